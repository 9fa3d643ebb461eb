"""TIMEX3 by the definitions of TempEval-3 (UzZaman et al. 2013), and by the days that a value stands for.

Gold and findings are matched one to one by overlap. `strict`: the same extent; `relaxed`: any overlap; `type` and
`value`: relaxed and the attribute equal; `calendar`: of those that lie on the calendar, relaxed and the same days.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.evaluation.counts import MISSED, RIGHT, WRONG, Counts, Error, Score
from tests.evaluation.days import of_timex
from tests.evaluation.gold import GoldTimex
from tests.evaluation.predictions import FoundDate

MEASURES = ("strict", "relaxed", "type", "value", "calendar")


def measure(gold: Sequence[GoldTimex], dates: Sequence[FoundDate], text: str) -> Score:
    score = Score()
    pairs = align(gold, dates)
    for index, timex in enumerate(gold):
        if timex.optional:
            continue
        if index in pairs:
            _matched(score, timex, dates[pairs[index]], text)
        else:
            _missed(score, timex, text)
    answered = {found for index, found in pairs.items()}
    for index, date in enumerate(dates):
        neutral = any(timex.optional and timex.span.overlaps(date.span) for timex in gold)
        if index not in answered and not neutral:
            _spurious(score, date, text)
    return score


def align(gold: Sequence[GoldTimex], dates: Sequence[FoundDate]) -> dict[int, int]:
    """Index of gold to index of date: equal extents first, then what is not optional, then the longest overlap."""
    candidates = sorted(
        (timex.span != date.span, timex.optional, -timex.span.overlap(date.span), timex.span.start, row, column)
        for row, timex in enumerate(gold)
        for column, date in enumerate(dates)
        if timex.span.overlaps(date.span)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for *_, row, column in candidates:
        if row not in pairs and column not in taken:
            pairs[row] = column
            taken.add(column)
    return pairs


def _matched(score: Score, timex: GoldTimex, date: FoundDate, text: str) -> None:
    same_value = date.value.strip() in timex.values
    outcomes = {
        "strict": timex.span == date.span,
        "relaxed": True,
        "type": timex.type == date.type,
        "value": same_value,
    }
    for name, right in outcomes.items():
        score.add(RIGHT if right else Counts(0, 1, 1), f"timex.{name}")
    score.add_group(RIGHT, "timex.relaxed", timex.type)
    score.add_group(RIGHT if same_value else MISSED, "timex.value", timex.type)
    _calendar(score, timex, date)
    if not (same_value and outcomes["strict"]):
        sort = "extent" if same_value else "value"
        score.errors.append(
            Error(
                f"date, wrong {sort}", timex.type, timex.span, timex.values[0], f"{date.span.of(text)} = {date.value}"
            )
        )


def _calendar(score: Score, timex: GoldTimex, date: FoundDate) -> None:
    """Findings with an accepted reading on the calendar count as neither where the gold value has none."""
    main, days = of_timex(timex.values[0]), of_timex(date.value)
    right = days is not None and days in [of_timex(value) for value in timex.values]
    if main and right:
        score.add(RIGHT, "timex.calendar")
    elif main or (days and not right):
        score.add(Counts(0, int(days is not None), int(main is not None)), "timex.calendar")


def _missed(score: Score, timex: GoldTimex, text: str) -> None:
    for name in MEASURES:
        if name != "calendar" or of_timex(timex.values[0]):
            score.add(MISSED, f"timex.{name}")
    score.add_group(MISSED, "timex.relaxed", timex.type)
    score.add_group(MISSED, "timex.value", timex.type)
    score.errors.append(Error("date, missed", timex.type, timex.span, timex.values[0], ""))


def _spurious(score: Score, date: FoundDate, text: str) -> None:
    for name in MEASURES:
        if name != "calendar" or of_timex(date.value):
            score.add(WRONG, f"timex.{name}")
    score.errors.append(Error("date, not in the gold", date.type, date.span, "", date.value))
