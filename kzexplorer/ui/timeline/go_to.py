"""A small field over the timeline in which a person types a date, to go there or to mark it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzexplorer.domain.said import said_when
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.translation import later, tr
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.fleeting import FleetingPanel
from kzexplorer.ui.widgets.plain import label, named

_WIDTH = 330
_EXAMPLES = "2010, Sept 2010, 22 Sep 2011, 50 BCE"
_EXAMPLES_OF_RANGES = later("Sept 2010 – Oct 2011, 2010-09/2010-10, 1990s")


class GoTo(FleetingPanel):
    """`chosen` comes with a date as soon as Enter is pressed over one, `left` when the field is closed without."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "timelineGoTo", tr("Go to date"))
        self.setFixedWidth(_WIDTH)
        self._title = label("timelineGoToTitle", "strong")
        self.field = named(QLineEdit(), "timelineGoToField", tr("Date"))
        self._go = named(QPushButton(), "timelineGoToButton")
        self._go.setProperty("role", "primary")
        self._said = label("timelineGoToSaid", "small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._said)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._enter)
        self._go.clicked.connect(self._enter)

    def ask(self, title: str, verb: str, *, ranges: bool) -> None:
        """Open, empty, with the focus in the field."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._go.setText(verb)
        examples = tr(_EXAMPLES_OF_RANGES) if ranges else _EXAMPLES
        self.field.setPlaceholderText(examples)
        self.field.setToolTip(plain_tip(examples))
        self.field.clear()
        self._edited("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_field()
        else:
            super().keyPressEvent(event)

    def close_field(self) -> None:
        """Close without a date."""
        self.hide()
        self.left.emit()

    def _edited(self, words: str) -> None:
        """Say how the words are read, where they already are a date."""
        when = _read(words)
        self._say(
            tr("How it is read shows here") if when is None else tr("Read as {when}", when=said_when(when)),
            wrong=False,
        )

    def _enter(self) -> None:
        from kzexplorer.domain.typed_date import read_typed

        try:
            when = read_typed(self.field.text())
        except Problem as problem:
            self._say(str(problem), wrong=True)
            self.field.setFocus()
            self.field.selectAll()
            return
        self.hide()
        self.chosen.emit(when)

    def _say(self, words: str, *, wrong: bool) -> None:
        self._said.setText(words)
        self.field.setAccessibleDescription(words)
        if wrong != bool(self.field.property("wrong")):
            self.field.setProperty("wrong", wrong)
            self.field.style().polish(self.field)
        self.adjustSize()


def _read(words: str) -> When | None:
    from kzexplorer.domain.typed_date import read_typed

    try:
        return read_typed(words)
    except Problem:
        return None
