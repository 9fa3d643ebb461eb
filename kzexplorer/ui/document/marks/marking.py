"""What is to be marked in one document, worked out from its events, passages and the selection."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QColor

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.colours import Colours, mix
from kzexplorer.ui.document.marks.layers import AnyLayer, Layer, Mark, Stroke
from kzexplorer.ui.document.marks.signs import Dress, Glyph, Tick
from kzexplorer.ui.kinds import group_of
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail, EventSpan

_DRESS = {
    PassageKind.FURNITURE: ("faint", False),
    PassageKind.HEADING: ("ink", True),
    PassageKind.DATELINE: ("sub", True),
}


class Inks(Protocol):
    """Where marks have their colours from: the theme, or paper."""

    @property
    def colours(self) -> Colours: ...
    @property
    def dark(self) -> bool: ...
    def kind(self, group: int) -> QColor: ...
    def kind_tint(self, group: int, share: float = ...) -> QColor: ...


Layers = Callable[[Inks], Sequence[AnyLayer]]
"""What is marked, in the colours of whatever shows it."""


class Marking:
    """One document's text with its passages; `events` are set by the pane, `select` picks one of them."""

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self.text = text
        self.events: Sequence[EventSpan] = ()
        self._passages = passages
        self._selected: EventDetail | None = None
        self._told: tuple[Span, ...] = ()
        self._is_main = True
        self._held: tuple[Span, ...] = ()
        self.handles: Sequence[Span] = ()
        self._pointed: tuple[Span, ...] = ()
        self._quiet: tuple[Sequence[EventSpan], bool, Layer] | None = None

    @property
    def selected(self) -> EventDetail | None:
        return self._selected

    @property
    def evidence(self) -> tuple[Span, ...]:
        """Where the selected event is told in this document, as its borders are being moved."""
        return self._held or self._told

    @property
    def lit(self) -> tuple[Span, ...]:
        """What is lit for the selected event: the words pointed at, else where it is told."""
        return self._pointed or self.evidence

    def select(self, event: EventDetail | None, told: Sequence[Span] = (), *, is_main: bool = True) -> None:
        """`told` is where this document tells it; `is_main`: its date and names are from this document."""
        self._selected, self._told, self._is_main = event, tuple(told), is_main
        self._pointed = self._held = ()

    def hold(self, told: Sequence[Span]) -> None:
        """Light these words instead, while borders are being moved; none lights those that hold."""
        self._held = tuple(told)

    def point_at(self, words: Sequence[Span]) -> None:
        """Light these words of the selected event and no others; none lights all of it again."""
        self._pointed = tuple(words) if self._selected is not None else ()

    def events_at(self, offset: int) -> list[int]:
        """The events told at an offset: the tightest passage first, among equals the one whose trigger is nearest."""

        def nearness(found: EventSpan) -> tuple[int, int, int]:
            trigger = found.trigger or found.span
            away = 0 if trigger.holds(offset) else min(abs(offset - trigger.start), abs(offset - trigger.end + 1))
            return len(found.span), away, found.event

        here = [found for found in self.events if found.span.holds(offset)]
        return [found.event for found in sorted(here, key=nearness)]

    def dresses(self, theme: Theme) -> list[Dress]:
        """How headings, datelines and site furniture are set."""
        named = theme.colours.named()
        return [
            Dress(passage.content.start, passage.content.end, named[_DRESS[passage.kind][0]], _DRESS[passage.kind][1])
            for passage in self._passages
            if passage.content is not None and passage.kind in _DRESS
        ]

    def layers(self, theme: Inks, mentions: Sequence[Span]) -> list[Layer]:
        """All events faintly, the selected one with its date words and names, mentions of the chosen entities."""
        chosen = [_ground(span, mix(theme.colours.accent, theme.colours.panel, 0.28)) for span in mentions]
        return [self._quiet_layer(theme), *self._selected_layers(theme), Layer(chosen)]

    def glyphs(self) -> list[Glyph]:
        """One for each event, beside the line where it is told first."""
        return [
            Glyph(each.span.start, each.span.end, each.event, group_of(each.kind), each.verdict is Verdict.ACCEPTED)
            for each in self.events
            if each.main
        ]

    def ticks(self) -> list[Tick]:
        """One for each event, by its share of the characters: the lines of what was never shown are not known."""
        return [
            Tick(each.span.start / len(self.text), group_of(each.kind), each.event) for each in self.events if each.main
        ]

    def _quiet_layer(self, theme: Inks) -> Layer:
        """Made once for these events and colours: a click on one of thousands changes none of the others."""
        if self._quiet is None or self._quiet[0] is not self.events or self._quiet[1] is not theme.dark:
            tints = [theme.kind_tint(group, 0.07) for group in range(len(theme.colours.kinds))]
            self._quiet = (
                self.events,
                theme.dark,
                Layer([_ground(each.span, tints[group_of(each.kind)]) for each in self.events]),
            )
        return self._quiet[2]

    def _selected_layers(self, theme: Inks) -> Iterator[Layer]:
        event = self._selected
        if event is None:
            return
        group = group_of(event.kind)
        if self._pointed:
            yield Layer([_ground(span, theme.kind_tint(group, 0.42)) for span in self._pointed])
            return
        yield Layer([_ground(span, theme.kind_tint(group, 0.24)) for span in self.evidence])
        parts = (*event.participants, *event.places) if self._is_main else ()
        names = [link.span for link in parts if link.span is not None]
        dates = [date.span for date in event.dates] if self._is_main else []
        ink = QColor(theme.colours.sub)
        yield Layer([Mark(span.start, span.end, ink, Stroke.DOTTED) for span in names])
        yield Layer([Mark(span.start, span.end, theme.kind(group), Stroke.UNDERLINE) for span in dates])
        yield Layer([each for span in self.handles for each in _handles(span, theme.kind(group))])


def _ground(span: Span, colour: QColor) -> Mark:
    return Mark(span.start, span.end, colour)


def _handles(span: Span, colour: QColor) -> tuple[Mark, Mark]:
    first, last = (
        Mark(span.start, span.start + 1, colour, Stroke.BEGINS),
        Mark(span.end - 1, span.end, colour, Stroke.ENDS),
    )
    return first, last
