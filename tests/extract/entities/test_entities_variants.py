"""Names of one person in other forms, in invented texts."""

from __future__ import annotations

import pytest

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.entities.personal import skeleton
from kzexplorer.extract.entities.variants import edits
from tests.extract.telling import findings


def _people(text: str) -> dict[str, list[str]]:
    """The people of a text by name, each with the rules of its mentions."""
    return {
        entity.name: [mention.rule for mention in entity.mentions]
        for entity in findings(text).entities
        if entity.type is EntityType.PERSON
    }


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("Elmar Mammadquliyev spoke. Mr. Mamedquliyev left.", "Elmar Mammadquliyev", "surname, spelled otherwise"),
        ("Andrés Vela Quintanar spoke. President Vela Quintanar left.", "Andrés Vela Quintanar", "two surnames"),
        ("Yusuf bin Kivanat spoke. Mr. Kivanat left.", "Yusuf bin Kivanat", "surname without its particle"),
        ("Viktor Ormánszki spoke. Prime Minister Ormánszki Viktor left.", "Viktor Ormánszki", "family name first"),
    ],
)
def test_that_one_person_in_two_forms_is_joined_and_says_why(text: str, name: str, rule: str) -> None:
    people = _people(text)
    assert list(people) == [name]
    assert rule in people[name]


@pytest.mark.parametrize(
    "text", ["Paul Smith met John Paul Smith.", "Mr. Martin met Anna Morten.", "Anna Kivi met Karl Kivimäki."]
)
def test_that_two_people_stay_two(text: str) -> None:
    assert len(_people(text)) == 2


@pytest.mark.parametrize("address", ["H.E. Dr. ", "H.E. ", "Dr. ", "H.R.H. "])
def test_that_forms_of_address_are_no_part_of_a_name_and_nobody(address: str) -> None:
    assert list(_people(f"We welcome {address}Manmohan Kivi today.")) == ["Manmohan Kivi"]


def test_that_the_office_below_a_name_is_held_by_that_person() -> None:
    people = _people("Anna Kivi\n24th President of Kenya\n\nIn 1970 she met President Karl Braun of Norway.")
    assert "office below the name: President of Kenya" in people["Anna Kivi"]


def test_that_a_surname_of_several_means_the_one_named_most() -> None:
    far = "Nothing else of note is known about these years, as the archive burnt down. " * 6
    people = _people(f"Anna Kivi was born in 1950. Anna Kivi married Karl Kivi. {far}Kivi left in 1990.")
    assert people["Anna Kivi"].count("surname") == 1


def test_that_skeletons_keep_consonants_once() -> None:
    assert skeleton("mammadyarov") == skeleton("mamedyarov") == "mdrv"
    assert skeleton("al moualem") == skeleton("muallem") == "mlm"


@pytest.mark.parametrize(("one", "other", "number"), [("", "abc", 3), ("kivi", "kivi", 0), ("moualem", "muallem", 2)])
def test_that_edits_are_counted(one: str, other: str, number: int) -> None:
    assert edits(one, other) == edits(other, one) == number


def test_that_an_office_before_a_styled_name_is_its_holders() -> None:
    people = _people(
        "At the invitation of the Prime Minister of Kenya, H.E. Dr. Karl Braun, the Prime Minister of Norway, H.E. Ms. "
        "Anna Kivi, came. The Prime Minister of Norway spoke."
    )
    assert "office before the name: Prime Minister of Norway" in people["Anna Kivi"]
    assert "office: Prime Minister of Norway" in people["Anna Kivi"]


def test_that_a_title_that_nobody_leaves_out_belongs_to_the_name() -> None:
    assert list(_people("We welcomed Queen Anna II today.")) == ["Queen Anna II"]
    assert list(_people("We welcomed Sheikh Hasina today.")) == ["Sheikh Hasina"]
