"""How far two events or days are apart: exactly where both dates are exact, else between two bounds."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.timeline.events import Events, Flag


@dataclass(frozen=True, slots=True)
class End:
    """What a ruler is laid on: the days [first, last], all of them or (`exact` False) an unknown one among them.

    At an open end the day may lie anywhere beyond the known one.
    """

    first: int
    last: int
    exact: bool = True
    open_start: bool = False
    open_end: bool = False

    @classmethod
    def of_event(cls, events: Events, event: int) -> End:
        """The days of the event at that index."""
        flags = Flag(int(events.flags[event]))
        return cls(
            int(events.first[event]),
            int(events.last[event]),
            not flags & (Flag.SOFT | Flag.OPEN_START | Flag.OPEN_END),
            bool(flags & Flag.OPEN_START),
            bool(flags & Flag.OPEN_END),
        )

    @property
    def middle(self) -> float:
        """The moment in the middle of the days."""
        return (self.first + self.last + 1) / 2


@dataclass(frozen=True, slots=True)
class Apart:
    """From `least` to `most` days (None: no bound), between the days `nearest` and `farthest`.

    Where the days of both ends meet, `nearest` is one day twice.
    """

    least: int
    most: int | None
    nearest: tuple[int, int]
    farthest: tuple[int, int] | None

    @property
    def exact(self) -> bool:
        return self.least == self.most


def apart(one: End, other: End) -> Apart:
    """How far they are apart, whichever comes first; exact days count from the end of one to the start of the next.

    Of an inexact date every day that it can mean is thought of.
    """
    earlier, later = sorted((one, other), key=lambda end: (end.middle, end.first, end.last))
    unbounded = any(end.open_start or end.open_end for end in (one, other))
    cases = [(_gap(a, b), _between(a, b)) for a in _cases(earlier) for b in _cases(later)]
    most, farthest = max(cases)
    middle = (max(earlier.first, later.first) + min(earlier.last, later.last)) // 2
    return Apart(
        0 if earlier.open_end or later.open_start else _gap(_days(earlier), _days(later)),
        None if unbounded else most,
        (earlier.last, later.first) if earlier.last < later.first else (middle, middle),
        None if unbounded else farthest,
    )


_Days = tuple[int, int]


def _days(end: End) -> _Days:
    return end.first, end.last


def _cases(end: End) -> list[_Days]:
    """The days where they are exact, else the outermost that an unknown one can be."""
    return [_days(end)] if end.exact else [(end.first, end.first), (end.last, end.last)]


def _gap(one: _Days, other: _Days) -> int:
    return max(0, other[0] - one[1], one[0] - other[1])


def _between(one: _Days, other: _Days) -> _Days:
    """The days at which the gap begins and ends."""
    return (one[1], other[0]) if one[1] <= other[0] else (other[1], one[0])
