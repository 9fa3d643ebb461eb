"""The ruler: how far the event that was selected is from another one, or from the day under the mouse."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kzexplorer.timeline.ruler import Apart, End, apart
from kzexplorer.timeline.words import apart_words
from kzexplorer.translation import later, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT
from kzexplorer.ui.timeline.painting.sheets import Lettering
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.timeline.stage import Stage
from kzexplorer.ui.widgets.guarded import kept

_FOOT = 11.0
_PILL = 22.0
_STRIP = 46.0
_COVER = 235
_RING = 3.0  # what the ring of the focus takes at the edges
_SERIF = 6.0
_BEGUN = later("Ruler: point at a day or an event, or step to one, to measure to it. Escape lets go.")
_NOTHING = later("Ruler: click the event to measure from, or step to it. Escape lets go.")


class Measure:
    """`say` is told each distance that the keys lead to; `changed` is called when the view has to be painted anew."""

    def __init__(self, theme: Theme, stage: Stage, say: Callable[[str], None], changed: Callable[[], None]) -> None:
        self._theme, self._stage, self._say, self._changed = theme, stage, say, changed
        self._texts = Lettering()
        self._start: End | None = None
        self._stop: End | None = None
        self.is_on = False

    @property
    def distance(self) -> Apart | None:
        """How far the two ends are apart. None while there are not two."""
        if not self.is_on or self._start is None or self._stop is None:
            return None
        return apart(self._start, self._stop)

    @property
    def words(self) -> str:
        """The distance, or what to do to have one; empty while the ruler is away."""
        distance = self.distance
        if distance is not None:
            return apart_words(distance)
        return "" if not self.is_on else tr(_NOTHING) if self._start is None else tr(_BEGUN)

    def toggle(self) -> None:
        """Take the ruler, laid at the selected event, or put it away."""
        if self.is_on:
            self.put_away()
            return
        self.is_on, self._start, self._stop = True, self._selected(), None
        self._say(self.words)
        self._changed()

    def put_away(self) -> None:
        """Measure nothing from now on."""
        self.is_on = False
        self._say(tr("Ruler put away"))
        self._changed()

    def follow(self) -> None:
        """Another event is selected: measure to it, or from it where nothing was selected before."""
        chosen = self._selected()
        if not self.is_on or chosen is None:
            return
        if self._start is None:
            self._start = chosen
        elif chosen != self._start:
            self._stop = chosen
        self._say(self.words)

    def point(self, at: QPointF) -> None:
        """Measure to what the mouse is over: an event, or a day."""
        if not self.is_on or self._start is None or not self._over(at):
            return
        pointed = self._end_at(at)
        if pointed != self._stop:
            self._stop = pointed
            self._changed()

    def _over(self, at: QPointF) -> bool:
        return self._stage.is_over_lanes(at.x(), at.y()) or self._stage.is_over_axis(at.x(), at.y())

    def _end_at(self, at: QPointF) -> End:
        stage = self._stage
        hit = stage.hit(at.x(), at.y())
        if hit is not None and hit.event is not None and stage.content is not None:
            return End.of_event(stage.content.events, hit.event)
        day = math.floor(stage.scale.moment(at.x() - stage.gutter))
        return End(day, day)

    def _selected(self) -> End | None:
        content, event = self._stage.content, self._stage.selected
        return None if content is None or event is None else End.of_event(content.events, event)

    # painting

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Lay the ruler along the foot of the lanes, with the distance in words."""
        if not self.is_on:
            return
        stage, distance = self._stage, self.distance
        self._texts.set_ratio(ratio)
        with kept(painter):
            painter.setClipRect(QRectF(stage.gutter, AXIS_HEIGHT, stage.lanes_width, stage.lanes_height))
            painter.translate(round(stage.gutter), 0)
            y = round(AXIS_HEIGHT + stage.lanes_height - _FOOT) + 0.5
            middle = stage.scale.width / 2
            self._strip(painter)
            if distance is not None:
                left, right = self._draw(painter, distance, y)
                middle = (max(left, 0.0) + min(right, stage.scale.width)) / 2
            self._pill(painter, self.words, middle, y - _PILL / 2 - _SERIF - 2)

    def _strip(self, painter: QPainter) -> None:
        """A ground of its own: a line through titles would strike them out."""
        stage, colours = self._stage, self._theme.colours
        ground = QColor(colours.panel)
        ground.setAlpha(_COVER)
        top = round(AXIS_HEIGHT + stage.lanes_height - _STRIP)
        area = QRectF(0, top, stage.scale.width - _RING, _STRIP - _RING)
        painter.fillRect(area, ground)
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), QColor(colours.line))

    def _draw(self, painter: QPainter, distance: Apart, y: float) -> tuple[float, float]:
        """A line between the nearest days, dashed on to the farthest; gives the x of its ends."""
        scale, colour = self._stage.scale, QColor(self._theme.colours.accent)
        left, right = (_held(scale.x(day + 0.5), scale.width) for day in distance.nearest)
        far_left, far_right = (_held(scale.x(day + 0.5), scale.width) for day in distance.farthest or distance.nearest)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        for near, far in ((left, min(left, far_left)), (right, max(right, far_right))):
            painter.drawLine(QPointF(near, y), QPointF(far, y))
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for x in (left, right):
            painter.drawLine(QPointF(x, y - _SERIF), QPointF(x, y + _SERIF))
        thin = QColor(colour)
        thin.setAlpha(110)
        painter.setPen(QPen(thin, 1))
        for x in (left, right):
            painter.drawLine(QPointF(x, AXIS_HEIGHT), QPointF(x, y - _SERIF))
        return min(left, far_left), max(right, far_right)

    def _pill(self, painter: QPainter, words: str, middle: float, y: float) -> None:
        """The words around `middle`, held within the lanes."""
        colours, width = self._theme.colours, self._texts.width(Role.FLAG, words) + 20
        left = max(min(middle - width / 2, self._stage.scale.width - width - 8), 4.0)
        area = QRectF(round(left) + 0.5, round(y - _PILL / 2) + 0.5, width, _PILL)
        painter.setPen(QPen(QColor(colours.accent), 1.2))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(area, _PILL / 2, _PILL / 2)
        ink = QColor(colours.ink)
        self._texts.draw(painter, Role.FLAG, words, ink, QPointF(area.left() + 10, area.center().y()), width - 16)


def _held(x: float, width: float) -> float:
    """Near enough to the view for Qt to draw to, however far away the day is."""
    return min(max(x, -20.0), width + 20.0)
