"""The band that shows work going on: how far it is, what it is at, and how to let it rest or end it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Progress
from kzexplorer.translation import later, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.strip import Strip

_STEPS = 1_000
_WIDE = 800
_PAUSED = later("Paused. What was added is kept; the rest waits.")


class WorkStrip(Strip):
    """`cancel_asked`, `pause_asked` (with whether to rest) and `list_asked` come from its buttons.

    The last two are made once work tells facts beside its progress.
    """

    cancel_asked = Signal()
    pause_asked = Signal(bool)
    list_asked = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, "accent", theme, parent)
        self._paused = False
        self._row.removeWidget(self._words)
        self._words.hide()
        self._doing, self._facts = ElidedLabel(f"{name}Doing"), ElidedLabel(f"{name}Facts")
        self._facts.setProperty("tone", "small")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._doing)
        column.addWidget(self._facts)
        self._row.addLayout(column, 1)
        self._bar = named(QProgressBar(), f"{name}Progress", tr("How far the work is"))
        self._bar.setTextVisible(False)
        self.add_widget(self._bar)
        self._list: QPushButton | None = None
        self._pause: QPushButton | None = None
        self._cancel = self.add_button(f"{name}Cancel", tr("Cancel"), self._end)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return self._doing.text()

    @property
    def facts(self) -> str:
        return self._facts.text()

    def show_progress(self, progress: Progress, facts: str = "") -> None:
        """How far the work is; `facts` is a second line, which only an import has."""
        self._bar.setUpdatesEnabled(False)  # else it would have all of the window painted at once
        self._bar.setRange(0, _STEPS if progress.total else 0)
        self._bar.setValue(_STEPS * progress.done // max(progress.total, 1))
        self._bar.setUpdatesEnabled(True)
        self._bar.setAccessibleDescription(progress.words)
        self._doing.setText(progress.words)
        self._facts.setText(tr(_PAUSED) if facts and self._paused else facts)
        self._facts.setVisible(bool(facts))
        self._offer_more(bool(facts))
        self.setAccessibleName(progress.words)
        if self.isHidden():
            self._cancel.setEnabled(True)
            self.show()

    def finish(self) -> None:
        """The work is over."""
        self._rest(False)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setFixedWidth(140 if self.width() >= _WIDE else 70)

    def _toggle(self) -> None:
        self._rest(not self._paused)
        self.pause_asked.emit(self._paused)

    def _rest(self, on: bool) -> None:
        self._paused = on
        if self._pause is not None:
            self._pause.setText(tr("Resume") if on else tr("Pause"))
        if on:
            self._facts.setText(tr(_PAUSED))

    def _end(self) -> None:
        self._cancel.setEnabled(False)
        self._rest(False)
        self.cancel_asked.emit()

    def _offer_more(self, on: bool) -> None:
        """List and pause, between the bar and the button that ends the work."""
        if self._pause is None and on:
            name, end = self.objectName(), self._row.count() - 1
            self._list, self._pause = (
                self.add_button(f"{name}List", tr("Show list"), self.list_asked.emit),
                QPushButton(),
            )
            named(self._pause, f"{name}Pause").clicked.connect(self._toggle)
            self._row.removeWidget(self._list)
            self._row.insertWidget(end, self._list)
            self._row.insertWidget(end + 1, self._pause)
            for words in (tr("Resume"), tr("Pause")):
                self._pause.setText(words)
                self._pause.setMinimumWidth(max(self._pause.minimumWidth(), self._pause.sizeHint().width()))
            self.setTabOrder(self._list, self._pause)
            self.setTabOrder(self._pause, self._cancel)
        if self._list is not None and self._pause is not None:
            self._list.setVisible(on)
            self._pause.setVisible(on)
