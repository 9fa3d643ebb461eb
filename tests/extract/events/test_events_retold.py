"""One happening told twice, and different ones that look alike."""

from __future__ import annotations

import pytest

from tests.extract.telling import days, findings, main_events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Minister visits Kenya\n\nMinister Anna Kivi visited Kenya from 4 to 6 May 1990.", "1990-05-04/1990-05-06"),
        ("Legation in Vell Closed, 1940\n\nThe legation in Vell was closed on 5 May 1940.", "1940-05-05"),
        ("In 1990, Peru opened an embassy in Vell. On 5 May 1990, Peru opened its embassy in Vell.", "1990-05-05"),
        ("The accord was denounced on 5 May 1940. The accord signed by all was denounced on 5 May 1940 by letter.",
         "1940-05-05"),
        ("Anna Kivi met Karl Braun in Vienna on 5 May 1990. As reported, Kivi met Braun in Vienna on 5 May 1990.",
         "1990-05-05"),
        ("Peru was recognised by Norway in 1871. The recognition of Peru took place in 1871.",
         "1871-01-01/1871-12-31"),
        ("Anna Kivi held talks with Karl Braun in Vienna on 3 and 4 May 1990.", "1990-05-03/1990-05-04"),
    ],
)  # fmt: skip
def test_that_a_happening_told_twice_is_one(text: str, told: str) -> None:
    found = [event for event in main_events(findings(text)) if event.when is not None]
    assert [days(event) for event in found] == [told]


def test_that_both_passages_are_evidence_the_exact_one_first() -> None:
    text = "In 1990, Peru opened an embassy in Vell. On 5 May 1990, Peru opened its embassy in Vell."
    (event,) = main_events(findings(text))
    assert [span.of(text)[:13] for span in event.evidence] == ["On 5 May 1990", "In 1990, Peru"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kivi met Karl Braun in Vienna on 5 May 1990. Anna Kivi met Karl Braun in Oslo on 5 May 1990.",
        "Anna Kivi met Karl Braun on 5 May 1990. On 5 May 1990 Anna Kivi telephoned Karl Braun.",
        "The legation in Oslo was closed on 5 May 1940. The legation in Rome was closed on 5 May 1940.",
        "Anna Kivi met farmers on 5 May 1990. Anna Kivi met teachers on 5 May 1990.",
        "Peru recognised Norway in 1990. On 5 May 1990, Peru recognised Kenya.",
        "The first round of talks took place in 1990. The second round of talks took place on 5 May 1990.",
    ],
)
def test_that_different_happenings_stay_apart(text: str) -> None:
    assert len(main_events(findings(text))) == 2
