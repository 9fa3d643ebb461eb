"""Find where on the calendar a moment lies whose words leave something open, and why."""

from __future__ import annotations

import re
from dataclasses import replace

from kzexplorer.domain import periods
from kzexplorer.domain.span import Span
from kzexplorer.extract.dates import reasons, shifts, years
from kzexplorer.extract.dates.anchors import Anchors, Spoken
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.readings import Direction, Moment, Shift
from kzexplorer.extract.dates.shifts import Placed
from kzexplorer.extract.dates.tense import Tense

_Found = tuple[Placed, Known | None, str]
_LATE_IN_MONTH, _EARLY_IN_MONTH = 20, 10
_COMPARISON = 50  # characters
_HALF_A_WEEK = 3  # days
_LOOKED_BACK = re.compile(
    r"\b[Hh]ad (?:[a-z]{2,12}ly |already |first |not |just )?"
    r"(?!agreed|planned|promised|asked|invited|called|decided|hoped)"
    r"(?:[a-z]{2,20}ed|come|gone|left|seen|met|told|made|taken|given|sent|said|flown|written|spoken|begun|held|brought"
    r"|heard|won|lost)\b(?:(?!\bto\b)[^.;:!?])*\Z"
)
_OF_TWO_DIGITS = 99
_WEEKDAY = re.compile(r"(?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


class Placing(Anchors):
    """Places moments in the order of the text."""

    def place(self, moment: Moment, tense: Spoken) -> _Found | None:
        """Where a moment lies, what it hangs on, and why; None where nothing places it."""
        try:
            return self._place(moment, tense)
        except ValueError:
            return None

    def _place(self, moment: Moment, tense: Spoken) -> _Found | None:
        if moment.year is not None:
            return shifts.placed(moment), None, reasons.explicit(moment)
        if moment.short_year is not None:
            return self._short_year(moment)
        if moment.frame is not None:
            return self._framed(moment, moment.frame)
        if moment.direction is not None:
            return self._directed(moment, moment.direction)
        if moment.weekday is not None and moment.month is None and moment.day is None:
            return self._weekday(moment, tense)
        if moment.grain == "T":
            return self._time(moment)
        if moment.month is None and moment.day is not None:
            return self._monthless(moment, tense)
        return self._yearless(moment, tense)

    def _directed(self, moment: Moment, direction: Direction) -> _Found | None:
        of_story = direction in (Direction.SAME, Direction.PREVIOUS, Direction.FOLLOWING)
        told = of_story or self._story or self._document is None
        base = (self._told.last or self._document) if told else self._document
        if direction is Direction.SAME and moment.weekday is not None:
            base = self._told.on_weekday(moment.weekday) or base
        elif direction is Direction.SAME and self._years_on is not None:
            base = self._years_on  # "two years ago; that June"
        found = shifts.directed(moment, base.moment, direction) if base else None
        if found is None or base is None:
            return None
        return shifts.placed(found), base, reasons.directed(moment, direction, base, self._document)

    def _short_year(self, moment: Moment) -> _Found | None:
        base = self._told.last or self._document
        if (moment.short_year or 0) > _OF_TWO_DIGITS:
            base = self._told.era
            early = years.of_three_digits(moment.short_year or 0, base)
            found = None if early is None else replace(moment, year=early, short_year=None)
            return (shifts.placed(found), base, reasons.era(base)) if found and base else None
        year = years.of_two_digits(moment.short_year or 0, base)
        if moment.years == 10 and base is not None and year > base.year:
            year -= 100  # "the '60s" have been
        return shifts.placed(replace(moment, year=year, short_year=None)), base, reasons.century(base)

    def _framed(self, moment: Moment, frame: Shift) -> _Found | None:
        base = self._base(frame) or self._told.last
        whole = shifts.shifted(frame, base.moment) if base else None
        if whole is None or base is None:
            return None
        if frame.unit == "W":
            monday = whole.when.earliest or 0
            moment = shifts.day_of(monday + (moment.weekday or 0), moment.clock)
        elif frame.unit == "M":
            moment = replace(whole.moment, day=moment.day, nth=moment.nth, clock=moment.clock)
        else:
            moment = replace(moment, year=whole.moment.year, frame=None)
        return shifts.placed(moment), base, reasons.framed(base, self._document)

    def _weekday(self, moment: Moment, tense: Spoken) -> _Found | None:
        base = self._told.last if self._story or self._document is None else self._document
        if base is None:
            return None
        if base is self._document and self._told.date is not None and self._is_joined_day(self._told.date):
            base = self._told.date  # "on Thursday and Friday"
        if base is not self._document:
            return self._weekday_of_story(moment, moment.weekday or 0, base)
        future = tense() is Tense.FUTURE
        found = shifts.nearest_weekday(moment, base.moment, future=future)
        return (shifts.placed(found), base, reasons.weekday(base, self._document, future)) if found else None

    def _weekday_of_story(self, moment: Moment, number: int, base: Known) -> _Found | None:
        """The next such day, the latest one where the words look back, or the one just called by that name."""
        same = self._told.on_weekday(number)
        if same is not None and base.moment.grain == "D" and self._is_beside(same, base):
            where = shifts.placed(replace(same.moment, clock=moment.clock))
            return where, same, reasons.same_weekday(same)
        future = not self._looks_back()
        found = shifts.nearest_weekday(moment, base.moment, future=future)
        return (shifts.placed(found), base, reasons.weekday(base, self._document, future)) if found else None

    def _looks_back(self) -> bool:
        """Whether the verb before the words tells what had happened by then."""
        return _LOOKED_BACK.search(self._text, max(0, self._offset - _COMPARISON), self._offset) is not None

    def _is_beside(self, same: Known, base: Known) -> bool:
        """Whether two days told lie so close that the same name means the same day."""
        return abs((same.when.latest or 0) - (base.when.latest or 0)) <= _HALF_A_WEEK

    def _is_joined_day(self, told: Known) -> bool:
        """Whether only "and", "to" or a comma parts the words being read from the weekday told last."""
        named = told.span is not None and _WEEKDAY.match(told.span.of(self._text)) is not None
        return named and years.is_joined(self._text, told.span, Span(self._offset, self._offset + 1))

    def _time(self, moment: Moment) -> _Found | None:
        """A time by the clock is of the day told last in the same passage; "night" alone is of none."""
        base = self._told.date if self._story or self._told.is_here else self._document
        if base is None or base.moment.grain != "D" or (self._story and not self._told.is_in_passage):
            return None
        if not moment.clock[1:2].isdigit() and (self._story or self._is_any_night(moment)):
            return None
        return shifts.placed(replace(base.moment, clock=moment.clock)), base, reasons.time(base)

    def _is_any_night(self, moment: Moment) -> bool:
        """`at night`, `by night`."""
        return moment.clock == "TNI" and self._text[max(0, self._offset - 4) : self._offset].lower() in (" at ", " by ")

    def _monthless(self, moment: Moment, tense: Spoken) -> _Found | None:
        """In the month told last, or the next one where the story has passed the turn of the month.

        In news that of another passage does not count: there it is the latest such day, or the next by the tense.
        """
        base = self._told.last or self._document
        if self._is_news and not (self._told.is_near and base is not None and base.moment.grain == "D"):
            return self._monthless_in_news(moment, tense)
        if base is None or base.moment.year is None or base.moment.month is None or moment.day is None:
            return None
        if moment.weekday is not None:
            return self._on_weekday(moment, base)
        turned = (base.moment.day or 0) > _LATE_IN_MONTH and moment.day < _EARLY_IN_MONTH
        year, month = periods.add_months(base.moment.year, base.moment.month, int(turned))
        found = replace(moment, year=year, month=month)
        return (shifts.placed(found), base, reasons.month_from(base, self._document)) if shifts.exists(found) else None

    def _on_weekday(self, moment: Moment, base: Known) -> _Found | None:
        found = years.month_by_weekday(moment, base.moment)
        return (shifts.placed(found), base, reasons.month_from(base, self._document)) if found else None

    def _monthless_in_news(self, moment: Moment, tense: Spoken) -> _Found | None:
        base = self._document
        if base is not None and moment.weekday is not None:
            return self._on_weekday(moment, base)
        found = years.month_by_tense(moment, base.moment, tense()) if base is not None else None
        return (shifts.placed(found), base, reasons.month_from(base, base)) if found and base else None

    def _yearless(self, moment: Moment, tense: Spoken) -> _Found | None:
        base = self._year_base(tense)
        if base is None:
            return None
        if (attacked := years.of_attacks(self._text, self._offset, base)) is not None:
            return shifts.placed(replace(moment, year=attacked)), None, reasons.NAMED_DAY
        news = base is self._document and not self._story
        year = years.by_tense(moment, base, tense()) if news else years.in_story(moment, base, self._ahead)
        found = replace(moment, year=years.by_weekday(moment, year))
        if not shifts.exists(found):
            return None
        return shifts.placed(found), base, reasons.year_from(base, self._document)

    def _base(self, shift: Shift) -> Known | None:
        if shift.origin is None:
            return self._told_base(shift)
        found = self.place(shift.origin, lambda: Tense.PAST)
        return Known(found[0].moment, found[0].when, None) if found else None
