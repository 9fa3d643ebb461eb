"""Know the days that feasts and days of remembrance fall on, those that move included."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from kzexplorer.domain.calendar import civil, day_number, days_in_month, weekday

# Names and how they are reckoned: `on` month day, `easter` days from Easter Sunday, `orthodox` days from that of the
# Orthodox, `weekday` month, number of the weekday (0 for Monday), which one (-1 for the last), `once` year month day.
# Days that countries keep at different times under one name are not here.
_TABLE = """
Christmas Day|Christmas: on 12 25
Christmas Eve: on 12 24
Boxing Day|St Stephen's Day|St. Stephen's Day|Saint Stephen's Day: on 12 26
Orthodox Christmas: on 1 7
Twelfth Night: on 1 5
Epiphany|Three Kings' Day: on 1 6
Candlemas: on 2 2
Valentine's Day|St Valentine's Day|St. Valentine's Day|Saint Valentine's Day: on 2 14
International Women's Day: on 3 8
St Patrick's Day|St. Patrick's Day|Saint Patrick's Day: on 3 17
Nowruz|Navruz|Novruz|Norouz: on 3 21
Nauryz: on 3 22
April Fools' Day|April Fool's Day: on 4 1
St George's Day|St. George's Day|Saint George's Day: on 4 23
Anzac Day|ANZAC Day: on 4 25
May Day: on 5 1
Europe Day: on 5 9
Canada Day: on 7 1
Bastille Day: on 7 14
Assumption Day|Feast of the Assumption: on 8 15
Michaelmas: on 9 29
United Nations Day: on 10 24
Halloween|Hallowe'en: on 10 31
All Saints' Day: on 11 1
All Souls' Day: on 11 2
Armistice Day|Remembrance Day|Veterans Day|Veterans' Day: on 11 11
St Andrew's Day|St. Andrew's Day|Saint Andrew's Day: on 11 30
Human Rights Day: on 12 10
Shrove Tuesday|Mardi Gras: easter -47
Ash Wednesday: easter -46
Palm Sunday: easter -7
Maundy Thursday|Holy Thursday: easter -3
Good Friday: easter -2
Holy Saturday: easter -1
Easter Sunday|Easter Day|Easter: easter 0
Easter Monday: easter 1
Ascension Day: easter 39
Whit Sunday|Whitsunday|Pentecost: easter 49
Whit Monday: easter 50
Trinity Sunday: easter 56
Corpus Christi: easter 60
Orthodox Good Friday: orthodox -2
Orthodox Easter: orthodox 0
Martin Luther King Day|Martin Luther King Jr. Day|Martin Luther King, Jr. Day: weekday 1 0 3
Presidents' Day|Presidents Day: weekday 2 0 3
Memorial Day: weekday 5 0 -1
Labor Day: weekday 9 0 1
Columbus Day: weekday 10 0 2
Thanksgiving Day|Thanksgiving: weekday 11 3 4
V-E Day|VE Day: once 1945 5 8
V-J Day|VJ Day: once 1945 8 15
D-Day: once 1944 6 6
"""
_TIMES = (
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Eve"
)
_GREGORIAN = 1583  # the first year whose Easter was reckoned by the new calendar; older dates stay as they were written


@cache
def _rules() -> Mapping[str, tuple[str, ...]]:
    rows = (row.partition(": ") for row in _TABLE.strip().splitlines())
    return {name: tuple(rule.split()) for names, _, rule in rows for name in names.split("|")}


def _rule(name: str) -> tuple[str, list[int]]:
    """How a day is reckoned and by which numbers. Raises KeyError for a name that is not in the table."""
    kind, *numbers = _rules()[" ".join(name.split()).replace("’", "'")]
    return kind, [int(number) for number in numbers]


@cache
def pattern() -> re.Pattern[str]:
    """Matches a name, unless it goes on as the name of something else: "Easter Island", "Good Friday Agreement"."""
    names = sorted(_rules(), key=len, reverse=True)
    written = "|".join(re.escape(name).replace("'", "['’]") for name in names)
    times = "|".join(_TIMES.split())
    return re.compile(rf"(?:{written})(?![\w’'-])(?! (?!(?:{times})\b)[A-Z])")


@cache
def heads() -> frozenset[str]:
    """The words with which the names begin."""
    return frozenset(re.split(r"[ .’'-]", name)[0] for name in _rules())


def once(name: str) -> int | None:
    """The year of a day that came only once ("D-Day")."""
    kind, numbers = _rule(name)
    return numbers[0] if kind == "once" else None


def day_in(name: str, year: int) -> tuple[int, int]:
    """Month and day of it in an astronomical year. Raises KeyError for a name that is not in the table."""
    kind, numbers = _rule(name)
    if kind == "weekday":
        month, day_of_week, which = numbers
        return month, nth_weekday(year, month, day_of_week, which)
    if kind in ("easter", "orthodox"):
        sunday = _western_easter(year) if kind == "easter" else _orthodox_easter(year)
        return civil(sunday + numbers[0])[1:]
    return numbers[-2], numbers[-1]


def nth_weekday(year: int, month: int, day_of_week: int, which: int) -> int:
    """The day of the first, second, .. such weekday of a month, of the last one for -1."""
    first = 1 + (day_of_week - weekday(day_number(year, month, 1))) % 7
    last = first + (days_in_month(year, month) - first) // 7 * 7
    return last if which < 0 else first + 7 * (which - 1)


def _western_easter(year: int) -> int:
    """The day number of Easter Sunday, by the reckoning of Meeus, Jones and Butcher."""
    if year < _GREGORIAN:
        return day_number(year, *_julian_easter(year))
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    days = epact + to_sunday - 7 * ((golden + 11 * epact + 22 * to_sunday) // 451) + 114
    return day_number(year, days // 31, days % 31 + 1)


def _orthodox_easter(year: int) -> int:
    """The day number of Easter Sunday by the old reckoning, in the Gregorian calendar."""
    behind = year // 100 - year // 400 - 2 if year >= _GREGORIAN else 0
    return day_number(year, *_julian_easter(year)) + behind


def _julian_easter(year: int) -> tuple[int, int]:
    """Month and day of Easter Sunday in the Julian calendar, by the reckoning of Meeus."""
    moon = (19 * (year % 19) + 15) % 30
    to_sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    days = moon + to_sunday + 114
    return days // 31, days % 31 + 1
