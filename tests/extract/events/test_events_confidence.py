"""How sure a happening is, and what its sentence says against it."""

from __future__ import annotations

import pytest

from kzexplorer.extract.events import confidence
from tests.extract.telling import findings, main_events

SURE = "On 5 May 1990 President Anna Kivi met Chancellor Karl Braun in Vienna."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The revolution of 1956 changed much.", "only a noun tells it"),
        ("The revolution of 5 May 1956 changed much.", "no participant is named"),
        ("Anna Kivi visited Kenya from 4 to 6 May 1990. During the visit, a joint statement was adopted.",
         "its date is carried over"),
    ],
)  # fmt: skip
def test_that_an_unsure_happening_says_what_speaks_against_it(text: str, words: str) -> None:
    event = min(main_events(findings(text)), key=lambda each: each.confidence)
    (sure,) = main_events(findings(SURE))
    assert event.confidence < sure.confidence
    assert words in event.why


def test_that_a_sure_happening_says_nothing_against_itself() -> None:
    (event,) = main_events(findings(SURE))
    assert event.why == "“met” reports a meeting; the words “5 May 1990” date it."
    assert event.confidence > 0.8


def test_that_nothing_adds_to_the_start() -> None:
    table = confidence.weights()
    assert all(weight.value <= 0 and weight.words for name, weight in table.items() if name != confidence.START)


def test_that_the_reason_reads_as_a_sentence_for_kinds_that_are_no_noun() -> None:
    (war,) = main_events(findings("On 5 May 1990 the army of Kenya occupied Vienna."))
    assert war.why == "“occupied” reports a military event; the words “5 May 1990” date it."
    (death,) = main_events(findings("President Anna Kivi died in Vienna on 5 May 1990."))
    assert "reports a happening" in death.why


def test_that_what_the_reason_says_already_is_not_held_against_it_again() -> None:
    text = "Anna Kivi visited Kenya from 4 to 6 May 1990. During the visit, a joint statement was adopted."
    event = min(main_events(findings(text)), key=lambda each: each.confidence)
    assert event.why.count("carried over from the visit") == 1
    assert event.why.count("its date") == 1
