"""Place what the words leave open: find the year, count from the right date, and say which date that was."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import Anchor, DateMention, DateType, When
from kzexplorer.extract.dates import lookalikes, reasons, rules_relative, shifts, values, year_signs, years
from kzexplorer.extract.dates.course import Course
from kzexplorer.extract.dates.known import Known, known
from kzexplorer.extract.dates.occasions import Occasions
from kzexplorer.extract.dates.readings import (
    Base,
    Candidate,
    DayOf,
    Direction,
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
from kzexplorer.extract.dates.reports import Reports
from kzexplorer.extract.dates.shifts import Placed
from kzexplorer.extract.dates.tense import Tense
from kzexplorer.extract.dates.told import Told

Spoken = Callable[[], Tense]  # found only where it is asked for
Single = Moment | Shift | Duration | Frequency | Vague
_Found = tuple[Placed, Known | None, str]
_UNPLACED = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "WE": "XXXX-WXX-WE", "DE": "XXX",
             "CE": "XX"}  # fmt: skip
_LATE_IN_MONTH, _EARLY_IN_MONTH = 20, 10
_COMPARISON = 50  # characters
_FAR = 31  # days
_HALF_A_WEEK = 3  # days
_LOOKED_BACK = re.compile(
    r"\b[Hh]ad (?:[a-z]{2,12}ly |already |first |not |just )?"
    r"(?!agreed|planned|promised|asked|invited|called|decided|hoped)"
    r"(?:[a-z]{2,20}ed|come|gone|left|seen|met|told|made|taken|given|sent|said|flown|written|spoken|begun|held|brought"
    r"|heard|won|lost)\b(?:(?!\bto\b)[^.;:!?])*\Z"
)
_OF_TWO_DIGITS = 99
_WEEKDAY = re.compile(r"(?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_BESIDE = 24  # characters
_COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|(?:up|down) from|as against|more than in|less than in)\b[^.;]{0,40}\Z"
)
_ELSEWHERE = (Direction.LAST, Direction.PREVIOUS, Direction.NEXT)
_WITHIN_YEAR = {"D": "-XX-XX", "W": "-WXX", "M": "-XX"}


class Resolver:
    """Reads the candidates of a text in order and remembers which date was told last."""

    def __init__(
        self, text: str, document: Known | None, occasions: Occasions, course: Course | None, *, daily: bool
    ) -> None:
        self._text = text
        self._occasions = occasions
        self._reports = Reports(document)
        self._document = document
        self._told = Told(text, course)
        self._years_on: Known | None = None  # "two years later", where it was the last words read
        self._heading: Known | None = None
        self._course = course
        self._story = course is not None
        self._daily = daily
        self._passage = self._heading_passage = self._offset = 0
        self._sentence = -1
        self.on_date_line = False

    @property
    def _ahead(self) -> int | None:
        """The last day of the date that the story tells next."""
        return self._course.latest_next(self._offset) if self._course else None

    def enter(self, sentence: int, passage: int, start: int) -> None:
        """The next candidates stand in that sentence of that passage, which begins there."""
        self._told.enter(sentence, passage, start)
        self._passage = passage
        self._sentence = sentence

    def dated(self, section: DateMention) -> None:
        """What follows stands under this date, until another one."""
        self._document = known(section) or self._document

    def headed(self, heading: DateMention) -> None:
        """What follows stands under a heading that names this date, until another one does."""
        if heading.anchor is None:
            self._heading = known(heading) or self._heading
            self._heading_passage = self._passage

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
            return _mention(candidate, DateType.DURATION, reading.value, None, reasons.LENGTH)
        if isinstance(reading, Frequency):
            return _mention(candidate, DateType.SET, reading.value, None, reasons.FREQUENCY)
        if isinstance(reading, Vague):
            return _mention(candidate, DateType.DATE, reading.value, None, reasons.VAGUE)
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
            return _mention(candidate, kind, values.timex(moment), None, reasons.no_anchor(moment))
        where, base, reason = found
        return self._keep(candidate, where, base, reason)

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

    def _day_beside(self, span: Span, following: Candidate, tense: Spoken) -> Known | None:
        """The day that stands right after a time of the day: "2 a.m. local time (0000 GMT) on Sunday"."""
        reading = following.reading
        if following.span.start - span.end > _BESIDE or not isinstance(reading, Moment):
            return None
        if reading.grain != "D" or reading.clock:
            return None
        found = self.place(reading, tense)
        return Known(replace(found[0].moment, clock=""), found[0].when, following.span) if found else None

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
        year, month = values.add_months(base.moment.year, base.moment.month, int(turned))
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

    def _year_base(self, tense: Spoken) -> Known | None:
        """The date that lends its year: one just told, else the heading's, else in a story the one told last."""
        if self.on_date_line and (self._heading or self._document):
            return self._heading or self._document
        told = self._told.of_year
        if not self._story and self._document is not None and self._hangs_on_document(told, tense):
            told = None
        under_heading = self._story and self._told.passage >= self._heading_passage
        if told is not None and (self._told.is_going_on or under_heading):
            return told
        if self._heading is not None:
            return self._heading
        return told if self._document is None or self._story else self._document

    def _hangs_on_document(self, told: Known | None, tense: Spoken) -> bool:
        """Whether a date of news lies in the document's own year, or was found from it: then it lends no other year.

        Nor does a date of another sentence that stands in the background, or that the tense does not continue.
        """
        if told is None or not self._told.is_given or (self._document is not None and told.year == self._document.year):
            return True
        if self._document is not None and self._told.is_backdrop and tense() is Tense.FUTURE:
            return told.year < self._document.year
        if self._told.is_here or self._document is None:
            return False
        if self._told.is_backdrop or (told.moment.grain == "Y" and not self._told.is_fronted):
            return True
        return (tense() is Tense.FUTURE) != (told.year > self._document.year)

    def _base(self, shift: Shift) -> Known | None:
        if shift.origin is not None:
            found = self.place(shift.origin, lambda: Tense.PAST)
            return Known(found[0].moment, found[0].when, None) if found else None
        if shift.base is Base.DOCUMENT and (not self._story or shift.clock or shift.unit == "D"):
            return self._document or self._day_spoken_on(shift)
        the_year = shift.unit == "Y" and shift.amount == 0 and shift.base is not Base.POINTED_AT
        if the_year and self._document and not (self._story or self._told.is_here):
            return self._document  # "the end of the year" in news
        if shift.unit in ("DE", "CE"):
            return self._told.era or self._told.last or self._document
        if shift.unit in ("D", "W"):
            return self._day_base(whole=shift.whole)
        told = self._told.last if shift.base is Base.POINTED_AT else self._told.of_count
        return told or self._document

    def _day_base(self, *, whole: bool) -> Known | None:
        """The date whose day is counted from: in news no background, and for "the next day" none far off.

        The document's own is meant where a new paragraph goes on with what is new.
        """
        told = self._told.of_count
        if self._is_news and told is not None and told.moment.grain not in ("D", "T") and not self._told.is_here:
            return self._document
        if not self._is_news or told is None or self._told.is_here:
            return told or self._document
        passed = whole and not self._told.is_in_passage and self._is_far(told)
        return self._document if passed or (self._told.is_backdrop and self._is_far(told)) else told

    def _day_spoken_on(self, shift: Shift) -> Known | None:
        """The day told last, for words such as "tomorrow" that somebody speaks in a story; "today" may be any."""
        told = self._told.last
        fits = told is not None and told.moment.grain == "D" and self._told.is_in_passage
        return told if fits and (shift.amount or shift.clock) else None

    def _is_far(self, told: Known) -> bool:
        """Whether a date lies outside the weeks around the document's."""
        assert self._document is not None
        return abs((told.when.latest or 0) - (self._document.when.latest or 0)) > _FAR

    @property
    def _is_news(self) -> bool:
        """Whether the text speaks from the day of its document."""
        return not self._story and self._document is not None

    def _shift(self, candidate: Candidate, shift: Shift, tense: Spoken) -> DateMention:
        hung = self._hung(candidate, shift)
        if shift.occasion and hung is None and not shift.whole:
            beside = self._told.stands_before(candidate.span.start)
            if beside is not None:
                return self._of_same_day(candidate, beside)
        unknown = shift.occasion is not None and hung is None and not shift.whole
        if unknown and not (self._story and self._told.is_near_day and shift.unit in ("D", "W")):
            length = rules_relative.length(shift.unit, abs(shift.amount or 0))
            return _mention(candidate, DateType.DURATION, length, None, reasons.LENGTH)
        if hung is not None:
            candidate = self._with_occasion(candidate, shift.occasion)
        base = hung or self._base(shift)
        kind = DateType.TIME if shift.clock else DateType.DATE
        generic = shift.base is Base.DOCUMENT and shift.unit == "D" and shift.amount == 0 and not shift.clock
        generic = (
            generic and (self._story or (not self._daily and self._opens(candidate.span))) and tense() is Tense.PRESENT
        )
        if base is None:
            value = _unplaced(shift)
            return _mention(candidate, kind, value, None, reasons.NO_BASE)
        if shift.unit == "WE" and not shift.whole:
            shift = replace(shift, amount=shifts.weekends_off(base.moment, future=tense() is Tense.FUTURE))
        compared = None if self._story else self._reports.compared(shift, self._sentence)
        if compared is not None:
            quarter, told = compared
            return self._keep(candidate, quarter, told, reasons.reported(told, self._document))
        where = shifts.shifted(shift, base.moment)
        if where is None:
            return self._roughly(candidate, shift, base)
        if generic:
            when = replace(where.when, vague=True)
            return _mention(candidate, kind, "PRESENT_REF", when, reasons.generic_today(base), base.anchor)
        return self._keep(candidate, where, base, reasons.shifted(shift, base, self._document))

    def _of_same_day(self, candidate: Candidate, day: Known) -> DateMention:
        """`on 17 May, two days after the coup`: both are the same day."""
        value = values.timex(day.moment)
        return _mention(candidate, DateType.DATE, value, day.when, reasons.same_day(day), day.anchor)

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
            return _mention(candidate, DateType.DATE, _unplaced(shift), some, reasons.some_time(base), base.anchor)
        if shift.amount is None or (shift.whole and base.moment.grain not in ("M", "Y")):
            return _mention(candidate, DateType.DATE, _unplaced(shift), None, reasons.NO_NUMBER)
        when = values.near(base.when)
        finer = {"Y": _WITHIN_YEAR.get(shift.unit, ""), "M": "-XX"}.get(base.moment.grain, "")
        value = values.timex(base.moment) + finer
        return _mention(candidate, DateType.DATE, value, when, reasons.coarse_base(base), base.anchor)

    def _range(self, candidate: Candidate, reading: Range, tense: Spoken) -> tuple[DateMention, ...]:
        first = self.place(reading.first, tense)
        if first is None:
            of_ends = values.timex(reading.first), values.timex(reading.last)
            return _of_range(candidate, reading, of_ends, None, reasons.no_anchor(reading.first), None)
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
        return _of_range(candidate, reading, (start.value, end.value), when, reason, base.anchor if base else None)

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
        behind = base is not None and (where.when.latest or 0) < (base.when.earliest or 0) and self._looks_back()
        if not behind and not self._is_aside(candidate, base):
            self._told.tell(date, base, given=self._is_given(candidate.reading, base))
        counts = isinstance(candidate.reading, Shift) and _counts_years(candidate.reading)
        self._years_on = date if counts else None
        self._occasions.note(self._sentence, date)
        if isinstance(candidate.reading, Moment):
            if candidate.reading.weekday is not None and where.moment.grain == "D":
                self._told.name_weekday(date)
            self._reports.note(self._sentence, date)
        return _mention(candidate, kind, where.value, where.when, reason, base.anchor if base else None)

    def _is_given(self, reading: Simple, base: Known | None) -> bool:
        """Whether the words give their year or lead to it: "last year" does, as does what hangs on a given one."""
        if isinstance(reading, Shift) and reading.unit == "Y" and reading.whole and reading.amount:
            return True
        return base is None or (base is not self._document and self._told.is_given)

    def _is_aside(self, candidate: Candidate, base: Known | None) -> bool:
        """Whether the story does not move to this date: a present seen from afar, a look back, words in brackets."""
        reading, start = candidate.reading, candidate.span.start
        if isinstance(reading, Report):
            return True
        if isinstance(reading, Shift):
            if self._story and base is not None and (base is self._document or reading.amount == -1):
                return True
            return not reading.whole and reading.unit in ("M", "Y")
        if self._story and isinstance(reading, Moment) and reading.direction in _ELSEWHERE:
            return True
        if not self._story and year_signs.is_year_of_a_thing(self._text, start, candidate.span.end):
            return True
        if isinstance(reading, Moment) and reading.grain == "Y" and self._is_mere_year(candidate.span):
            return True
        dates_the_story = self._course is not None and self._course.passes_through(start)
        return lookalikes.is_bracketed(self._text, start) and not dates_the_story

    def _is_mere_year(self, span: Span) -> bool:
        """A year that tells which thing is meant, or what a figure is compared with."""
        if year_signs.is_year_of_a_thing(self._text, span.start, span.end):
            return True
        return _COMPARED.search(self._text, max(0, span.start - _COMPARISON), span.start) is not None


