"""Ways to cut time for an axis, from hours to tens of thousands of years: where each boundary lies, and its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kzexplorer.domain.calendar import civil, day_number, days_in_month, weekday
from kzexplorer.domain.when import ordinal, year_words
from kzexplorer.timeline.words import MONTHS, WEEKDAYS

Cut = Callable[[int, int], Iterator[tuple[float, str]]]
YEAR = 365.0


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A way to cut time: its shortest length in days, and its boundaries with words.

    `cut` gives the moments on a range of days, from the one at or before its first day on. `samples` are words as wide
    as any that have to fit. Years before the common era have longer words than `samples`: where `step` (in years) is
    given, so many of them share one.
    """

    least: float
    cut: Cut
    samples: tuple[str, ...]
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
        yield float(monday), f"Mon {civil(monday)[2]}"


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
            yield float(day), MONTHS[month - 1]
            month += step
            if month > 12:
                year, month = year + 1, month - 12

    return cut


def _month_year_cut(first: int, last: int) -> Iterator[tuple[float, str]]:
    for day, words in _month_cut(1)(first, last):
        yield day, f"{words} {year_words(civil(int(day))[0])}"


def _day_words(day: int, number: int) -> str:
    year, month, _ = civil(day)
    return f"{WEEKDAYS[weekday(day)]} {number} {MONTHS[month - 1]} {year_words(year)}"


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


def _century_cut(years: int, name: str) -> Cut:
    """Centuries and millennia begin in the years 1, 101, 1001; before the common era they are mirrored."""

    def cut(first: int, last: int) -> Iterator[tuple[float, str]]:
        index = (civil(first)[0] - 1) // years
        while (day := day_number(index * years + 1, 1, 1)) <= last:
            yield float(day), f"{ordinal(index + 1)} {name}" if index >= 0 else f"{ordinal(-index)} {name} BCE"
            index += 1

    return cut


def _decade_words(year: int) -> str:
    """`1990s`; before 10 the years themselves, since "the 40s BCE" would not begin where they are cut."""
    if year > 1:
        return f"{year}s"
    return "1–9" if year == 1 else f"{1 - year}–{-8 - year} BCE"


def _years(step: int) -> Unit:
    if step < 20:
        return Unit(step * YEAR, _year_cut(step, year_words), ("2008", "2000"), step)
    return Unit(step * YEAR, _year_cut(step, year_words), ("4000 BCE" if step < 500 else "10,000 BCE",))


_MONTHS = ("May", "Mar", "Nov")
FINE = (
    *(Unit(step / 24, _hour_cut(step), ("00:00",)) for step in (1, 2, 3, 6, 12)),
    Unit(1, _day_cut(lambda day, number: f"{WEEKDAYS[weekday(day)]} {number}"), ("Wed 28",)),
    Unit(1, _day_cut(lambda _, number: str(number)), ("28",)),
    Unit(7, _week_cut, ("Mon 28",)),
    Unit(4, _part_cut((1, 5, 10, 15, 20, 25)), ("28",)),
    Unit(8, _part_cut((1, 10, 20)), ("28",)),
    *(Unit(least, _month_cut(step), _MONTHS) for least, step in ((28, 1), (90, 3), (181, 6))),
    *map(_years, (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000)),
)
"""For the row of ticks: the first that fits is taken. Weeks come before shorter parts of months that fit as well."""
COARSE = (
    Unit(1, _day_cut(_day_words), ("Wed 28 May 2008 BCE",)),
    Unit(28, _month_year_cut, ("May 2008 BCE",)),
    Unit(YEAR, _year_cut(1, year_words), ("2008 BCE",)),
    Unit(10 * YEAR, _year_cut(10, _decade_words), ("2000s",)),
    Unit(100 * YEAR, _century_cut(100, "century"), ("20th century",)),
    Unit(1_000 * YEAR, _century_cut(1_000, "millennium"), ("2nd millennium",)),
)
"""For the row above."""
PLAIN = (
    Unit(1, _day_cut(lambda day, number: f"{number} {MONTHS[civil(day)[1] - 1]}"), ("28 May",)),
    COARSE[1],
    *(unit for unit in FINE if unit.least >= YEAR),
)
"""For a row that has none above it."""
