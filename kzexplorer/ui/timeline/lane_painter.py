"""Paints lanes: their names, marks with labels, bars where events are dense, and the selected event on top."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kzexplorer.timeline.bins import square_root_heights
from kzexplorer.timeline.events import Flag
from kzexplorer.timeline.frame import Body, LaneFrame, Side, Spot
from kzexplorer.ui.timeline.ink import Ink
from kzexplorer.ui.timeline.marks import RADIUS, Look
from kzexplorer.ui.timeline.picture import Picture
from kzexplorer.ui.timeline.rectangles import draw_rectangles, table
from kzexplorer.ui.timeline.texts import Role

_PILL = 13.0
_NAME_HALF = 20.0
_TITLE_LEAST = 150.0


class LanePainter:
    """Paints with the origin at the top of the first lane; x counts from the gutter's right edge, names left of it."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def names(self, painter: QPainter, picture: Picture) -> None:
        """The gutter: marks, names and counts of all lanes, with the lines between them."""
        for lane in picture.frame.lanes:
            painter.fillRect(QRectF(0, lane.bottom - 1, picture.width, 1), self._ink.line)
            self._lane_name(painter, picture, lane)

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """The lanes that are in view, and over them the selected event."""
        for lane in picture.frame.lanes:
            if lane.bottom >= picture.scroll and lane.top <= picture.scroll + picture.height:
                self._lane(painter, picture, lane)
        for lane, placed in picture.frame.selected:
            self._chosen(painter, picture, lane, placed)

    def _lane_name(self, painter: QPainter, picture: Picture, lane: LaneFrame) -> None:
        named = picture.lanes[lane.lane]
        top, bottom = picture.scroll, picture.scroll + picture.lanes_height
        middle = min(max(lane.top + min(lane.height, 96.0) / 2, top + _NAME_HALF), bottom - _NAME_HALF)
        middle = round(min(max(middle, lane.top + _NAME_HALF), lane.bottom - _NAME_HALF)) - 0.5
        left = 18.0
        if named.group is not None:
            self._ink.marks.mark(painter, named.group, False, 24, middle)
            left = 43.0
        room = picture.gutter - left - 10
        self._ink.texts.draw(painter, Role.STRONG, named.words, self._ink.ink, QPointF(left, middle - 8), room)
        self._ink.texts.draw(
            painter, Role.DATE, count_words(lane.n_shown, lane.n_all), self._ink.sub, QPointF(left, middle + 9), room
        )

    def _lane(self, painter: QPainter, picture: Picture, lane: LaneFrame) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if len(lane.hidden):
            painter.setBrush(self._ink.faint)
            draw_rectangles(painter, table(np.rint(lane.hidden), lane.bottom - 5, 1, 4))
        for event, x in zip(lane.feet_event.tolist(), lane.feet_x.tolist(), strict=True):
            colour = self._ink.marks.colours[picture.events.group[event]]
            painter.fillRect(QRectF(round(x) - 1, lane.bottom - 6, 2, 5), colour)
        if lane.bars is not None:
            self._bars(painter, picture, lane)
        chosen = picture.selected
        for at in range(len(lane.placed)):
            placed = lane.placed.spot(at)
            if placed.event != chosen:
                middle = lane.row_middle(placed.row, picture.frame.sizes)
                self._event(painter, picture, placed, middle, Role.TITLE, self._ink.ink, self._ink.sub)

    def _bars(self, painter: QPainter, picture: Picture, lane: LaneFrame) -> None:
        assert lane.bars is not None
        scale, counts = picture.frame.scale, lane.bars.counts
        heights = square_root_heights(counts, int(counts.max(initial=1)), lane.bars_height)
        edges = (lane.bars.edges - scale.start) * scale.per_day
        bottom = lane.bars_top + lane.bars_height
        group = picture.lanes[lane.lane].group
        bars = table(edges[:-1], bottom - heights, np.maximum(np.diff(edges) - 1, 1), heights)[heights > 0]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.mixed_bar if group is None else self._ink.bars[group])
        draw_rectangles(painter, bars)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _event(
        self,
        painter: QPainter,
        picture: Picture,
        placed: Spot,
        middle: float,
        role: Role,
        title_colour: QColor,
        date_colour: QColor,
    ) -> None:
        caption = picture.caption(placed.event)
        self._body(painter, picture, placed, middle, caption is not None and caption.vague)
        if placed.event == picture.hovered:
            self._ring(painter, picture, placed, middle)
        if placed.side is Side.NONE or caption is None:
            return
        gap = picture.frame.sizes.date_gap
        date = self._ink.texts.width(Role.DATE, caption.date) + gap if caption.date else 0.0
        with_date = date > 0 and placed.room >= date + min(self._ink.texts.width(role, caption.title), _TITLE_LEAST)
        room = placed.room - (date if with_date else 0.0)
        at = QPointF(round(placed.label_left), middle)
        width = self._ink.texts.draw(painter, role, caption.title, title_colour, at, room)
        if with_date:
            if placed.side is Side.INSIDE:  # on a tint the quieter colour would be too faint
                date_colour = title_colour
            self._ink.texts.draw(painter, Role.DATE, caption.date, date_colour, QPointF(at.x() + width + gap, middle))

    def _body(self, painter: QPainter, picture: Picture, placed: Spot, middle: float, vague: bool) -> None:
        events, event = picture.events, placed.event
        group, hollow = int(events.group[event]), bool(events.flags[event] & Flag.HOLLOW)
        if placed.body is Body.MARK:
            self._ink.marks.mark(painter, group, hollow, placed.x, middle)
            return
        flags = int(events.flags[event])
        look = Look(group, hollow, vague, bool(flags & Flag.OPEN_START), bool(flags & Flag.OPEN_END))
        if look.is_open:
            self._ink.marks.open(painter, look, placed.left, placed.right, middle)
            if placed.body is Body.BAR:
                self._ink.marks.mark(painter, group, hollow, placed.x, middle)
        elif placed.body is Body.BAR:
            self._ink.marks.bar(painter, look, placed.left, placed.right, middle)
        else:
            self._ink.marks.soft(
                painter, look, placed.left, placed.right, middle, under_words=placed.side is Side.INSIDE
            )

    def _ring(self, painter: QPainter, picture: Picture, placed: Spot, middle: float) -> None:
        colour = self._ink.marks.colours[picture.events.group[placed.event]]
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if placed.body is Body.MARK:
            painter.drawEllipse(QPointF(placed.x, middle), RADIUS + 4.2, RADIUS + 4.2)
        else:
            area = QRectF(placed.left - 2, middle - 10, placed.right - placed.left + 4, 20)
            painter.drawRoundedRect(area, 6, 6)

    def _chosen(self, painter: QPainter, picture: Picture, lane: LaneFrame, placed: Spot) -> None:
        """The pill of the selected event, on top of whatever is near it."""
        left, right = placed.extent
        middle = lane.row_middle(placed.row, picture.frame.sizes)
        area = QRectF(left - 8, middle - _PILL, right - left + 18, 2 * _PILL)
        painter.setPen(QPen(self._ink.accent, 1.5))
        painter.setBrush(self._ink.selected)
        painter.drawRoundedRect(area, 8, 8)
        self._event(painter, picture, placed, middle, Role.STRONG, self._ink.ink, self._ink.accent)


def count_words(shown: int, total: int) -> str:
    """`3 of 5` in view, or `4 events` when all are."""
    if shown < total:
        return f"{shown:,} of {total:,}"
    return "1 event" if total == 1 else f"{total:,} events"
