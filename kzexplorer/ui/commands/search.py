"""What searching does: the field, and the table of what is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.commands.panes import Panes
from kzexplorer.ui.commands.reach import Reach
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.search.kept.kept_searches import KeptSearches
from kzexplorer.ui.searching import Searching
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.search.completion import Completions
    from kzexplorer.store import Ids
    from kzexplorer.store.views import Nothing
    from kzexplorer.ui.background import Task
    from kzexplorer.ui.found import Found
    from kzexplorer.ui.search.help import SearchHelp


class SearchCommands(Reach):
    """`searching` shows the results under the timeline."""

    def __init__(
        self, window: QMainWindow, frame: Frame, panes: Panes, session: Session, selection: Selection, theme: Theme
    ) -> None:
        super().__init__(window, frame, panes, session, selection, theme)
        self._help: SearchHelp | None = None
        self._asking: Task | None = None
        self.searching = Searching(frame, session, selection, theme, panes.timeline.steering.focus, self._accept_all)
        panes.timeline.found.connect(self.searching.show_found)
        panes.timeline.found.connect(self._mark_unmatched)
        self.searching.others_put.connect(panes.timeline.put_others)
        self.searching.query_wanted.connect(frame.header.search.setText)
        self.kept = KeptSearches(session, selection, frame, self.focus_search)
        self.kept.query_wanted.connect(frame.header.search.setText)
        frame.header.searches_asked.connect(self.show_searches)
        frame.header.search.sought.connect(lambda _way: self.kept.remember())
        frame.header.search.completing = self._complete
        frame.header.search.help_asked.connect(self.show_search_help)
        self.searching.made.connect(lambda pane: setattr(panes, "results", pane))

    def focus_search(self) -> None:
        self._frame.header.search.setFocus()
        self._frame.header.search.selectAll()

    def leave_search(self) -> None:
        """From the field to the table where it shows, else the timeline; the keys stay where nothing is found."""
        self.kept.remember()
        results = self._panes.results
        if not self._frame.header.search.text() or results is None or not self.searching.is_open:
            self._panes.focus("timeline")
        elif results.has_rows:
            self._panes.focus("results")

    def show_search_help(self) -> None:
        """What can be typed into the field, below it."""
        from kzexplorer.ui.search.help import SearchHelp

        if self._help is None:
            self._help = SearchHelp(self._window, self._frame.header.search)
        self._help.open()

    def _mark_unmatched(self, found: Found) -> None:
        """Where nothing is found, mark in the field which parts of the query leave nothing."""
        query, field = found.query, self._frame.header.search
        if query is None:
            return

        def told(nothing: Nothing | None) -> None:
            field.show_unmatched(query.typed, () if nothing is None else nothing.spans)

        if found.message and self._session.is_open:
            self._session.read(lambda reader: reader.explain(query), told)
        else:
            told(None)

    def _complete(self, typed: str, caret: int, then: Callable[[Completions], object]) -> None:
        """Ask off the window's thread what could be typed at the caret."""
        from kzexplorer.search.completion import complete

        if self._asking is not None:
            self._asking.cancel()
        if self._session.is_open:
            self._asking = self._session.read(lambda reader: complete(typed, caret, reader.offers), then)

    def show_searches(self) -> None:
        """The menu of saved and recent searches."""
        self.kept.open(self._frame.header.searches)

    def save_search(self) -> None:
        """Ask for a name for what is looked for."""
        if self._selection.query and self._session.is_open and not self._session.read_only:
            self.kept.name_it(self._frame.header.searches)

    def toggle_results(self) -> None:
        self.searching.toggle()

    def put_others(self, others: str) -> None:
        """What the timeline does with events that are not found: `show`, `dim` or `hide`."""
        self.searching.put_others(others)

    def _accept_all(self, events: Ids | Sequence[int]) -> None:
        """However many they are, as one step of Undo."""
        if self._session.is_open:
            self._session.judge(Verdict.ACCEPTED, events)
