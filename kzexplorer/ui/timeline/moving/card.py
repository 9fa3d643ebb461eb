"""The small card beside a mark under the mouse: when, where, who, and how exactly the date is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.said import said_when
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.timeline.words import range_words
from kzexplorer.translation import later, tr, trn
from kzexplorer.ui.terms import known_words
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.painting.sheets import Lettering
from kzexplorer.ui.timeline.painting.texts import Role, one_line
from kzexplorer.ui.widgets.guarded import guarded

if TYPE_CHECKING:
    from kzexplorer.store import EventDetail

_SHADOW = 10
_PAD = 13
_LINE = 18
_LEAST, _MOST = 190, 320


@dataclass(frozen=True)
class CardWords:
    """What a card says; `exact` colours its badge, `waiting` adds that the event is to be reviewed.

    `titles` name the first of many events, each on a line of its own.
    """

    title: str
    date: str
    place: str
    badge: str
    exact: bool
    waiting: bool
    hint: str = later("Enter to open")
    titles: tuple[str, ...] = ()


def bar_words(number: int, first: int, last: int, titles: Sequence[str] = ()) -> CardWords:
    """The words for a bar of a dense lane: how many events begin on its days, and the titles of the first of them."""
    events = trn("{n} event begins", "{n} events begin", number)
    more = number - len(titles)
    named = [*map(one_line, titles), *([trn("and {n} more", "and {n} more", more)] if titles and more else [])]
    return CardWords(events, range_words(first, last), "", "", True, False, tr("Enter to zoom in"), titles=tuple(named))


def card_words(event: EventDetail) -> CardWords:
    """The words for an event."""
    places = [one_line(part.name) for part in event.places[:2]]
    people = [one_line(part.name) for part in event.participants if part.type is EntityType.PERSON]
    others = [one_line(part.name) for part in event.participants if part.type is not EntityType.PERSON]
    named = people if len(people) < 2 else [trn("{n} person", "{n} people", len(people))]
    return CardWords(
        one_line(event.title),
        said_when(event.when) if event.when else tr("No date"),
        " · ".join([*places, *named, *others[:1]]),
        _how_exact(event.when),
        event.when is not None and event.when.exact,
        event.verdict is Verdict.TO_REVIEW,
    )


def _how_exact(when: When | None) -> str:
    if when is None:
        return tr("No date")
    if when.exact:
        return tr("Exact day") if when.earliest == when.latest else tr("Exact days")
    if when.earliest is None or when.latest is None:
        return tr("One end known")
    if when.vague or when.precision is Precision.DAY:
        return tr("About these days")
    words = known_words(when.precision)
    return words[:1].upper() + words[1:]


class HoverCard(QWidget):
    """Floats over the timeline and never takes the mouse or the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._area = parent
        self._texts = Lettering()
        self._words: CardWords | None = None
        self.setObjectName("timelineCard")
        self.setAccessibleName(tr("Event under the mouse"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_beside(self, words: CardWords, mark: QPoint, reach: int) -> None:
        """Show these words below the mark, or above where there is no room, inside the parent."""
        self._words = words
        widths = [self._texts.width(Role.STRONG, words.title), self._texts.width(Role.STRONG, words.date)]
        widths += [self._texts.width(Role.DATE, words.place), self._foot_width(words)]
        widths += [self._texts.width(Role.DATE, title) for title in words.titles]
        width = int(min(max(*widths, _LEAST), _MOST)) + 2 * (_PAD + _SHADOW)
        lines = 3 + bool(words.place) + len(words.titles)
        self.resize(width, lines * _LINE + 12 + 2 * (_PAD + _SHADOW) - 6)
        said = (words.title, words.date, words.place, words.badge, *words.titles)
        self.setAccessibleDescription(", ".join(filter(None, said)))
        room = self._area.rect()
        x = min(max(mark.x() + reach - _SHADOW, -_SHADOW + 2), room.width() - width + _SHADOW - 2)
        below = mark.y() + reach
        y = below if below + self.height() - _SHADOW <= room.height() else mark.y() - reach - self.height()
        self.move(x, max(y, -_SHADOW))
        self.show()
        self.raise_()

    def _foot_width(self, words: CardWords) -> float:
        badges = [words.badge] * bool(words.badge) + [tr("To review")] * words.waiting
        return (
            sum(self._texts.width(Role.FLAG, badge) + 22 for badge in badges)
            + self._texts.width(Role.DATE, words.hint)
            + 16
        )

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None:
            return
        self._texts.set_ratio(self.devicePixelRatioF())
        area = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ground(painter, area)
            self._write(painter, self._words, area)

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 7 if self._theme.dark else 3))
            painter.drawRoundedRect(area.adjusted(-step, -step + 3, step, step), 8 + step, 8 + step)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.setBrush(QColor(self._theme.colours.raised))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _write(self, painter: QPainter, words: CardWords, area: QRectF) -> None:
        colours = self._theme.colours
        ink, sub = QColor(colours.ink), QColor(colours.sub)
        x, y, room = area.left() + _PAD, area.top() + _PAD + 8, area.width() - 2 * _PAD
        self._texts.draw(painter, Role.STRONG, words.title, ink, QPointF(x, y), room)
        y += _LINE
        self._texts.draw(painter, Role.TITLE, words.date, ink, QPointF(x, y), room)
        if words.place:
            y += _LINE
            self._texts.draw(painter, Role.DATE, words.place, sub, QPointF(x, y), room)
        for title in words.titles:
            y += _LINE
            self._texts.draw(painter, Role.DATE, title, ink, QPointF(x, y), room)
        y += _LINE + 8
        tints = (colours.good, colours.good_tint) if words.exact else (colours.accent, colours.selected)
        if words.badge:
            x = self._badge(painter, words.badge, *tints, QPointF(x, y))
        if words.waiting:
            self._badge(painter, tr("To review"), colours.warn, colours.warn_tint, QPointF(x + 6, y))
        hint = self._texts.width(Role.DATE, words.hint)
        self._texts.draw(painter, Role.DATE, words.hint, sub, QPointF(area.right() - _PAD - hint, y))

    def _badge(self, painter: QPainter, words: str, front: str, back: str, at: QPointF) -> float:
        """Draw a badge; gives its right end."""
        width = self._texts.width(Role.FLAG, words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back))
        painter.drawRoundedRect(QRectF(at.x(), at.y() - 9, width + 14, 18), 9, 9)
        self._texts.draw(painter, Role.FLAG, words, QColor(front), QPointF(at.x() + 7, at.y()))
        return at.x() + width + 14
