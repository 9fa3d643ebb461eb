"""The entity list: a click narrows timeline and text to an entity, a second click or Escape widens them again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.entities.delegate import EntityDelegate
from kzexplorer.ui.entities.fetched import Fetched, RowsView
from kzexplorer.ui.entities.model import ID_ROLE, EntityModel
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.viewport import known_viewport

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine

_Flag = QItemSelectionModel.SelectionFlag


class EntityList(RowsView):
    """`chosen` comes with the ids chosen among the rows shown, after the person changed them; `menu_asked` with those
    that a menu is to be about, and where it opens."""

    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(
        self, theme: Theme, ask_activity: Callable[[list[int]], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entityList")
        self.setAccessibleName(tr("Entities"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.rows = EntityModel(ask_activity)
        self._rows_delegate = EntityDelegate(theme)
        self.setModel(self.rows)
        self.setItemDelegate(self._rows_delegate)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._quiet = False
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self._ground = known_viewport(self)
        theme.changed.connect(self._ground.update)

    def follow_rows(self, rows: Fetched[EntityLine], chosen: Iterable[int]) -> None:
        """Show these in place of rows that are mostly the same: nobody is scrolled away from what is looked at."""
        current = self.rows.entity_at(self.currentIndex().row())
        self.rows.follow_rows(rows)
        self.stay_at(self.rows.row_of(current) if current is not None else None)
        self.choose(chosen)

    def choose(self, entities: Iterable[int]) -> None:
        """Show these as chosen, without telling anybody."""
        selection = QItemSelection()
        for entity in entities:
            row = self.rows.row_of(entity)
            if row is not None:
                self.rows.know(row)
                selection.select(self.rows.index(row), self.rows.index(row))
        self._quiet = True
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
        self._quiet = False

    def meant(self) -> list[int]:
        """The rows chosen here, else the one where the keys are."""
        chosen = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        indexes = chosen or ([self.currentIndex()] if self.currentIndex().isValid() else [])
        return [index.data(ID_ROLE) for index in indexes]

    def rename(self, entity: int) -> bool:
        """Let a person type another name into its row; False where it has none here."""
        row = self.rows.row_of(entity)
        if row is None:
            return False
        self.rows.know(row)
        self.setFocus()
        self.stay_at(row)
        self.scrollTo(self.rows.index(row))
        self.edit(self.rows.index(row))
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        entity, meant = index.data(ID_ROLE), self.meant()
        if entity not in meant or not self.selectionModel().hasSelection():
            self.stay_at(index.row())
            meant = [entity]
        below = self._ground.mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_asked.emit(meant, below if by_key else event.globalPos())

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Arrows only move; Space and Enter choose; a click on the only chosen row lets it go."""
        if isinstance(event, QKeyEvent):
            choosing = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            return _Flag.Toggle if choosing else _Flag.NoUpdate
        if isinstance(event, QMouseEvent) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            only = self.selectionModel().selectedIndexes() == [index]
            if only and event.type() == QEvent.Type.MouseButtonPress:
                return _Flag.Clear
            if event.type() != QEvent.Type.MouseButtonPress:
                return _Flag.NoUpdate
        return super().selectionCommand(index, event)

    def event(self, event: QEvent) -> bool:
        """F2 is the list's own while it has the focus, although the window knows that key too."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F2:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the Enter that ends a name comes here too, and is not meant for its row
        if event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _Flag.Toggle)
        else:
            super().keyPressEvent(event)

    def _selection_changed(self) -> None:
        if not self._quiet:
            self.chosen.emit([index.data(ID_ROLE) for index in self.selectionModel().selectedIndexes()])
