"""The entity list: a click narrows timeline and text to an entity, a second click or Escape widens them again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from kzexplorer.ui.entities.delegate import EntityDelegate
from kzexplorer.ui.entities.fetched import Fetched, RowsView
from kzexplorer.ui.entities.model import ID_ROLE, EntityModel
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.viewport import known_viewport

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine

_Flag = QItemSelectionModel.SelectionFlag


class EntityList(RowsView):
    """`chosen` comes with the ids chosen among the rows shown, after the person changed them."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, ask_activity: Callable[[list[int]], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entityList")
        self.setAccessibleName("Entities")
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.rows = EntityModel(ask_activity)
        self._rows_delegate = EntityDelegate(theme)
        self.setModel(self.rows)
        self.setItemDelegate(self._rows_delegate)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _Flag.Toggle)
        else:
            super().keyPressEvent(event)

    def _selection_changed(self) -> None:
        if not self._quiet:
            self.chosen.emit([index.data(ID_ROLE) for index in self.selectionModel().selectedIndexes()])
