"""Dates in the cells of a table, read by one rule for a whole column; words that give no day are said to give none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from kzexplorer.domain.calendar import civil, day_number
from kzexplorer.domain.when import MONTHS, Precision, When
from kzexplorer.readers import iso_dates

_LONGEST = 60
_SHORT = 3
_MONTH = "(?P<month>" + "|".join(f"{month[:3]}(?:{month[3:]})?" for month in MONTHS) + r"|Sept)\.?"
_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
_CLOCK = r"(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AaPp][Mm])?)?"
_WORDS = tuple(
    re.compile(_WEEKDAY + pattern + _CLOCK, re.IGNORECASE)
    for pattern in (
        rf"{_DAY}[ -](?:of )?{_MONTH},?[ -]{_YEAR}",
        rf"{_MONTH} {_DAY},? {_YEAR}",
        rf"{_MONTH},?[ -]{_YEAR}",
        rf"{_YEAR}[ -]{_MONTH}[ -]{_DAY}",
    )
)
_YEAR_FIRST = re.compile(r"(\d{4})([./])(\d{1,2})\2(\d{1,2})" + _CLOCK)
_YEAR_LAST = re.compile(r"(?P<a>\d{1,2})(?P<sign>[./-])(?P<b>\d{1,2})(?P=sign)(?P<year>\d{4})" + _CLOCK)
_TOGETHER = re.compile(r"(\d{4})(\d\d)(\d\d)")
_ABOUT = re.compile(r"(?:about|around|circa|ca?\.) ?(?=\d)|(?<=\d)\?$", re.IGNORECASE)
_DECADE = re.compile(r"(\d{3})0s")
_SERIAL = re.compile(r"[1-9]\d{4}(?:\.\d+)?")
_FIRST_SERIAL = day_number(1899, 12, 30)
"""Day 0 of the numbers by which spreadsheets count days, right from 1 March 1900 on."""
_SERIALS = range(61, 80_000)
_RANGE = re.compile(r" ?[–—] ?| - | to | until |(?<=[\d.])-(?=[\d A-Z])|/(?=\d{4}-)|(?<=\d{4})/(?=\d{4}$)")
_BARE_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
_STILL = frozenset("present ongoing now today current".split())

NO_DAY = "The table gives {words} as the date, which no calendar has."
NOT_READ = "{words} in the table could not be read as a date."
EITHER = "The day and the month of {words} could stand either way round."
TURNED = "The end in the table, {words}, lies before the start."


class Found(NamedTuple):
    """What a cell says: a date, or none with the reason; both where it says too little. `ongoing`: it has not ended."""

    when: When | None
    reason: str = ""
    ongoing: bool = False


class _NoDay(Exception):
    """What reads as a date is none of the calendar."""


@dataclass(frozen=True, slots=True)
class DateColumn:
    """How the dates of a column are written: `day_first` for `5/3/2010`, None where the column does not tell."""

    day_first: bool | None
    serials: bool = False

    @classmethod
    def of(cls, values: Iterable[str]) -> DateColumn:
        """What the values together tell; of those that contradict each other, each is read for itself."""
        first = last = False
        serial, rest = 0, 0
        for value in values:
            serial, rest = serial + bool(_SERIAL.fullmatch(value)), rest + (not _SERIAL.fullmatch(value))
            for match in _YEAR_LAST.finditer(value[:_LONGEST]):
                first, last = first or int(match["a"]) > 12, last or int(match["b"]) > 12
        return cls(None if first == last else first, serials=serial > rest)

    def read(self, words: str) -> Found:
        """The date in a cell; without a reason for an empty one."""
        words = " ".join(words[: _LONGEST + 1].split())
        if not words:
            return Found(None)
        if words.lower() in _STILL:
            return Found(None, ongoing=True)
        try:
            found = self._one(words) if len(words) <= _LONGEST else None
            found = found or self._range(words)
        except _NoDay:
            return Found(None, NO_DAY.format(words=words))
        return found or Found(None, NOT_READ.format(words=f"“{words}”"))

    def _one(self, words: str) -> Found | None:
        about = _ABOUT.sub("", words)
        when = self._exact(about)
        if when is None:
            return self._by_numbers(about)
        if about == words:
            return Found(when)
        return Found(When(when.earliest, when.latest, when.precision, f"{when.edtf}~", vague=True))

    def _exact(self, words: str) -> When | None:
        """Written so that it can mean one thing only."""
        if (when := iso_dates.when_of(words)) is not None:
            return when
        if re.fullmatch(r"-?\d{4}-\d\d(?:-\d\d)?" + _CLOCK, words):
            raise _NoDay
        if match := _YEAR_FIRST.fullmatch(words) or _TOGETHER.fullmatch(words):
            numbers = [int(part) for part in match.groups() if part.isdigit()]
            return _day(*numbers)
        if match := _DECADE.fullmatch(words):
            first, last = When.of_year(int(match[1]) * 10), When.of_year(int(match[1]) * 10 + 9)
            return When(first.earliest, last.latest, Precision.DECADE, f"{match[1]}X")
        if self.serials and _SERIAL.fullmatch(words) and int(float(words)) in _SERIALS:
            return When.of_day(*civil(_FIRST_SERIAL + int(float(words))))
        return _in_words(words)

    def _by_numbers(self, words: str) -> Found | None:
        """`5/3/2010`; with full stops the day stands first."""
        match = _YEAR_LAST.fullmatch(words)
        if match is None:
            return None
        one, other, year = int(match["a"]), int(match["b"]), int(match["year"])
        day_first = True if match["sign"] == "." and self.day_first is None else self.day_first
        if max(one, other) > 12:
            day_first = one > 12
        if day_first is not None or one == other:
            return Found(_day(year, other, one) if day_first else _day(year, one, other))
        return Found(iso_dates.either(_day(year, other, one), _day(year, one, other)), EITHER.format(words=words))

    def _range(self, words: str) -> Found | None:
        """`3–5 May 2010`, `May 3 - June 5, 2010`, `1997-1999`: what the one end leaves out, the other gives."""
        for sign in _RANGE.finditer(words):
            first, last = words[: sign.start()], words[sign.end() :]
            start, end = self._first(first, last), self._last(first, last)
            if start is not None and end is not None and start.when is not None and end.when is not None:
                when = iso_dates.between(start.when, end.when)
                return Found(when, start.reason or end.reason) if when else Found(None, NO_DAY.format(words=words))
        return None

    def _first(self, first: str, last: str) -> Found | None:
        """The start: as written, or with the year, or month and year, of the end."""
        for borrowed in ("", last[-4:] if last[-4:].isdigit() else "", _without_day(last)):
            for joined in (f"{first} {borrowed}".strip(), f"{first}, {borrowed}".strip(", ")):
                if (found := self._one(joined)) is not None and not (borrowed == "" and _BARE_DAY.fullmatch(first)):
                    return found
        return None

    def _last(self, first: str, last: str) -> Found | None:
        """The end: as written, or with the month of the start ("May 3-5, 2010")."""
        if (found := self._one(last)) is not None:
            return found
        month = re.match(_MONTH, first, re.IGNORECASE)
        return self._one(f"{month[0]} {last}") if month else None


def _without_day(words: str) -> str:
    return re.sub(rf"^{_WEEKDAY}\d{{1,2}}(?:st|nd|rd|th)? ", "", words, flags=re.IGNORECASE)


def _in_words(words: str) -> When | None:
    match = next((match for pattern in _WORDS if (match := pattern.fullmatch(words))), None)
    if match is None:
        return None
    year, month = int(match["year"]), _number_of(match["month"])
    day = match.groupdict().get("day")
    return When.of_month(year, month) if day is None else _day(year, month, int(day))


def _number_of(month: str) -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name.lower().startswith(month[:_SHORT].lower()))


def _day(year: int, month: int, day: int) -> When:
    try:
        return When.of_day(year, month, day)
    except ValueError:
        raise _NoDay from None
