"""The axis: which boundaries of time get a line and which get words, from hours to millennia, without overlap."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.said import said_year
from kzexplorer.timeline.scale import Scale
from kzexplorer.timeline.units import COARSE, FINE, PLAIN, YEAR, Unit

Measure = Callable[[str], float]
Numbers = npt.NDArray[np.float64]
_GAP = 6.0
_INDENT = 3.0
_GRID_PITCH = 72.0
_BLOCK = 16
_MOST_BLOCKS = 600


@dataclass(frozen=True, slots=True, eq=False)
class Ticks:
    """n boundaries at `x`, ascending; the words of each begin at `at`, or are empty. Pixels from the left edge."""

    x: Numbers
    at: Numbers
    words: list[str]


@dataclass(frozen=True, slots=True, eq=False)
class Axis:
    """Two rows of words, the finer one below, and the x of the lines that cross the lanes."""

    upper: Ticks
    lower: Ticks
    grid: Numbers


class Axes:
    """Makes the axis of any scale; `lower` and `upper` give the width in pixels of words in the font of each row.

    Which unit is taken and which boundaries have words depends on the zoom alone, so that a pan changes neither.
    """

    def __init__(self, lower: Measure, upper: Measure) -> None:
        self._fine = [_Cuts(unit, lower) for unit in FINE]
        self._coarse = [_Cuts(unit, upper) for unit in COARSE]

    def axis(self, scale: Scale) -> Axis:
        """The axis for that scale."""
        per_day = scale.per_day
        at = next((at for at, fine in enumerate(self._fine) if self._reads_well(fine, per_day)), len(FINE) - 1)
        fine = self._fine[at]
        grid = next((cuts for cuts in self._fine[at:] if cuts.unit.least * per_day >= _GRID_PITCH), self._fine[-1])
        coarse = next((cuts for cuts in _above(self._coarse, fine) if cuts.fits(per_day)), None)
        return Axis(
            _NO_TICKS if coarse is None else _sticky(coarse, scale),
            self._spaced(fine, scale),
            _visible(grid.around(scale.start, scale.end).moments, scale),
        )

    def _reads_well(self, fine: _Cuts, per_day: float) -> bool:
        """Hours say nothing without their day, days without their month, nor months without their year."""
        if not fine.fits(per_day):
            return False
        return fine.unit.least >= YEAR or _above(self._coarse, fine)[0].fits(per_day)

    def _spaced(self, fine: _Cuts, scale: Scale) -> Ticks:
        """Words to the right of each boundary; of two that are too near (20 and 1) the later one keeps its words."""
        cuts = fine.around(scale.start, scale.end)
        told = np.ones(len(cuts.moments), np.bool_)
        if fine.unit.step and cuts.bce.any():
            told = cuts.bce % self._step_before_common_era(fine, scale.per_day) == 0
        at = told.nonzero()[0]
        room = np.diff(cuts.moments[at]) * scale.per_day - cuts.widths[at[:-1]] - _INDENT - 1
        told[at[:-1][room < 0]] = False
        words = [words if tells else "" for words, tells in zip(cuts.words, told.tolist(), strict=True)]
        x = (cuts.moments - scale.start) * scale.per_day
        seen = slice(int(x.searchsorted(-1)), int(x.searchsorted(scale.width, "right")))
        return Ticks(x[seen], x[seen] + _INDENT, words[seen])

    def _step_before_common_era(self, fine: _Cuts, per_day: float) -> int:
        """How many years share words there."""
        step, wide = fine.unit.step, fine.measure(said_year(-2_007))
        steps = (cuts.unit.step or round(cuts.unit.least / YEAR) for cuts in self._fine if cuts.unit.least >= YEAR)
        return next(s for s in steps if s % step == 0 and s * YEAR * per_day >= wide + _GAP)


def plain_ticks(scale: Scale, measure: Measure) -> Ticks:
    """One row whose words speak for themselves (`May 2008`, `2008`), each in the middle of its boundary.

    The words stand within the scale; what would touch the ones before stays without.
    """
    cuts = next((cuts for cuts in (_Cuts(unit, measure) for unit in PLAIN) if cuts.fits(scale.per_day)), None)
    if cuts is None:
        return _NO_TICKS
    found = cuts.around(scale.start, scale.end)
    kept, end = [], 0.0
    for index, moment in enumerate(found.moments.tolist()):
        left, wide = scale.x(moment) - found.widths[index] / 2, float(found.widths[index])
        if left >= end and left + wide <= scale.width:
            kept.append((scale.x(moment), left, found.words[index]))
            end = left + wide
    xs, lefts = np.array([x for x, _, _ in kept], np.float64), np.array([left for _, left, _ in kept], np.float64)
    return Ticks(xs, lefts, [words for _, _, words in kept])


@dataclass(frozen=True, slots=True, eq=False)
class _Boundaries:
    """Moments, ascending, with words, their widths, and the year before the common era that begins there (else 0)."""

    moments: Numbers
    widths: Numbers
    bce: npt.NDArray[np.int64]
    words: list[str]


_NO_TICKS = Ticks(np.zeros(0), np.zeros(0), [])


class _Cuts:
    """The boundaries of a unit, made once in blocks: frame after frame asks for the same ones."""

    def __init__(self, unit: Unit, measure: Measure) -> None:
        self.unit, self.measure = unit, measure
        self._block_days = max(1, round(_BLOCK * unit.least))
        self._blocks: dict[int, _Boundaries] = {}
        self._joined: tuple[int, int, _Boundaries] | None = None
        self._least_per_day: float | None = None

    def fits(self, per_day: float) -> bool:
        """Whether the samples have room."""
        if self._least_per_day is None:
            self._least_per_day = (max(map(self.measure, self.unit.samples())) + _GAP) / self.unit.least
        return per_day >= self._least_per_day

    def around(self, start: float, end: float) -> _Boundaries:
        """From the last boundary at or before `start` to the first at or after `end`."""
        spare = 2 * self.unit.least
        low, high = math.floor((start - spare) / self._block_days), math.floor((end + spare) / self._block_days)
        if self._joined is None or self._joined[:2] != (low, high):
            self._joined = low, high, _joined([self._block(at) for at in range(low, high + 1)])
        every = self._joined[2]
        first = max(int(every.moments.searchsorted(start, "right")) - 1, 0)
        last = int(every.moments.searchsorted(end, "left")) + 1
        return _Boundaries(
            every.moments[first:last], every.widths[first:last], every.bce[first:last], every.words[first:last]
        )

    def _block(self, at: int) -> _Boundaries:
        found = self._blocks.get(at)
        if found is None:
            if len(self._blocks) > _MOST_BLOCKS:
                self._blocks.clear()
            found = self._blocks[at] = self._cut(at * self._block_days)
        return found

    def _cut(self, first: int) -> _Boundaries:
        cuts = [(at, words) for at, words in self.unit.cut(first, first + self._block_days - 1) if at >= first]
        years = [max(1 - civil(math.floor(at))[0], 0) if self.unit.step else 0 for at, _ in cuts]
        return _Boundaries(
            np.array([at for at, _ in cuts], np.float64),
            np.array([self.measure(words) for _, words in cuts], np.float64),
            np.array(years, np.int64),
            [words for _, words in cuts],
        )


def _joined(blocks: Sequence[_Boundaries]) -> _Boundaries:
    return _Boundaries(
        np.concatenate([block.moments for block in blocks]),
        np.concatenate([block.widths for block in blocks]),
        np.concatenate([block.bce for block in blocks]),
        [words for block in blocks for words in block.words],
    )


def _above(coarse: Sequence[_Cuts], fine: _Cuts) -> list[_Cuts]:
    return [cuts for cuts in coarse if cuts.unit.least >= 2 * fine.unit.least]


def _visible(moments: Numbers, scale: Scale) -> Numbers:
    x = (moments - scale.start) * scale.per_day
    return x[(x >= 0) & (x <= scale.width)]


def _sticky(coarse: _Cuts, scale: Scale) -> Ticks:
    """Words that stay at the left edge while their unit is in view, until the next ones push them out."""
    cuts = coarse.around(scale.start, scale.end)
    x = (cuts.moments - scale.start) * scale.per_day
    at = np.maximum(x + _INDENT, 0.0)
    steps = np.diff(cuts.moments) * scale.per_day
    steps[:1] -= at[:1] - x[:1] - _INDENT
    rooms = [*(steps - cuts.widths[:-1] - _INDENT - _GAP).tolist(), 0.0]
    words = [told if room >= 0 else "" for told, room in zip(cuts.words, rooms, strict=True)]
    seen = int(x.searchsorted(scale.width, "right"))
    return Ticks(x[:seen], at[:seen], words[:seen])
