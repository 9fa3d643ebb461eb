"""What is typed finds commands by beginnings, other words, first letters and with a slip."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.ui.actions import COMMANDS
from kzexplorer.ui.keymap import CommandLine
from kzexplorer.ui.palette.entries import commands
from kzexplorer.ui.palette.matching import fit
from kzexplorer.ui.palette.other_words import OTHER_WORDS


def lines() -> list[CommandLine]:
    return [
        CommandLine(each.id, (each.menu.split("|")[0].replace("&", ""),), *[each.words.replace("&", "")] * 2)
        for each in COMMANDS
    ]


def found(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [str(entry.what) for entry in commands(lines(), typed, recent)]


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("go to date", "date"),
        ("date go", "date"),
        ("gtd", "date"),
        ("import", "add"),
        ("approve", "accept"),
        ("dark", "theme_dark"),
        ("night", "theme_dark"),
        ("remap", "shortcuts"),
        ("audit", "history"),
        ("serach", "search"),
        ("accpt", "accept"),
        ("zoomin", "zoom_in"),
        ("back up", "back_up"),
        ("undo", "undo"),
        ("full s", "full_screen"),
        ("screenshot", "picture"),
    ],
)
def test_that_a_command_comes_first_by_its_words_or_by_others(typed: str, command: str) -> None:
    assert found(typed)[0] == command


def test_that_nothing_is_found_by_what_means_nothing_here() -> None:
    assert found("xylophone") == []
    assert found("accept xylophone") == []


def test_that_letters_that_were_typed_are_told() -> None:
    how = fit("to da", "Go to date")
    assert how is not None
    assert "".join("Go to date"[at] for at in how.letters) == "toda"


def test_that_among_equals_the_one_used_last_comes_first() -> None:
    assert found("find")[0] != "find_previous"
    assert found("find", ("find_previous",))[0] == "find_previous"
    assert found("by", ("by_topic",))[0] == "by_topic"


def test_that_nothing_typed_lists_all_with_those_used_last_on_top() -> None:
    assert found("", ("redo", "fit"))[:2] == ["redo", "fit"]
    assert sorted(found("")) == sorted(each.id for each in COMMANDS)


def test_that_what_cannot_be_run_comes_after_what_can() -> None:
    off = CommandLine("a", ("Edit",), "Find next", "Find next", why_off="No document shows.")
    on = CommandLine("b", ("Edit",), "Find previous", "Find previous")
    assert [entry.what for entry in commands([off, on], "find", ())] == ["b", "a"]
    assert commands([off], "find", ())[0].spoken == "Find next, Edit, No document shows."


def test_that_each_command_has_other_words_in_lower_case() -> None:
    assert set(OTHER_WORDS) == {each.id for each in COMMANDS}
    assert [words for words in OTHER_WORDS.values() if words != words.lower()] == []


@settings(max_examples=60)
@given(st.text(max_size=40), st.text(max_size=40))
def test_that_anything_typed_is_answered_with_letters_of_the_words(typed: str, words: str) -> None:
    how = fit(typed, words)
    if how is not None:
        assert list(how.letters) == sorted(set(how.letters))
        assert all(0 <= at < len(words.lower()) for at in how.letters)


@settings(max_examples=60)
@given(st.sampled_from([each.words.replace("&", "") for each in COMMANDS]), st.data())
def test_that_every_beginning_of_its_words_finds_a_command(words: str, data: st.DataObject) -> None:
    end = data.draw(st.integers(1, len(words)))
    how = fit(words[:end], words)
    assert how is not None
