"""Ways to cut time for an axis, from hours to tens of thousands of years: where each boundary lies, and its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kzexplorer.domain.calendar import civil, day_number, days_in_month, weekday
from kzexplorer.domain.said import said_days, said_month, said_weekday, said_year
from kzexplorer.domain.when import Ordinal
from kzexplorer.translation import later, tr

Cut = Callable[[int, int], Iterator[tuple[float, str]]]
Samples = Callable[[], Iterable[str]]
YEAR = 365.0
_CENTURIES = later("{number} century"), later("{number} century BCE")
_MILLENNIA = later("{number} millennium"), later("{number} millennium BCE")


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A way to cut time: its shortest length in days, and its boundaries with words.

    `cut` gives the moments on a range of days, from the one at or before its first day on. `samples` gives words as
    wide as any that have to fit, in the language of the person. Years before the common era have longer words than
    these: where `step` (in years) is given, so many of them share one.
    """

    least: float
    cut: Cut
    samples: Samples
    step: int = 0


def _hour_cut(step: int) -> Cut:
    def cut(first: int, last: int) -> Iterator[tuple[float, str]]:
        for day in range(first, last + 1):
            yield from ((day + hour / 24, f"{hour:02d}:00") for hour in range(0, 24, step))

    return cut


def _day_cut(words: Callable[[int, int], str]) -> Cut:
    def cut(first: int, last: int) -> Iterator[tuple[float, str]]:
        for day in range(first, last + 1):
            yield float(day), words(day, civil(day)[2])

    return cut


def _week_cut(first: int, last: int) -> Iterator[tuple[float, str]]:
    for monday in range(first - weekday(first), last + 1, 7):
        yield float(monday), _weekday_words(monday, civil(monday)[2])


def _part_cut(numbers: tuple[int, ...]) -> Cut:
    """Those days of each month."""

    def cut(first: int, last: int) -> Iterator[tuple[float, str]]:
        for start, _ in _month_cut(1)(first, last):
            length = days_in_month(*civil(int(start))[:2])
            yield from ((start + n - 1, str(n)) for n in numbers if n <= length and start + n - 1 <= last)

    return cut


def _month_cut(step: int) -> Cut:
    def cut(first: int, last: int) -> Iterator[tuple[float, str]]:
        year, month, _ = civil(first)
        month -= (month - 1) % step
        while (day := day_number(year, month, 1)) <= last:
            yield float(day), said_month(month, short=True)
            month += step
            if month > 12:
                year, month = year + 1, month - 12

    return cut


def _month_year_cut(first: int, last: int) -> Iterator[tuple[float, str]]:
    for day, _ in _month_cut(1)(first, last):
        year, month, _ = civil(int(day))
        yield day, said_month(month, year, short=True)


def _weekday_words(day: int, number: int) -> str:
    return tr("{weekday} {day}", weekday=said_weekday(weekday(day), short=True), day=number)


def _day_words(day: int, number: int) -> str:
    return tr("{weekday} {date}", weekday=said_weekday(weekday(day), short=True), date=said_days(day, day, short=True))


def _year_cut(step: int, words: Callable[[int], str]) -> Cut:
    """Years that people count in: 100, 50, then 50 BCE, 100 BCE, and the year 1 between them."""

    def cut(first: int, last: int) -> Iterator[tuple[float, str]]:
        year, final = civil(first)[0], civil(last)[0]
        number = _round_year_before(year, step)
        while number <= final:
            yield float(day_number(number, 1, 1)), words(number)
            number = _round_year_before(number + step, step) if number != 1 or step == 1 else step

    return cut


def _round_year_before(year: int, step: int) -> int:
    """The latest year up to this one that is a multiple of `step`, before the common era counted in its own way."""
    if step == 1:
        return year
    if year >= step:
        return year - year % step
    if year >= 1:
        return 1
    return 1 - -(-(1 - year) // step) * step


def _century_cut(years: int, ours: str, before: str) -> Cut:
    """Centuries and millennia begin in the years 1, 101, 1001; before the common era they are mirrored."""

    def cut(first: int, last: int) -> Iterator[tuple[float, str]]:
        index = (civil(first)[0] - 1) // years
        while (day := day_number(index * years + 1, 1, 1)) <= last:
            yield float(day), tr(ours if index >= 0 else before, number=Ordinal(index + 1 if index >= 0 else -index))
            index += 1

    return cut


def _day_of_month(day: int, _number: int) -> str:
    return said_days(day, day, short=True, years=False)


def _decade_words(year: int) -> str:
    """`1990s`; before 10 the years themselves, since "the 40s BCE" would not begin where they are cut."""
    if year > 1:
        return tr("{year}s", year=year)
    return "1–9" if year == 1 else tr("{first}–{last} BCE", first=1 - year, last=-8 - year)


def _years(step: int) -> Unit:
    if step < 20:
        return Unit(step * YEAR, _year_cut(step, said_year), lambda: (said_year(2008), said_year(2000)), step)
    return Unit(step * YEAR, _year_cut(step, said_year), lambda: (said_year(-3_999 if step < 500 else -9_999),))


def _months() -> list[str]:
    return [said_month(month, short=True) for month in range(1, 13)]


def _some_days() -> list[int]:
    """One of each weekday and one of each month, with a long year."""
    return [
        *(day_number(_LONG_YEAR, 5, day) for day in range(22, 29)),
        *(day_number(_LONG_YEAR, month, 28) for month in range(1, 13)),
    ]


_LONG_YEAR = -2_007
FINE = (
    *(Unit(step / 24, _hour_cut(step), lambda: ("00:00",)) for step in (1, 2, 3, 6, 12)),
    Unit(1, _day_cut(_weekday_words), lambda: [_weekday_words(day, 28) for day in range(7)]),
    Unit(1, _day_cut(lambda _, number: str(number)), lambda: ("28",)),
    Unit(7, _week_cut, lambda: (_weekday_words(1, 28),)),
    Unit(4, _part_cut((1, 5, 10, 15, 20, 25)), lambda: ("28",)),
    Unit(8, _part_cut((1, 10, 20)), lambda: ("28",)),
    *(Unit(least, _month_cut(step), _months) for least, step in ((28, 1), (90, 3), (181, 6))),
    *map(_years, (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000)),
)
"""For the row of ticks: the first that fits is taken. Weeks come before shorter parts of months that fit as well."""
COARSE = (
    Unit(1, _day_cut(_day_words), lambda: [_day_words(day, 28) for day in _some_days()]),
    Unit(28, _month_year_cut, lambda: [said_month(month, _LONG_YEAR, short=True) for month in range(1, 13)]),
    Unit(YEAR, _year_cut(1, said_year), lambda: (said_year(_LONG_YEAR),)),
    Unit(10 * YEAR, _year_cut(10, _decade_words), lambda: (_decade_words(2000),)),
    Unit(100 * YEAR, _century_cut(100, *_CENTURIES), lambda: (tr(_CENTURIES[0], number=Ordinal(20)),)),
    Unit(1_000 * YEAR, _century_cut(1_000, *_MILLENNIA), lambda: (tr(_MILLENNIA[0], number=Ordinal(2)),)),
)
"""For the row above."""
PLAIN = (
    Unit(1, _day_cut(_day_of_month), lambda: [_day_of_month(day, 28) for day in _some_days()]),
    COARSE[1],
    *(unit for unit in FINE if unit.least >= YEAR),
)
"""For a row that has none above it."""
