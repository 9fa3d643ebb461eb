"""Entities of a whole document: gold and findings that share a name are one; `typed` asks for the right type too."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tests.evaluation.counts import MISSED, RIGHT, WRONG, Error, Score
from tests.evaluation.gold import GoldEntity
from tests.evaluation.matching import assign
from tests.evaluation.naming import surfaces
from tests.evaluation.predictions import FoundEntity


def measure(gold: Sequence[GoldEntity], entities: Sequence[FoundEntity]) -> Score:
    score = Score()
    answers = [surfaces((entity.name, *entity.aliases)) for entity in gold]
    found = [surfaces((entity.name, *entity.aliases)) for entity in entities]
    weights = np.zeros((len(gold), len(entities)))
    for row, entity in enumerate(gold):
        for column, other in enumerate(entities):
            if answers[row] & found[column]:
                shared = len(answers[row] & found[column]) / len(answers[row] | found[column])
                weights[row, column] = shared + (entity.type == other.type) + 0.05 * (not entity.optional)
    pairs = assign(weights)
    for row, entity in enumerate(gold):
        if not entity.optional:
            _answer(score, entity, entities[pairs[row]] if row in pairs else None)
    matched = {column: gold[row] for row, column in pairs.items()}
    for column, other in enumerate(entities):
        sharing = [answer for answer, names in zip(gold, answers, strict=True) if names & found[column]]
        _finding(score, other, matched.get(column), sharing)
    return score


def _answer(score: Score, entity: GoldEntity, found: FoundEntity | None) -> None:
    score.add(RIGHT if found else MISSED, "entities.untyped")
    right = found is not None and found.type == entity.type
    score.add(RIGHT if right else MISSED, "entities.typed", entity.type)
    if found is None:
        score.errors.append(Error("entity, missed", entity.type, None, entity.name, ""))
    elif not right:
        score.errors.append(
            Error("entity, wrong type", entity.type, found.mentions[0], entity.name, f"{found.name}, {found.type}")
        )


def _finding(score: Score, found: FoundEntity, answer: GoldEntity | None, sharing: list[GoldEntity]) -> None:
    """What is wrong about a finding; `sharing` are all gold entities with one of its names."""
    if len([entity for entity in sharing if not entity.optional]) > 1:
        expected = " | ".join(entity.name for entity in sharing)
        score.errors.append(Error("entity, two in one", found.type, found.mentions[0], expected, found.name))
    if answer is not None:
        if not answer.optional and answer.type != found.type:
            score.add(WRONG, "entities.typed", found.type)
        return
    if any(entity.optional for entity in sharing):
        return
    score.add(WRONG, "entities.untyped")
    score.add(WRONG, "entities.typed", found.type)
    sort = "entity, one in two" if sharing else "entity, not in the gold"
    expected = sharing[0].name if sharing else ""
    score.errors.append(Error(sort, found.type, found.mentions[0], expected, found.name))
