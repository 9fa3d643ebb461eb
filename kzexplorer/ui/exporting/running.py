"""The foot of a dialog that writes or checks a file: how far it is, the way to stop it, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.store import Workspace
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.session import Session
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named

_STEPS = 1_000
Work = Callable[[Workspace], Generator[Progress, None, Any]]


class Running(QWidget):
    """`began` and `ended` come around each run. Words that say what came of it can be selected and copied."""

    began = Signal()
    ended = Signal()

    def __init__(self, name: str, session: Session) -> None:
        super().__init__()
        named(self, name, tr("What is being done"))
        self._session = session
        self._task: Task | None = None
        self._written: Path | None = None
        self.said = label(f"{name}Said", "", wrap=True)
        self.said.setAccessibleName(tr("What came of it"))
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._doing = ElidedLabel(f"{name}Doing")
        self._doing.setProperty("tone", "small")
        self.bar = named(QProgressBar(), f"{name}Progress", tr("How far it is"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.stop_button = named(EnterButton(tr("Stop")), f"{name}Stop")
        self.stop_button.clicked.connect(self.stop)
        self.folder_button: QPushButton = named(EnterButton(tr("Show in folder")), f"{name}Folder")
        self.folder_button.clicked.connect(self._open_folder)
        self._lay_out()
        self._show_running(False)
        self.folder_button.hide()
        self.said.hide()

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def run(self, work: Work, then: Callable[[Any], None]) -> None:
        """Do the work beside the window; `then` hears what it returns, not where it failed or was stopped."""

        def ended(found: Any) -> None:
            if self._task is not task:
                return
            self._task = None
            self._show_running(False)
            if isinstance(found, Problem):
                self.say(str(found), tone="bad")
            elif found is None:
                self.say(tr("Stopped. Nothing was written."))
            else:
                then(found)
            self.ended.emit()

        self.say("")
        self._show(Progress(0, 0, tr("Beginning…")))
        self._show_running(True)
        task = self._task = self._session.look_into(_without_problems, work, heard=self._heard, then=ended)
        self.began.emit()

    def stop(self) -> None:
        """End what runs at its next step."""
        if self._task is not None:
            self.stop_button.setEnabled(False)
            self._task.cancel()

    def leave(self) -> None:
        """End what runs, and hear no more of it: the dialog closes."""
        self.stop()
        self._task = None

    def say(self, words: str, *, tone: str = "", written: Path | None = None) -> None:
        """What came of it; `written` is the file that can be shown in its folder."""
        self._written = written
        self.said.setProperty("tone", tone)
        self.said.setText(words)
        self.said.style().polish(self.said)
        self.said.setVisible(bool(words))
        self.folder_button.setVisible(written is not None)

    def _heard(self, step: Progress) -> None:
        if self._task is not None:
            self._show(step)

    def _show(self, step: Progress) -> None:
        self._doing.setText(step.words)
        self.bar.setRange(0, _STEPS if step.total > 1 else 0)
        self.bar.setValue(_STEPS * step.done // max(step.total, 1))
        self.bar.setAccessibleDescription(step.words)

    def _show_running(self, on: bool) -> None:
        for widget in (self._doing, self.bar, self.stop_button):
            widget.setVisible(on)
        self.stop_button.setEnabled(on)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._doing, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.said, 1)
        beside.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(beside)


def _without_problems(workspace: Workspace, work: Work) -> Generator[Progress, None, Any]:
    """A problem is what came of it: the dialog says it, where the person looks."""
    try:
        return (yield from work(workspace))
    except Problem as problem:
        return problem
