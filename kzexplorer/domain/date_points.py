"""Read one date as analysts write it, in words or digits: a day, week, month, part of a year, year, decade, century."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from kzexplorer.domain import periods
from kzexplorer.domain.calendar import FIRST_DAY, LAST_DAY, day_number, weekday
from kzexplorer.domain.periods import Mod
from kzexplorer.domain.said import said_days, said_no_such_day, said_weekday
from kzexplorer.domain.when import MONTHS, When
from kzexplorer.errors import Problem
from kzexplorer.translation import tr

_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NUMBERS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
).split()
_ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
_MODS = {
    "early": Mod.EARLY, "mid": Mod.MID, "middle": Mod.MID, "late": Mod.LATE, "beginning": Mod.START, "start": Mod.START,
    "end": Mod.END, "close": Mod.END, "first half": Mod.FIRST_HALF, "second half": Mod.SECOND_HALF,
}  # fmt: skip

_MONTH = "(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in map(str.lower, MONTHS)) + r"|sept)\.?"
_ERA = r"(?P<era>b\.?c\.?(?:e\.?)?|c\.?e\.?|a\.?d\.?)"
_YEAR = rf"(?:a\.?d\.? ?(?P<ad>\d{{1,4}})|(?P<year>\d{{1,3}},\d{{3}}|\d{{1,5}})(?: ?{_ERA})?|(?P<minus>-\d{{1,4}}))"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_SEASON = f"(?P<season>{'|'.join(_SEASONS)})"
_ORDINAL = rf"(?:(?P<number>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{'|'.join(reversed(_NUMBERS))}))"
_ROMAN = f"(?P<roman>{'|'.join(reversed(_ROMANS))})"


class NoDate(Exception):
    """The words are none of what is read here."""


@dataclass(frozen=True, slots=True)
class Point:
    """What words give of one date; None for what they leave to the other end of a range.

    `era` tells that the words give it, so that `year` is astronomical; without, a range may lend it.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    years: int = 1
    mod: Mod | None = None
    era: bool = False
    weekday: int | None = None
    week: int | None = None

    def when(self) -> When:
        """Raises Problem for what no calendar has, NoDate without a year."""
        if self.year is None:
            raise NoDate
        whole = self._whole(self.year)
        if not ((whole.earliest or 0) >= FIRST_DAY and (whole.latest or 0) <= LAST_DAY):
            raise Problem(tr("The date lies outside the years 10,000 BCE to 9999."), tr("Type a year between these."))
        return whole if self.mod is None else periods.narrowed(whole, self.mod)

    def _whole(self, year: int) -> When:
        if self.week is not None:
            return _week(year, self.week)
        if self.years > 1:
            return periods.years_from(year, self.years)
        if self.part:
            return periods.part_of_year(year, self.part)
        if self.month is None:
            return When.of_year(year)
        try:
            when = When.of_month(year, self.month) if self.day is None else When.of_day(year, self.month, self.day)
        except ValueError:
            raise Problem(said_no_such_day(year, self.month, self.day or 1)) from None
        return self._checked(when)

    def _checked(self, when: When) -> When:
        """Raises Problem where the day of the week that was typed too is another one."""
        if self.weekday is None or when.earliest is None or weekday(when.earliest) == self.weekday:
            return when
        right, wrong = said_weekday(weekday(when.earliest)), said_weekday(self.weekday)
        raise Problem(
            tr(
                "{earliest} was a {right}, not a {wrong}.",
                earliest=said_days(when.earliest, when.earliest),
                right=right,
                wrong=wrong,
            ),
            tr("Mend the day of the week or the date."),
        )


def _week(year: int, week: int) -> When:
    monday = periods.monday_of_week(year, week)
    if monday is None:
        raise Problem(tr("Not a date: the year {year} has no week {week}.", year=year, week=week))
    return periods.week_of(monday)


def read_point(words: str) -> Point:
    """What words in lower case give. Raises NoDate for words that give none, Problem for what cannot be meant."""
    for pattern, read in _FORMS:
        match = pattern.fullmatch(words)
        if match is not None:
            return read(match)
    return _narrowed(words)