def _first_of(reading: Simple) -> Moment:
    first = reading.first if isinstance(reading, Range) else reading
    return first if isinstance(first, Moment) else Moment()


def _has_open_era(reading: Simple) -> bool:
    """Whether it is a year of three digits without its era, which is one only where antiquity is told of."""
    return (_first_of(reading).short_year or 0) > _OF_TWO_DIGITS


def _counts_years(shift: Shift) -> bool:
    """`two years later`, `the following year`."""
    return shift.unit == "Y" and bool(shift.amount) and shift.mod is None


def _mention(
    candidate: Candidate, kind: DateType, value: str, when: When | None, reason: str, anchor: Anchor | None = None
) -> DateMention:
    return DateMention(candidate.span, kind, value, when, candidate.rule, reason, anchor)


def _of_range(
    candidate: Candidate,
    reading: Range,
    of_ends: tuple[str, str],
    when: When | None,
    reason: str,
    anchor: Anchor | None,
) -> tuple[DateMention, ...]:
    """One mention of a range whose ends share words, else one for each end."""
    if reading.ends is None:
        return (_mention(candidate, DateType.DATE, "/".join(of_ends), when, reason, anchor),)
    return tuple(
        DateMention(span, DateType.DATE, value, when, candidate.rule, reason, anchor, candidate.span)
        for span, value in zip(reading.ends, of_ends, strict=True)
    )


def _unplaced(shift: Shift) -> str:
    if shift.base is Base.DOCUMENT and shift.unit == "D" and shift.amount == 0:
        return "PRESENT_REF"
    if shift.amount is None:
        return "FUTURE_REF" if shift.sign > 0 else "PAST_REF"
    return _UNPLACED.get(shift.unit, "XXXX") + shift.clock
