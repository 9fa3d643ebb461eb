"""What judging the selected event does, and narrowing the sidebar to those who have a part in it."""

from __future__ import annotations

from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.commands.reach import Reach


class EventCommands(Reach):
    """Verdicts, and showing the events of some entities alone."""

    def accept(self) -> None:
        self._review(Verdict.ACCEPTED)

    def reject(self) -> None:
        self._review(Verdict.REJECTED)

    def reset_verdict(self) -> None:
        self._review(Verdict.TO_REVIEW)

    def narrow_to_event(self) -> None:
        """Only the events in which all participants of the selected one take part."""
        if self._selection.event_id is not None:
            detail = self._session.event_detail(self._selection.event_id)
            self._selection.select_entities(part.entity for part in detail.participants)

    def show_all(self) -> None:
        self._selection.select_entities(())
        self._frame.header.search.clear()

    def _review(self, verdict: Verdict) -> None:
        chosen = self._panes.results.chosen if self._panes.results is not None else ()
        selected = () if self._selection.event_id is None else (self._selection.event_id,)
        if self._session.is_open and (chosen or selected):
            self._session.judge(verdict, chosen or selected)
