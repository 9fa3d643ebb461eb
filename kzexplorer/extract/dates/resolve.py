"""Place what the words leave open: find the year, count from the right date, and say which date that was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import Anchor, DateMention, DateType, When
from kzexplorer.domain.calendar import civil
from kzexplorer.extract.dates import reasons, shifts, values
from kzexplorer.extract.dates.readings import (
    Base,
    Candidate,
    Duration,
    Frequency,
    Moment,
    Range,
    Shift,
    Vague,
)
from kzexplorer.extract.dates.shifts import Placed
from kzexplorer.extract.dates.tense import Tense

_JOINED = re.compile(r"[\s,;/&]*(?:(?:and|or|to|until|again|on|in|from|then|by|of|the)[\s,]+){0,4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """A date that others can hang on, and where it stands (None: not in the text)."""

    moment: Moment
    when: When
    span: Span | None

    @property
    def anchor(self) -> Anchor:
        return Anchor(self.when, self.span)


def known(date: DateMention | When | None) -> Known | None:
    """The date of a document as something to count from."""
    when = date.when if isinstance(date, DateMention) else date
    if when is None or when.earliest is None or when.latest is None:
        return None
    year, month, day = civil(when.earliest)
    last_year, last_month, _ = civil(when.latest)
    moment = Moment(year=year)
    if (year, month) == (last_year, last_month):
        moment = Moment(year=year, month=month, day=day if when.earliest == when.latest else None)
    return Known(moment, when, date.span if isinstance(date, DateMention) else None)


class Resolver:
    """Reads the candidates of a text in order and remembers which date was told last."""

    def __init__(self, document: Known | None, *, story: bool) -> None:
        self._document = document
        self._told: Known | None = None
        self._told_era: Known | None = None
        self._story = story
        self._passage = -1
        self._told_passage = -2

    def enter(self, passage: int) -> None:
        """The next candidates stand in that passage."""
        self._passage = passage

    def dated(self, section: DateMention) -> None:
        """What follows stands under this date, until another one."""
        self._document = known(section) or self._document

    def read(self, candidate: Candidate, following: Candidate | None, text: str, tense: Tense) -> DateMention:
        """The mention for a candidate; `following` is the next one of the same sentence."""
        reading = candidate.reading
        if isinstance(reading, Duration):
            return _mention(candidate, DateType.DURATION, reading.value, None, reasons.LENGTH)
        if isinstance(reading, Frequency):
            return _mention(candidate, DateType.SET, reading.value, None, reasons.FREQUENCY)
        if isinstance(reading, Vague):
            return _mention(candidate, DateType.DATE, reading.value, None, reasons.VAGUE)
        if isinstance(reading, Range):
            return self._range(candidate, reading, tense)
        if isinstance(reading, Shift):
            return self._shift(candidate, reading, tense)
        lent = _lent_year(candidate, following, text)
        if lent is not None:
            assert following is not None
            return self._keep(candidate, shifts.placed(replace(reading, year=lent)), None, reasons.year_beside(following.span.of(text)))
        return self._moment(candidate, reading, tense)

    # One reading each

    def _moment(self, candidate: Candidate, moment: Moment, tense: Tense) -> DateMention:
        found = self.place(moment, tense)
        if found is None:
            kind = DateType.TIME if moment.clock else DateType.DATE
            return _mention(candidate, kind, values.timex(moment), None, reasons.no_anchor(moment))
        where, base, reason = found
        return self._keep(candidate, where, base, reason)

    def place(self, moment: Moment, tense: Tense) -> tuple[Placed, Known | None, str] | None:
        """Where a moment lies, what it hangs on, and why; None where nothing places it."""
        try:
            return self._place(moment, tense)
        except ValueError:
            return None

    def _place(self, moment: Moment, tense: Tense) -> tuple[Placed, Known | None, str] | None:
        if moment.year is not None:
            return shifts.placed(moment), None, reasons.explicit(moment)
        if moment.short_year is not None:
            return self._short_year(moment)
        if moment.frame is not None:
            return self._framed(moment, moment.frame)
        if moment.direction is not None:
            base = self._base_of(moment)
            directed = shifts.directed(moment, base.moment, moment.direction) if base else None
            return (shifts.placed(directed), base, reasons.directed(moment, base, self._document)) if directed and base else None
        if moment.weekday is not None and moment.month is None:
            return self._weekday(moment, tense)
        if moment.grain == "T":
            return self._time(moment)
        return self._yearless(moment, tense)

    def _base_of(self, moment: Moment) -> Known | None:
        assert moment.direction is not None
        told = moment.direction.value in ("same", "previous", "following")
        return (self._told or self._document) if told or self._document is None else self._document

    def _short_year(self, moment: Moment) -> tuple[Placed, Known | None, str]:
        near = self._told or self._document
        short = moment.short_year or 0
        if near is None or near.moment.year is None:
            year, base = 1900 + short, None
        else:
            century = near.moment.year // 100 * 100
            year = min((century - 100 + short, century + short), key=lambda y: abs(y - (near.moment.year or 0)))
            base = near
        return shifts.placed(replace(moment, year=year, short_year=None)), base, reasons.century(base)

    def _framed(self, moment: Moment, frame: Shift) -> tuple[Placed, Known | None, str] | None:
        base = self._base(frame)
        whole = shifts.shifted(frame, base.moment) if base else None
        if whole is None or base is None:
            return None
        if frame.unit == "W":
            monday = whole.when.earliest or 0
            moment = shifts.day_of(monday + (moment.weekday or 0), moment.clock)
        elif frame.unit == "M":
            moment = replace(whole.moment, day=moment.day, clock=moment.clock)
        else:
            moment = replace(moment, year=whole.moment.year, frame=None)
        return shifts.placed(moment), base, reasons.framed(base, self._document)

    def _weekday(self, moment: Moment, tense: Tense) -> tuple[Placed, Known | None, str] | None:
        base = self._told if self._story or self._document is None else self._document
        if base is None:
            return None
        future = tense is Tense.FUTURE or base is not self._document
        found = shifts.nearest_weekday(moment, base.moment, future=future)
        return (shifts.placed(found), base, reasons.weekday(base, self._document, future)) if found else None

    def _time(self, moment: Moment) -> tuple[Placed, Known | None, str] | None:
        base = self._told
        if base is None or base.moment.grain != "D" or self._told_passage != self._passage or not moment.clock[1:2].isdigit():
            return None
        return shifts.placed(replace(base.moment, clock=moment.clock)), base, reasons.time(base)

    def _yearless(self, moment: Moment, tense: Tense) -> tuple[Placed, Known | None, str] | None:
        base = self._year_base()
        if base is None or base.moment.year is None:
            return None
        if base is self._document and not self._story:
            year = _year_by_tense(moment, base.moment, tense)
        else:
            year = _year_near(moment, base.moment)
        found = replace(moment, year=year)
        if not shifts.exists(found):
            return None
        return shifts.placed(found), base, reasons.year_from(base, self._document)

    def _year_base(self) -> Known | None:
        """The date that lends its year: in a story the one told last, in news that of the document."""
        if self._told is not None and (self._document is None or self._story or self._told_passage == self._passage):
            return self._told
        return self._document or self._told

    def _base(self, shift: Shift) -> Known | None:
        if shift.origin is not None:
            found = self.place(shift.origin, Tense.PAST)
            return Known(found[0].moment, found[0].when, None) if found else None
        if shift.base is Base.DOCUMENT:
            return self._document
        if shift.unit in ("DE", "CE"):
            return self._told_era or self._told
        return self._told or self._document

    def _shift(self, candidate: Candidate, shift: Shift, tense: Tense) -> DateMention:
        base = self._base(shift)
        kind = DateType.TIME if shift.clock else DateType.DATE
        generic = shift.base is Base.DOCUMENT and shift.unit == "D" and shift.amount == 0 and tense is Tense.PRESENT
        if base is None:
            value = _unplaced(shift)
            return _mention(candidate, kind, value, None, reasons.NO_BASE)
        where = shifts.shifted(shift, base.moment)
        if where is None:
            return self._roughly(candidate, shift, base)
        if generic and not shift.clock:
            when = replace(where.when, vague=True)
            return _mention(candidate, kind, "PRESENT_REF", when, reasons.generic_today(base), base.anchor)
        return self._keep(candidate, where, base, reasons.shifted(shift, base, self._document), tell=not self._story or base is not self._document)

    def _roughly(self, candidate: Candidate, shift: Shift, base: Known) -> DateMention:
        """Counted from a date that is too coarse, or by a number that the words do not give."""
        if shift.amount is None or (shift.whole and base.moment.grain not in ("M", "Y")):
            return _mention(candidate, DateType.DATE, _unplaced(shift), None, reasons.NO_NUMBER)
        when = replace(base.when, vague=True, edtf="/".join(f"{part.rstrip('~')}~" for part in base.when.edtf.split("/")))
        value = {"D": "-XX-XX", "W": "-WXX", "M": "-XX"}.get(shift.unit, "") if base.moment.grain == "Y" else ""
        value = values.timex(base.moment) + ("-XX" if base.moment.grain == "M" else value)
        return _mention(candidate, DateType.DATE, value, when, reasons.coarse_base(base), base.anchor)

    def _range(self, candidate: Candidate, reading: Range, tense: Tense) -> DateMention:
        first = self.place(reading.first, tense)
        if first is None:
            value = f"{values.timex(reading.first)}/{values.timex(reading.last)}"
            return _mention(candidate, DateType.DATE, value, None, reasons.no_anchor(reading.first))
        last = reading.last
        if last.year is None and last.short_year is None:
            last = replace(last, year=first[0].moment.year)
            if values.when_of(last).latest < first[0].when.earliest:
                last = replace(last, year=last.year + 1)
        end = self.place(last, tense)
        if end is None or (end[0].when.latest or 0) < (first[0].when.earliest or 0):
            return _mention(candidate, DateType.DATE, first[0].value, first[0].when, first[2])
        when = When.between(first[0].when, end[0].when)
        reason = reasons.span_of(reading, first[2], explicit=reading.first.year is not None)
        mention = _mention(candidate, DateType.DATE, f"{first[0].value}/{end[0].value}", when, reason, first[1].anchor if first[1] else None)
        self._tell(Known(end[0].moment, when, candidate.span))
        return mention

    # What was told last

    def _keep(self, candidate: Candidate, where: Placed, base: Known | None, reason: str, *, tell: bool = True) -> DateMention:
        kind = DateType.TIME if where.moment.clock and "T" in where.value else DateType.DATE
        if tell:
            self._tell(Known(where.moment, where.when, candidate.span))
        return _mention(candidate, kind, where.value, where.when, reason, base.anchor if base else None)

    def _tell(self, date: Known) -> None:
        if date.moment.years > 1:
            self._told_era = date
        else:
            self._told = self._told_era = date
            self._told_passage = self._passage


def _mention(
    candidate: Candidate, kind: DateType, value: str, when: When | None, reason: str, anchor: Anchor | None = None
) -> DateMention:
    return DateMention(candidate.span, kind, value, when, candidate.rule, reason, anchor)


def _lent_year(candidate: Candidate, following: Candidate | None, text: str) -> int | None:
    """The year of the date right after it, joined by a comma or "and": "on 3 May and 5 June 2005"."""
    moment = candidate.reading
    if not isinstance(moment, Moment) or moment.year is not None or moment.month is None or moment.frame or moment.direction:
        return None
    if following is None or not _JOINED.fullmatch(text, candidate.span.end, following.span.start):
        return None
    after = following.reading.first if isinstance(following.reading, Range) else following.reading
    if not isinstance(after, Moment) or after.year is None or after.month is None or moment.short_year is not None:
        return None
    later = (moment.month, moment.day or 0) > (after.month, after.day or 31)
    found = replace(moment, year=after.year - later)
    return found.year if shifts.exists(found) else None


def _year_by_tense(moment: Moment, base: Moment, tense: Tense) -> int:
    """In news the latest such date, or the next where the sentence speaks of the future."""
    assert base.year is not None
    own = shifts.number_of(replace(moment, year=base.year, mod=None))
    today = shifts.number_of(base)
    if tense is Tense.FUTURE:
        return base.year + (own < today - 31)
    return base.year - (own > today + 31)


def _year_near(moment: Moment, base: Moment) -> int:
    """In a story the year of the date told last, or the next where the story has passed the turn of the year."""
    assert base.year is not None
    if base.month is None and not base.part:
        return base.year
    own = shifts.number_of(replace(moment, year=base.year, day=1, mod=None)) // 30
    there = shifts.number_of(replace(base, day=1)) // 30
    return base.year + (there - own >= 8)


def _unplaced(shift: Shift) -> str:
    if shift.base is Base.DOCUMENT and shift.unit == "D" and shift.amount == 0:
        return "PRESENT_REF"
    if shift.amount is None:
        return "FUTURE_REF" if shift.sign > 0 else "PAST_REF"
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "WE": "XXXX-WXX-WE", "DE": "XXX", "CE": "XX"}.get(
        shift.unit, "XXXX"
    ) + shift.clock


