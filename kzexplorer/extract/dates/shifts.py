"""Count from one date to another: the day before, three weeks later, last year, the decade that follows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kzexplorer.domain import periods
from kzexplorer.domain.calendar import civil, day_number, days_in_month, iso, weekday
from kzexplorer.domain.periods import Mod
from kzexplorer.domain.when import Precision, When
from kzexplorer.extract.dates import feasts, values
from kzexplorer.extract.dates.readings import Direction, Moment, Shift, Style

_MOST_DAYS = 31
_HALF_A_WEEK = 3
_MONTHS = 12  # of a year
_DAYS_OF = {"D": 1, "W": 7, "M": 30, "Y": 365}
_FEW = (2, 7)
_FINENESS = {"D": 0, "W": 1, "M": 2, "Q": 3, "P": 3, "Y": 4, "DE": 5, "CE": 6}


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a reading lies: the moment to hang the next one on, its days, and its TIMEX3 value."""

    moment: Moment
    when: When
    value: str


def placed(moment: Moment) -> Placed:
    """A moment with a year. Raises ValueError where the calendar has no such day."""
    moment = _on_its_day(moment)
    return Placed(moment, values.when_of(moment), values.timex(moment))


def _on_its_day(moment: Moment) -> Moment:
    """A feast as month and day, and a day of the Julian calendar as one of ours, where the year is known."""
    if moment.style is Style.OLD and moment.year is not None and moment.month is not None and moment.day is not None:
        number = day_number(moment.year, moment.month, moment.day)
        return day_of(number + days_behind(number), moment.clock)
    if moment.year is None:
        return moment
    if moment.nth and moment.month is not None and moment.weekday is None:
        last = days_in_month(moment.year, moment.month)
        return replace(moment, day=last if moment.nth < 0 else moment.nth, nth=0)
    if moment.nth and moment.month is not None and moment.weekday is not None:
        day = feasts.nth_weekday(moment.year, moment.month, moment.weekday, moment.nth)
        return replace(moment, day=day, nth=0)
    if not moment.feast:
        return moment
    month, day = feasts.day_in(moment.feast, moment.year)
    return replace(moment, month=month, day=day, feast="")


def days_behind(number: int) -> int:
    """By how many days the Julian calendar was behind ours at its day of the same name."""
    year, month, _ = civil(number)
    year -= month <= 2
    return year // 100 - year // 400 - 2


def day_of(number: int, clock: str = "") -> Moment:
    year, month, day = civil(number)
    return Moment(year=year, month=month, day=day, clock=clock)


def number_of(moment: Moment) -> int:
    """The day number of a moment with year, month and day; the first day of what is coarser."""
    assert moment.year is not None
    year, moment = moment.year, _on_its_day(moment)
    month = moment.month or periods.FIRST_MONTHS.get(moment.part, 1)
    return day_number(year, month, moment.day or 1)


