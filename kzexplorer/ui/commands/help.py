"""What the Help menu does."""

from __future__ import annotations

from kzexplorer.ui.commands.reach import Reach


class HelpCommands(Reach):
    """Dialogs are imported when they are first opened."""

    def start_tour(self) -> None:
        self._frame.messages.start_tour()

    def show_about(self) -> None:
        from kzexplorer.ui.dialogs.about import show_about

        show_about(self._window)
