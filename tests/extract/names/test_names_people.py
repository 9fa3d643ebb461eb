"""What bears the title and name of somebody is not that person."""

from __future__ import annotations

import pytest

from kzexplorer.extract import names, passages, sentences


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The guest saw the Sultan Moe Grand Mosque.", "Sultan Moe Grand Mosque", "place"),
        ("They landed at King Otto International Airport.", "King Otto International Airport", "place"),
    ],
)
def test_that_a_thing_called_after_somebody_is_no_person(text: str, name: str, kind: str) -> None:
    found = names.find(text, sentences.split(text, passages.split(text)), ())
    assert [(each.head.of(text), each.type.value) for each in found] == [(name, kind)]


def test_that_each_of_two_ministers_is_one_minister() -> None:
    text = "The Foreign Ministers Sven Moe and Anna Kivi sat down."
    found = names.find(text, sentences.split(text, passages.split(text)), ())
    assert [(each.head.of(text), each.title) for each in found] == [
        ("Sven Moe", "Foreign Minister"),
        ("Anna Kivi", "Foreign Minister"),
    ]
