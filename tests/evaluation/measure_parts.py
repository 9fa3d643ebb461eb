"""Who takes part in an event and where it is, and its kind and status, on events whose passage and days touch.

Names given as participants that are places in the gold, or the other way round, are neither right nor wrong. End to end
(`participants.all`), those of events missed or made up count too. Figures by class are those of the gold entity's type.
"""

from __future__ import annotations

import numpy as np

from tests.evaluation.cast import Cast
from tests.evaluation.counts import MISSED, MISTAKEN, RIGHT, Counts, Error, Score
from tests.evaluation.event_matching import Matching
from tests.evaluation.gold import GoldEvent
from tests.evaluation.matching import assign
from tests.evaluation.naming import plain_name
from tests.evaluation.predictions import FoundEvent


def count_parts(score: Score, matching: Matching, cast: Cast) -> None:
    for row, answer in enumerate(matching.gold):
        if answer.skipped:
            continue
        if row in matching.pairs:
            event = matching.events[matching.pairs[row]]
            _kind_and_status(score, answer, event)
            _names(score, answer, event, cast, "participants")
            _names(score, answer, event, cast, "places")
        else:
            for name in answer.participants:
                score.add(MISSED, "participants.all", cast.type(name))
    for column in matching.extra:
        made_up = {plain_name(name) for name in matching.events[column].participants}
        score.add(Counts(0, len(made_up), 0), "participants.all")


def _kind_and_status(score: Score, answer: GoldEvent, event: FoundEvent) -> None:
    if answer.status is not None:
        score.add(RIGHT if event.status == answer.status else MISTAKEN, "events.status", answer.status)
    right = event.kind in answer.kinds
    score.add(RIGHT if right else MISTAKEN, "events.kind", answer.kinds[0])
    if not right:
        expected = " or ".join(answer.kinds)
        score.errors.append(Error("event, wrong kind", answer.kinds[0], event.passages[0], expected, event.kind))


def _names(score: Score, answer: GoldEvent, event: FoundEvent, cast: Cast, part: str) -> None:
    expected: tuple[str, ...] = getattr(answer, part)
    given = {name: plain for name in getattr(event, part) if (plain := plain_name(name))}
    weights = np.array([[float(plain in cast.surfaces(name)) for plain in given.values()] for name in expected])
    pairs = assign(weights.reshape(len(expected), len(given)))
    for row, name in enumerate(expected):
        _count(score, RIGHT if row in pairs else MISSED, part, cast.type(name))
        if row not in pairs:
            sort = f"{part[:-1]}, {cast.why_missed(name, event.passages[0])}"
            score.errors.append(Error(sort, cast.type(name), event.passages[0], name, ", ".join(given)))
    known = frozenset().union(*(cast.surfaces(name) for name in (*answer.participants, *answer.places)))
    for column, (name, plain) in enumerate(given.items()):
        if column not in pairs.values() and plain not in known:
            _count(score, Counts(0, 1, 0), part)
            wanted = ", ".join(expected)
            score.errors.append(Error(f"{part[:-1]}, wrong", answer.kinds[0], event.passages[0], wanted, name))


def _count(score: Score, counts: Counts, part: str, group: str | None = None) -> None:
    score.add(counts, f"{part}.matched", group)
    if part == "participants":
        score.add(counts, f"{part}.all", group)
