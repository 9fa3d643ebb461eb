"""How far a figure would move with other documents of the same sort: intervals by resampling whole documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tests.evaluation.counts import Counts, Measure, Score

RESAMPLES = 2_000
_SEED = 20_130_614  # any number; the same one each time, so that the same scores give the same interval


class Interval(NamedTuple):
    """Holds 95 % of the resampled figures."""

    low: float
    high: float


class Difference(NamedTuple):
    """New figure minus old one, and how likely a difference of that sign or none is chance (two-sided)."""

    value: float
    interval: Interval
    p: float


def interval(scores: Sequence[Score], measure: Measure) -> Interval:
    """The 95 % interval of an F1 over the documents that have answers or findings of that measure."""
    table = _table(scores, measure)
    table = table[table.any(axis=1)]
    return _middle(_resampled(table))


def difference(new: Sequence[Score], old: Sequence[Score], measure: Measure) -> Difference:
    """Both scored the same documents, in the same order; each resample takes the same documents of both."""
    tables = np.concatenate([_table(new, measure), _table(old, measure)], axis=1)
    tables = tables[tables.any(axis=1)]
    drawn = _resampled(tables[:, :3]) - _resampled(tables[:, 3:])
    value = _f1(tables[:, :3].sum(axis=0)) - _f1(tables[:, 3:].sum(axis=0))
    tail = min(np.count_nonzero(drawn <= 0), np.count_nonzero(drawn >= 0))
    return Difference(float(value), _middle(drawn), min(1.0, 2 * (tail + 1) / (RESAMPLES + 1)))


def _table(scores: Sequence[Score], measure: Measure) -> NDArray[np.float64]:
    """Right, wrong, missed: a row a document."""
    rows = [score.counts.get(measure, Counts()) for score in scores]
    return np.array(rows, np.float64).reshape(len(rows), 3)


def _resampled(table: NDArray[np.float64]) -> NDArray[np.float64]:
    """The F1 of each resample."""
    if not len(table):
        return np.zeros(RESAMPLES)
    times = np.random.default_rng(_SEED).multinomial(len(table), np.full(len(table), 1 / len(table)), RESAMPLES)
    return _f1(times @ table)


def _f1(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    right, wrong, missed = counts[..., 0], counts[..., 1], counts[..., 2]
    return 2 * right / np.maximum(2 * right + wrong + missed, 1)


def _middle(figures: NDArray[np.float64]) -> Interval:
    low, high = np.percentile(figures, (2.5, 97.5))
    return Interval(float(low), float(high))
