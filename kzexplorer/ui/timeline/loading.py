"""Reads what the timeline shows off the window's thread, when a workspace opens and when much of it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzexplorer.ui.background import Task
from kzexplorer.ui.session import Session

if TYPE_CHECKING:
    from kzexplorer.ui.timeline.content import Content

_PATIENCE_MS = 300


class Loading(QObject):
    """`loaded` comes with a new `Content`, and `slow` where a person would wonder what is keeping it."""

    loaded = Signal(object)
    slow = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.slow)
        session.leaving.connect(self._patience.stop)

    def begin(self, make: Callable[..., Content]) -> None:
        """Make the content from the open workspace's reader; what an earlier begin still reads is given up."""
        if self._task is not None:
            self._task.cancel()
        self._patience.start()
        self._task = self._session.read(make, self._done)

    def _done(self, content: Content) -> None:
        self._patience.stop()
        self._task = None
        self.loaded.emit(content)
