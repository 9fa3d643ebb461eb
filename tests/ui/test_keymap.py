"""Which keys run which command, after whatever a person or an older file has set."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kzexplorer.ui.actions import COMMANDS
from kzexplorer.ui.keymap import Keymap, is_letter, refusal, written
from kzexplorer.ui.menus import usual_keys

_USUAL = {"add": ("Ctrl+I",), "undo": ("Ctrl+Z", "U"), "redo": ("Ctrl+Shift+Z", "Ctrl+Y"), "plain": ()}


def test_that_keys_that_were_set_hold_and_others_stay(qapp: object) -> None:
    keymap = Keymap(_USUAL)
    keymap.set_keys("add", ["Ctrl+Alt+I", "I"])
    assert keymap.keys("add") == ("Ctrl+Alt+I", "I")
    assert keymap.keys("undo") == ("Ctrl+Z", "U")
    assert (keymap.shown("add"), keymap.letter("add")) == ("Ctrl+Alt+I", "I")
    assert keymap.own == {"add": ["Ctrl+Alt+I", "I"]}


def test_that_a_key_given_away_runs_one_command_and_comes_back_with_a_reset(qapp: object) -> None:
    keymap = Keymap(_USUAL)
    keymap.set_keys("plain", ["Ctrl+Y"])
    assert keymap.holder("Ctrl+Y") == "plain"
    assert keymap.keys("redo") == ("Ctrl+Shift+Z",)
    assert keymap.is_own("redo")
    keymap.reset("plain")
    assert keymap.keys("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert keymap.own == {}


def test_that_a_command_that_is_reset_gets_its_key_back_from_whoever_has_it(qapp: object) -> None:
    keymap = Keymap(_USUAL)
    keymap.set_keys("plain", ["Ctrl+I", "Ctrl+P"])
    assert keymap.keys("add") == ()
    keymap.reset("add")
    assert keymap.keys("add") == ("Ctrl+I",)
    assert keymap.keys("plain") == ("Ctrl+P",)


def test_that_a_key_taken_from_keys_that_were_set_leaves_the_others(qapp: object) -> None:
    keymap = Keymap(_USUAL)
    keymap.set_keys("plain", ["Ctrl+1", "Ctrl+2"])
    keymap.set_keys("add", ["Ctrl+2"])
    assert keymap.keys("plain") == ("Ctrl+1",)
    keymap.reset_all()
    assert {command: keymap.keys(command) for command in _USUAL} == _USUAL


def test_that_setting_the_usual_keys_is_setting_none(qapp: object) -> None:
    keymap = Keymap(_USUAL)
    keymap.set_keys("add", ["Ctrl+B"])
    keymap.set_keys("add", ["Ctrl+I"])
    assert keymap.own == {}
    assert not keymap.is_own("add")


def test_that_everybody_hears_of_each_change(qtbot: QtBot) -> None:
    keymap = Keymap(_USUAL)
    for change in (lambda: keymap.set_keys("add", []), lambda: keymap.reset("add"), keymap.reset_all):
        with qtbot.waitSignal(keymap.changed):
            change()


@pytest.mark.parametrize(
    "kept",
    [
        {"add": "Ctrl+B"},
        {"add": [3, None, "", "no key at all", "Ctrl+C", "Left", "\x00"]},
        {"add": {"a": 1}, "unknown": ["Ctrl+B"]},
        {"add": ["ctrl+b", "Ctrl+B"]},
    ],
)
def test_that_what_a_file_holds_is_taken_as_far_as_it_is_keys(qapp: object, kept: dict[str, Any]) -> None:
    keymap = Keymap(_USUAL, kept)
    assert set(keymap.keys("add")) <= {"Ctrl+I", "Ctrl+B"}
    assert keymap.keys("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert keymap.keys("unknown") == ()


def test_that_keys_of_commands_of_another_version_are_kept(qapp: object) -> None:
    keymap = Keymap(_USUAL, {"of_tomorrow": ["Ctrl+B"]})
    assert keymap.own == {"of_tomorrow": ["Ctrl+B"]}
    keymap.set_keys("add", ["Ctrl+P"])
    assert keymap.own == {"of_tomorrow": ["Ctrl+B"], "add": ["Ctrl+P"]}


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["set", "reset", "all"]),
            st.sampled_from(list(_USUAL)),
            st.lists(st.sampled_from(["Ctrl+I", "Ctrl+Z", "U", "Ctrl+Y", "Ctrl+B", "B", "F5"]), max_size=3),
        ),
        max_size=12,
    )
)
def test_that_no_key_ever_runs_two_commands_and_a_restart_changes_nothing(
    steps: list[tuple[str, str, list[str]]],
) -> None:
    keymap = Keymap(_USUAL)
    for what, command, keys in steps:
        if what == "set":
            keymap.set_keys(command, keys)
            assert set(keymap.keys(command)) == set(keys)
        elif what == "reset":
            keymap.reset(command)
            assert keymap.keys(command) == _USUAL[command]
        else:
            keymap.reset_all()
    held = {command: keymap.keys(command) for command in _USUAL}
    assert max(Counter(key for keys in held.values() for key in keys).values(), default=1) == 1
    again = Keymap(_USUAL, keymap.own)
    assert {command: again.keys(command) for command in _USUAL} == held


@pytest.mark.parametrize(
    "key", ["Ctrl+E", "Alt+Left", "F2", "Shift+F3", "A", "Shift+A", "Esc", "?", "Meta+K", "Ctrl+1"]
)
def test_that_keys_are_taken_that_type_nothing(qapp: object, key: str) -> None:
    assert refusal(key) == ""


@pytest.mark.parametrize("key", ["Left", "Shift+Home", "Return", "Tab", "Space", "1", ".", "Backspace", "Shift+Tab"])
def test_that_keys_are_refused_that_type_or_move_about(qapp: object, key: str) -> None:
    assert refusal(key).endswith("Hold Ctrl or Alt with it.")


@pytest.mark.parametrize("key", ["Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Alt+F4"])
def test_that_keys_are_refused_that_every_field_knows(qapp: object, key: str) -> None:
    assert refusal(key).endswith("Choose another key.")


def test_that_each_usual_key_of_the_table_could_be_set_by_hand_too(qapp: object) -> None:
    usual = usual_keys()
    assert {key: refusal(key) for keys in usual.values() for key in keys if refusal(key)} == {}
    assert {
        command.letter for command in COMMANDS if command.letter and not is_letter(written(command.letter))
    } == set()
