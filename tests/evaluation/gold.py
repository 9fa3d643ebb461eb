"""What a person says a text holds: the answers that every gold set is turned into, whatever its file looks like."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.span import Span
from tests.evaluation.days import Days


@dataclass(frozen=True, slots=True)
class GoldTimex:
    """A TIMEX3 annotation. Each of `values` is right; an optional one is neither missed nor in the way."""

    span: Span
    type: str
    values: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldDate:
    """A date as an analyst reads it; inside `outer` any days that touch `days` are right (vague words)."""

    span: Span
    days: Days | None
    outer: Days | None
    group: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldName:
    """Words that name a person (PER), organisation (ORG) or place (LOC)."""

    span: Span
    type: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """Someone or something that the text speaks of; type is PER, ORG, LOC, DOC or MTG."""

    name: str
    type: str
    aliases: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """A reported happening. The first of `passages` is the main one, the others tell it again.

    `core` is false for a seed event whose date stands elsewhere in the text.
    """

    title: str
    passages: tuple[Span, ...]
    days: Days | None
    outer: Days | None
    kinds: tuple[str, ...]
    participants: tuple[str, ...]
    places: tuple[str, ...]
    status: str | None = None
    optional: bool = False
    core: bool = True

    @property
    def skipped(self) -> bool:
        """Whether it is no error to find this event, nor to miss it: without days it lies on no timeline."""
        return self.optional or self.days is None


@dataclass(frozen=True, slots=True)
class GoldHeading:
    """A dated heading over paragraphs that tell the same: its words, its years, and where those paragraphs stand."""

    words: str
    years: tuple[int, int]
    section: Span


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text with its answers; a list that is None was not annotated.

    `document_date` (ISO 8601) is that of the document itself; with `date_given` the program is told it.
    `unseen` marks sets that the rules were not made with: their errors are not shown unless one asks for it.
    """

    set: str
    name: str
    text: str
    unseen: bool
    document_date: str | None = None
    date_given: bool = False
    timexes: tuple[GoldTimex, ...] | None = None
    dates: tuple[GoldDate, ...] | None = None
    names: tuple[GoldName, ...] | None = None
    entities: tuple[GoldEntity, ...] | None = None
    events: tuple[GoldEvent, ...] | None = None
    headings: tuple[GoldHeading, ...] | None = None

    @property
    def id(self) -> str:
        return f"{self.set}/{self.name}"
