"""Opens and closes the results under the timeline, and does what is asked there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzexplorer.ui.found import Found
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.store import Ids
    from kzexplorer.ui.search.results.pane import ResultsPane


class Searching(QObject):
    """`turned` comes with whether the results show, `others_put` with what becomes of events that are not found,
    `open_passage` with an event whose words are wanted, `made` once the pane is there, `query_wanted` with
    what to look for.

    The pane is imported and made when something is first looked for. `leave` hands the keys on when it closes, and
    `accept` accepts events as one step of Undo.
    """

    turned = Signal(bool)
    others_put = Signal(str)
    open_passage = Signal(object)
    made = Signal(object)
    query_wanted = Signal(str)

    def __init__(
        self,
        frame: Frame,
        session: Session,
        selection: Selection,
        theme: Theme,
        leave: Callable[[], None],
        accept: Callable[[Ids | Sequence[int]], None],
    ) -> None:
        super().__init__(frame)
        self._frame, self._session, self._selection, self._theme = frame, session, selection, theme
        self._leave, self._accept = leave, accept
        self._found: Found | None = None
        self._asked = False
        self.others = "hide"
        self.pane: ResultsPane | None = None
        session.leaving.connect(self.close)
        selection.query_changed.connect(self._query_changed)

    @property
    def is_open(self) -> bool:
        return self.pane is not None and not self.pane.isHidden()

    def toggle(self) -> None:
        """Show what passes in a table whether or not something is looked for, or put that away."""
        if self.is_open:
            self.close()
        elif self._session.is_open:
            self._asked = True
            self._open().take_keys()

    def close(self) -> None:
        """Put the results away until something else is looked for."""
        self._asked = False
        if self.pane is not None and self.is_open:
            had_keys = self.pane.isAncestorOf(self._frame.focusWidget()) if self._frame.focusWidget() else False
            self._frame.close_results()
            if had_keys:
                self._leave()
            self.turned.emit(False)

    def show_found(self, found: Found) -> None:
        """List these, where the results show."""
        self._found = found
        if self.pane is not None and self.is_open:
            self.pane.show_found(found)

    def put_others(self, others: str) -> None:
        """Have events that are not found show as well, dimmed, or not at all."""
        self.others = others
        if self.pane is not None:
            self.pane.head.others.choose(others)
        self.others_put.emit(others)

    def _query_changed(self, query: str) -> None:
        if query:
            self._open()
        elif not self._asked:
            self.close()

    def _open(self) -> ResultsPane:
        pane = self.pane = self.pane or self._make()
        if not self.is_open:
            self._frame.open_results(pane)
            if self._found is not None:
                pane.show_found(self._found)
            self.turned.emit(True)
        return pane

    def _make(self) -> ResultsPane:
        from kzexplorer.ui.search.results.pane import ResultsPane

        pane = ResultsPane(self._session, self._selection, self._theme)
        pane.head.others.choose(self.others)
        pane.head.others_put.connect(self.put_others)
        pane.head.accept_asked.connect(lambda: self._accept(pane.waiting))
        pane.open_passage.connect(self.open_passage)
        pane.left.connect(self._leave)
        pane.query_wanted.connect(self.query_wanted)
        pane.close_asked.connect(self.close)
        pane.hide()
        self.made.emit(pane)
        return pane
