"""Events scored at the three levels of `event_matching`, with those who take part and how sure each event was."""

from __future__ import annotations

from collections.abc import Sequence

from tests.evaluation.cast import Cast
from tests.evaluation.counts import MISSED, RIGHT, WRONG, Error, Score
from tests.evaluation.days import days_text
from tests.evaluation.event_matching import LEVELS, Matching, match, passages_agree
from tests.evaluation.gold import GoldEvent
from tests.evaluation.measure_parts import count_parts
from tests.evaluation.predictions import FoundEvent


def measure(gold: Sequence[GoldEvent], events: Sequence[FoundEvent], cast: Cast) -> Score:
    """Events without days lie on no timeline: found ones are left out, answers are neither missed nor in the way."""
    score = Score()
    dated = [event for event in events if event.days is not None]
    for level in LEVELS:
        matching = match(gold, dated, level)
        _count_events(score, matching, level)
        if level == "relaxed":
            count_parts(score, matching, cast)
    return score


def _count_events(score: Score, matching: Matching, level: str) -> None:
    name = f"events.{level}"
    for row, answer in enumerate(matching.gold):
        if not answer.skipped:
            score.add(RIGHT if row in matching.pairs else MISSED, name, answer.kinds[0])
            if row not in matching.pairs and level == "strict":
                score.errors.append(_missed(answer, matching))
    for column in matching.extra:
        event = matching.events[column]
        score.add(WRONG, name, event.kind)
        if level == "strict":
            score.errors.append(_spurious(event, matching))
    if level == "strict":
        right = set(matching.pairs.values())
        score.confidences += [
            (event.confidence, column in right)
            for column, event in enumerate(matching.events)
            if column not in matching.neutral
        ]


def _missed(answer: GoldEvent, matching: Matching) -> Error:
    sharing = [event for event in matching.events if passages_agree(answer, event)]
    sort = "event, wrong days" if sharing else "event, missed"
    found = "; ".join(f"{event.kind} {days_text(event.days)}" for event in sharing)
    return Error(sort, answer.kinds[0], answer.passages[0], f"{days_text(answer.days)} {answer.title}", found)


def _spurious(event: FoundEvent, matching: Matching) -> Error:
    sharing = any(passages_agree(answer, event) for answer in matching.gold)
    sort = "event, second in a gold passage" if sharing else "event, not in the gold"
    return Error(sort, event.kind, event.passages[0], "", f"{days_text(event.days)} {event.title}")
