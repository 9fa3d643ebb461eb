"""Paints lanes: marks with labels, bars where events are dense, and the selected event on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kzexplorer.timeline.frames.bins import square_root_heights
from kzexplorer.timeline.frames.frame import LaneFrame
from kzexplorer.timeline.frames.placed import Body, Side, Spot
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.labels import draw_chosen_label, draw_labels
from kzexplorer.ui.timeline.painting.looks import RADII, Size
from kzexplorer.ui.timeline.painting.picture import Picture
from kzexplorer.ui.timeline.painting.rectangles import table
from kzexplorer.ui.timeline.painting.related_painter import RelatedPainter
from kzexplorer.ui.timeline.painting.shown import Shown, bodies
from kzexplorer.ui.timeline.painting.texts import Role

_PILL = 13.0
_COUNT_GAP, _COUNT_RISE = 3.0, 6.0
_FAINTEST = 0.4
_DIM = 0.28
_RING = RADII[Size.WHOLE] + 4.2


class LanePainter:
    """Paints with the origin at the top of the first lane; x counts from the gutter's right edge."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._related = RelatedPainter(ink)

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """The lanes that are in view, and over them the selected event."""
        lanes = picture.lanes_in_view()
        self._lines(painter, picture, lanes)
        self._bars(painter, picture, lanes)
        self._feet(painter, picture, lanes)
        shown = Shown.on(lanes, picture.frame.sizes)
        half = picture.frame.sizes.row / 2
        top, bottom = picture.scroll - half, picture.scroll + picture.lanes_height + half
        shown = shown.where((shown.event != _chosen(picture)) & (shown.y >= top) & (shown.y <= bottom))
        self._related.below(painter, picture, lanes)
        self._bodies(painter, picture, shown)
        self._related.above(painter, picture, lanes)
        self._hovered(painter, picture, shown)
        chosen = [(lane, self._strong(picture, spot)) for lane, spot in picture.selected_in_view()]
        for lane, spot in chosen:
            pill = _pill(picture, lane, spot)
            shown = shown.clear_of(pill.left(), pill.right(), pill.center().y())
        draw_labels(painter, self._ink, picture, shown)
        self._ink.flush(painter)
        for lane, spot in chosen:
            self._selected(painter, picture, lane, spot)

    def _lines(self, painter: QPainter, picture: Picture, lanes: Sequence[LaneFrame]) -> None:
        for lane in lanes:
            line = QRectF(0, lane.bottom - 1, picture.width - picture.gutter, 1)
            self._ink.fill_one(painter, self._ink.palette.line, line)

    def _bars(self, painter: QPainter, picture: Picture, lanes: Sequence[LaneFrame]) -> None:
        """The bars of dense lanes, which are all cut at the same moments."""
        drawn = [(lane, lane.bars) for lane in lanes if lane.bars is not None]
        if not drawn:
            return
        expected = np.stack([bars.expected for _, bars in drawn])
        height, bottom = (
            np.array([[value] for value in column])
            for column in (
                [lane.bars_height for lane, _ in drawn],
                [lane.bars_top + lane.bars_height for lane, _ in drawn],
            )
        )
        heights = square_root_heights(expected, expected.max(axis=1, keepdims=True), height)
        scale = picture.frame.scale
        edges = (drawn[0][1].edges - scale.start) * scale.per_day
        row, column = np.nonzero(heights > _FAINTEST)
        high = heights[row, column]
        wide = np.maximum(np.diff(edges) - 1, 1)
        groups = [picture.lanes[lane.lane].group for lane, _ in drawn]
        palette = self._ink.palette
        colours = [palette.mixed_bar if group is None else palette.bars[group] for group in groups]
        filled = table(edges[column], bottom[row, 0] - high, wide[column], high)
        if picture.emphasis is None:
            self._ink.fill_each(painter, colours, row, filled)
            return
        painter.setOpacity(_DIM if picture.emphasis.dims else 1.0)
        self._ink.fill_each(painter, colours, row, filled)
        painter.setOpacity(1.0)
        members = [picture.lanes[lane.lane].shown for lane, _ in drawn]
        found = np.stack(
            [picture.emphasis.starts_in(each, bars.edges) for each, (_, bars) in zip(members, drawn, strict=True)]
        )
        most = expected.max(axis=1, keepdims=True)
        lit = np.minimum(square_root_heights(found, most, height), heights)[row, column]
        lit_bars = table(edges[column], bottom[row, 0] - lit, wide[column], lit)[lit > _FAINTEST]
        lit_colours = colours if picture.emphasis.dims else [palette.accent] * len(colours)
        self._ink.fill_each(painter, lit_colours, row[lit > _FAINTEST], lit_bars)

    def _feet(self, painter: QPainter, picture: Picture, lanes: Sequence[LaneFrame]) -> None:
        """Ticks of events that have no room on a row, and of those that a filter leaves out."""
        hidden = [table(np.rint(lane.hidden), lane.bottom - 5, 1, 4) for lane in lanes if len(lane.hidden)]
        if hidden:
            self._ink.fill(painter, self._ink.palette.faint, np.concatenate(hidden))
        feet = [lane for lane in lanes if len(lane.feet_event)]
        if feet:
            rows = np.concatenate([table(np.rint(lane.feet_x) - 1, lane.bottom - 6, 2, 5) for lane in feet])
            groups = picture.events.group[np.concatenate([lane.feet_event for lane in feet])]
            self._ink.fill_each(painter, self._ink.palette.kinds, groups, rows)
            self._counts(painter, feet, picture.frame.scale.width)

    def _counts(self, painter: QPainter, lanes: Sequence[LaneFrame], width: float) -> None:
        """How many events stand behind a tick, beside those that are more than one, where that has room."""
        told, lefts, tops = [], [], []
        for lane in lanes:
            feet = [*lane.feet_x.tolist(), width]
            for start, end in pairwise([*lane.feet_starts.tolist(), len(feet) - 1]):
                words, left = str(end - start), feet[end - 1] + _COUNT_GAP
                if end - start > 1 and left + self._ink.texts.width(Role.TINY, words) + _COUNT_GAP <= feet[end]:
                    told.append(words)
                    lefts.append(left)
                    tops.append(lane.bottom - _COUNT_RISE)
        self._ink.words(painter, Role.TINY, self._ink.palette.sub, told, lefts, tops)

    def _bodies(self, painter: QPainter, picture: Picture, shown: Shown) -> None:
        width, emphasis = picture.frame.scale.width, picture.emphasis
        if emphasis is not None:
            found = emphasis.of(shown.event)
            if emphasis.dims:
                quiet = bodies(shown.where(~found), picture.events, picture.is_vague, width)
                painter.setOpacity(_DIM)
                self._ink.bodies(painter, *quiet, width)
                painter.setOpacity(1.0)
                shown = shown.where(found)
            else:
                self._grounds(painter, picture, shown.where(found))
        self._ink.bodies(painter, *bodies(shown, picture.events, picture.is_vague, width), width)

    def _grounds(self, painter: QPainter, picture: Picture, found: Shown) -> None:
        """A ground under each event that is found, as under words that are found in a text."""
        columns = (found.body, found.y, found.x, found.left, found.right)
        for body, y, x, left, right in zip(*(column.tolist() for column in columns), strict=True):
            alone = body == Body.MARK.value
            area = QRectF(x - _RING, y - 10, 2 * _RING, 20) if alone else QRectF(left - 4, y - 10, right - left + 8, 20)
            self._ink.box(painter, _in_view(area, picture), 6, self._ink.palette.found, None, 0)

    def _hovered(self, painter: QPainter, picture: Picture, shown: Shown) -> None:
        if picture.hovered is None:
            return
        for at in np.flatnonzero(shown.event == picture.hovered).tolist():
            colour = self._ink.palette.kinds[picture.events.group[picture.hovered]]
            y, left, right = float(shown.y[at]), float(shown.left[at]), float(shown.right[at])
            if shown.body[at] == Body.MARK.value:
                x = self._ink.snapped(float(shown.x[at]))
                self._ink.box(painter, QRectF(x - _RING, y - _RING, 2 * _RING, 2 * _RING), _RING, None, colour, 1.6)
            else:
                area = _in_view(QRectF(left - 2, y - 10, right - left + 4, 20), picture)
                self._ink.box(painter, area, 6, None, colour, 1.6)

    def _selected(self, painter: QPainter, picture: Picture, lane: LaneFrame, spot: Spot) -> None:
        """The pill of the selected event, on top of whatever is near it."""
        palette = self._ink.palette
        self._ink.box(painter, _pill(picture, lane, spot), 8, palette.selected, palette.accent, 1.5)
        shown = Shown.alone(spot, lane.row_middle(spot.row, picture.frame.sizes))
        self._bodies(painter, picture, shown)
        self._hovered(painter, picture, shown)
        draw_chosen_label(painter, self._ink, picture, shown)
        self._ink.flush(painter)

    def _strong(self, picture: Picture, spot: Spot) -> Spot:
        """With room for its title in a stronger weight, where the title had room for all of it before."""
        caption = picture.caption(spot.event)
        if caption is None or spot.side is Side.NONE or spot.room < caption.title_width:
            return spot
        more = self._ink.texts.width(Role.STRONG, caption.title) - caption.title_width
        left = spot.label_left - (more if spot.side is Side.LEFT else 0.0)
        return replace(spot, label_left=left, room=spot.room + more)


def _chosen(picture: Picture) -> int:
    return -1 if picture.selected is None else picture.selected


def _pill(picture: Picture, lane: LaneFrame, spot: Spot) -> QRectF:
    """Around the selected event and its label, as far as it is in view."""
    (left, right), y = spot.extent, lane.row_middle(spot.row, picture.frame.sizes)
    return _in_view(QRectF(left - 8, y - _PILL, right - left + 18, 2 * _PILL), picture)


def _in_view(area: QRectF, picture: Picture) -> QRectF:
    """The area without what is far outside the view: Qt cannot draw lines that are millions of pixels long."""
    return area.intersected(QRectF(-40, area.top(), picture.frame.scale.width + 80, area.height()))
