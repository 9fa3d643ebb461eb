"""Whom "he", "she" and "it" mean in invented texts."""

from __future__ import annotations

import pytest

from tests.extract.telling import findings, main_events, names


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mrs. Kivi met President Braun in Oslo. She left for Vell on 5 May 1990.", {"Kivi"}),
        ("President Tamo Braun met Anna Kivi in Oslo. She left for Vell on 5 May 1990.", {"Kivi"}),
        ("Anna Kivi married Karl Braun in 1980. In 1990 he was elected mayor.", {"Braun"}),
        ("Anna Kivi married Karl Braun in 1980. President Moe appointed her ambassador in 1990.", {"Kivi", "Moe"}),
        ("Envoy K.Umran met President T.Mesik. T.Mesik recalled his visit to Vell in May 1990.", {"T.Mesik"}),
        ("Ann Kivi resigned in 1980. Karl Braun was appointed director in 1990. He retired in 1995.", {"Braun"}),
    ],
)
def test_that_a_pronoun_means_the_person_whom_it_fits(text: str, who: set[str]) -> None:
    found = findings(text)
    assert {name.split()[-1] for name in names(found, main_events(found)[-1])} == who


def test_that_it_is_never_a_person_and_leaves_the_title() -> None:
    found = findings("The Vell Mission was visited by Anna Kivi in 1920. It closed in 1921.")
    last = main_events(found)[-1]
    assert last.title.endswith("Mission closed")
    assert "Anna Kivi" not in names(found, last)


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Peru recognised Kenya when it gained its independence in 1963.", "Kenya"),
        ("Although Kenya was recognised by Peru, it joined the Union in 1963.", "Kenya"),
    ],
)
def test_that_it_is_the_nearest_thing_in_a_clause_that_hangs_on_and_else_the_subject(text: str, land: str) -> None:
    found = findings(text)
    assert land in names(found, main_events(found)[-1])
    assert "Peru" not in names(found, main_events(found)[-1])


def test_that_a_deal_goes_on_between_its_partners() -> None:
    found = findings(
        "Kenya and Peru signed a Treaty of Friendship on 5 May 1990. It entered into force on 6 June 1991."
    )
    last = main_events(found)[-1]
    assert last.title == "Treaty of Friendship entered into force"
    assert names(found, last) == {"Kenya", "Peru"}


def test_that_the_owner_of_a_son_takes_no_part() -> None:
    found = findings("Karl Braun was elected mayor in 1980. His son Otto Braun was elected mayor in 1990.")
    assert names(found, main_events(found)[-1]) == {"Otto Braun"}
