"""Settings come back as they were set, whatever happens to their file."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer import settings
from kzexplorer.errors import Problem
from kzexplorer.settings import Setting, Settings

TABLE: list[Setting[Any]] = [each for each in vars(settings).values() if isinstance(each, Setting)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "settings.json"


def written(file: Path, words: str) -> Path:
    file.parent.mkdir()
    file.write_text(words, "utf-8")
    return file


def test_that_defaults_hold_until_something_is_set(file: Path) -> None:
    loaded = Settings.load(file)
    assert loaded.problem is None
    assert [loaded[each] for each in TABLE] == [each.default for each in TABLE]


def test_that_each_setting_has_a_key_of_its_own_and_a_default_that_it_can_keep() -> None:
    assert len({each.key for each in TABLE}) == len(TABLE)
    for each in TABLE:
        assert each.words
        assert each.kind.read(json.loads(json.dumps(each.kind.write(each.default)))) == each.default


def test_that_what_was_set_is_there_at_the_next_start(file: Path) -> None:
    first = Settings.load(file)
    first[settings.THEME] = "dark"
    first[settings.COLUMN_SIZES] = (280, 1160)
    first[settings.LAST_WORKSPACE] = "/home/ә/Қазақстан.kzx"
    first.save()
    second = Settings.load(file)
    assert second[settings.THEME] == "dark"
    assert second[settings.COLUMN_SIZES] == (280, 1160)
    assert second[settings.LAST_WORKSPACE] == "/home/ә/Қазақстан.kzx"


def test_that_forgetting_the_layout_keeps_everything_else(file: Path) -> None:
    loaded = Settings.load(file)
    loaded[settings.THEME] = "dark"
    loaded[settings.WINDOW_GEOMETRY] = b"far off the screen"
    loaded[settings.HIDDEN_PANES] = ("timeline",)
    loaded.forget_layout()
    assert (loaded[settings.WINDOW_GEOMETRY], loaded[settings.HIDDEN_PANES]) == (b"", ())
    assert loaded[settings.THEME] == "dark"


def test_that_changing_a_value_that_was_read_changes_no_setting(file: Path) -> None:
    loaded = Settings.load(file)
    loaded[settings.VIEW]["event"] = 1
    loaded[settings.VIEW] = {"event": 2}
    loaded[settings.VIEW]["event"] = 3
    assert loaded[settings.VIEW] == {"event": 2}
    assert settings.VIEW.default == {}


@given(st.binary(max_size=200))
def test_that_any_bytes_of_qt_come_back(state: bytes) -> None:
    setting = settings.WINDOW_GEOMETRY
    assert setting.kind.read(json.loads(json.dumps(setting.kind.write(state)))) == state


def test_that_a_value_outside_its_choices_is_refused(file: Path) -> None:
    with pytest.raises(ValueError, match="not one of"):
        Settings.load(file)[settings.THEME] = "pink"


@pytest.mark.parametrize("kept", ['"pink"', "7", "null", "[]", "{}"])
def test_that_a_value_not_understood_reads_as_the_default_and_stays_in_the_file(file: Path, kept: str) -> None:
    loaded = Settings.load(written(file, f'{{"theme": {kept}, "of a newer version": [1, 2]}}'))
    assert loaded.problem is None
    assert loaded[settings.THEME] == "system"
    loaded[settings.TOUR_DONE] = True
    loaded.save()
    assert json.loads(file.read_text()) == {"theme": json.loads(kept), "of a newer version": [1, 2], "tour_done": True}


@pytest.mark.parametrize(
    ("setting", "kept"),
    [
        (settings.WINDOW_GEOMETRY, "not base 64"),
        (settings.WINDOW_GEOMETRY, "é"),
        (settings.ROW_SIZES, [1, True]),
        (settings.ROW_SIZES, [-1]),
        (settings.ROW_SIZES, [10**12]),
        (settings.LAST_WORKSPACE, 5),
        (settings.HIDDEN_PANES, "timeline"),
        (settings.HIDDEN_PANES, ["timeline", 1]),
        (settings.TOUR_DONE, "yes"),
        (settings.VIEW, [1]),
    ],
)
def test_that_a_value_of_a_wrong_type_reads_as_the_default(file: Path, setting: Setting[Any], kept: object) -> None:
    assert Settings.load(written(file, json.dumps({setting.key: kept})))[setting] == setting.default


@pytest.mark.parametrize("damage", ["", "{", "[]", "\0", '{"theme": "dark"', "[" * 100_000, "1" * 5_000])
def test_that_a_damaged_file_is_kept_aside_and_said(file: Path, damage: str) -> None:
    loaded = Settings.load(written(file, damage))
    assert loaded[settings.THEME] == "system"
    assert loaded.problem is not None
    assert str(file) in loaded.problem.what
    assert "settings.json.damaged" in loaded.problem.next_step
    assert (file.parent / "settings.json.damaged").read_text() == damage
    loaded.save()
    assert Settings.load(file).problem is None


def test_that_a_file_in_another_encoding_counts_as_damaged(file: Path) -> None:
    written(file, "").write_bytes(b'{"theme": "\xff"}')
    assert Settings.load(file).problem is not None


def test_that_a_folder_in_place_of_the_file_is_said(file: Path) -> None:
    file.mkdir(parents=True)
    loaded = Settings.load(file)
    assert loaded.problem is not None
    assert str(file) in loaded.problem.what
    with pytest.raises(Problem, match="Could not save the settings"):
        loaded.save()


def test_that_a_save_which_fails_leaves_the_old_file_and_no_other(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Settings.load(file)
    first.save()
    old = file.read_text()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    first[settings.THEME] = "dark"
    with pytest.raises(Problem, match="Could not save the settings"):
        first.save()
    assert file.read_text() == old
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices")
def test_that_a_pipe_or_device_in_place_of_the_file_does_not_hold_up_the_start(file: Path, tmp_path: Path) -> None:
    pipe, device = tmp_path / "pipe.json", tmp_path / "device.json"
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    for odd in (pipe, device, tmp_path):
        loaded = Settings.load(odd)
        assert loaded[settings.THEME] == "system"
        assert loaded.problem is not None
        assert str(odd) in loaded.problem.what
