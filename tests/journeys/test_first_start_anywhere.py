"""The first start in a process of its own, where a home, a locale, a disk or the desktop is not as usual."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.durability.full_disk import all_but, small_disk

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="uses folders and variables of Linux")

_START = """
import json, sys
from PySide6.QtCore import QTimer
from kzexplorer import app
from kzexplorer.ui import start
make = start.make_window
def made(settings):
    window = make(settings)
    def tell():
        messages = window.frame.messages
        words = messages.problem.words if not messages.problem.isHidden() else ""
        print(json.dumps({"open": window.session.is_open, "said": words}))
        window.close()
    window.ready.connect(tell)
    window.session.failed.connect(lambda _error: QTimer.singleShot(0, tell))
    return window
start.make_window = made
sys.exit(app.run([]))
"""


@pytest.fixture(autouse=True)
def standing_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def first_start(**environment: str) -> dict[str, Any]:
    """Whether a workspace was open at its end, and what was said in the window."""
    around = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.environ["PYTHONPATH"],
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONFAULTHANDLER": "1",
    }
    command = [sys.executable, "-c", _START]
    done = subprocess.run(command, env=around | environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_that_a_home_may_have_any_name_in_a_plain_locale(tmp_path: Path) -> None:
    home = tmp_path / "Үй 100% ‹1›"
    home.mkdir()
    assert first_start(HOME=str(home), LANG="C", LC_ALL="C") == {"open": True, "said": ""}
    assert (home / ".local/share/kzexplorer/My workspace.kzx").is_file()
    assert (home / ".config/kzexplorer/settings.json").is_file()


def test_that_a_desktop_without_bus_runtime_folder_and_locale_does_no_harm(tmp_path: Path) -> None:
    without = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "XDG_RUNTIME_DIR": "/nowhere", "TMPDIR": "/nowhere"}
    locale = {"LC_ALL": "de_XX.PT154", "LANG": "xx_YY"}
    folders = {"XDG_CONFIG_HOME": "relative", "XDG_DATA_HOME": ""}
    assert first_start(HOME=str(tmp_path / "home"), **without, **locale, **folders) == {"open": True, "said": ""}
    assert [each.name for each in tmp_path.iterdir()] == ["home"], "nothing lies in the folder that one stands in"


def test_that_a_home_that_cannot_be_written_is_told_with_a_way_on() -> None:
    place = "/proc/nowhere"
    told = first_start(HOME=place)
    assert not told["open"]
    assert f"{place}/.local/share/kzexplorer" in told["said"]
    assert told["said"].endswith("New workspace in the menu makes one elsewhere.")


def test_that_folders_of_their_own_are_told_where_they_cannot_be_made(tmp_path: Path) -> None:
    told = first_start(HOME=str(tmp_path), XDG_DATA_HOME="/dev/null/data", XDG_CONFIG_HOME="/dev/null/config")
    assert not told["open"]
    assert "/dev/null/data" in told["said"]
    assert list(tmp_path.rglob("*.kzx")) == []


def test_that_a_read_only_disk_is_told_with_a_way_on() -> None:
    try:
        with small_disk() as disk:
            subprocess.run(["mount", "-o", "remount,ro", disk], check=True, capture_output=True)
            told = first_start(HOME=str(disk))
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(str(error))
    assert not told["open"]
    assert "read-only" in told["said"]


def test_that_a_full_disk_is_told_and_holds_no_half_of_a_workspace() -> None:
    try:
        with small_disk(4 << 20) as disk, all_but(disk, 60_000):
            told = first_start(HOME=str(disk))
            left = list(disk.rglob("*.kzx"))
    except OSError as error:
        pytest.skip(str(error))
    assert not told["open"]
    assert "the disk is full. Free some space" in told["said"]
    assert left == []
