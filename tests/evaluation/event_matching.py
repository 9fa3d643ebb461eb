"""Which found event answers which gold event, at each of three levels.

`passage`: the passages share at least half of the shorter one (found ones may be 600 characters or three times the gold
long); `relaxed`: and the days touch; `strict`: and the days are right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.evaluation.days import same_days
from tests.evaluation.gold import GoldEvent
from tests.evaluation.matching import assign, likeness
from tests.evaluation.predictions import FoundEvent

LEVELS = ("passage", "relaxed", "strict")


@dataclass(frozen=True)
class Matching:
    """Which event answers which, at one level; the rest of the events are `extra`, repeated or neutral."""

    gold: Sequence[GoldEvent]
    events: Sequence[FoundEvent]
    pairs: dict[int, int]
    extra: list[int]
    neutral: list[int]


def match(gold: Sequence[GoldEvent], events: Sequence[FoundEvent], level: str) -> Matching:
    overlap = np.array([[passages_agree(answer, event) for event in events] for answer in gold])
    overlap = overlap.reshape(len(gold), len(events))
    allowed = np.zeros(overlap.shape, bool)
    weights = np.zeros(overlap.shape)
    for row, answer in enumerate(gold):
        for column, event in enumerate(events):
            allowed[row, column] = overlap[row, column] > 0 and _level_holds(answer, event, level)
            if allowed[row, column]:
                weights[row, column] = _weight(answer, event, overlap[row, column])
    pairs = assign(weights)
    rest = [column for column in range(len(events)) if column not in pairs.values()]
    beside = [answer.skipped for answer in gold]
    neutral = [
        column
        for column in rest
        if any(beside[row] and allowed[row, column] for row in range(len(gold)))
        or _told_again(gold, events, pairs, overlap, column)
    ]
    return Matching(gold, events, pairs, [column for column in rest if column not in neutral], neutral)


def passages_agree(answer: GoldEvent, event: FoundEvent) -> float:
    """How alike the found main passage and the best gold passage are; 0 where they are not the same passage."""
    found = event.passages[0]
    fitting = [
        max(likeness(passage, found), 0.001)
        for passage in answer.passages
        if len(found) <= max(600, 3 * len(passage)) and 2 * passage.overlap(found) >= min(len(passage), len(found))
    ]
    return max(fitting, default=0.0)


def _level_holds(answer: GoldEvent, event: FoundEvent, level: str) -> bool:
    if level == "passage":
        return True
    return _touch(answer, event) if level == "relaxed" else same_days(answer.days, answer.outer, event.days)


def _touch(answer: GoldEvent, event: FoundEvent) -> bool:
    return answer.days is not None and event.days is not None and answer.days.touches(event.days)


def _weight(answer: GoldEvent, event: FoundEvent, overlap: float) -> float:
    """Each pair counts most; among equal numbers of pairs, likeness of passages, days and kinds decides."""
    return (
        1
        + 0.5 * overlap
        + 0.5 * same_days(answer.days, answer.outer, event.days)
        + 0.2 * _touch(answer, event)
        + 0.1 * (event.kind in answer.kinds)
        + 0.6 * (not answer.skipped)
    )


def _told_again(
    gold: Sequence[GoldEvent],
    events: Sequence[FoundEvent],
    pairs: dict[int, int],
    overlap: NDArray[np.float64],
    column: int,
) -> bool:
    """Whether the event is one that another passage has told already (in a heading, a summary): no error."""
    event = events[column]
    return any(
        overlap[row, column] > 0
        and _touch(gold[row], event)
        and not events[other].passages[0].overlaps(event.passages[0])
        for row, other in pairs.items()
    )
