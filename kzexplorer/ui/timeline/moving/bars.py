"""The bar of a dense lane that the keys are at: ringed, with its card open, and told to a screen reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint

from kzexplorer.timeline.frames.clusters import Cluster
from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.translation import tr
from kzexplorer.ui.timeline.moving.cards import Cards
from kzexplorer.ui.timeline.moving.hover import Hover
from kzexplorer.ui.timeline.moving.travel import Travel
from kzexplorer.ui.timeline.stage import Stage


class Bars:
    """`at` is that bar, None while the keys are at an event or nowhere; `changed` asks for a new painting."""

    def __init__(
        self,
        stage: Stage,
        travel: Travel,
        cards: Cards,
        hover: Hover,
        say: Callable[[str], None],
        changed: Callable[[], None],
    ) -> None:
        self._stage, self._travel, self._cards, self._hover = stage, travel, cards, hover
        self._say, self._changed = say, changed
        self.at: Hit | None = None

    @property
    def cluster(self) -> Cluster | None:
        """What the bar stands for."""
        return self._stage.frame.cluster(self.at) if self.at is not None else None

    def enter(self, bar: Hit) -> None:
        """Go to a bar."""
        self.at = bar
        self._travel.reveal_bar(bar)
        area = self._stage.bar_area(bar)
        if area is not None:
            left, top, width, height = area
            self._hover.show_at(bar, QPoint(round(self._stage.gutter + left + width), round(top + height / 2)))
        words = self._cards.of_cluster(bar)
        self._say(tr("{title}, {date}. Enter opens them, Escape lets go.", title=words.title, date=words.date))
        self._changed()

    def leave(self) -> None:
        """Be at no bar."""
        if self.at is not None:
            self.at = None
            self._hover.hide()
            self._changed()

    def check(self) -> None:
        """Be at no bar where another zoom has cut other ones."""
        bar = self.at
        if bar is not None and bar.days is not None and self._stage.bar_with(bar.lane, bar.days[0]) != bar:
            self.leave()
