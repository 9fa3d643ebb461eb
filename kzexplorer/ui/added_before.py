"""What was being added to a workspace when the window closed, and which folder it was told to watch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from kzexplorer.domain.changes import Progress
from kzexplorer.settings import UNFINISHED, WATCHED, Settings
from kzexplorer.translation import tr, trn
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.importing.adding import Adding
from kzexplorer.ui.importing.watching import Watching
from kzexplorer.ui.session import Session


class AddedBefore(QObject):
    """`watch` is the command that watches a folder, or stops that."""

    def __init__(
        self, settings: Settings, session: Session, adding: Adding, watching: Watching, frame: Frame, watch: QAction
    ) -> None:
        super().__init__(frame)
        self._settings, self._session, self._frame = settings, session, frame
        self._adding, self._watching, self._watch = adding, watching, watch
        watching.changed.connect(self._watched)
        adding.quiet.connect(self._added_quietly)
        adding.begun.connect(self._begun)
        session.working.connect(self._ended)

    def take_up(self) -> None:
        """Go on watching what was watched for this workspace, and offer what was not finished."""
        path = str(self._session.workspace.path)
        folder = self._settings[WATCHED].get(path)
        if isinstance(folder, str) and not self._session.read_only:
            self._watching.watch(Path(folder))
        left = self._settings[UNFINISHED]
        if left.get("workspace") == path and isinstance(left.get("paths"), list):
            paths = [Path(str(each)) for each in left["paths"]]
            self._settings[UNFINISHED] = {}
            self._frame.messages.show_unfinished(lambda: self._adding.add(paths))

    def _watched(self, folder: Path | None) -> None:
        path, watched = str(self._session.workspace.path), self._settings[WATCHED]
        watched.pop(path, None)
        self._settings[WATCHED] = watched | ({path: str(folder)} if folder is not None else {})
        self._frame.footer.show_watched("" if folder is None else folder.name)
        words = tr("&Watch a folder…") if folder is None else tr("Stop &watching {name}", name=folder.name)
        self._watch.setText(words)

    def _added_quietly(self, n_read: int) -> None:
        folder = self._watching.folder
        if n_read and folder is not None:
            added = trn("added {n} document", "added {n} documents", n_read)
            self._frame.footer.show_watched(folder.name, added)

    def _begun(self, paths: Sequence[Path]) -> None:
        """So that a window that closes meanwhile can offer the rest at the next start."""
        before = self._settings[UNFINISHED].get("paths", []) if self._settings[UNFINISHED] else []
        path = str(self._session.workspace.path)
        self._settings[UNFINISHED] = {"workspace": path, "paths": [*before, *map(str, paths)]}

    def _ended(self, step: Progress | None) -> None:
        if step is None and self._session.is_open:
            self._settings[UNFINISHED] = {}
