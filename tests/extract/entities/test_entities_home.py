"""Whose country a page speaks for, and who its "President" is."""

from __future__ import annotations

import pytest

from tests.extract.telling import findings


def called(text: str, name: str) -> list[str]:
    """The words of a text that mean the person of that name."""
    (entity,) = (one for one in findings(text).entities if one.name == name)
    return [mention.span.of(text) for mention in entity.mentions]


def test_that_a_head_of_state_on_the_page_of_a_ministry_is_its_own() -> None:
    text = (
        "Ministry of Foreign Affairs of the Republic of Peru\n\nIn May 2009 the President of Peru Ana Kivi "
        "visited Lima.\n\nFederal President Karl Braun of Austria came in June. He was received by the Head of State.\n"
    )
    assert "the Head of State" in called(text, "Ana Kivi")


def test_that_a_president_just_named_is_meant_rather_than_the_one_at_home() -> None:
    text = (
        "Ministry of Foreign Affairs of the Republic of Peru\n\nPresident of Peru Ana Kivi came to Oslo.\n\n"
        "On 3 July she met with the President of Norway Karl Braun. The President thanked her.\n"
    )
    assert "The President" in called(text, "Karl Braun")


def test_that_no_prime_minister_is_a_head_of_state() -> None:
    text = "Prime Minister of Peru Ana Kivi came to Oslo. The Head of State received the envoy."
    assert called(text, "Ana Kivi") == ["Ana Kivi"]


@pytest.mark.parametrize("name", ["K.Braun", "K. Braun"])
def test_that_a_name_without_office_takes_turns_with_the_office(name: str) -> None:
    text = f"The President of Norway spoke of the flood. {name} was glad of the talks. Envoy Ana Kivi agreed."
    assert "The President" in called(text, name)
