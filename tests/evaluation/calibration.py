"""Whether an event's confidence means what it says: of those at 0.8, are eight of ten right (found, with its days)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_BINS = 10


class Bin(NamedTuple):
    """Events with a confidence in [low, high): how many, their mean confidence, and the share that is right."""

    low: float
    high: float
    number: int
    confidence: float
    right: float


def bins(confidences: Iterable[tuple[float, bool]]) -> list[Bin]:
    """Ten equally wide ones, without those that are empty."""
    by_bin: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in confidences:
        by_bin.setdefault(min(int(confidence * _BINS), _BINS - 1), []).append((confidence, right))
    return [
        Bin(
            key / _BINS,
            (key + 1) / _BINS,
            len(pairs),
            sum(confidence for confidence, _ in pairs) / len(pairs),
            sum(right for _, right in pairs) / len(pairs),
        )
        for key, pairs in sorted(by_bin.items())
    ]


def expected_error(table: list[Bin]) -> float:
    """Mean distance of confidence and share right, each event counted once (expected calibration error)."""
    number = sum(each.number for each in table)
    return sum(each.number * abs(each.confidence - each.right) for each in table) / number if number else 0.0
