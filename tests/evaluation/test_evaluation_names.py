"""Names and entities scored."""

from __future__ import annotations

import pytest

from kzexplorer.domain.span import Span
from tests.evaluation import measure_entities, measure_names
from tests.evaluation.counts import Counts, Measure, Score
from tests.evaluation.gold import GoldEntity, GoldName
from tests.evaluation.naming import plain_name
from tests.evaluation.predictions import FoundEntity

HERE = (Span(0, 4),)


def counts(score: Score, name: str, group: str = "") -> Counts:
    return score.counts.get(Measure(name, group), Counts())


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("The Foreign Ministry", "foreign ministry"),
        ("U.S. President Ana Núñez", "ana nunez"),
        ("former Prime Minister Kivi's", "kivi"),
        ("Secretary of State Braun", "braun"),
        ("Minister of Foreign Affairs", "of foreign affairs"),
        ("President", "president"),
        ("The", "the"),
        ("Lt. Gen. Braun", "braun"),
    ],
)
def test_that_titles_accents_and_articles_make_no_difference(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_that_entities_that_share_a_name_are_one_and_types_count_apart() -> None:
    gold = [GoldEntity("Ana Kivi", "PER", ("Kivi",)), GoldEntity("Lisbon", "LOC"), GoldEntity("Kivi Pact", "DOC")]
    found = [FoundEntity("President Kivi", "PER", HERE, ()), FoundEntity("Lisbon", "ORG", HERE, ("city",))]
    score = measure_entities.measure(gold, [*found, FoundEntity("Oslo", "LOC", HERE, ())])
    assert counts(score, "entities.untyped") == (2, 1, 1)
    assert counts(score, "entities.typed") == (1, 2, 2)
    assert counts(score, "entities.typed", "LOC") == (0, 1, 1)
    assert counts(score, "entities.typed", "ORG") == (0, 1, 0)


def test_that_one_entity_found_as_two_costs_the_second_unless_it_is_optional() -> None:
    found = [FoundEntity("Ana Kivi", "PER", HERE, ()), FoundEntity("Kivi", "PER", HERE, ())]
    score = measure_entities.measure([GoldEntity("Ana Kivi", "PER", ("Kivi",))], found)
    assert counts(score, "entities.untyped") == (1, 1, 0)
    assert [error.sort for error in score.errors] == ["entity, one in two"]
    optional = measure_entities.measure([GoldEntity("Ana Kivi", "PER", ("Kivi",), optional=True)], found)
    assert counts(optional, "entities.untyped") == (0, 0, 0)


def test_that_two_entities_found_as_one_are_said() -> None:
    found = FoundEntity("Georgia", "LOC", HERE, ("Georgia", "State of Georgia"))
    gold = [GoldEntity("Georgia", "LOC"), GoldEntity("State of Georgia", "LOC")]
    assert "entity, two in one" in [error.sort for error in measure_entities.measure(gold, [found]).errors]


def test_that_names_must_have_the_same_extent_and_type() -> None:
    gold = [GoldName(Span(0, 4), "PER"), GoldName(Span(10, 20), "ORG"), GoldName(Span(30, 35), "LOC", optional=True)]
    found = [
        FoundEntity("Kivi", "PER", (Span(0, 4), Span(30, 34)), ()),
        FoundEntity("Bank", "ORG", (Span(10, 18),), ()),
        FoundEntity("Pact", "DOC", (Span(40, 44),), ()),
    ]
    score = measure_names.measure(gold, found)
    assert counts(score, "names.strict") == (1, 1, 1)
    assert [error.sort for error in score.errors] == ["name, other extent or type"]
