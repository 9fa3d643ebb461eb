"""What the Edit menu does: taking back and bringing back, copying, finding and searching."""

from __future__ import annotations

from kzexplorer.ui.commands.reach import Reach


class EditCommands(Reach):
    """Finding is within the document."""

    def undo(self) -> None:
        self._session.undo()

    def redo(self) -> None:
        self._session.redo()

    def copy_citation(self) -> None:
        self._panes.document.copy_citation()

    def find(self) -> None:
        self._panes.document.look_for_words()

    def find_step(self, by: int) -> None:
        """To the next (+1) or the previous (-1) place of the words that are looked for in the document."""
        self._panes.document.find_step(by)
