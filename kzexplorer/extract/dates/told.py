"""Remember which dates a text has told, and on which of them the next ones may hang."""

from __future__ import annotations

import re
from dataclasses import replace

from kzexplorer.domain.calendar import civil, weekday
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.extract.dates import shifts
from kzexplorer.extract.dates.course import Course, Place, is_fronted
from kzexplorer.extract.dates.known import Known

_LOOK_BACK = 120  # characters
# "relations built since 3 May 1950", "the treaty, signed on 3 May 1950": the sentence is about another day.
_BACKDROP = re.compile(
    r"(?:\b(?:which|who|whom|whose|where|since|that (?:was|were|had|has))\b|, (?:first )?[a-z]{2,16}ed\b)"
    r"[^,;:—()]{0,100}\Z"
)


_DAYS = re.compile(r"P([1-9]|[12]\d|30)D")
_LASTED = re.compile(r"\b(?:lasted|lasting|went on for|continued for|held out for|ran for) (?:about |some |only )?\Z")


_NEXT_CLAUSE = re.compile(r"(?:, |\band )(?:who|which|whose|where)\b")
_APART = re.compile(r", (?:just |only |exactly |barely |some )?")


# "It is worth recalling that the union was founded on 3 May 1950": so is a whole sentence.
_RECALLED = re.compile(
    r"\b(?:worth(?:while)? (?:to )?(?:mention|not|recall|remind)|be recalled|recalled that|is known|it be reminded"
    r"|(?:was|were) (?:first )?(?:established|founded|created|set up))"
)


class Told:
    """The date told last, the last one on the way of the story, and where they stand."""

    def __init__(self, text: str, course: Course | None) -> None:
        self._text = text
        self._course = course
        self._main: Known | None = None
        self._place = Place.COURSE
        self._now = (-1, 0, 0)  # sentence, passage, offset of the sentence
        self._at = (-2, -2)  # sentence and passage of the date told last
        self._weekdays: dict[int, Known] = {}
        self.date: Known | None = None
        self.era: Known | None = None
        self.days: When | None = None  # of the date told last, and for how long it went on
        self.is_given = False
        self.is_backdrop = False
        self.is_fronted = False

    def enter(self, sentence: int, passage: int, start: int) -> None:
        """The next dates stand in that sentence of that passage, which begins there."""
        self._now = sentence, passage, start

    def tell(self, date: Known, base: Known | None, *, given: bool) -> None:
        """A date is told that hangs on `base`; `given` says that its words give the year, or that of the base did.

        What hangs on a date off the way of the story is off the way too.
        """
        self.era = date
        if date.moment.years > 1:
            return
        sentence, passage, start = self._now
        offset = date.span.start if date.span else start
        self.days = date.when
        self.is_given, self._at = given, (sentence, passage)
        self.is_fronted = is_fronted(self._text, start, offset)
        self.is_backdrop = not self.is_fronted and self._stands_behind(start, offset)
        if base is None or base is not self.date or self._place is Place.COURSE:
            self._place = self._course.place(offset) if self._course and date.span else Place.COURSE
        elif self._place is Place.GLANCE:
            self._place = Place.VISIT
        self.date = date
        if self._place is Place.COURSE:
            self._main = date

    def stretch(self, words: Span, value: str) -> None:
        """What began on the day told last went on for that long: "which began on the 3rd and lasted two days"."""
        length = _DAYS.fullmatch(value)
        date = self.date
        if length is None or date is None or date.span is None or not self.is_in_passage or date.moment.grain != "D":
            return
        lasted = _LASTED.search(self._text, max(date.span.end, words.start - _LOOK_BACK), words.start)
        if lasted is None or date.when.earliest is None or date.when.earliest != date.when.latest:
            return
        last = date.when.earliest + int(length[1]) - 1
        self.days = When.between(date.when, When.of_day(*civil(last)))

    def stands_before(self, offset: int) -> Known | None:
        """The day told last where only a comma parts it from there: "on 17 May, (two days after the coup)"."""
        date = self.date
        if date is None or date.span is None or date.moment.grain != "D" or not self.is_here:
            return None
        return date if _APART.fullmatch(self._text, date.span.end, offset) else None

    def is_left_by(self, offset: int) -> bool:
        """Whether another relative clause begins between the date told last and there."""
        start = self.date.span.end if self.date is not None and self.date.span is not None else offset
        return _NEXT_CLAUSE.search(self._text, max(start, offset - _LOOK_BACK), offset) is not None

    def name_weekday(self, date: Known) -> None:
        """A day is called by its weekday."""
        self._weekdays[weekday(shifts.number_of(date.moment))] = date

    def on_weekday(self, number: int) -> Known | None:
        """The day last called by that weekday, 0 for Monday."""
        return self._weekdays.get(number)

    def _stands_behind(self, start: int, offset: int) -> bool:
        place = max(start, offset - _LOOK_BACK), offset
        return _BACKDROP.search(self._text, *place) is not None or _RECALLED.search(self._text, *place) is not None

    @property
    def passage(self) -> int:
        """The passage of the date told last."""
        return self._at[1]

    @property
    def last(self) -> Known | None:
        """The date told last, but no look at another time once the story has gone on."""
        return self.date if self._place is Place.COURSE or self.is_near else self._main

    @property
    def stretched(self) -> Known | None:
        """The date told last with all the days that what began on it went on for."""
        return replace(self.date, when=self.days) if self.date is not None and self.days is not None else self.date

    @property
    def of_year(self) -> Known | None:
        """The date whose year goes on: not one that only names another year."""
        return self._main if self._place is Place.GLANCE else self.last

    @property
    def of_count(self) -> Known | None:
        """The date that the next one counts from: in the next sentence none of the background."""
        behind = self._place is Place.GLANCE or (self._place is Place.VISIT and self.is_backdrop)
        if behind and not self.is_here and self._main is not None:
            return self._main
        return self.last

    @property
    def is_here(self) -> bool:
        """Whether the date told last stands in this sentence."""
        return self._at[0] == self._now[0]

    @property
    def is_in_passage(self) -> bool:
        """Whether the date told last stands in this passage."""
        return self._at[1] == self._now[1]

    @property
    def is_going_on(self) -> bool:
        """Whether the date told last is near, or opened a sentence of this passage."""
        return self.is_near or (self.is_in_passage and self.is_fronted)

    @property
    def is_near_day(self) -> bool:
        """Whether the date told last is near, and known to the day."""
        return self.is_near and self.date is not None and self.date.moment.grain == "D"

    @property
    def is_near(self) -> bool:
        """Whether the date told last stands in this sentence or, in the same passage, in the one before."""
        return self.is_in_passage and self._now[0] - self._at[0] <= 1
