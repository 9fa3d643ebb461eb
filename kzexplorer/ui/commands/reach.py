"""What every command can reach: the window, its panes, what is selected, and the workspace that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QMainWindow

from kzexplorer.domain.changes import Changes
from kzexplorer.ui.commands.panes import Panes
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


class Reach:
    """The commands of each menu build on this."""

    def __init__(
        self, window: QMainWindow, frame: Frame, panes: Panes, session: Session, selection: Selection, theme: Theme
    ) -> None:
        self._window, self._frame, self._panes = window, frame, panes
        self._session, self._selection, self._theme = session, selection, theme

    def _open(self, name: str, make: Callable[[], QDialog]) -> None:
        """Show a dialog, or bring the one that shows to the front."""
        found = self._window.findChild(QDialog, name)
        dialog = found if isinstance(found, QDialog) else make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _run(self, operation: Callable[..., Changes | None], *arguments: object) -> None:
        if self._session.is_open:
            self._session.run(operation, *arguments)