def _narrowed(words: str) -> Point:
    match = _NARROWED.fullmatch(words)
    if match is None:
        raise NoDate
    point = read_point(match["rest"])
    if point.mod is not None or point.day is not None or point.week is not None:
        raise NoDate
    return replace(point, mod=_MODS[match["mod"].replace("1st", "first").replace("2nd", "second")])


# ---- what the forms give


def _year_of(match: re.Match[str]) -> tuple[int | None, bool]:
    """The astronomical year and whether its era was given."""
    found = match.groupdict()
    if found.get("ad"):
        return int(found["ad"]), True
    if found.get("minus"):
        return int(found["minus"]), True
    if not found.get("year"):
        return None, False
    number = int(found["year"].replace(",", ""))
    before = (found.get("era") or "").startswith("b")
    if "," in found["year"] and not before:
        raise NoDate
    if not 0 <= number <= (10_000 if before else 9_999) or (before and number == 0):
        raise Problem(
            tr("“{match}” lies outside the years 10,000 BCE to 9999.", match=match[0]), tr("Type a year between these.")
        )
    return 1 - number if before else number, bool(found.get("era"))


def _full_year(match: re.Match[str]) -> tuple[int | None, bool]:
    """That of a date with a month, where two digits may be short for four."""
    found = match.groupdict()
    if found.get("year") and len(found["year"]) < 3 and not found.get("era"):
        raise Problem(
            tr("The year is given by two digits."),
            tr("Type all four, such as 19{digits}.", digits=f"{int(found['year']):02d}"),
        )
    return _year_of(match)


def _of_year(match: re.Match[str]) -> Point:
    year, era = _year_of(match)
    return Point(year, era=era)


def _of_month(match: re.Match[str]) -> Point:
    found = match.groupdict()
    year, era = _full_year(match)
    month = 1 + [name[:3].lower() for name in MONTHS].index(found["month"][:3])
    day = int(found["day"]) if found.get("day") else None
    named = found.get("weekday")
    number = next((at for at, name in enumerate(_WEEKDAYS) if named and name.startswith(named[:3])), None)
    return Point(year, month, day, era=era, weekday=number)


def _of_digits(match: re.Match[str]) -> Point:
    """`05.06.2010` is the fifth of June; with other signs only where one of the numbers is no month."""
    one, other, year = int(match["one"]), int(match["other"]), int(match["year"])
    if match["sign"] == "." or one > 12 or one == other or not one * other:
        return Point(year, other, one)
    if other > 12:
        return Point(year, one, other)
    days = [day_number(year, month, day) for day, month in ((one, other), (other, one))]
    readings = [said_days(day, day) for day in days]
    named, iso = said_days(days[0], days[0], short=True), f"{year}-{other:02d}-{one:02d}"
    raise Problem(
        tr("“{written}” can be {first} or {second}.", written=match[0], first=readings[0], second=readings[1]),
        tr("Type the month as a word, such as {named}, or the date as {iso}.", named=named, iso=iso),
    )


def _of_numbers(match: re.Match[str]) -> Point:
    return Point(int(match["year"]), int(match["month"]), int(match["day"]) if "day" in match.groupdict() else None)


def _of_part(match: re.Match[str]) -> Point:
    found = match.groupdict()
    year, era = _full_year(match)
    if found.get("later") and not _follows(year, found["later"]):
        raise NoDate
    if found.get("season"):
        return Point(year, part=_SEASONS[found["season"]], era=era)
    letter = "Q" if found.get("q") else "H"
    number = found.get("q") or found.get("h") or ""
    return Point(year, part=letter + number, era=era)


def _follows(year: int | None, later: str) -> bool:
    """`winter 2009/10`."""
    return year is not None and (year + 1) % 10 ** len(later) == int(later)


def _of_ordinal_part(match: re.Match[str]) -> Point:
    year, era = _full_year(match)
    number = _ordinal(match)
    if match["unit"] == "half" and number in (1, 2):
        return Point(year, part=f"H{number}", era=era)
    if match["unit"] == "quarter" and 1 <= number <= 4:
        return Point(year, part=f"Q{number}", era=era)
    raise NoDate


def _ordinal(match: re.Match[str]) -> int:
    return int(match["number"]) if match["number"] else 1 + _NUMBERS.index(match["word"])


