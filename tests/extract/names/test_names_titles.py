from __future__ import annotations

import pytest

from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.titles import Title, read
from kzexplorer.extract.names.words import cut


def title(text: str) -> Title:
    found = read(cut(text, 0, len(text)), 0, gazetteer())
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "core", "office", "of"),
    [
        ("President Doe", "president", "President", None),
        ("US President Doe", "president", "President", "United States"),
        ("Peruvian Foreign Minister Doe", "minister", "Foreign Minister", "Peru"),
        ("Minister of Foreign Affairs of Chile Doe", "minister", "Minister of Foreign Affairs", "Chile"),
        ("the President of the Republic of Ghana", "president", "President", "Ghana"),
        ("Norway’s newly appointed Minister of Trade, Industry and Energy", "minister",
         "Minister of Trade Industry and Energy", "Norway"),
        ("Deputy Secretary of Energy Doe", "secretary", "Deputy Secretary of Energy", None),
        ("NATO Secretary General Doe", "secretary", "Secretary General", "North Atlantic Treaty Organization"),
        ("the Governor of the state of Kansas", "governor", "Governor", "Kansas"),
        ("OSCE Chairman-in-Office", "chairman", "Chairman-in-Office",
         "Organization for Security and Cooperation in Europe"),
    ],
)  # fmt: skip
def test_that_a_title_gives_its_office_and_country(text: str, core: str, office: str, of: str | None) -> None:
    found = title(text)
    assert (found.core, found.office, found.of) == (core, office, of)


def test_that_determiners_are_told_apart() -> None:
    assert title("our President").ours
    assert title("the American leader").definite
    assert not title("a minister").definite


def test_that_a_former_office_says_so() -> None:
    assert title("former Prime Minister Doe").former


def test_that_an_honorific_is_no_office() -> None:
    assert title("Mrs Doe").honorific


def test_that_an_envoy_to_a_country_keeps_the_country_that_sends() -> None:
    assert title("French Ambassador to Japan").of == "France"


def test_that_a_word_that_is_no_title_is_none() -> None:
    assert read(cut("harvest of wheat", 0, 16), 0, gazetteer()) is None
