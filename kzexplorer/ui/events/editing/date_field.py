"""A field for a date as an analyst types it, with how it is read below, or what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kzexplorer.domain.said import said_when
from kzexplorer.domain.typed_date import read_typed, typed
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.translation import later, tr
from kzexplorer.ui.events.words import precision_words
from kzexplorer.ui.widgets.plain import label, named

_EMPTY = later("No date. Type one such as Sept 2010, c. 1997 or before 2001.")


class DateField(QWidget):
    """`changed` comes with each letter. Empty stands for no date."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "editDate", tr("Date"))
        self.field = named(QLineEdit(), "editDateField", tr("Date"))
        self.field.setPlaceholderText(tr("No date"))
        self._reading = label("editDateReading", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.field)
        column.addWidget(self._reading)
        self._when: When | None = None
        self._wrong = ""
        self.field.textChanged.connect(self._typed)
        self._typed("")

    def show_date(self, when: When | None) -> None:
        """Write a date so that it can be typed again."""
        self.field.setText(typed(when) if when is not None else "")
        self._when = when

    @property
    def when(self) -> When | None:
        """What the words give; None for no date, and while they give none."""
        return self._when

    @property
    def wrong(self) -> str:
        """Why the words give no date; empty where they do, or where there are none."""
        return self._wrong

    def _typed(self, words: str) -> None:
        self._when, self._wrong, said = None, "", tr(_EMPTY)
        if words.strip():
            try:
                self._when = read_typed(words)
                said = f"{said_when(self._when)} · {precision_words(self._when)}"
            except Problem as problem:
                self._wrong = said = str(problem)
        self._reading.setText(said)
        self._reading.setProperty("wrong", bool(self._wrong))
        self.field.setProperty("wrong", bool(self._wrong))
        self.field.setAccessibleDescription(said)
        for widget in (self._reading, self.field):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.changed.emit()
