"""What words about time mean before an anchor places them: points, ranges, shifts, amounts, vague references."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.periods import Mod
from kzexplorer.domain.span import Span


class Base(StrEnum):
    """What a relative expression hangs on."""

    DOCUMENT = "document"
    TOLD = "told"
    POINTED_AT = "pointed at"  # told, and meant by "that" or "the same"


class Direction(StrEnum):
    """Which period of a name is meant: `last May`, `this May`, `next May`, `that May`."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    SAME = "same"
    PREVIOUS = "previous"
    FOLLOWING = "following"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A happening that words count from: its noun in lower case, and where that ends in the text."""

    noun: str
    end: int


class Style(StrEnum):
    """A day given by the Julian calendar, or by both calendars and then kept by ours."""

    OLD = "old"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Shift:
    """A period of the calendar, `amount` units from the base; None where the words give no number ("days later").

    `unit` is a TIMEX unit: S, MIN, H, D, W, M, Q, Y, DE, CE. `whole` means the period that holds the base, shifted
    (`last month`), rather than a distance from it (`a month ago`). `origin` is the date that the words themselves
    name as base ("two days after 5 May"), `occasion` the happening ("two days after the fall of ...").
    `to_the_day` keeps month and day of the base ("ten years ago today").
    """

    unit: str
    amount: float | None
    base: Base
    whole: bool = True
    origin: Moment | None = None
    mod: Mod | None = None
    clock: str = ""
    sign: int = 1
    occasion: Occasion | None = None
    to_the_day: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """A place on the calendar, as far as the words give it; None for what they leave open.

    `year` is astronomical (0 is 1 BCE). `part` is a season, quarter or half (SP SU FA WI, Q1..Q4, H1 H2) or the
    weekend (WE). `years` is 10 for a decade and 100 for a century, `year` then its first. `short_year` is a year of
    two digits whose century is still to be found, or one of three whose era is. `frame` places the rest ("May last
    year"). `assumed` says that day and month, both in digits, could be exchanged. `feast` names a day whose month and
    day follow from the year; so does the day of the `nth` weekday of a month, the last one for -1.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""
    years: int = 1
    short_year: int | None = None
    mod: Mod | None = None
    clock: str = ""
    direction: Direction | None = None
    frame: Shift | None = None
    assumed: bool = False
    feast: str = ""
    style: Style | None = None
    nth: int = 0

    @property
    def grain(self) -> str:
        """The finest unit given: D, W, M, P (part of a year), Y, DE, CE, T (only a time of day)."""
        if self.day is not None or self.weekday is not None or self.feast:
            return "D"
        if self.part == "WE":
            return "W"
        if self.month is not None:
            return "M"
        if self.part:
            return "P"
        if self.year is not None or self.short_year is not None or self.frame is not None:
            return {1: "Y", 10: "DE", 100: "CE"}[self.years]
        return {1: "T", 10: "DE", 100: "CE"}[self.years]


@dataclass(frozen=True, slots=True)
class Range:
    """From the start of one period to the end of another.

    `ends` are the places of both where each could stand alone ("from 1917 to 1918"), None where they share words.
    """

    first: Moment
    last: Moment
    ends: tuple[Span, Span] | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as TIMEX value: `P3D`, `PXM`, `PT2H`.

    `inside` is the period that the words place it in ("the first nine months of 1997"): the words of each, the period.
    """

    value: str
    inside: tuple[Span, Span, Moment] | None = None


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often, as TIMEX value: `P1Y`, `XXXX-WXX-1`."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """A time that no calendar holds: PRESENT_REF, PAST_REF, FUTURE_REF."""

    value: str


@dataclass(frozen=True, slots=True)
class Report:
    """The period that a report is on, `years` years on: the quarter, half or year told last.

    `unit` is Q or Y, empty where the words leave it open ("the period"); `year` is the one that they name.
    """

    unit: str
    years: int = 0
    year: int | None = None


@dataclass(frozen=True, slots=True)
class DayOf:
    """The first, second, .. day of a happening, the last one for -1; of the days told last without one."""

    nth: int
    occasion: Occasion | None = None


Simple = DayOf | Moment | Range | Shift | Duration | Frequency | Vague | Report


@dataclass(frozen=True, slots=True)
class Several:
    """Two dates that share words and stand side by side ("May 4 and 5")."""

    parts: tuple[tuple[Span, Simple], ...]


@dataclass(frozen=True, slots=True)
class Impossible:
    """A full date that no calendar has (31 June 2005), and why: nothing in it is to be read as another date."""

    reason: str


Reading = Simple | Several | Impossible


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may give a date, with what they mean and the rule that says so."""

    span: Span
    reading: Simple
    rule: str
