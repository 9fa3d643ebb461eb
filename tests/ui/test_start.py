import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kzexplorer import app, paths
from kzexplorer.errors import Problem
from kzexplorer.settings import Settings
from kzexplorer.ui import start
from kzexplorer.ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    window = start.make_window(Settings.load(paths.settings_file()))
    qtbot.addWidget(window)
    window.furnish()
    return window


def test_that_the_window_is_painted_before_anything_is_in_it(qtbot: QtBot) -> None:
    window = start.make_window(Settings.load(paths.settings_file()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.restore()
        window.show()
    assert window.centralWidget() is None
    picture = window.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(0, picture.width(), 7)}
    assert len(colours) >= 2, "the skeleton shows where things will be"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_that_a_missing_screen_is_told_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Problem, match="no screen") as told:
        start.make_application()
    assert "snapshot" in told.value.next_step


def test_that_a_crash_is_shown_written_down_and_survived(
    window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    start.report_crashes(window)
    try:
        raise ZeroDivisionError("an invented crash")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: not window.frame.messages.problem.isHidden())
    assert "went wrong inside kzexplorer" in window.frame.messages.problem.words
    assert "an invented crash" in paths.log_file().read_text(encoding="utf-8")
    assert "an invented crash" in capsys.readouterr().err
    QTimer.singleShot(0, window.close)


def test_that_a_problem_is_shown_in_its_words_without_a_trace(
    window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    start.report_crashes(window)
    problem = Problem("The invented file is damaged.", "Restore it from a copy.")
    sys.excepthook(type(problem), problem, None)
    qtbot.waitUntil(lambda: not window.frame.messages.problem.isHidden())
    assert window.frame.messages.problem.words == str(problem)
    assert capsys.readouterr().err == ""
    assert not paths.log_file().exists()
    QTimer.singleShot(0, window.close)


def test_that_settings_that_cannot_be_saved_are_told_at_the_start(window: Window, tmp_path: Path) -> None:
    (tmp_path / "no folder").touch()
    file = tmp_path / "no folder" / "settings.json"
    start.try_saving(Settings(file), window)
    assert window.frame.messages.problem.words.startswith(f"Could not save the settings in {file}.")


def test_that_settings_that_can_be_saved_are_no_news(window: Window, tmp_path: Path) -> None:
    for _ in range(2):
        start.try_saving(Settings(tmp_path / "config" / "settings.json"), window)
    assert window.frame.messages.problem.isHidden()
    assert (tmp_path / "config" / "settings.json").is_file()


def test_that_a_word_that_is_no_workspace_and_no_command_makes_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.run([str(tmp_path / "improt")]) == 1
    assert "no such command" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


_FIRST_VERDICT = """
import subprocess
import sys
from pathlib import Path
from kzexplorer.store import open_workspace
from kzexplorer.ui.first_use import import_ahead
with open_workspace(Path(sys.argv[1])) as workspace:
    events = workspace.reader.timeline().id.tolist()
    import_ahead().join()
    known = set(sys.modules)
    from kzexplorer.operations.review_events import reject
    assert reject(workspace, events[:1]) is not None
    print(*sorted(name for name in set(sys.modules) - known if name.startswith(("kzexplorer", "sqlalchemy.orm"))))
"""


def test_that_the_first_verdict_imports_nothing_that_could_have_been_learnt_before(invented_workspace: Path) -> None:
    python = [sys.executable, "-c", _FIRST_VERDICT, str(invented_workspace)]
    done = subprocess.run(python, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == []
