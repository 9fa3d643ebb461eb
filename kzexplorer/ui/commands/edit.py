"""What the Edit menu does: taking back and bringing back, copying, finding and searching."""

from __future__ import annotations

from kzexplorer.ui.commands.reach import Reach


class EditCommands(Reach):
    """Finding is within the document, searching in all of the workspace."""

    def undo(self) -> None:
        from kzexplorer.operations.undo import undo

        self._run(undo)

    def redo(self) -> None:
        from kzexplorer.operations.undo import redo

        self._run(redo)

    def copy_citation(self) -> None:
        self._panes.document.copy_citation()

    def find(self) -> None:
        self._panes.document.look_for_words()

    def find_step(self, by: int) -> None:
        """To the next (+1) or the previous (-1) place of the words that are looked for in the document."""
        self._panes.document.find_step(by)

    def focus_search(self) -> None:
        self._frame.header.search.setFocus()
        self._frame.header.search.selectAll()
