"""Opens bars and ticks: zooms to the days on which what they hold parts, or lists it where no zoom could part it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint

from kzexplorer.timeline.frames.clusters import Cluster
from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.ui.timeline.moving.card import bar_words
from kzexplorer.ui.timeline.moving.travel import Travel
from kzexplorer.ui.timeline.stage import Stage

_NEARER = 0.7
_MOST_LISTED = 20_000

Lister = Callable[[str, Sequence[int], QPoint], None]


class Opening:
    """`show_list` is called with a heading, the ids of events and the point to show them beside."""

    def __init__(self, stage: Stage, travel: Travel, show_list: Lister) -> None:
        self._stage, self._travel, self._list = stage, travel, show_list

    def open(self, hit: Hit, at: QPoint | None = None) -> Cluster | None:
        """Open what was hit at that point (None: at the end of its bar), and tell what it was.

        None for nothing to open.
        """
        cluster = self._stage.frame.cluster(hit)
        if cluster is None:
            return None
        start, end = cluster.moments
        shown_from, shown_to = self._stage.moments
        if end - start < _NEARER * (shown_to - shown_from):
            self._travel.go(start, end, glide=True)
        else:
            self._show_list(hit, at or self._beside(hit))
        return cluster

    def _beside(self, hit: Hit) -> QPoint:
        area = self._stage.bar_area(hit)
        if area is None:
            return QPoint(round(self._stage.gutter), 0)
        left, top, width, height = area
        return QPoint(round(self._stage.gutter + left + width), round(top + height / 2))

    def _show_list(self, hit: Hit, at: QPoint) -> None:
        content, whole = self._stage.content, self._stage.frame.cluster(hit, _MOST_LISTED)
        assert content is not None
        assert whole is not None
        words = bar_words(whole.count, whole.first, whole.last, ())
        self._list(f"{words.title}, {words.date}", content.events.ids[whole.events].tolist(), at)
