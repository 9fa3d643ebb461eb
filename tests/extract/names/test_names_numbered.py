"""Names that a number tells apart: resolutions, sessions, summits."""

from __future__ import annotations

import pytest

from kzexplorer.extract import names, passages, sentences


def found(text: str) -> dict[str, str]:
    """Outer names by their words."""
    read = names.find(text, sentences.split(text, passages.split(text)), ())
    return {
        name.head.of(text): name.type.value
        for name in read
        if not any(other is not name and other.head.contains(name.head) for other in read)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They recalled resolution 912 (1994) there.", {"resolution 912 (1994)": "document"}),
        ("He cited Security Council resolution 77/3 again.", {"Security Council resolution 77/3": "document"}),
        ("She opened the 51st session of the UN General Assembly.",
         {"51st session of the UN General Assembly": "meeting"}),
        ("Few came to the second special session of UNESCO.", {"second special session of UNESCO": "meeting"}),
        ("We met after the NATO summit.", {"NATO summit": "meeting"}),
        ("We met at the 9th Summit of Island States.", {"9th Summit of Island States": "meeting"}),
        ("The XI Caspian Trade Forum was brief.", {"XI Caspian Trade Forum": "meeting"}),
    ],
)  # fmt: skip
def test_that_a_number_or_body_tells_documents_and_meetings_apart_though_they_are_written_small(
    text: str, expected: dict[str, str]
) -> None:
    assert found(text) == expected


def test_that_each_of_several_resolutions_has_its_own_name() -> None:
    text = "Resolutions were ignored: resolutions 101 (1953), 228 (1966) and 337 (1973) among them."
    read = names.find(text, sentences.split(text, passages.split(text)), ())
    assert [name.known for name in read] == ["resolution 101 (1953)", "resolution 228 (1966)", "resolution 337 (1973)"]


@pytest.mark.parametrize(
    "text",
    ["It was a resolution of 12 lines.", "The third session of talks was dull.", "They met for 3 summit days."],
)
def test_that_other_numbers_name_nothing(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stands were let at EXPO-2031.", {"EXPO-2031": "meeting"}),
        ("He spoke for the Casablanca group.", {"Casablanca group": "organisation"}),
    ],
)
def test_that_fairs_and_groups_are_called_by_their_number_or_place(text: str, expected: dict[str, str]) -> None:
    assert found(text) == expected
