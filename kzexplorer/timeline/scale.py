"""How days lie on pixels: the one mapping that the axis, the lanes and the mouse share."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.calendar import day_number

Moments = tuple[float, float]
"""Those at both ends of a range; day n lasts from moment n to n + 1."""

FIRST_DAY = day_number(-9_999, 1, 1)
LAST_DAY = day_number(10_000, 12, 31)
LEAST_DAYS = 1.0
MOST_DAYS = 36_525.0 * 1_600
"""A century a pixel in a view of 1,600 pixels: far wider than what can be dated, so that all of it is seen to end."""
_GRAIN = 2.0**-24


@dataclass(frozen=True, slots=True)
class Scale:
    """`start` is the moment at x = 0 (day n lasts from moment n to n + 1), `per_day` the pixels of a day."""

    start: float
    per_day: float
    width: float

    @classmethod
    def over(cls, start: float, end: float, width: float) -> Scale:
        """The scale that shows the moments from `start` to `end` over that width."""
        return cls(start, width / (end - start), width)

    @property
    def end(self) -> float:
        return self.start + self.width / self.per_day

    @property
    def days(self) -> float:
        return self.width / self.per_day

    def x(self, moment: float) -> float:
        """Pixels from the left edge; what lies outside the view is below 0 or above `width`."""
        return (moment - self.start) * self.per_day

    def moment(self, x: float) -> float:
        """The moment at that many pixels from the left edge."""
        return self.start + x / self.per_day


def held_within(start: float, end: float) -> Moments:
    """The range nearest to this one that is neither too short nor too long and shows the days that can be dated.

    A range longer than all of them has them all in view, with nothing on either side. Moments are rounded to about
    five milliseconds, so that sums of them are exact wherever in time.
    """
    span = min(max(_grains(end - start), LEAST_DAYS), MOST_DAYS)
    middle_kept = _grains(start + (end - start - span) / 2)
    low, high = sorted((float(FIRST_DAY), LAST_DAY + 1.0 - span))
    held = min(max(middle_kept, low), high)
    return held, held + span


def panned(start: float, end: float, days: float) -> Moments:
    """The range that much later, as `held_within` has it; the same number of days back leads to where it began.

    The way is rounded by itself: rounded sums would come out otherwise on the way back where they are halves.
    """
    shift = _grains(days)
    return held_within(start + shift, end + shift)


def zoomed(start: float, end: float, factor: float, about: float) -> Moments:
    """The range `factor` times as long that keeps the moment `about` at the same pixel."""
    span = min(max((end - start) * factor, LEAST_DAYS), MOST_DAYS)
    share = (about - start) / (end - start)
    return held_within(about - share * span, about + (1 - share) * span)


def _grains(moment: float) -> float:
    return round(moment / _GRAIN) * _GRAIN
