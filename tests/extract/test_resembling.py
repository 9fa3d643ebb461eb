"""Which names may be those of one, and why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.extract.entities.variants import edits
from kzexplorer.extract.resembling import asks, form_of, likeness, offers, office_likeness
from kzexplorer.extract.resembling.reason import differ_in_a_letter

PERSON, PLACE, BODY, MEETING = EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION, EntityType.MEETING


def entity(name: str, kind: EntityType = PERSON, role: str | None = None, *aliases: str) -> Entity:
    return Entity(name, kind, (), aliases, role)


def compared(one: Entity, other: Entity) -> str | None:
    """The reason, where one asks for what the other offers; None where they are never compared, or are two."""
    forms = form_of(one), form_of(other)
    meet = set(asks(forms[0])) & set(offers(forms[1])) or set(asks(forms[1])) & set(offers(forms[0]))
    found = likeness(*forms)
    assert (likeness(*reversed(forms)) is None) == (found is None)
    return found.reason if meet and found is not None else None


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Otto Lindgren", "Lindgren", "same surname"),
        ("Otto Lindgren", "O. Lindgren", "same surname, and the initial fits"),
        ("Yerzhan Kazykhanov", "Y. Kazykhanov", "same surname, and the initial fits"),
        ("Nursultan Nazarbayev", "Нурсултан Назарбаев", "same name, spelled otherwise"),
        ("Nursultan Nazarbayev", "Nazarbaev", "same surname, spelled otherwise"),
        ("Viktor Orbán", "Orban Viktor", "the same name, family name first in one of them"),
        ("Gabriel García Márquez", "García Márquez", "one name is the end of the other"),
        ("Otto Emil Lindgren", "Otto Lindgren", "one name is inside the other"),
        ("Eldar Mamedov", "Eldar Mammadov", "same given name, surnames that differ in a letter"),
    ],
)
def test_that_forms_of_one_persons_name_are_alike(one: str, other: str, reason: str) -> None:
    assert compared(entity(one), entity(other)) == reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Barack Obama", "Michelle Obama"),
        ("George H. W. Bush", "George W. Bush"),
        ("A. Lindgren", "Otto Lindgren"),
        ("John Smith Jr", "John Smith Sr"),
        ("Otto Lindgren", "Otto Lindqvist"),
        ("Chu", "Chen"),
    ],
)
def test_that_people_whom_their_names_tell_apart_are_not_alike(one: str, other: str) -> None:
    assert compared(entity(one), entity(other)) is None


def test_that_another_form_of_a_name_can_contradict() -> None:
    known = entity("Lindgren", PERSON, None, "Otto Lindgren", "Lindgren")
    assert compared(known, entity("Anna Lindgren")) is None
    assert compared(known, entity("O. Lindgren")) is not None


def test_that_the_same_office_of_two_countries_contradicts_and_of_one_country_supports() -> None:
    ours = entity("Lindgren", PERSON, "President of Norway")
    assert compared(ours, entity("Otto Lindgren", PERSON, "President of Austria")) is None
    same = entity("Otto Lindgren", PERSON, "President of Norway")
    assert compared(ours, same) == "same surname"
    found = office_likeness(ours, same)
    assert found is not None
    assert found.reason == "same office: President of Norway"


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (BODY, "International Widget Agency", "IWA"),
        (BODY, "Organization for Widgets and Co-operation in Brandia", "OWCB"),
        (BODY, "Ministry of Foreign Affairs of Brandia", "Ministry of Foreign Affairs"),
        (BODY, "Brandia Ministry of Foreign Affairs", "Ministry of Foreign Affairs of Brandia"),
        (BODY, "National Company Brandatom", "Brandatom"),
        (PLACE, "Republic of Brandia", "Brandia"),
        (PLACE, "Zhezkazgan", "Dzhezkazgan"),
        (PLACE, "Semipolsk", "Semipolska"),
        (MEETING, "Widget Security Summit", "Vell Widget Security Summit"),
    ],
)
def test_that_acronyms_longer_forms_and_variants_are_alike(kind: EntityType, one: str, other: str) -> None:
    assert compared(entity(one, kind), entity(other, kind)) is not None


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (BODY, "European Union", "European Union Monitoring Mission"),
        (BODY, "United Nations", "Permanent Mission to the United Nations"),
        (PLACE, "York", "New York"),
        (PLACE, "Iran", "Iraq"),
        (PLACE, "Slovakia", "Slovenia"),
        (MEETING, "2010 Summit in Vell", "2012 Summit in Vell"),
    ],
)
def test_that_a_name_inside_another_one_is_not_always_the_same(kind: EntityType, one: str, other: str) -> None:
    assert compared(entity(one, kind), entity(other, kind)) is None


def test_that_one_name_read_as_two_types_is_told() -> None:
    one, other = entity("Lindgren University", PLACE), entity("Lindgren University", BODY)
    assert compared(one, other) == "same name, found as a place and as an organisation"


GIVEN = ("Anna", "Berta", "Carl", "Dina", "Emil", "Fedor")


@given(st.sampled_from(GIVEN), st.sampled_from(GIVEN), st.sampled_from(("Lindgren", "Mammadov", "Ng", "al-Rashid")))
def test_that_two_full_different_first_names_are_never_one(one: str, other: str, surname: str) -> None:
    found = compared(entity(f"{one} {surname}"), entity(f"{other} {surname}"))
    assert (found is None) == (one != other)


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(list(EntityType)))
def test_that_any_words_can_be_compared(one: str, other: str, kind: EntityType) -> None:
    found = likeness(form_of(entity(one, kind)), form_of(entity(other, kind)))
    assert found is None or 0 < found.score < 1


@given(st.text("ab", max_size=5), st.text("ab", max_size=5))
def test_that_a_letter_of_difference_is_one_edit(one: str, other: str) -> None:
    assert differ_in_a_letter(one, other) == (edits(one, other) <= 1)
