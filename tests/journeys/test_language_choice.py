"""Choosing a language in the menu, and the start that follows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kzexplorer import paths
from kzexplorer.settings import LANGUAGE, LAST_WORKSPACE, Settings
from kzexplorer.ui.starting_again import command_words
from kzexplorer.ui.window import Window


def chosen(window: Window) -> list[str]:
    window.menu_state.refresh()
    return [name for name in ("system", "en", "ru", "kk") if window.actions_table[f"language_{name}"].isChecked()]


def test_that_each_language_is_named_in_itself(window: Window) -> None:
    names = [window.actions_table[f"language_{name}"].text().replace("&", "") for name in ("en", "ru", "kk")]
    assert names == ["English", "Русский", "Қазақша"]
    assert chosen(window) == ["system"]


def test_that_a_language_is_kept_for_the_next_start_and_the_window_says_so(window: Window, qtbot: QtBot) -> None:
    window.actions_table.trigger("language_kk")
    strip = window.frame.messages.findChild(QPushButton, "startAgain").parentWidget()
    assert strip.isVisible()
    assert chosen(window) == ["kk"]
    window.actions_table.trigger("language_system")
    assert not strip.isVisible(), "nothing changes any more"
    window.actions_table.trigger("language_kk")
    assert strip.isVisible()
    window.close()
    assert Settings.load(paths.settings_file())[LANGUAGE] == "kk"
    assert window.starts_again is None


def test_that_starting_again_closes_the_window_and_takes_its_workspace_along(
    window: Window, workspace: Path, qtbot: QtBot
) -> None:
    window.actions_table.trigger("language_ru")
    window.frame.messages.findChild(QPushButton, "startAgain").click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.starts_again == (str(workspace),)
    assert not window.session.is_open
    assert Settings.load(paths.settings_file())[LANGUAGE] == "ru"


def test_that_the_words_of_a_start_start_this_program(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, *command_words(), "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.startswith("kzexplorer ")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_words() == []


_CHOOSE_AND_START_AGAIN = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from kzexplorer import app
from kzexplorer.ui import start
make = start.make_window
def made(settings):
    window = make(settings)
    def choose():
        os.environ |= {"KZEXPLORER_START_TRACE": "again.trace", "KZEXPLORER_START_TRACE_EXIT": "1"}
        window.actions_table.trigger("language_ru")
        window.frame.messages.findChild(QPushButton, "startAgain").click()
    window.ready.connect(lambda: QTimer.singleShot(200, choose))
    return window
start.make_window = made
sys.exit(app.run(sys.argv[1:]))
"""


def test_that_the_program_comes_back_by_itself_in_the_other_language(
    workspace: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    trace = tmp_path / "again.trace"
    command = [sys.executable, "-c", _CHOOSE_AND_START_AGAIN, str(workspace)]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=60)
    qtbot.waitUntil(lambda: trace.exists() and '"ready"' in trace.read_text("utf-8"), timeout=60_000)
    settings = Settings.load(paths.settings_file())
    assert settings[LANGUAGE] == "ru"
    assert settings[LAST_WORKSPACE] == str(workspace)
