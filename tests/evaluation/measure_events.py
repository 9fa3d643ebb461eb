"""Events at three levels, with who took part, where, and of what kind they are.

`passage`: the passages share at least half of the shorter one (found ones may be 600 characters or three times the
gold long); `relaxed`: and the days touch; `strict`: and the days are right. Participants, places and kinds are
counted on pairs of the relaxed level; end to end, those of events missed or made up count too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kzexplorer.domain.span import Span
from tests.evaluation.counts import MISSED, MISTAKEN, RIGHT, WRONG, Counts, Error, Score
from tests.evaluation.days import days_text, same_days
from tests.evaluation.gold import GoldEntity, GoldEvent
from tests.evaluation.matching import assign, likeness
from tests.evaluation.naming import plain_name, surfaces
from tests.evaluation.predictions import FoundEvent

LEVELS = ("passage", "relaxed", "strict")
Names = Mapping[str, frozenset[str]]


def measure(gold: Sequence[GoldEvent], entities: Sequence[GoldEntity], events: Sequence[FoundEvent]) -> Score:
    """Events without days lie on no timeline: found ones are left out, answers are neither missed nor in the way."""
    score = Score()
    names = {
        name: surfaces((entity.name, *entity.aliases))
        for entity in reversed(entities)
        for name in (*entity.aliases, entity.name)
    }
    dated = [event for event in events if event.days is not None]
    for level in LEVELS:
        matching = match(gold, dated, level)
        _count_events(score, matching, level)
        if level == "relaxed":
            _count_parts(score, matching, names)
    return score


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
    beside = [skipped(answer) for answer in gold]
    neutral = [
        column
        for column in rest
        if any(beside[row] and allowed[row, column] for row in range(len(gold)))
        or _told_again(gold, events, pairs, overlap, column)
    ]
    return Matching(gold, events, pairs, [column for column in rest if column not in neutral], neutral)


def skipped(answer: GoldEvent) -> bool:
    """Whether it is no error to find this event, nor to miss it."""
    return answer.optional or answer.days is None


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
        + 0.6 * (not skipped(answer))
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


def _count_events(score: Score, matching: Matching, level: str) -> None:
    name = f"events.{level}"
    for row, answer in enumerate(matching.gold):
        if not skipped(answer):
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


def _count_parts(score: Score, matching: Matching, names: Names) -> None:
    for row, answer in enumerate(matching.gold):
        if skipped(answer):
            continue
        if row not in matching.pairs:
            score.add(Counts(0, 0, len(answer.participants)), "participants.all", answer.kinds[0])
            continue
        event = matching.events[matching.pairs[row]]
        _kind_and_status(score, answer, event)
        taking_part = _names(score, answer, event, names, "participants")
        score.add(taking_part, "participants.matched", answer.kinds[0])
        score.add(taking_part, "participants.all", answer.kinds[0])
        score.add(_names(score, answer, event, names, "places"), "places.matched", answer.kinds[0])
    for column in matching.extra:
        event = matching.events[column]
        made_up = len({plain_name(name) for name in event.participants})
        score.add(Counts(0, made_up, 0), "participants.all", event.kind)


def _kind_and_status(score: Score, answer: GoldEvent, event: FoundEvent) -> None:
    if answer.status is not None:
        score.add(RIGHT if event.status == answer.status else MISTAKEN, "events.status", answer.status)
    right = event.kind in answer.kinds
    score.add(RIGHT if right else MISTAKEN, "events.kind", answer.kinds[0])
    if not right:
        score.errors.append(
            Error("event, wrong kind", answer.kinds[0], event.passages[0], " or ".join(answer.kinds), event.kind)
        )


def _names(score: Score, answer: GoldEvent, event: FoundEvent, names: Names, part: str) -> Counts:
    """Names given as participants that are places in the gold, or the other way round, are neither right nor wrong."""
    of: Callable[[str], frozenset[str]] = lambda name: names.get(name, surfaces([name]))  # noqa: E731
    expected: tuple[str, ...] = getattr(answer, part)
    given: list[str] = [name for name in getattr(event, part) if plain_name(name)]
    plain = [plain_name(name) for name in given]
    weights = np.array([[float(name in of(wanted)) for name in plain] for wanted in expected])
    pairs = assign(weights.reshape(len(expected), len(given)))
    known = frozenset().union(*(of(name) for name in (*answer.participants, *answer.places)))
    wrong = [name for column, name in enumerate(given) if column not in pairs.values() and plain[column] not in known]
    missed = [name for row, name in enumerate(expected) if row not in pairs]
    singular = part.removesuffix("s")
    span: Span = event.passages[0]
    score.errors += [Error(f"{singular}, missed", answer.kinds[0], span, name, ", ".join(given)) for name in missed]
    score.errors += [Error(f"{singular}, wrong", answer.kinds[0], span, ", ".join(expected), name) for name in wrong]
    return Counts(len(pairs), len(wrong), len(missed))
