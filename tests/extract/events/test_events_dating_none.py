"""A happening without a date says which words beside it look like one and why they give none."""

from __future__ import annotations

import pytest

from tests.extract.telling import findings, main_events


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On 31 February 2011 President Anna Kivi visited Vienna.",
         "the text gives no date for it (“31 February 2011”: February 2011 has 28 days, so there is no 31 February)."),
        ("President Anna Kivi met Chancellor Karl Braun yesterday.",
         "the text gives no date for it (“yesterday”: the words count from a date that the text does not give)."),
        ("President Anna Kivi met Chancellor Karl Braun in Vienna.", "the text gives no date for it."),
    ],
)  # fmt: skip
def test_that_words_that_give_no_day_are_named_in_the_reason(text: str, words: str) -> None:
    found = findings(text)
    (event,) = main_events(found)
    assert event.when is None
    assert event.why.endswith(words)