def shifted(shift: Shift, base: Moment) -> Placed | None:
    """The period that a shift leads to from a base; None where the base is too coarse to count from."""
    if shift.unit == "M" and base.grain == "Y" and shift.amount and shift.amount % _MONTHS == 0:
        return shifted(replace(shift, unit="Y", amount=shift.amount // _MONTHS), base)
    if shift.amount is None or base.year is None:
        return None
    if shift.unit in ("H", "MIN", "S"):
        return _by_hours(shift, base)
    unit = "D" if shift.unit == "WE" else shift.unit
    if unit not in _FINENESS or _FINENESS[base.grain if base.grain != "T" else "D"] > _FINENESS[unit]:
        return None
    try:
        return _by_unit(shift, base, int(shift.amount))
    except ValueError:
        return None


def _by_unit(shift: Shift, base: Moment, amount: int) -> Placed | None:
    assert base.year is not None
    if shift.unit == "D":
        found = day_of(number_of(base) + amount, shift.clock)
        return placed(replace(found, mod=base.mod) if base.mod is Mod.ABOUT else found)
    if shift.unit == "W":
        number = number_of(base) + 7 * amount
        near = not shift.whole and base.grain == "D"
        return replace(_week(number), when=_days_around(number)) if near else _week(number)
    if shift.unit == "WE":
        return _weekend(number_of(base), amount)
    month = number_of(base)
    if shift.unit == "M":
        year, number = periods.add_months(*civil(month)[:2], amount)
        return placed(Moment(year=year, month=number, mod=shift.mod))
    if shift.unit == "Q":
        quarter = (civil(month)[1] - 1) // 3 + amount
        return placed(Moment(year=base.year + quarter // 4, part=f"Q{quarter % 4 + 1}", mod=shift.mod))
    if shift.unit == "Y" and shift.to_the_day and base.day is not None:
        return placed(Moment(year=base.year + amount, month=base.month, day=base.day))
    if shift.unit == "Y":
        return placed(Moment(year=base.year + amount, mod=shift.mod))
    years = 10 if shift.unit == "DE" else 100
    return placed(Moment(year=_first_of(base.year, years) + years * amount, years=years, mod=shift.mod))


def _first_of(year: int, years: int) -> int:
    """The first year of a decade or century; before our era those end with the years 0, 10, 20 BCE."""
    return year // years * years if year > 0 else 2 - (1 - year) // years * years - years


def has_days(when: When) -> bool:
    """Whether a date is known to its days, at both ends."""
    return when.precision is Precision.DAY and None not in (when.earliest, when.latest)


def nth_day(when: When, nth: int, *, alone: bool) -> Placed | None:
    """The first, second, .. day of those, the last one for -1; `alone` where they must be several and hold it.

    A single day that a happening is told of is its first.
    """
    if when.earliest is None or when.latest is None or not has_days(when):
        return None
    several = 0 < when.latest - when.earliest < _MOST_DAYS
    if nth < 0:
        return placed(day_of(when.latest)) if several else None
    number = when.earliest + nth - 1
    inside = several and number <= when.latest
    return placed(day_of(number)) if inside or (not alone and when.earliest == when.latest) else None


def _week(number: int) -> Placed:
    when = periods.week_of(number)
    year, week = periods.iso_week(number)
    return Placed(replace(day_of(number), mod=Mod.ABOUT), when, f"{year:04d}-W{week:02d}")


def _days_around(number: int) -> When:
    """`two weeks later` lies near that day of the week, not within a week of the calendar."""
    first, last = number - _HALF_A_WEEK, number + _HALF_A_WEEK
    return When(first, last, Precision.WEEK, f"{iso(first)}~/{iso(last)}~", vague=True)


def some_time(shift: Shift, base: When) -> When | None:
    """`a few days later`: from two to seven units on, by convention; None where the words give a number."""
    if shift.amount is not None or shift.whole or shift.unit not in _DAYS_OF or base.earliest is None:
        return None
    few, many = (shift.sign * number * _DAYS_OF[shift.unit] for number in _FEW)
    first, last = sorted((base.earliest + few, base.earliest + many))
    precision = {"D": Precision.DAY, "W": Precision.WEEK, "M": Precision.MONTH, "Y": Precision.YEAR}[shift.unit]
    return When(first, last, precision, f"{iso(first)}~/{iso(last)}~", vague=True)


def _weekend(number: int, amount: int) -> Placed:
    saturday = number - weekday(number) + 5 + 7 * amount
    year, week = periods.iso_week(saturday)
    when = When(saturday, saturday + 1, Precision.DAY, f"{iso(saturday)}/{iso(saturday + 1)}")
    return Placed(day_of(saturday), when, f"{year:04d}-W{week:02d}-WE")


def weekends_off(day: Moment, *, future: bool) -> int:
    """Whether "the weekend" is that of the week of a day (0) or the one before (-1)."""
    return 0 if future or weekday(number_of(day)) >= 5 else -1


def _by_hours(shift: Shift, base: Moment) -> Placed | None:
    """Hours count days only from 24 on; fewer stay on the day, as the time of day is not kept exactly."""
    if base.grain != "D" or shift.amount is None:
        return None
    days = int(shift.amount / 24) if shift.unit == "H" else 0
    return placed(day_of(number_of(base) + days, "TXX"))


def directed(moment: Moment, base: Moment, direction: Direction) -> Moment | None:
    """`last May`, `next Friday`, `that spring`: the one in that direction from the base."""
    if base.year is None:
        return None
    if moment.weekday is not None and moment.month is None:
        return _directed_weekday(moment, base, direction)
    if direction in (Direction.THIS, Direction.SAME):
        return replace(moment, year=base.year, direction=None)
    there = values.when_of(base)
    back = direction in (Direction.LAST, Direction.PREVIOUS)
    years = range(base.year + 2, base.year - 3, -1)
    for year in years if back else reversed(years):
        found = replace(moment, year=year, direction=None)
        if exists(found) and _lies_beyond(placed(replace(found, mod=None)).when, there, back=back):
            return found
    return None


def _lies_beyond(when: When, base: When, *, back: bool) -> bool:
    """Whether a period is over before the base begins, or begins after it is over."""
    if back:
        return (when.latest or 0) < (base.earliest or 0)
    return (when.earliest or 0) > (base.latest or 0)


def _directed_weekday(moment: Moment, base: Moment, direction: Direction) -> Moment | None:
    if base.day is None or base.month is None or moment.weekday is None:
        return None
    today = number_of(base)
    back = (weekday(today) - moment.weekday) % 7
    if direction in (Direction.LAST, Direction.PREVIOUS):
        number = today - (back or 7)
    elif direction in (Direction.NEXT, Direction.FOLLOWING):
        number = today + (7 - back)
    elif direction is Direction.THIS:
        number = today - weekday(today) + moment.weekday
    else:
        number = today - back
    return day_of(number, moment.clock)


def nearest_weekday(moment: Moment, base: Moment, *, future: bool) -> Moment | None:
    """The next such weekday, or the latest one, the base's own day included."""
    if base.day is None or base.month is None or moment.weekday is None:
        return None
    today = number_of(base)
    number = today + (moment.weekday - weekday(today)) % 7 if future else today - (weekday(today) - moment.weekday) % 7
    return day_of(number, moment.clock)


def exists(moment: Moment) -> bool:
    """Whether the calendar has that day (29 February needs a leap year)."""
    if moment.year is None or moment.month is None or moment.day is None:
        return True
    return moment.day <= days_in_month(moment.year, moment.month)