def _of_decade(match: re.Match[str]) -> Point:
    """The 1990s; the 1800s are a century."""
    first = int(match["decade"])
    if (match["era"] or "").startswith("b"):
        return Point(1 - first - 9, years=10, era=True)
    if len(match["decade"]) < 3 and not match["era"]:
        raise Problem(
            tr("“{match}” does not say of which century.", match=match[0]),
            tr("Type all digits, such as 19{first}s.", first=f"{first % 100:02d}"),
        )
    return Point(first, years=100 if first % 100 == 0 and first < 2000 else 10)


def _of_century(match: re.Match[str]) -> Point:
    number = 1 + _ROMANS.index(match["roman"]) if match["roman"] else _ordinal(match)
    before = (match["era"] or "").startswith("b")
    if not 1 <= number <= 99:
        raise NoDate
    return Point(1 - 100 * number if before else 100 * (number - 1), years=100, era=bool(match["era"]))


def _of_week(match: re.Match[str]) -> Point:
    return Point(int(match["year"]), week=int(match["week"]))


def _of_week_with(match: re.Match[str]) -> Point:
    when = read_point(match["rest"]).when()
    if when.earliest is None or when.earliest != when.latest:
        raise NoDate
    year, week = periods.iso_week(when.earliest)
    return Point(year, week=week)


_Read = Callable[[re.Match[str]], Point]
_FORMS: tuple[tuple[re.Pattern[str], _Read], ...] = tuple(
    (re.compile(form), read)
    for form, read in (
        (rf"(?:the )?(?:year )?{_YEAR}", _of_year),
        (rf"{_WEEKDAY}(?:the )?{_DAY}(?: day)?(?: of |[ -]?){_MONTH}(?:(?: of |,? |-){_YEAR})?", _of_month),
        (rf"{_MONTH}(?: of |,? ?|-)(?=\d{{3}}|\d+ ?[abc-]|ad|-){_YEAR}", _of_month),
        (rf"{_WEEKDAY}{_MONTH}[ -]?(?:the )?{_DAY}(?:,? {_YEAR})?", _of_month),
        (rf"{_MONTH}", _of_month),
        (rf"{_YEAR},?[ -]{_MONTH}(?:[ -]{_DAY})?", _of_month),
        (r"(?P<one>\d{1,2})(?P<sign>[./-])(?P<other>\d{1,2})(?P=sign)(?P<year>\d{4})", _of_digits),
        (r"(?P<year>\d{4})([/.-])(?P<month>\d{1,2})\2(?P<day>\d{1,2})", _of_numbers),
        (r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)", _of_numbers),
        (r"(?P<month>\d{1,2})[/.](?P<year>\d{4})", _of_numbers),
        (rf"(?:the )?{_SEASON}(?: of|,)?(?: {_YEAR}(?:[/–-](?P<later>\d{{2}}|\d{{4}}))?)?", _of_part),
        (rf"{_YEAR} {_SEASON}", _of_part),
        (rf"(?:q(?P<q>[1-4])|h(?P<h>[12]))(?:(?: of |[ /-]?){_YEAR})?", _of_part),
        (rf"(?:(?P<q>[1-4])q|(?P<h>[12])h)(?: of |[ /-]?){_YEAR}", _of_part),
        (rf"{_YEAR}[ /-]?(?:q(?P<q>[1-4])|h(?P<h>[12]))", _of_part),
        (rf"(?:the )?{_ORDINAL} (?P<unit>quarter|half)(?: of|,)?(?: the year)? {_YEAR}", _of_ordinal_part),
        (rf"(?:the )?(?P<decade>\d{{1,3}}0)['’]?s(?: {_ERA})?", _of_decade),
        (rf"(?:the )?(?:{_ORDINAL}|{_ROMAN})[ -](?:c\.?|centur(?:y|ies))(?: {_ERA})?", _of_century),
        (r"(?:the )?week (?P<week>\d{1,2})(?: of|,|/)? ?(?P<year>\d{4})", _of_week),
        (r"(?P<year>\d{4})-?w(?P<week>\d{1,2})", _of_week),
        (r"(?:the )?week (?:of |from |beginning )(?P<rest>.+)", _of_week_with),
    )
)
_NARROWED = re.compile(
    r"(?:the )?(?P<mod>early|mid|middle|late|beginning|start|end|close|(?:first|1st|second|2nd) half)"
    r"(?: of| in|-)? ?(?:the )?(?P<rest>.+)"
)
