"""Entities of an event as names that can be taken away, with a field that completes the name of another one."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QListView, QSizePolicy, QToolButton, QWidget

from kzexplorer.domain.entity import EntityType
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.events.editing.draft import Named
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.flow import FlowLayout
from kzexplorer.ui.widgets.plain import named

_MOST_OFFERED = 8
_PAUSE_MS = 60
_ID = Qt.ItemDataRole.UserRole


class PartsField(QWidget):
    """`changed` comes when a name was added or taken away. Names of `types` are offered."""

    changed = Signal()

    def __init__(
        self, name: str, spoken: str, hint: str, types: Collection[EntityType], session: Session, theme: Theme
    ) -> None:
        super().__init__()
        named(self, name, spoken)
        self._session, self._theme, self._types = session, theme, types
        self._parts: dict[int, str] = {}
        self._asked: Task | None = None
        self._flow = FlowLayout(self, 5)
        self.field = named(QLineEdit(), f"{name}Field", hint)
        self.field.setPlaceholderText(hint)
        self.field.setProperty("role", "adding")
        self.field.setMinimumWidth(130)
        self._offered = QStandardItemModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = named(QListView(), f"{name}Offered", tr("Known names"))
        completer.setPopup(self._list)
        self._list.setProperty("role", "offered")
        completer.activated.connect(self._chosen)
        self._completer = completer
        self.field.setCompleter(completer)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.field.textEdited.connect(lambda _words: self._pause.start())
        self.field.returnPressed.connect(self._take_first)
        self._flow.addWidget(self.field)

    def show_parts(self, parts: Named) -> None:
        self._parts = dict(parts)
        self.field.clear()
        self._lay_out()

    @property
    def parts(self) -> Named:
        return tuple(self._parts.items())

    def _lay_out(self) -> None:
        for place in reversed(range(self._flow.count())):
            item = self._flow.takeAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.field:
                widget.hide()
                widget.deleteLater()
        for entity, words in self._parts.items():
            chip = Removable(f"{self.objectName()}.{entity}", words, self._theme, self)
            chip.removed.connect(lambda entity=entity: self._remove(entity))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.field)
        self.updateGeometry()

    def _remove(self, entity: int) -> None:
        del self._parts[entity]
        self._lay_out()
        self.field.setFocus()
        self.changed.emit()

    def _add(self, entity: int, words: str) -> None:
        self._pause.stop()
        self._parts[entity] = words
        self._lay_out()
        QTimer.singleShot(0, self.field, self.field.clear)  # the completer writes the name after it was chosen
        self.changed.emit()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        words, types = self.field.text(), self._types
        self._asked = self._session.read(
            lambda reader: reader.entities_beginning(words, types, _MOST_OFFERED), self._offer
        )

    def _offer(self, found: list[tuple[int, str]]) -> None:
        self._asked = None
        self._offered.clear()
        for entity, words in found:
            if entity not in self._parts:
                item = QStandardItem(words)
                item.setData(entity, _ID)
                self._offered.appendRow(item)
        if self.field.hasFocus() and self.field.text().strip() and self._offered.rowCount():
            self._completer.complete()
        else:
            self._list.hide()

    def _chosen(self, _words: str) -> None:
        """What the completer was left at; by its row, as two entities can have one name."""
        index = self._list.currentIndex()
        item = self._offered.item(index.row()) if index.isValid() else None
        if item is not None:
            self._add(int(item.data(_ID)), item.text())

    def _take_first(self) -> None:
        """Enter takes the first that is offered, where none was gone to."""
        if self._offered.rowCount() and self.field.text().strip():
            item = self._offered.item(0)
            self._add(int(item.data(_ID)), item.text())


class Removable(QFrame):
    """A name with a cross; `removed` comes when that is pressed."""

    removed = Signal()

    def __init__(self, name: str, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name, words)
        self.setProperty("role", "removable")
        self._words = ElidedLabel(f"{name}Words")
        self._words.setText(words)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        cross = named(QToolButton(), f"{name}Remove", tr("Take away {text}", text=words))
        cross.setProperty("role", "tiny")
        cross.setIcon(theme.icon("cross", "sub", 12))
        cross.setIconSize(QSize(10, 10))
        cross.setFixedSize(18, 18)
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 1, 3, 1)
        row.setSpacing(3)
        row.addWidget(self._words)
        row.addWidget(cross)
