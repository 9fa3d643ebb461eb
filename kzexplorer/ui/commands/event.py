"""What the Event and Entity menus do with what is selected."""

from __future__ import annotations

from collections.abc import Callable

from kzexplorer.domain.changes import Changes
from kzexplorer.ui.commands.reach import Reach


class EventCommands(Reach):
    """Verdicts, and showing the events of some entities alone."""

    def accept(self) -> None:
        from kzexplorer.operations.review_events import accept

        self._review(accept)

    def reject(self) -> None:
        from kzexplorer.operations.review_events import reject

        self._review(reject)

    def reset_verdict(self) -> None:
        from kzexplorer.operations.review_events import reset

        self._review(reset)

    def narrow_to_event(self) -> None:
        """Only the events in which all participants of the selected one take part."""
        if self._selection.event_id is not None:
            detail = self._session.event_detail(self._selection.event_id)
            self._selection.select_entities(part.entity for part in detail.participants)

    def show_all(self) -> None:
        self._selection.select_entities(())
        self._frame.header.search.clear()

    def _review(self, operation: Callable[..., Changes | None]) -> None:
        chosen = self._panes.results.chosen if self._panes.results is not None else ()
        if chosen:
            self._run(operation, chosen)
        elif self._selection.event_id is not None:
            self._run(operation, [self._selection.event_id])
