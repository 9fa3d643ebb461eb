"""A second start of the real program, while a window is open: what that window then shows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kzexplorer.ui.receiving import Receiving
from kzexplorer.ui.second_start import take_turn
from kzexplorer.ui.window import Window
from tests.journeys.screens import not_there

pytestmark = [
    pytest.mark.usefixtures("local_sockets"),
    pytest.mark.skipif(sys.platform == "win32", reason="uses the socket of Linux and macOS"),
]


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Short, as the address of a socket has to be."""
    with tempfile.TemporaryDirectory(prefix="kz") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def receiving(runtime: Path, window: Window) -> Iterator[Receiving]:
    receiving = Receiving(take_turn(), window)
    receiving._begin()
    yield receiving
    receiving.end()


@pytest.fixture
def other(workspace: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(workspace, tmp_path / "Ұлы 100% other.kzx"))


def start(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "kzexplorer", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ended(process: subprocess.Popen[str], qtbot: QtBot) -> str:
    """What it said, once it has ended as it should; the window goes on meanwhile."""
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    said = "".join(process.communicate())
    assert process.returncode == 0, said
    return said


def test_that_a_second_start_opens_its_workspace_in_the_window_that_is_open(
    window: Window, receiving: Receiving, other: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.ready, timeout=60_000):
        assert ended(start(other), qtbot) == ""
    assert window.session.workspace.path == other
    assert window.windowTitle() == f"{other.stem} – kzexplorer"


def test_that_nothing_is_opened_where_the_workspace_is_open_already(
    window: Window, receiving: Receiving, workspace: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "by another name.kzx").symlink_to(workspace)
    window.selection.select_event(None)
    with qtbot.assertNotEmitted(window.session.opened, wait=100):
        for named in ((), (workspace,), (tmp_path / "by another name.kzx",)):
            ended(start(*named), qtbot)
    assert window.selection.event_id is None


def test_that_a_window_that_was_put_away_shows_again(window: Window, receiving: Receiving, qtbot: QtBot) -> None:
    window.showMinimized()
    assert window.isMinimized()
    ended(start(), qtbot)
    assert not window.isMinimized()
    assert window.isActiveWindow()


def test_that_the_layout_is_reset_in_the_window_that_is_open(
    window: Window, receiving: Receiving, qtbot: QtBot
) -> None:
    window.commands.toggle_pane("sidebar")
    ended(start("--reset-layout"), qtbot)
    assert not window.frame.places["sidebar"].isHidden()


def test_that_another_workspace_waits_until_a_dialog_is_answered(
    window: Window, receiving: Receiving, other: Path, workspace: Path, qtbot: QtBot
) -> None:
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    ended(start(other), qtbot)
    assert window.session.place == workspace
    with qtbot.waitSignal(window.ready, timeout=60_000):
        dialog.reject()
    assert window.session.workspace.path == other


def test_that_a_window_that_is_closing_lets_the_next_start_have_its_turn(
    window: Window, receiving: Receiving, qtbot: QtBot
) -> None:
    window.hide()
    second = subprocess.Popen(
        [sys.executable, "-c", "from kzexplorer.ui.second_start import *; print(arrive(Asked(), 30) is not None)"],
        stdout=subprocess.PIPE,
        text=True,
    )
    QTimer.singleShot(400, receiving.end)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert second.communicate()[0].strip() == "True"


def test_that_a_file_that_the_desktop_opens_is_shown_in_the_window(
    window: Window, receiving: Receiving, other: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.ready, timeout=60_000):
        receiving.open(other)
    assert window.session.workspace.path == other


_ASKED_BY_THE_DESKTOP = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from kzexplorer.ui.start import make_application
application = make_application()
application.asked_to_open.connect(print)
QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
"""


def test_that_the_program_hears_which_file_the_desktop_wants_opened(other: Path) -> None:
    command = [sys.executable, "-c", _ASKED_BY_THE_DESKTOP, str(other)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == str(other)


def titles() -> list[str]:
    """Of all windows on the display, the one that is active first."""
    active = subprocess.run(
        ["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, check=False
    )
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "kzexplorer|Beside", "getwindowname", "%@"],
        capture_output=True,
        text=True,
        check=False,
    )
    return [active.stdout.strip(), *found.stdout.splitlines()]


_BESIDE = """
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
field = QLineEdit()
field.setWindowTitle("Beside")
field.resize(1500, 900)
field.show()
field.activateWindow()
application.exec()
"""


@pytest.mark.skipif(bool(not_there()), reason=f"not installed here: {', '.join(not_there())}")
def test_that_the_open_window_comes_to_the_front_with_the_other_workspace(
    screen: str, runtime: Path, workspace: Path, other: Path, qtbot: QtBot
) -> None:
    first = start(workspace)
    qtbot.waitUntil(lambda: titles()[0] == f"{workspace.stem} – kzexplorer", timeout=60_000)
    beside = subprocess.Popen([sys.executable, "-c", _BESIDE], env=os.environ)
    qtbot.waitUntil(lambda: titles()[0] == "Beside", timeout=60_000)
    ended(start(other), qtbot)
    qtbot.waitUntil(lambda: titles()[0] == f"{other.stem} – kzexplorer", timeout=60_000)
    assert sorted(titles()[1:]) == ["Beside", f"{other.stem} – kzexplorer"]
    alone = start("--new-window", workspace)
    qtbot.waitUntil(lambda: titles()[0] == f"{workspace.stem} – kzexplorer", timeout=60_000)
    assert len(titles()[1:]) == 3
    for each in (beside, alone, first):
        each.terminate()
        each.communicate()


_BESIDE_ONE_THAT_HANGS = """
import sys
from kzexplorer import app
from kzexplorer.ui import second_start, start
def hangs(asked):
    raise second_start.NoAnswer
second_start.arrive = hangs
make = start.make_window
def made(settings):
    window = make(settings)
    def tell():
        print(window.frame.messages.problem.words)
        window.close()
    window.ready.connect(lambda: start.QTimer.singleShot(0, tell))
    return window
start.make_window = made
sys.exit(app.run(sys.argv[1:]))
"""


def test_that_a_window_beside_one_that_hangs_says_why_it_is_there(workspace: Path) -> None:
    command = [sys.executable, "-c", _BESIDE_ONE_THAT_HANGS, str(workspace)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == (
        "Another window of kzexplorer is open and did not answer, so this one opened beside it. "
        "Close the other one if it does not come back."
    )
