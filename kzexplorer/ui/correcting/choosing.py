"""Choose an entity by typing some of its name: those that fit show below, most mentioned first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzexplorer.domain.entity import EntityType
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.correcting.row_list import RowList
from kzexplorer.ui.correcting.running import CorrectingDialog, PlainField
from kzexplorer.ui.correcting.words import entity_row
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.store.views import EntityLine

_PAUSE_MS = 120
_MOST = 50
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
EVERY_TYPE = tuple(EntityType)


class EntityChooser(QWidget):
    """A field and a list below it. `chosen` comes with the id of the entity that the person took.

    Up and Down go through the list while the field keeps the focus. Those in `left_out` are never offered.
    """

    chosen = Signal(int)

    def __init__(self, name: str, session: Session, theme: Theme, types: Collection[EntityType] = EVERY_TYPE) -> None:
        super().__init__()
        named(self, name, tr("Choose an entity"))
        self._session, self._types = session, types
        self._task: Task | None = None
        self._beginning = ""
        self.left_out: frozenset[int] = frozenset()
        self.field = PlainField(f"{name}.field", tr("Part of a name"))
        self.field.setPlaceholderText(tr("Type part of a name"))
        self.found = RowList(f"{name}.found", tr("Entities that fit"), theme)
        self._nothing = label(f"{name}.nothing", "sub")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(self._pause.start)
        self.field.installEventFilter(self)
        self.found.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.field, self.found, self._nothing):
            column.addWidget(part)
        column.setStretch(1, 1)

    def begin(self, words: str) -> None:
        """Start with these words, which typing replaces; where nothing fits them, with those mentioned most."""
        self._beginning = words
        self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()
        self.look()

    def look(self) -> None:
        """Show what fits the words in the field."""
        self.give_up()
        typed, types, most = self.field.text().strip(), self._types, _MOST + len(self.left_out)
        self._task = self._session.read(lambda reader: _fitting(reader, typed, types, most), self._show)

    def give_up(self) -> None:
        """Nothing more is shown."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()

    def take(self) -> None:
        """Choose the current row."""
        if self.found.current is not None:
            self.chosen.emit(self.found.current.key)

    def _show(self, lines: Sequence[EntityLine]) -> None:
        fitting = [line for line in lines if line.id not in self.left_out][:_MOST]
        if not fitting and self._beginning and self.field.text() == self._beginning:
            self._beginning = ""
            self.field.clear()
            return
        self.found.rows.show_rows([entity_row(line) for line in fitting])
        self.found.go_to(0)
        self._nothing.setText("" if fitting else tr("No name begins so."))
        self._nothing.setVisible(not fitting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_LIST:
                self.found.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        return super().eventFilter(watched, event)


def _fitting(reader: Reader, typed: str, types: Collection[EntityType], most: int) -> Sequence[EntityLine]:
    """Those of which a name begins so; where nothing is typed, those of most events."""
    if typed:
        found = [entity for entity, _ in reader.entities_beginning(typed, types, most)]
    else:
        found = [entity for entity, kind in reader.mentioned_entities() if kind in types][:most]
    return reader.entity_lines(found)


def choose_entity(
    parent: QWidget,
    session: Session,
    theme: Theme,
    question: str,
    then: Callable[[int], object],
    *,
    button: str,
    beginning: str = "",
    types: Collection[EntityType] = EVERY_TYPE,
    left_out: Collection[int] = (),
) -> CorrectingDialog:
    """Open a dialog that asks for an entity; `then` gets its id. It blocks nothing and closes on Escape."""
    dialog = CorrectingDialog("chooseEntity", tr("Choose an entity"), session, parent)
    chooser = EntityChooser("chooser", session, theme, types)
    chooser.left_out = frozenset(left_out)
    ask = label("chooseEntityQuestion", "strong", question, wrap=True)
    take, cancel = (
        named(QPushButton(words), name) for words, name in ((button, "takeEntity"), (tr("Cancel"), "takeNone"))
    )
    take.setProperty("role", "primary")
    take.setDefault(True)
    take.clicked.connect(chooser.take)
    cancel.clicked.connect(dialog.close)

    def taken(entity: int) -> None:
        dialog.close()
        then(entity)

    dialog.finished.connect(chooser.give_up)
    chooser.chosen.connect(taken)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(18, 16, 18, 14)
    column.setSpacing(10)
    column.addWidget(ask)
    column.addWidget(chooser, 1)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(take)
    column.addLayout(row)
    dialog.open_beside(460, 420)
    chooser.begin(beginning)
    return dialog
