"""What the card beside the mouse says of what is under it: of an event, or of the events that share a bar or tick."""

from __future__ import annotations

from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.ui.timeline.moving.card import CardWords, bar_words, card_words
from kzexplorer.ui.timeline.stage import Stage


class Cards:
    """Reads what it says when it is asked, so never while the view moves."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def of(self, hit: Hit) -> tuple[CardWords, int | None]:
        """The words, and how far down the view the mark is (None: where the mouse is)."""
        if hit.event is None:
            return self.of_cluster(hit), None
        content, at = self._stage.content, self._stage.position(hit.event)
        assert content is not None
        return card_words(content.detail(hit.event)), round(at[1]) if at is not None else None

    def of_cluster(self, hit: Hit) -> CardWords:
        """How many events there are, on which days, and the titles of the first few."""
        content, cluster = self._stage.content, self._stage.frame.cluster(hit)
        assert content is not None
        assert cluster is not None
        events = cluster.events.tolist()
        content.fetch(events)
        lines = [content.line(event) for event in events]
        titles = [line.title for line in lines if line is not None]
        return bar_words(cluster.count, cluster.first, cluster.last, titles)
