"""What a person sees of a start that comes to nothing: a sentence, in a window where nobody reads what is printed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from kzexplorer.errors import Problem
from kzexplorer.ui import refusal


def shown(error: Exception) -> tuple[str, str, str]:
    """Heading, sentence and details of the window that tells of it."""
    found: list[tuple[str, str, str]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        found.append((box.text(), box.informativeText(), box.detailedText()))
        box.close()

    QTimer.singleShot(0, look)
    refusal.show_refusal(error)
    return found[0]


def test_that_a_problem_is_shown_in_its_words(qtbot: QtBot) -> None:
    problem = Problem("The installation is incomplete: <b>icons</b> is missing.", "Install it again.", "no such file")
    heading, sentence, details = shown(problem)
    assert heading == "kzexplorer could not start."
    assert sentence == "The installation is incomplete: <b>icons</b> is missing. Install it again."
    assert details == "no such file"


def test_that_words_are_never_taken_for_markup(qtbot: QtBot) -> None:
    formats: list[object] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        formats.extend(label.textFormat().name for label in box.findChildren(QLabel) if label.text())
        box.close()

    QTimer.singleShot(0, look)
    refusal.show_refusal(Problem("<b>Bold</b>", "<i>next</i>"))
    assert set(formats) == {"PlainText"}


def test_that_a_bug_is_shown_with_a_report_to_copy(qtbot: QtBot) -> None:
    _, sentence, details = shown(ZeroDivisionError("an invented crash"))
    assert "went wrong" in sentence
    assert "ZeroDivisionError: an invented crash" in details


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize(
    ("screen", "seen"),
    [
        ({"DISPLAY": ":7"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({}, False),
        ({"DISPLAY": ":7", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_that_a_window_is_shown_where_there_is_a_screen_and_no_terminal(
    screen: dict[str, str], seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in screen.items():
        monkeypatch.setenv(name, value)
    assert refusal.is_read() is not seen
    monkeypatch.setattr(sys, "stderr", None)
    assert refusal.is_read() is not seen, "a program without a console has nowhere to print to"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks for a screen as Linux names it")
def test_that_a_screen_that_is_not_there_is_told_in_words(tmp_path: object) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": ":2987", "WAYLAND_DISPLAY": ""}
    command = [sys.executable, "-m", "kzexplorer", "--new-window"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Could not open a window on the screen :2987. Start kzexplorer")


def test_that_a_missing_library_of_qt_is_told_in_words() -> None:
    code = "import sys; sys.modules['PySide6.QtWidgets'] = None; from kzexplorer.app import run; sys.exit(run([]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr.startswith("kzexplorer: Could not load Qt, which draws the window: ")
    assert "Traceback" not in done.stderr


_WINDOW_THAT_CANNOT_BE_MADE = """
import sys
from kzexplorer import paths
from kzexplorer.app import run
from kzexplorer.errors import Problem
from kzexplorer.ui import start
def missing(name):
    raise Problem(f"The installation is incomplete: {name} is missing.", "Install kzexplorer again.")
paths.resource = missing
sys.exit(run([]))
"""


def test_that_a_start_ends_in_words_where_the_window_cannot_be_furnished() -> None:
    command = [sys.executable, "-c", _WINDOW_THAT_CANNOT_BE_MADE]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "The installation is incomplete" in done.stderr
    assert "Traceback" not in done.stderr
