"""The parts of a search as a tree that is typed and checked; the store turns it into SQL.

Every part knows its place in what was typed, which two parts need not share to be equal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision

_UNTYPED = Span(0, 1)
"""The place of what nobody typed."""


class FieldName(StrEnum):
    """What stands before a colon; the order is that in which they are offered."""

    ACTOR = "actor"
    PLACE = "place"
    KIND = "kind"
    DOC = "doc"
    STATUS = "status"
    DATE = "date"
    TEXT = "text"
    NOTE = "note"
    TAG = "tag"
    PRECISION = "precision"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand next to each other in this order; case and accents do not matter.

    `whole` asks for the last word as it is; otherwise longer words that begin so are found too. There is a letter or
    digit among them, and no control character.
    """

    words: str
    whole: bool
    span: Span = field(default=_UNTYPED, compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Two or more words or phrases in any order, with at most `distance` other words between the first and the last."""

    terms: tuple[Words, ...]
    distance: int
    span: Span = field(default=_UNTYPED, compare=False)


@dataclass(frozen=True, slots=True)
class Days:
    """The day numbers that a date must be able to mean one of, both ends included; `None` for an open end."""

    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Level:
    """A share of 0 to 1, from `least` to `most`; `None` for an open end. Without `itself` both ends are left out."""

    least: float | None
    most: float | None
    itself: bool = True


@dataclass(frozen=True, slots=True)
class Kinds:
    """Any of these kinds of event."""

    kinds: frozenset[EventKind]


@dataclass(frozen=True, slots=True)
class Standing:
    """Any of these: whether it took place, or what a person decided about it."""

    statuses: frozenset[EventStatus] = frozenset()
    verdicts: frozenset[Verdict] = frozenset()


@dataclass(frozen=True, slots=True)
class Precisions:
    """Any of these precisions of a date."""

    precisions: frozenset[Precision]


Value: TypeAlias = Words | Near | Days | Level | Kinds | Standing | Precisions


@dataclass(frozen=True, slots=True)
class Field:
    """What one field of an event must hold.

    Words for `actor`, `place`, `doc`, `note`, `tag`; Words or Near for `text`, which is the passages alone; Kinds,
    Standing, Days, Precisions and Level for `kind`, `status`, `date`, `precision` and `confidence`.
    """

    name: FieldName
    value: Value
    span: Span = field(default=_UNTYPED, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold; may stand alone, and then lets all others through."""

    part: Node
    span: Span = field(default=_UNTYPED, compare=False)


@dataclass(frozen=True, slots=True)
class All:
    """Two parts or more that must all hold; none of them is an `All`."""

    parts: tuple[Node, ...]

    @property
    def span(self) -> Span:
        return Span(self.parts[0].span.start, self.parts[-1].span.end)


@dataclass(frozen=True, slots=True)
class Any:
    """Two parts or more of which one must hold; none of them is an `Any`."""

    parts: tuple[Node, ...]

    @property
    def span(self) -> Span:
        return Span(self.parts[0].span.start, self.parts[-1].span.end)


Leaf: TypeAlias = Words | Near | Field
Node: TypeAlias = Leaf | Not | All | Any


@dataclass(frozen=True, slots=True)
class Query:
    """What must hold; `root` is None where nothing is looked for, which lets everything pass.

    `typed` are the words that the places of the parts count in, in code points.
    """

    root: Node | None = None
    typed: str = field(default="", compare=False)
