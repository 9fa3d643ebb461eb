"""What is begun is completed where the caret stands, with names of fields and with values that the workspace offers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.search import parse
from kzexplorer.search.completion import complete
from kzexplorer.search.tree import FieldName

_VALUES = {
    FieldName.ACTOR: ["Nursultan Nazarbayev", "Hillary Clinton", "NATO"],
    FieldName.PLACE: ["Astana", "Nice"],
    FieldName.DOC: ['The "joint" statement'],
}


def offers(field: FieldName, beginning: str) -> list[str]:
    words = beginning.casefold()
    return [
        value for value in _VALUES.get(field, []) if any(word.startswith(words) for word in value.casefold().split())
    ]


def completed(typed: str) -> list[str]:
    """What the search becomes with each of the choices; the caret stands at the `|`."""
    caret = typed.index("|")
    typed = typed.replace("|", "")
    found = complete(typed, caret, offers)
    return [typed[: found.start] + choice.text + typed[found.end :] for choice in found.choices]


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("act|", ["actor:"]),
        ("AC|", ["actor:"]),
        ("a -pla| b", ["a -place: b"]),
        ("(sta|", ["(status:"]),
        ("a|", []),
        ("|", []),
        ("nazar|", ['actor:"Nursultan Nazarbayev"']),
        ("a as|", ["a place:Astana"]),
        ("actor:cl|", ['actor:"Hillary Clinton"']),
        ("actor:cl|int b", ['actor:"Hillary Clinton" b']),
        ('actor:"hillary cl|', []),
        ('actor:"cl|', ['actor:"Hillary Clinton"']),
        ('actor:"cl|" b', ['actor:"Hillary Clinton" b']),
        ("actor: cl|", ['actor: "Hillary Clinton"']),
        ("actor:(nato OR cl|", ['actor:(nato OR "Hillary Clinton"']),
        ("actor:(nato) cl|", ['actor:(nato) actor:"Hillary Clinton"']),
        ("kind:visit,mee|", ["kind:visit,meeting"]),
        ("status:to|", ["status:to-review"]),
        ("kind:visit|", []),
        ("doc:jo|", []),
        ("doc:th|", ['doc:"The joint statement"']),
        ("xyzzy:cl|", []),
        ("date:|", ["date:2010", "date:2010..2012", 'date:"Sept 2010"', 'date:"before 2001"']),
        ("confidence:|", ["confidence:>0.8", "confidence:<0.5", "confidence:0.5..0.8"]),
        ("text:cl|", []),
    ],
)
def test_that_what_is_begun_is_completed(typed: str, whole: list[str]) -> None:
    assert completed(typed) == whole


@pytest.mark.parametrize("field", list(FieldName))
def test_that_each_field_is_offered_with_what_stands_behind_it(field: FieldName) -> None:
    found = complete(field.value[:-1], len(field.value) - 1, offers)
    assert f"{field}:" in [choice.text for choice in found.choices]
    assert all(choice.words for choice in found.choices)


@pytest.mark.parametrize("typed", ["actor:|", "place:|", "kind:|", "status:|", "precision:|", "date:|", "confidence:|"])
def test_that_what_is_offered_for_a_field_can_be_read(typed: str) -> None:
    assert completed(typed)
    for whole in completed(typed):
        assert parse(whole).root is not None


@given(st.text(alphabet='ab:()" -,actor', max_size=30), st.integers(0, 30))
def test_that_whatever_is_typed_the_place_to_complete_holds_the_caret(typed: str, caret: int) -> None:
    caret = min(caret, len(typed))
    found = complete(typed, caret, offers)
    assert 0 <= found.start <= caret <= found.end <= len(typed)


def test_that_of_a_long_search_only_what_is_near_the_caret_is_looked_at() -> None:
    typed = '"a" ' * 100_000 + "act"
    assert [choice.text for choice in complete(typed, len(typed), offers).choices] == ["actor:"]
