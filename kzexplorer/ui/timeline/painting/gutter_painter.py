"""Paints the gutter: the mark, the name and the counts of each lane."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.lanes import Lane
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
        ink, palette = self._ink, self._ink.palette
        lanes = picture.lanes_in_view()
        ink.fill_one(painter, palette.panel, QRectF(0, picture.scroll, picture.gutter, picture.lanes_height))
        ink.fill(painter, palette.line, table(0, np.array([lane.bottom - 1 for lane in lanes]), picture.gutter, 1))
        if not lanes:
            return
        middles = np.array([_middle(picture, lane) for lane in lanes])
        low = np.array([lane.height < _LOW_LANE for lane in lanes])
        groups = [picture.lanes[lane.lane].group for lane in lanes]
        marked = np.array([group is not None for group in groups])
        codes = mark_codes([group for group in groups if group is not None], False)
        dots = Dots(codes, np.full(len(codes), _MARK), middles[marked])
        ink.bodies(painter, NO_SPANS, NO_DASHES, dots, picture.gutter)
        left = np.where(marked, _LEFT_OF_MARKED, _LEFT)
        room = picture.gutter - left - _RIGHT - np.array([signs_room(picture.lanes[lane.lane]) for lane in lanes])
        names = [picture.lanes[lane.lane].words for lane in lanes]
        counts = [count_words(lane.n_shown, lane.n_all) for lane in lanes]
        ink.words(painter, Role.STRONG, palette.ink, names, left, middles - np.where(low, 0, 8), room)
        # a low lane has its count after its name, where there is room for all of it
        after = np.array([ink.texts.width(Role.STRONG, name) for name in names]) + _COUNT_GAP
        wide = np.array([ink.texts.width(Role.DATE, words) for words in counts])
        told = ~low | (after + wide <= room)
        ink.words(
            painter, Role.DATE, palette.sub, [counts[at] for at in np.flatnonzero(told).tolist()],
            (left + np.where(low, after, 0))[told], (middles + np.where(low, 0, 9))[told],
            (room - np.where(low, after, 0))[told],
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
        return f"{shown:,} of {total:,}"
    return "1 event" if total == 1 else f"{total:,} events"
