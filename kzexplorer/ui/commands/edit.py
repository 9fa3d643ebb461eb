"""What the Edit menu does: taking back and bringing back, copying, finding and searching."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from kzexplorer.ui.commands.reach import Reach

if TYPE_CHECKING:
    from kzexplorer.domain.citation import Cited
    from kzexplorer.store.reader import Reader


class EditCommands(Reach):
    """Finding is within the document."""

    def undo(self) -> None:
        self._session.undo()

    def redo(self) -> None:
        self._session.redo()

    def copy_citation(self) -> None:
        self._panes.document.copy_citation()

    def copy_citation_as(self, style: str) -> None:
        """Put the main passage of each chosen event on the clipboard as a `chicago` note or an entry of `bibtex`."""
        results = self._panes.results
        chosen = tuple(results.chosen) if results is not None else ()
        selected = () if self._selection.event_id is None else (self._selection.event_id,)
        events = chosen or selected
        if self._session.is_open and events:
            self._session.read(lambda reader: _citations(reader, events, style), QGuiApplication.clipboard().setText)

    def find(self) -> None:
        self._panes.document.look_for_words()

    def find_step(self, by: int) -> None:
        """To the next (+1) or the previous (-1) place of the words that are looked for in the document."""
        self._panes.document.find_step(by)


def _citations(reader: Reader, events: tuple[int, ...], style: str) -> str:
    from kzexplorer.operations.export_records import record_stream

    cite = _style(style)
    cited = (record.quotations[0].cited for record in record_stream(reader, events) if record.quotations)
    return "\n\n".join(dict.fromkeys(map(cite, cited)))


def _style(name: str) -> Callable[[Cited], str]:
    from kzexplorer.domain.bibtex import bibtex_entry
    from kzexplorer.domain.chicago import chicago_note

    return {"chicago": chicago_note, "bibtex": bibtex_entry}[name]
