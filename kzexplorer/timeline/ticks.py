"""The axis: which boundaries of time get a line and which get words, from days to millennia, without overlap."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kzexplorer.domain.calendar import civil, day_number, days_in_month
from kzexplorer.domain.when import year_words
from kzexplorer.timeline.scale import Scale
from kzexplorer.timeline.words import MONTHS

Measure = Callable[[str], float]
_GAP = 6.0
_GRID_PITCH = 72.0


@dataclass(frozen=True, slots=True)
class Tick:
    """A boundary at `x`; its words stand at `at` (a sticky one is pushed by its neighbours), or it has none."""

    x: float
    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Two rows of words, the finer one below, and the x of the lines that cross the lanes."""

    upper: tuple[Tick, ...]
    lower: tuple[Tick, ...]
    grid: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A way to cut time: its shortest length in days, and its boundaries with words in a range of days."""

    least: float
    cut: Callable[[int, int], Iterator[tuple[int, str]]]
    sample: tuple[str, ...]


def axis(scale: Scale, lower: Measure, upper: Measure) -> Axis:
    """The axis for that scale; `lower` and `upper` give the width in pixels of words in the font of each row."""
    fine = next((u for u in _FINE if _fits(u, scale, lower) and _has_room_above(u, scale, upper)), _FINE[-1])
    coarse = next((u for u in _above(fine) if _fits(u, scale, upper)), None)
    grid = next((u for u in _FINE[_FINE.index(fine) :] if u.least * scale.per_day >= _GRID_PITCH), _FINE[-1])
    return Axis(
        _sticky(coarse, scale, upper) if coarse else (),
        _spaced(fine, scale, lower),
        tuple(x for day, _ in _cut(grid, scale) if (x := scale.x(day)) >= 0),
    )


def _fits(unit: Unit, scale: Scale, measure: Measure) -> bool:
    first = int(scale.start // 1)
    words = [*unit.sample, *(words for _, words in itertools.islice(unit.cut(first, first), 1))]
    return unit.least * scale.per_day >= max(map(measure, words)) + _GAP


def plain_axis(scale: Scale, measure: Measure) -> tuple[Tick, ...]:
    """One row whose words speak for themselves (`May 2008`, `2008`), each in the middle of its boundary."""
    unit = next((u for u in _PLAIN if _fits(u, scale, measure)), _FINE[-1])
    ticks: list[Tick] = []
    for day, words in _cut(unit, scale):
        x, wide = scale.x(day), measure(words)
        if 0 <= x <= scale.width and (not ticks or ticks[-1].at + measure(ticks[-1].words) <= x - wide / 2):
            ticks.append(Tick(x, x - wide / 2, words))
    return tuple(ticks)


def _above(fine: Unit) -> list[Unit]:
    return [unit for unit in _COARSE if unit.least >= 2 * fine.least]


def _has_room_above(fine: Unit, scale: Scale, measure: Measure) -> bool:
    """Days say nothing without their month, nor months without their year; years speak for themselves."""
    return fine.least >= _YEAR or _fits(_above(fine)[0], scale, measure)


def _cut(unit: Unit, scale: Scale) -> Iterator[tuple[int, str]]:
    """The boundaries from the one at or before the left edge to the last before the right edge."""
    return unit.cut(int(scale.start // 1), int(scale.end // 1))


def _spaced(unit: Unit, scale: Scale, measure: Measure) -> tuple[Tick, ...]:
    """Words to the right of each boundary; of two that are too near (29 and 1) the later one keeps its words."""
    ticks: list[Tick] = []
    for day, words in _cut(unit, scale):
        x = scale.x(day)
        if ticks and ticks[-1].words and ticks[-1].at + measure(ticks[-1].words) + 4 > x + 3:
            ticks[-1] = Tick(ticks[-1].x, ticks[-1].at, "")
        ticks.append(Tick(x, x + 3, words))
    return tuple(tick for tick in ticks if tick.x >= -1)


def _sticky(unit: Unit, scale: Scale, measure: Measure) -> tuple[Tick, ...]:
    """Words that stay at the left edge while their unit is in view, until the next ones push them out."""
    cuts = [(scale.x(day), words) for day, words in _cut(unit, scale)]
    ticks = []
    for index, (x, words) in enumerate(cuts):
        at = max(x + 3, 0.0)
        if index + 1 < len(cuts) and at + measure(words) + _GAP > cuts[index + 1][0]:
            words = ""
        ticks.append(Tick(x, at, words))
    return tuple(ticks)


def _month_cut(step: int) -> Callable[[int, int], Iterator[tuple[int, str]]]:
    def cut(first: int, last: int) -> Iterator[tuple[int, str]]:
        year, month, _ = civil(first)
        month -= (month - 1) % step
        while (day := day_number(year, month, 1)) <= last:
            yield day, MONTHS[month - 1]
            month += step
            if month > 12:
                year, month = year + 1, month - 12

    return cut


def _month_year_cut(first: int, last: int) -> Iterator[tuple[int, str]]:
    for day, words in _month_cut(1)(first, last):
        yield day, f"{words} {year_words(civil(day)[0])}"


def _day_cut(numbers: tuple[int, ...]) -> Callable[[int, int], Iterator[tuple[int, str]]]:
    def cut(first: int, last: int) -> Iterator[tuple[int, str]]:
        for start, _ in _month_cut(1)(first, last):
            length = days_in_month(*civil(start)[:2])
            yield from ((start + n - 1, str(n)) for n in numbers if n <= length and start + n - 1 <= last)

    return cut


def _year_cut(step: int, words: Callable[[int], str]) -> Callable[[int, int], Iterator[tuple[int, str]]]:
    """Years that people count in: 100, 50, then 50 BCE, 100 BCE, and the year 1 between them."""

    def cut(first: int, last: int) -> Iterator[tuple[int, str]]:
        year, final = civil(first)[0], civil(last)[0]
        number = _round_year_before(year, step)
        while number <= final:
            yield day_number(number, 1, 1), words(number)
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


def _century_cut(years: int, name: str) -> Callable[[int, int], Iterator[tuple[int, str]]]:
    """Centuries and millennia begin in the years 1, 101, 1001; before the common era they are mirrored."""

    def cut(first: int, last: int) -> Iterator[tuple[int, str]]:
        index = (civil(first)[0] - 1) // years
        while (day := day_number(index * years + 1, 1, 1)) <= last:
            yield day, f"{_ordinal(index + 1)} {name}" if index >= 0 else f"{_ordinal(-index)} {name} BCE"
            index += 1

    return cut


def _decade_words(year: int) -> str:
    """`1990s`; before 10 the years themselves, since "the 40s BCE" would not begin where they are cut."""
    if year > 1:
        return f"{year}s"
    return "1–9" if year == 1 else f"{1 - year}–{-8 - year} BCE"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_YEAR = 365.0
_MONTH_SAMPLE = ("May", "Mar", "Nov")
_YEAR_SAMPLE = ("2008", "2000")
_FINE = (
    Unit(1, _day_cut(tuple(range(1, 32))), ("28",)),
    Unit(4, _day_cut((1, 5, 10, 15, 20, 25)), ("28",)),
    Unit(8, _day_cut((1, 10, 20)), ("28",)),
    Unit(28, _month_cut(1), _MONTH_SAMPLE),
    Unit(90, _month_cut(3), _MONTH_SAMPLE),
    Unit(181, _month_cut(6), _MONTH_SAMPLE),
    Unit(_YEAR, _year_cut(1, year_words), _YEAR_SAMPLE),
    *(
        Unit(step * _YEAR, _year_cut(step, year_words), _YEAR_SAMPLE if step < 20 else ("2000 BCE",))
        for step in (2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)
    ),
)
_COARSE = (
    Unit(28, _month_year_cut, ("May 2008",)),
    Unit(_YEAR, _year_cut(1, year_words), _YEAR_SAMPLE),
    Unit(10 * _YEAR, _year_cut(10, _decade_words), ("2000s",)),
    Unit(100 * _YEAR, _century_cut(100, "century"), ("20th century",)),
    Unit(1_000 * _YEAR, _century_cut(1_000, "millennium"), ("2nd millennium",)),
)
_PLAIN = (_COARSE[0], *(unit for unit in _FINE if unit.least >= _YEAR))
