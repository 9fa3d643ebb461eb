"""What files that are dropped on the window become: documents of the workspace, or the workspace that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kzexplorer.paths import WORKSPACE_SUFFIX
from kzexplorer.translation import tr
from kzexplorer.ui.commands import Commands
from kzexplorer.ui.importing.cover import DropCover
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


class Dropping:
    """Says over the whole window what a drop would do while something is held above it."""

    def __init__(self, window: QWidget, session: Session, commands: Commands, theme: Theme) -> None:
        self._session, self._commands = session, commands
        self._cover = DropCover(theme, window)

    def enter(self, event: QDragEnterEvent) -> None:
        """Nothing but files of this computer is taken."""
        files = _files(event)
        if files:
            self._cover.cover(*self._words(files))
            event.acceptProposedAction()

    def leave(self) -> None:
        self._cover.hide()

    def drop(self, event: QDropEvent) -> None:
        self._cover.hide()
        files = _files(event)
        if _is_workspace(files):
            self._commands.open_at(files[0])
        else:
            self._commands.adding.add(files)

    def _words(self, files: Sequence[Path]) -> tuple[str, str]:
        if _is_workspace(files):
            return tr("Drop to open this workspace"), tr("The one that is open is closed; all of it is kept.")
        refusal = self._session.refusal
        if refusal is not None:
            return refusal.what, refusal.next_step
        return tr("Drop to add documents"), tr("Files and folders of any kind. You see what will be read before it is.")


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _is_workspace(files: Sequence[Path]) -> bool:
    """Whether it is one to open, and not documents to add to the one that is open."""
    return len(files) == 1 and files[0].suffix.lower() == WORKSPACE_SUFFIX and files[0].is_file()
