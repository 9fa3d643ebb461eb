"""What both dialogs of this package share: they block nothing, show how far their work is, and lead to places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QWidget

from kzexplorer.domain.changes import Progress
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.rereading.rows import Row
from kzexplorer.ui.rereading.table import ChangesTable
from kzexplorer.ui.session import Operation, Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named

_STEPS = 1_000


class RereadingDialog(QDialog):
    """`place_asked` comes with a row whose place in the text a person wants to see."""

    place_asked = Signal(object)

    def __init__(self, name: str, title: str, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name, title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._theme, self._beside = session, theme, parent.window()
        self._task: Task | None = None
        self.table = ChangesTable(f"{name}Table", tr("What would change"), theme)
        self.table.chosen.connect(self._ask_for_place)
        self.said = label(f"{name}Said", "sub", wrap=True)
        self._at = ElidedLabel(f"{name}At")
        self._at.setProperty("tone", "small")
        self._bar = named(QProgressBar(), f"{name}Progress", tr("How far the reading is"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self.stop = self.button(f"{name}Stop", tr("Stop"), self.leave_off)
        self.working = named(QWidget(), f"{name}Working", tr("Reading"))
        row = QHBoxLayout(self.working)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._at, 1)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        policy = self.working.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.working.setSizePolicy(policy)
        self.working.hide()
        session.leaving.connect(self.reject)
        self.finished.connect(lambda _how: self.leave_off())

    def button(self, name: str, words: str, run: Callable[[], object]) -> QPushButton:
        """A button that Enter presses only where it has the focus."""
        made = named(EnterButton(words), name)
        made.clicked.connect(lambda _checked=False: run())
        return made

    def open_in(self, size: QSize) -> None:
        """Show it, no larger than its window."""
        self.resize(size.boundedTo(self._beside.size() - QSize(60, 40)))
        self.show()

    def look(self, operation: Operation, *arguments: Any, then: Callable[[Any], object]) -> None:
        """Run an operation that changes nothing, in place of one that still runs; `then` gets what it returns."""
        self.leave_off()
        task: list[Task] = []

        def heard(step: Progress) -> None:
            if task and self._task is task[0]:
                self._show_progress(step)

        def ended(found: Any) -> None:
            if task and self._task is task[0]:
                self._task = None
                self.working.hide()
                then(found)

        self._show_progress(Progress(0, 0, tr("Reading…")))
        self.working.show()
        task.append(self._session.look_into(operation, *arguments, heard=heard, then=ended))
        self._task = task[0]

    def leave_off(self) -> None:
        """Stop reading; nobody hears what comes of it."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.working.hide()

    @property
    def is_reading(self) -> bool:
        return self._task is not None

    def _show_progress(self, step: Progress) -> None:
        self._at.setText(step.words)
        self._bar.setRange(0, _STEPS if step.total > 1 else 0)
        self._bar.setValue(_STEPS * step.done // max(step.total, 1))
        self._bar.setAccessibleDescription(step.words)

    def _ask_for_place(self, row: Row) -> None:
        self.place_asked.emit(row)
