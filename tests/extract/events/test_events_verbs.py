"""Verb groups and their tenses."""

from __future__ import annotations

import pytest

from kzexplorer.domain.span import Span
from kzexplorer.extract.events import verbs, words
from kzexplorer.extract.events.verbs import Tense


def groups(sentence: str) -> list[tuple[str, Tense]]:
    return [(group.base, group.tense) for group in verbs.find(words.split(sentence, Span(0, len(sentence))))]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The treaty was signed in Vell.", [("sign", Tense.PAST)]),
        ("The queen will visit Ostmark.", [("visit", Tense.FUTURE)]),
        ("The queen has never visited Ostmark.", [("visit", Tense.PERFECT)]),
        ("The queen might visit Ostmark.", [("visit", Tense.MODAL)]),
        ("The queen plans to visit Ostmark.", [("plan", Tense.PRESENT), ("visit", Tense.INFINITIVE)]),
        ("The queen wrote a letter.", [("write", Tense.PAST)]),
        ("The queen visits Ostmark.", [("visit", Tense.PRESENT)]),
        ("Her visits were short.", [("be", Tense.PAST)]),
        ("The newly appointed envoy arrived.", [("arrive", Tense.PAST)]),
        ("He said “we signed it” again.", [("say", Tense.BARE)]),
    ],
)
def test_that_verbs_are_told_from_nouns_and_adjectives(sentence: str, told: list[tuple[str, Tense]]) -> None:
    assert groups(sentence) == told


def test_that_a_negation_inside_the_group_is_seen() -> None:
    sentence = "The treaty was not signed."
    (group,) = verbs.find(words.split(sentence, Span(0, len(sentence))))
    assert group.negated
    assert group.passive
