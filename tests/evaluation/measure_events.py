"""Events scored at the three levels of `event_matching`, with those who take part and how sure each event was."""

from __future__ import annotations

from collections.abc import Sequence

from tests.evaluation.cast import Cast
from tests.evaluation.counts import MISSED, RIGHT, WRONG, Error, Score
from tests.evaluation.days import days_text, same_days
from tests.evaluation.event_matching import LEVELS, Matching, match, passages_agree
from tests.evaluation.gold import GoldDate, GoldEvent
from tests.evaluation.measure_parts import count_parts
from tests.evaluation.predictions import FoundEvent


def measure(
    gold: Sequence[GoldEvent], events: Sequence[FoundEvent], cast: Cast, dates: Sequence[GoldDate] = ()
) -> Score:
    """Events without days lie on no timeline: found ones are left out, answers are neither missed nor in the way."""
    score = Score()
    dated = [event for event in events if event.days is not None]
    for level in LEVELS:
        matching = match(gold, dated, level)
        _count_events(score, matching, level)
        if level == "relaxed":
            count_parts(score, matching, cast)
        if level == "strict":
            score.errors += errors(matching, dates)
            score.confidences += confidences(matching)
    return score


def confidences(matching: Matching) -> list[tuple[float, bool]]:
    """How sure each event was, and whether it is right; none for an event that counts as neither."""
    right = set(matching.pairs.values())
    return [
        (event.confidence, column in right)
        for column, event in enumerate(matching.events)
        if column not in matching.neutral
    ]


def errors(matching: Matching, dates: Sequence[GoldDate]) -> list[Error]:
    """An answer missed and an event made up that have the same passage are one error: wrong days."""
    missed = [answer for row, answer in enumerate(matching.gold) if row not in matching.pairs and not answer.skipped]
    extra = [matching.events[column] for column in matching.extra]
    same_passage = match(missed, extra, "passage").pairs
    told = {column: missed[row] for row, column in same_passage.items()}
    return [
        *(_missed(answer) for row, answer in enumerate(missed) if row not in same_passage),
        *(
            _wrong_days(told[column], event, dates) if column in told else _extra(event, matching)
            for column, event in enumerate(extra)
        ),
    ]


def _missed(answer: GoldEvent) -> Error:
    return Error("event, missed", answer.kinds[0], answer.passages[0], f"{days_text(answer.days)} {answer.title}", "")


def _wrong_days(answer: GoldEvent, event: FoundEvent, dates: Sequence[GoldDate]) -> Error:
    """Where dates are marked, tells whether the right words date the event and are only read wrongly."""
    words = [date for date in dates if any(date.span.overlaps(span) for span in event.date_spans)]
    misread = any(same_days(date.days, date.outer, answer.days) for date in words)
    sort = "event, right date misread" if misread else "event, date of other words"
    expected = f"{days_text(answer.days)} {answer.title}"
    return Error(sort, answer.kinds[0], event.passages[0], expected, f"{days_text(event.days)} {event.title}")


def _extra(event: FoundEvent, matching: Matching) -> Error:
    sharing = any(passages_agree(other, event) for other in matching.gold)
    sort = "event, second in a gold passage" if sharing else "event, not in the gold"
    return Error(sort, event.kind, event.passages[0], "", f"{days_text(event.days)} {event.title}")


def _count_events(score: Score, matching: Matching, level: str) -> None:
    name = f"events.{level}"
    for row, answer in enumerate(matching.gold):
        if not answer.skipped:
            score.add(RIGHT if row in matching.pairs else MISSED, name, answer.kinds[0])
    for column in matching.extra:
        score.add(WRONG, name, matching.events[column].kind)
