"""Paints a frame with any QPainter: the window's view today, a picture or a page tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from kzexplorer.timeline.bins import square_root_heights
from kzexplorer.timeline.events import Events
from kzexplorer.timeline.frame import Body, Frame, LaneFrame, Placed, Side
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.ticks import Axis
from kzexplorer.ui.colours import mix
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.marks import RADIUS, Look, Marks
from kzexplorer.ui.timeline.rectangles import draw_rectangles, table
from kzexplorer.ui.timeline.texts import Role, Texts

AXIS_HEIGHT = 37
UPPER_ROW = 11.0
LOWER_ROW = 26.0
_PILL = 13.0
_NAME_HALF = 20.0
_TITLE_LEAST = 150.0
_FLAG_HEIGHT = 20.0
_FADE_HEIGHT = 18.0


@dataclass(frozen=True)
class Caption:
    """The words of an event: its title, its date in few words, and whether the bounds of the date are a convention."""

    title: str
    date: str
    vague: bool = False


@dataclass(frozen=True)
class Picture:
    """All that a painting needs: a frame in an area of `width` and `height` with a gutter of lane names at its left.

    Words of the axis end before `axis_end`; `flag` is the date of the selected event."""

    frame: Frame
    axis: Axis
    axis_end: float
    events: Events
    lanes: Sequence[Lane]
    caption: Callable[[int], Caption | None]
    gutter: float
    width: float
    height: float
    scroll: float
    selected: int | None
    hovered: int | None
    flag: str
    focused: bool
    message: str


class TimelinePainter:
    """Paints pictures in the colours of the theme; keeps words and marks as pixmaps between paintings."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.texts = Texts()
        self.marks = Marks(theme)
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        colours = self._theme.colours
        self._ink, self._sub, self._faint = QColor(colours.ink), QColor(colours.sub), QColor(colours.faint)
        self._panel, self._line, self._accent = QColor(colours.panel), QColor(colours.line), QColor(colours.accent)
        self._on_accent, self._selected = QColor(colours.on_accent), QColor(colours.selected)
        self._no_panel = QColor(self._panel)
        self._no_panel.setAlpha(0)
        self._grid = mix(colours.line, colours.panel, 0.75)
        self._cursor = mix(colours.accent, colours.panel, 0.65)
        self._band = mix(colours.accent, colours.panel, 0.08)
        self.marks.refresh()
        self._bar_colours = tuple(mix(kind, colours.panel, 0.62) for kind in colours.kinds)
        self._mixed_bar = mix(colours.sub, colours.panel, 0.5)

    def paint(self, painter: QPainter, picture: Picture, ratio: float) -> None:
        """Paint everything; `ratio` is that of device pixels."""
        self.texts.set_ratio(ratio)
        self.marks.set_ratio(ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, picture.width, picture.height), self._panel)
        painter.save()
        painter.setClipRect(QRectF(0, AXIS_HEIGHT, picture.width, picture.height - AXIS_HEIGHT))
        painter.translate(0, AXIS_HEIGHT - round(picture.scroll))
        self._gutter(painter, picture)
        painter.setClipRect(QRectF(picture.gutter, round(picture.scroll), picture.width, picture.height - AXIS_HEIGHT))
        painter.translate(round(picture.gutter), 0)
        self._grid_lines(painter, picture)
        self._cursor_line(painter, picture)
        for lane in picture.frame.lanes:
            if lane.bottom >= picture.scroll and lane.top <= picture.scroll + picture.height:
                self._lane(painter, picture, lane)
        for lane, placed in picture.frame.selected:
            self._chosen(painter, picture, lane, placed)
        painter.restore()
        self._more(painter, picture)
        self._axis(painter, picture)
        if picture.message:
            self._message(painter, picture)
        if picture.focused:
            self._focus(painter, picture)

    # the lanes

    def _gutter(self, painter: QPainter, picture: Picture) -> None:
        for lane in picture.frame.lanes:
            painter.fillRect(QRectF(0, lane.bottom - 1, picture.width, 1), self._line)
            self._lane_name(painter, picture, lane)

    def _lane_name(self, painter: QPainter, picture: Picture, lane: LaneFrame) -> None:
        named = picture.lanes[lane.lane]
        top, bottom = picture.scroll, picture.scroll + picture.height - AXIS_HEIGHT
        middle = min(max(lane.top + min(lane.height, 96.0) / 2, top + _NAME_HALF), bottom - _NAME_HALF)
        middle = round(min(max(middle, lane.top + _NAME_HALF), lane.bottom - _NAME_HALF)) - 0.5
        left = 18.0
        if named.group is not None:
            self.marks.mark(painter, named.group, False, 24, middle)
            left = 43.0
        room = picture.gutter - left - 10
        self.texts.draw(painter, Role.STRONG, named.words, self._ink, QPointF(left, middle - 8), room)
        self.texts.draw(
            painter, Role.DATE, count_words(lane.n_shown, lane.n_all), self._sub, QPointF(left, middle + 9), room
        )

    def _more(self, painter: QPainter, picture: Picture) -> None:
        """Lanes that go on above or below the area fade at its edge."""
        below = picture.frame.height - picture.scroll - (picture.height - AXIS_HEIGHT)
        for hidden, edge, inner in (
            (picture.scroll, AXIS_HEIGHT, AXIS_HEIGHT + _FADE_HEIGHT),
            (below, picture.height, picture.height - _FADE_HEIGHT),
        ):
            if hidden > 1:
                brush = QLinearGradient(0, edge, 0, inner)
                brush.setColorAt(0, self._panel)
                brush.setColorAt(1, self._no_panel)
                painter.fillRect(QRectF(0, min(edge, inner), picture.width, _FADE_HEIGHT), brush)

    def _grid_lines(self, painter: QPainter, picture: Picture) -> None:
        top, height = round(picture.scroll), picture.height - AXIS_HEIGHT
        painter.setPen(Qt.PenStyle.NoPen)
        for xs, colour in (
            (picture.axis.grid, self._grid),
            ([tick.x for tick in picture.axis.upper if tick.x > 0], self._line),
        ):
            painter.setBrush(colour)
            draw_rectangles(painter, table(np.rint(np.asarray(xs, np.float64)), top, 1, height))

    def _cursor_line(self, painter: QPainter, picture: Picture) -> None:
        """Where the selected event stands on the axis: a line, or a band as wide as its days."""
        if not picture.frame.selected:
            return
        _, placed = picture.frame.selected[0]
        height = picture.height - AXIS_HEIGHT
        if placed.body is Body.MARK:
            painter.fillRect(QRectF(round(placed.x) - 0.5, picture.scroll, 1.2, height), self._cursor)
        else:
            painter.fillRect(QRectF(placed.left, picture.scroll, placed.right - placed.left, height), self._band)

    def _lane(self, painter: QPainter, picture: Picture, lane: LaneFrame) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if lane.hidden:
            painter.setBrush(self._faint)
            draw_rectangles(painter, table(np.rint(lane.hidden), lane.bottom - 5, 1, 4))
        for foot in lane.feet:
            colour = self.marks.colours[picture.events.group[foot.event]]
            painter.fillRect(QRectF(round(foot.x) - 1, lane.bottom - 6, 2, 5), colour)
        if lane.bars is not None:
            self._bars(painter, picture, lane)
        chosen = picture.selected
        for placed in lane.placed:
            if placed.event != chosen:
                middle = lane.row_middle(placed.row, picture.frame.sizes)
                self._event(painter, picture, placed, middle, Role.TITLE, self._ink, self._sub)

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
        painter.setBrush(self._mixed_bar if group is None else self._bar_colours[group])
        draw_rectangles(painter, bars)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _event(
        self,
        painter: QPainter,
        picture: Picture,
        placed: Placed,
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
        date = self.texts.width(Role.DATE, caption.date) + gap if caption.date else 0.0
        with_date = date > 0 and placed.room >= date + min(self.texts.width(role, caption.title), _TITLE_LEAST)
        room = placed.room - (date if with_date else 0.0)
        at = QPointF(round(placed.label_left), middle)
        width = self.texts.draw(painter, role, caption.title, title_colour, at, room)
        if with_date:
            self.texts.draw(painter, Role.DATE, caption.date, date_colour, QPointF(at.x() + width + gap, middle))

    def _body(self, painter: QPainter, picture: Picture, placed: Placed, middle: float, vague: bool) -> None:
        events, event = picture.events, placed.event
        group, hollow = int(events.group[event]), bool(events.hollow[event])
        if placed.body is Body.MARK:
            self.marks.mark(painter, group, hollow, placed.x, middle)
            return
        look = Look(group, hollow, vague, bool(events.open_start[event]), bool(events.open_end[event]))
        if look.is_open:
            self.marks.open(painter, look, placed.left, placed.right, middle)
            if placed.body is Body.BAR:
                self.marks.mark(painter, group, hollow, placed.x, middle)
        elif placed.body is Body.BAR:
            self.marks.bar(painter, look, placed.left, placed.right, middle)
        else:
            self.marks.soft(painter, look, placed.left, placed.right, middle, under_words=placed.side is Side.INSIDE)

    def _ring(self, painter: QPainter, picture: Picture, placed: Placed, middle: float) -> None:
        colour = self.marks.colours[picture.events.group[placed.event]]
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if placed.body is Body.MARK:
            painter.drawEllipse(QPointF(placed.x, middle), RADIUS + 4.2, RADIUS + 4.2)
        else:
            area = QRectF(placed.left - 2, middle - 10, placed.right - placed.left + 4, 20)
            painter.drawRoundedRect(area, 6, 6)

    def _chosen(self, painter: QPainter, picture: Picture, lane: LaneFrame, placed: Placed) -> None:
        """The pill of the selected event, on top of whatever is near it."""
        left, right = placed.extent
        middle = lane.row_middle(placed.row, picture.frame.sizes)
        area = QRectF(left - 8, middle - _PILL, right - left + 18, 2 * _PILL)
        painter.setPen(QPen(self._accent, 1.5))
        painter.setBrush(self._selected)
        painter.drawRoundedRect(area, 8, 8)
        self._event(painter, picture, placed, middle, Role.STRONG, self._ink, self._accent)

    # the axis

    def _axis(self, painter: QPainter, picture: Picture) -> None:
        width = picture.axis_end
        flag = self._flag_area(picture)
        painter.fillRect(QRectF(0, 0, picture.width, AXIS_HEIGHT), self._panel)
        painter.save()
        painter.setClipRect(QRectF(picture.gutter, 0, picture.width - picture.gutter, AXIS_HEIGHT))
        painter.translate(round(picture.gutter), 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._line)
        marks = np.rint([tick.x for tick in picture.axis.lower])
        draw_rectangles(painter, table(marks, AXIS_HEIGHT - 6, 1, 5))
        for tick in picture.axis.lower:
            self._axis_words(painter, Role.DATE, tick.words, self._sub, tick.at, LOWER_ROW, flag, width)
        for tick in picture.axis.upper:
            if tick.x > 0:
                painter.fillRect(QRectF(round(tick.x), 0, 1, AXIS_HEIGHT), self._line)
            self._axis_words(painter, Role.STRONG, tick.words, self._ink, tick.at, UPPER_ROW, flag, width)
        if flag is not None:
            self._flag(painter, picture, flag)
        painter.restore()
        painter.fillRect(QRectF(0, AXIS_HEIGHT - 1, picture.width, 1), self._line)

    def _axis_words(
        self,
        painter: QPainter,
        role: Role,
        words: str,
        colour: QColor,
        x: float,
        y: float,
        flag: QRectF | None,
        width: float,
    ) -> None:
        """Words of a tick, unless the flag would cover them or the end of the axis cut them."""
        if not words:
            return
        end = x + self.texts.width(role, words)
        covered = flag is not None and x < flag.right() + 4 and end > flag.left() - 4
        if not covered and end <= width - 2:
            self.texts.draw(painter, role, words, colour, QPointF(round(x), y))

    def _flag_area(self, picture: Picture) -> QRectF | None:
        """Where the date of the selected event stands, held within the axis."""
        if not picture.frame.selected or not picture.flag:
            return None
        placed = picture.frame.selected[0][1]
        total = picture.frame.scale.width
        width = self.texts.width(Role.FLAG, picture.flag) + 16
        seen = (max(placed.left, 0.0) + min(placed.right, total)) / 2 if placed.body is not Body.MARK else placed.x
        left = min(max(seen - width / 2, 2.0), total - width - 6)
        return QRectF(round(left), 6, width, _FLAG_HEIGHT)

    def _flag(self, painter: QPainter, picture: Picture, area: QRectF) -> None:
        placed = picture.frame.selected[0][1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawRoundedRect(area, 5, 5)
        x = min(max(placed.x, area.left() + 7), area.right() - 7)
        tip = [QPointF(x - 5, area.bottom() - 0.5), QPointF(x + 5, area.bottom() - 0.5), QPointF(x, area.bottom() + 5)]
        painter.drawPolygon(QPolygonF(tip))
        if placed.body is Body.MARK:
            painter.fillRect(
                QRectF(round(placed.x) - 0.5, area.bottom(), 1.2, AXIS_HEIGHT - area.bottom()), self._cursor
            )
        self.texts.draw(painter, Role.FLAG, picture.flag, self._on_accent, QPointF(area.left() + 8, area.center().y()))

    # over everything

    def _message(self, painter: QPainter, picture: Picture) -> None:
        painter.setFont(self.texts.font(Role.DATE))
        painter.setPen(self._sub)
        area = QRectF(0, AXIS_HEIGHT, picture.width, picture.height - AXIS_HEIGHT)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, picture.message)

    def _focus(self, painter: QPainter, picture: Picture) -> None:
        painter.setPen(QPen(self._accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, 1, picture.width - 2, picture.height - 2), 4, 4)


def count_words(shown: int, total: int) -> str:
    """`3 of 5` in view, or `4 events` when all are."""
    if shown < total:
        return f"{shown:,} of {total:,}"
    return "1 event" if total == 1 else f"{total:,} events"
