"""Dates as an analyst reads them: whether each is found (overlap) and gives the right first and last day (value)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tests.evaluation.counts import MISSED, RIGHT, WRONG, Error, Score
from tests.evaluation.days import days_text, same_days
from tests.evaluation.gold import GoldDate
from tests.evaluation.matching import assign, likeness
from tests.evaluation.predictions import FoundDate


def measure(gold: Sequence[GoldDate], dates: Sequence[FoundDate]) -> Score:
    """Time references that lie on no calendar are neither missed nor in the way, as are optional dates."""
    score = Score()
    neutral = [answer.optional or answer.days is None for answer in gold]
    weights = np.zeros((len(gold), len(dates)))
    for row, answer in enumerate(gold):
        for column, date in enumerate(dates):
            if answer.span.overlaps(date.span):
                right = same_days(answer.days, answer.outer, date.days)
                weights[row, column] = likeness(answer.span, date.span) + 2 * right + 0.05 * (not neutral[row])
    pairs = assign(weights)
    for row, answer in enumerate(gold):
        if not neutral[row]:
            _answer(score, answer, dates[pairs[row]] if row in pairs else None)
    answered = set(pairs.values())
    for column, date in enumerate(dates):
        beside = any(skip and answer.span.overlaps(date.span) for skip, answer in zip(neutral, gold, strict=True))
        if column not in answered and not beside:
            _spurious(score, date, part=any(answer.span.overlaps(date.span) for answer in gold))
    return score


def _answer(score: Score, answer: GoldDate, date: FoundDate | None) -> None:
    if date is None:
        score.add(MISSED, "dates.overlap", answer.group)
        score.add(MISSED, "dates.value", answer.group)
        score.errors.append(Error("date, missed", answer.group, answer.span, days_text(answer.days), ""))
        return
    score.add(RIGHT, "dates.overlap", answer.group)
    right = same_days(answer.days, answer.outer, date.days)
    score.add(RIGHT if right else MISSED, "dates.value", answer.group)
    if not right:
        score.add(WRONG, "dates.value")
        score.errors.append(
            Error("date, wrong days", answer.group, date.span, days_text(answer.days), days_text(date.days))
        )


def _spurious(score: Score, date: FoundDate, *, part: bool) -> None:
    score.add(WRONG, "dates.overlap")
    score.add(WRONG, "dates.value")
    group = "second part of one date" if part else "no date"
    score.errors.append(Error("date, not in the gold", group, date.span, "", f"{date.value} {days_text(date.days)}"))
