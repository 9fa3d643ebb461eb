"""Read the candidates of a text in order: to mentions with their days, the anchor and the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzexplorer.domain import periods
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, DateType, When
from kzexplorer.extract.dates import asides, mentions, reasons, rules_relative, shifts, values, years
from kzexplorer.extract.dates.anchors import Spoken
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.placing import Placing
from kzexplorer.extract.dates.readings import (
    Base,
    Candidate,
    DayOf,
    Duration,
    Frequency,
    Moment,
    Occasion,
    Range,
    Report,
    Shift,
    Simple,
    Vague,
)
from kzexplorer.extract.dates.shifts import Placed
from kzexplorer.extract.dates.tense import Tense

Single = Moment | Shift | Duration | Frequency | Vague
_BESIDE = 24  # characters
_WITHIN_YEAR = {"D": "-XX-XX", "W": "-WXX", "M": "-XX"}
_OF_TWO_DIGITS = 99


class Resolver(Placing):
    """Reads the candidates of a text in order and remembers which date was told last."""

    def read(self, candidate: Candidate, following: Sequence[Candidate], tense: Spoken) -> tuple[DateMention, ...]:
        """The mention for a candidate, two for a range told by two dates, none for a period that nothing places.

        `following` are the next candidates of its sentence.
        """
        self._offset = candidate.span.start
        if _has_open_era(candidate.reading) and self._short_year(_first_of(candidate.reading)) is None:
            return ()
        if isinstance(candidate.reading, Range):
            return self._range(candidate, candidate.reading, tense)
        if isinstance(candidate.reading, Report):
            return self._report(candidate, candidate.reading)
        if isinstance(candidate.reading, DayOf):
            return self._day_of(candidate, candidate.reading)
        return (self._single(candidate, candidate.reading, following, tense),)

    def _single(
        self, candidate: Candidate, reading: Single, following: Sequence[Candidate], tense: Spoken
    ) -> DateMention:
        if isinstance(reading, Duration):
            self._told.stretch(candidate.span, reading.value)
            return mentions.single(candidate, DateType.DURATION, reading.value, None, reasons.LENGTH)
        if isinstance(reading, Frequency):
            return mentions.single(candidate, DateType.SET, reading.value, None, reasons.FREQUENCY)
        if isinstance(reading, Vague):
            return mentions.single(candidate, DateType.DATE, reading.value, None, reasons.VAGUE)
        if isinstance(reading, Shift):
            return self._shift(candidate, reading, tense)
        lent = years.lender((candidate, *following), self._text)
        if lent is not None:
            year, lender = lent
            beside = reasons.year_beside(lender.span.of(self._text))
            return self._keep(candidate, shifts.placed(replace(reading, year=year)), None, beside)
        counted = self._year_counted(candidate, reading, following)
        if counted is not None and shifts.exists(replace(reading, year=counted.year)):
            where = shifts.placed(replace(reading, year=counted.year))
            return self._keep(candidate, where, counted, reasons.year_counted(counted))
        if reading.grain == "T" and not self._story and not self._told.is_here:
            day = next(filter(None, (self._day_beside(candidate.span, each, tense) for each in following[:2])), None)
            if day is not None:
                where = shifts.placed(replace(day.moment, clock=reading.clock))
                return self._keep(candidate, where, day, reasons.time(day))
        return self._moment(candidate, reading, tense)

    def _year_counted(self, candidate: Candidate, moment: Moment, following: Sequence[Candidate]) -> Known | None:
        """The year that words beside it count: "two years later, in May" and "in May, two years later"."""
        if not years.is_open(moment) or moment.month is None:
            return None
        if self._years_on is not None and years.is_joined(self._text, self._years_on.span, candidate.span):
            return self._years_on
        return self._years_on_after(candidate, following)

    def _years_on_after(self, candidate: Candidate, following: Sequence[Candidate]) -> Known | None:
        if not following or not years.is_joined(self._text, candidate.span, following[0].span):
            return None
        shift = following[0].reading
        if not isinstance(shift, Shift) or not _counts_years(shift):
            return None
        base = self._base(shift)
        where = shifts.shifted(shift, base.moment) if base else None
        return Known(where.moment, where.when, following[0].span) if where else None

    # One reading each

    def _moment(self, candidate: Candidate, moment: Moment, tense: Spoken) -> DateMention:
        found = self.place(moment, tense)
        if found is None:
            kind = DateType.TIME if moment.clock else DateType.DATE
            return mentions.single(candidate, kind, values.timex(moment), None, reasons.no_anchor(moment))
        where, base, reason = found
        return self._keep(candidate, where, base, reason)

    def _day_beside(self, span: Span, following: Candidate, tense: Spoken) -> Known | None:
        """The day that stands right after a time of the day: "2 a.m. local time (0000 GMT) on Sunday"."""
        reading = following.reading
        if following.span.start - span.end > _BESIDE or not isinstance(reading, Moment):
            return None
        if reading.grain != "D" or reading.clock:
            return None
        found = self.place(reading, tense)
        return Known(replace(found[0].moment, clock=""), found[0].when, following.span) if found else None

    def _shift(self, candidate: Candidate, shift: Shift, tense: Spoken) -> DateMention:
        hung = self._hung(candidate, shift)
        beside = self._told.stands_before(candidate.span.start)
        if beside is not None and hung is None and self._is_apposed(shift, beside):
            return self._of_same_day(candidate, beside)
        unknown = shift.occasion is not None and hung is None and not shift.whole
        if unknown and not (self._told.is_near_day and shift.unit in ("D", "W")):
            length = rules_relative.length(shift.unit, abs(shift.amount or 0))
            return mentions.single(candidate, DateType.DURATION, length, None, reasons.LENGTH)
        if hung is not None:
            candidate = self._with_occasion(candidate, shift.occasion)
        base = hung or self._base(shift)
        kind = DateType.TIME if shift.clock else DateType.DATE
        if base is None:
            return mentions.single(candidate, kind, mentions.unplaced(shift), None, reasons.NO_BASE)
        if shift.unit == "WE" and not shift.whole:
            shift = replace(shift, amount=shifts.weekends_off(base.moment, future=tense() is Tense.FUTURE))
        compared = None if self._story else self._reports.compared(shift, self._sentence)
        if compared is not None:
            quarter, told = compared
            return self._keep(candidate, quarter, told, reasons.reported(told, self._document))
        where = shifts.shifted(shift, base.moment)
        if where is None:
            return self._roughly(candidate, shift, base)
        if self._means_these_times(candidate, shift, tense):
            when = replace(where.when, vague=True)
            return mentions.single(candidate, kind, "PRESENT_REF", when, reasons.generic_today(base), base.anchor)
        return self._keep(candidate, where, base, reasons.shifted(shift, base, self._document))

    def _means_these_times(self, candidate: Candidate, shift: Shift, tense: Spoken) -> bool:
        """Whether "today" is no day: in the present of a story, or at the head of a sentence but in daily news."""
        today = shift.base is Base.DOCUMENT and shift.unit == "D" and shift.amount == 0 and not shift.clock
        may = self._story or (not self._daily and self._opens(candidate.span))
        return today and may and tense() is Tense.PRESENT

    def _is_apposed(self, shift: Shift, day: Known) -> bool:
        """Whether words after a day and a comma mean that day: "on 17 May, two days after the coup".

        In news also "on 5 May 1990, twenty years earlier", a look back from the day of the news.
        """
        if shift.whole:
            return False
        return shift.occasion is not None or (self._is_news and (shift.amount or 0) < 0 and self._is_far(day))

    def _of_same_day(self, candidate: Candidate, day: Known) -> DateMention:
        """`on 17 May, two days after the coup`: both are the same day."""
        value = values.timex(day.moment)
        return mentions.single(candidate, DateType.DATE, value, day.when, reasons.same_day(day), day.anchor)

    def _report(self, candidate: Candidate, report: Report) -> tuple[DateMention, ...]:
        found = self._reports.place(report)
        if found is None:
            return ()
        where, base = found
        return (self._keep(candidate, where, base, reasons.reported(base, self._document)),)

    def _opens(self, span: Span) -> bool:
        """Whether nothing of its sentence stands before it."""
        before = self._text[max(0, span.start - 4) : span.start].rstrip(" \"'“‘")
        return not before or before[-1] in ".!?\n"

    def _hung(self, candidate: Candidate, shift: Shift) -> Known | None:
        """The date of the happening that a shift counts from, where the words name one and the text dates it."""
        if shift.occasion is None:
            return None
        found = self._occasions.date_of(
            shift.occasion,
            candidate.span.end,
            self._sentence,
            lambda date: shifts.shifted(shift, date.moment) is not None,
        )
        if found is None or found.start is None or (shift.amount or 0) > 0:
            return found
        return replace(found, moment=found.start)

    def _with_occasion(self, candidate: Candidate, occasion: Occasion | None) -> Candidate:
        """With the words for the happening that it counts from."""
        end = candidate.span.end if occasion is None else self._occasions.end_of(occasion)
        return replace(candidate, span=Span(candidate.span.start, max(end, candidate.span.end)))

    def _day_of(self, candidate: Candidate, reading: DayOf) -> tuple[DateMention, ...]:
        """`the second day of the summit`; nothing where the text does not tell the days of it."""
        if reading.occasion is not None:
            place = candidate.span.end, self._sentence
            base = self._occasions.date_of(reading.occasion, *place, lambda date: shifts.has_days(date.when))
        else:
            base = self._told.stretched if self._told.is_in_passage else None
        where = None if base is None else shifts.nth_day(base.when, reading.nth, alone=reading.occasion is None)
        if where is None or base is None:
            return ()
        candidate = self._with_occasion(candidate, reading.occasion)
        return (self._keep(candidate, where, base, reasons.day_of(reading.nth, base)),)

    def _roughly(self, candidate: Candidate, shift: Shift, base: Known) -> DateMention:
        """Counted from a date that is too coarse, or by a number that the words do not give."""
        some = shifts.some_time(shift, base.when) if base.moment.grain == "D" else None
        if some is not None:
            return mentions.single(
                candidate, DateType.DATE, mentions.unplaced(shift), some, reasons.some_time(base), base.anchor
            )
        if shift.amount is None or (shift.whole and base.moment.grain not in ("M", "Y")):
            return mentions.single(candidate, DateType.DATE, mentions.unplaced(shift), None, reasons.NO_NUMBER)
        when = periods.near(base.when)
        finer = {"Y": _WITHIN_YEAR.get(shift.unit, ""), "M": "-XX"}.get(base.moment.grain, "")
        value = values.timex(base.moment) + finer
        return mentions.single(candidate, DateType.DATE, value, when, reasons.coarse_base(base), base.anchor)

    def _range(self, candidate: Candidate, reading: Range, tense: Spoken) -> tuple[DateMention, ...]:
        first = self.place(reading.first, tense)
        if first is None:
            of_ends = values.timex(reading.first), values.timex(reading.last)
            return mentions.of_range(candidate, reading, of_ends, None, reasons.no_anchor(reading.first), None)
        start, base, reason = first
        end = self._end_of(reading.last, start, tense)
        if end is not None and base is not None and self._story and years.is_open(reading.last):
            start, end = years.turned_back(start, end, base)
        if end is None:
            return (self._keep(candidate, start, base, reason),)
        when = When.between(start.when, end.when)
        told = Known(end.moment, when, candidate.span, start.moment)
        self._told.tell(told, base, given=base is None or (base is not self._document and self._told.is_given))
        self._occasions.note(self._sentence, told)
        reason = reasons.span_of(reading, candidate.span.of(self._text), reason)
        return mentions.of_range(
            candidate, reading, (start.value, end.value), when, reason, base.anchor if base else None
        )

    def _end_of(self, last: Moment, start: Placed, tense: Spoken) -> Placed | None:
        """Where a range ends: in the year of its start or the next one, if it gives none; None where that is before."""
        if years.is_open(last):
            same = self.place(replace(last, year=start.moment.year), tense)
            if same is not None and (same[0].when.latest or 0) < (start.when.earliest or 0):
                same = self.place(replace(last, year=(start.moment.year or 0) + 1), tense)
            return same[0] if same else None
        end = self.place(last, tense)
        return end[0] if end and (end[0].when.latest or 0) >= (start.when.earliest or 0) else None

    # What was told last

    def _keep(self, candidate: Candidate, where: Placed, base: Known | None, reason: str) -> DateMention:
        kind = DateType.TIME if where.moment.clock and "T" in where.value else DateType.DATE
        date = Known(where.moment, where.when, candidate.span)
        of_document = base is not None and base is self._document
        aside = asides.is_aside(self._text, candidate, self._course, of_document=of_document)
        if not aside and not self._is_counted_back(candidate, where, base):
            self._told.tell(date, base, given=self._is_given(candidate.reading, base))
        counts = isinstance(candidate.reading, Shift) and _counts_years(candidate.reading)
        self._years_on = date if counts else None
        self._occasions.note(self._sentence, date)
        if isinstance(candidate.reading, Moment):
            if candidate.reading.weekday is not None and where.moment.grain == "D":
                self._told.name_weekday(date)
            self._reports.note(self._sentence, date)
        return mentions.single(candidate, kind, where.value, where.when, reason, base.anchor if base else None)

    def _is_given(self, reading: Simple, base: Known | None) -> bool:
        """Whether the words give their year or lead to it: "last year" does, as does what hangs on a given one."""
        if isinstance(reading, Shift) and reading.unit == "Y" and reading.whole and reading.amount:
            return True
        return base is None or (base is not self._document and self._told.is_given)

    def _is_counted_back(self, candidate: Candidate, where: Placed, base: Known | None) -> bool:
        """Whether words count back to what had happened by then: the story stays where it is."""
        if base is None or not isinstance(candidate.reading, Shift):
            return False
        return (where.when.latest or 0) < (base.when.earliest or 0) and self._looks_back()


def _first_of(reading: Simple) -> Moment:
    first = reading.first if isinstance(reading, Range) else reading
    return first if isinstance(first, Moment) else Moment()


def _has_open_era(reading: Simple) -> bool:
    """Whether it is a year of three digits without its era, which is one only where antiquity is told of."""
    return (_first_of(reading).short_year or 0) > _OF_TWO_DIGITS


def _counts_years(shift: Shift) -> bool:
    """`two years later`, `the following year`."""
    return shift.unit == "Y" and bool(shift.amount) and shift.mod is None
