"""Watches a folder for a workspace: new and changed files are added quietly once they have stopped growing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kzexplorer.ui.background import Task
from kzexplorer.ui.importing.adding import Adding
from kzexplorer.ui.session import Session

if TYPE_CHECKING:
    from kzexplorer.operations.watch_folder import Look

_SOON_MS = 1_500
_RARELY_MS = 60_000
_MOST_FOLDERS = 2_000


class Watching(QObject):
    """Off until `watch`; `changed` comes with the folder, or None, when another one is watched."""

    changed = Signal(object)

    def __init__(self, session: Session, adding: Adding, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._adding = session, adding
        self.folder: Path | None = None
        self._look: Look | None = None
        self._task: Task | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._soon = self._timer(_SOON_MS, single=True)
        self._rarely = self._timer(_RARELY_MS, single=False)
        session.leaving.connect(self.rest)

    def watch(self, folder: Path) -> None:
        """Add what is new in that folder, now and from now on."""
        from kzexplorer.operations.watch_folder import Look

        self.rest()
        self.folder, self._look = folder, Look()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        self._watcher.fileChanged.connect(lambda _path: self._soon.start())
        self._rarely.start()
        self.changed.emit(folder)
        self._ask()

    def stop(self) -> None:
        """Watch no folder any more."""
        self.rest()
        self.changed.emit(None)

    def rest(self) -> None:
        """Look no more, until a workspace says again what to watch."""
        self.folder = None
        self._soon.stop()
        self._rarely.stop()
        if self._task is not None:
            self._task.cancel()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _ask(self) -> None:
        from kzexplorer.operations.watch_folder import look_at_folder

        if self.folder is None or self._task is not None or not self._session.is_open:
            return
        if self._session.is_working or self._session.read_only:
            self._soon.start()
            return
        self._task = self._session.look_into(
            look_at_folder, self.folder, self._look, heard=lambda _step: None, then=self._looked
        )

    def _looked(self, look: Look | None) -> None:
        self._task = None
        if look is None or self.folder is None:
            return
        self._look = look
        if look.ready:
            self._adding.add_quietly(look.ready)
        if look.grows:
            self._soon.start()
        if self._watcher is not None:
            watched = set(self._watcher.directories())
            new = [str(each) for each in look.folders[:_MOST_FOLDERS] if str(each) not in watched]
            if new:
                self._watcher.addPaths(new)

    def _timer(self, milliseconds: int, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(single)
        ask: Callable[[], None] = self._ask
        timer.timeout.connect(ask)
        return timer
