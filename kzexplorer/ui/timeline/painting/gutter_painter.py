"""Paints the gutter: the mark, the name and the counts of each lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.lanes import Lane
from kzexplorer.translation import numeral, tr, trn
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.looks import NO_DASHES, NO_SPANS, Dots, mark_codes
from kzexplorer.ui.timeline.painting.picture import Picture
from kzexplorer.ui.timeline.painting.rectangles import table
from kzexplorer.ui.timeline.painting.texts import Role

_HALF = 20.0
_HIGHEST = 96.0
_LOW_LANE = 40.0
_MARK = 24.0
_LEFT, _LEFT_OF_MARKED = 18.0, 43.0
_RIGHT = 10.0
_COUNT_GAP = 8.0

SIGN = 18.0
"""Pixels from sign to sign."""


class GutterPainter:
    """Paints with the origin at the top of the first lane, from x = 0 to the gutter's right edge."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """The gutter beside the lanes that are in view."""
        names = [_Name.of(picture, lane) for lane in picture.lanes_in_view()]
        area = QRectF(0, picture.scroll, picture.gutter, picture.lanes_height)
        place, key = ("gutter", picture.pinned_alone), tuple(names)
        self._ink.kept(painter, place, key, area, lambda inner: self._names(inner, names, picture.gutter))
        self._counts(painter, names, [picture.frame.lanes[name.lane] for name in names])

    def _names(self, painter: QPainter, names: Sequence[_Name], gutter: float) -> None:
        """What stays while the view moves."""
        ink, palette = self._ink, self._ink.palette
        ink.fill(painter, palette.line, table(0, [name.bottom - 1 for name in names], gutter, 1))
        marked = [(name.group, name.middle) for name in names if name.group is not None]
        groups, middles = [group for group, _ in marked], np.array([middle for _, middle in marked], np.float64)
        dots = Dots(mark_codes(groups, False), np.full(len(marked), _MARK), middles)
        ink.bodies(painter, NO_SPANS, NO_DASHES, dots, gutter)
        left, middle = [name.left for name in names], [name.middle - (0 if name.low else 8) for name in names]
        room = [name.room for name in names]
        ink.words(painter, Role.STRONG, palette.ink, [name.words for name in names], left, middle, room)

    def _counts(self, painter: QPainter, names: Sequence[_Name], lanes: Sequence[LaneFrame]) -> None:
        """How many are in view. A low lane has its count after its name, where there is room for all of it."""
        texts, told, found = self._ink.texts, [], []
        for name, lane in zip(names, lanes, strict=True):
            words, after = count_words(lane.n_shown, lane.n_all), 0.0
            if name.low:
                after = texts.width(Role.STRONG, name.words) + _COUNT_GAP
                if after + texts.width(Role.DATE, words) > name.room:
                    continue
            told.append(words)
            found.append((name.left + after, name.middle + (0 if name.low else 9), name.room - after))
        places = np.array(found, np.float64).reshape(-1, 3).T
        self._ink.passing_words(painter, Role.DATE, self._ink.palette.sub, told, *places)


@dataclass(frozen=True, slots=True)
class _Name:
    """A lane's name and where it stands; all that is drawn of the lane here besides its count."""

    lane: int
    words: str
    group: int | None
    bottom: float
    middle: float
    low: bool
    left: float
    room: float

    @classmethod
    def of(cls, picture: Picture, frame: LaneFrame) -> _Name:
        lane = picture.lanes[frame.lane]
        left = _LEFT if lane.group is None else _LEFT_OF_MARKED
        return cls(
            frame.lane, lane.words, lane.group, frame.bottom, _middle(picture, frame), frame.height < _LOW_LANE,
            left, name_room(lane, picture.gutter),
        )  # fmt: skip


def _middle(picture: Picture, lane: LaneFrame) -> float:
    """Where the name stands: near the top of a high lane, and in view as long as the lane is."""
    if lane.height < _LOW_LANE:
        return round(lane.top + lane.height / 2) - 0.5
    top, bottom = picture.scroll + picture.pinned_height, picture.scroll + picture.lanes_height
    middle = min(max(lane.top + min(lane.height, _HIGHEST) / 2, top + _HALF), bottom - _HALF)
    return round(min(max(middle, lane.top + _HALF), lane.bottom - _HALF)) - 0.5


def name_room(lane: Lane, gutter: float) -> float:
    """The pixels that the name of a lane has in a gutter of that width."""
    left = _LEFT if lane.group is None else _LEFT_OF_MARKED
    return gutter - left - _RIGHT - signs_room(lane)


def signs_room(lane: Lane) -> float:
    """The pixels at the right end that the signs of a collapsed or pinned lane take."""
    return SIGN * (lane.collapsed + lane.pinned)


def count_words(shown: int, total: int) -> str:
    """`3 of 5` in view, or `4 events` when all are."""
    if shown < total:
        return tr("{shown} of {total}", shown=numeral(shown), total=numeral(total))
    return trn("{n} event", "{n} events", total)
