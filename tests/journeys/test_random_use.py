"""Hundreds of things done at random to the real window, which must neither fail, nor freeze, nor gather widgets."""

from __future__ import annotations

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from kzexplorer.errors import Problem
from kzexplorer.ui.commands.view import ViewCommands
from kzexplorer.ui.window import Window
from tests.conftest import delete_what_is_due
from tests.journeys.conftest import Opener
from tests.journeys.random_hands import RandomHands
from tests.made_workspace import made_workspace

SEEDS = "KZEXPLORER_RANDOM_SEEDS"
"""An environment variable for longer runs: the first seed and the last, as `100-160`."""
_STEPS = 80
_MOST_NEW = 20
"""Widgets of a name that there were some of before; what is made once when it is first asked for is not counted."""


@pytest.fixture
def listened_to(request: pytest.FixtureRequest) -> Iterator[None]:
    """With or without a program that reads the screen."""
    QAccessible.setActive(bool(request.param))
    yield
    QAccessible.setActive(False)


@pytest.fixture
def places(workspace: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The first documents, many made events, and none."""
    made = made_workspace(tmp_path_factory.getbasetemp() / "made_900.kzx", 900)
    return [workspace, Path(shutil.copy(made, tmp_path)), tmp_path / "empty.kzx"]


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a person can mend is told in the window, as the program does; anything else fails the test."""
    otherwise = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Problem):
            otherwise(kind, error, trace)

    monkeypatch.setattr(sys, "excepthook", hook)


@pytest.fixture(autouse=True)
def nothing_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """No dialog of the system waits for an answer, no other program starts, and the window stays."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    monkeypatch.setattr(ViewCommands, "start_again", lambda _commands: None)


def used(window: Window, places: list[Path], seed: int, steps: int) -> Counter[str]:
    """Use the window at random; which widgets there are then, by kind and name."""
    hands = RandomHands(window, places, seed)
    try:
        hands.use(steps)
    except Exception as error:
        error.add_note(f"after {hands.done[-8:]}")
        raise
    delete_what_is_due()
    named = [each for each in QApplication.allWidgets() if each.objectName() and "qt_" not in each.objectName()]
    return Counter(f"{type(each).__name__} {each.objectName()}" for each in named)


def _seeds() -> list[tuple[int, bool]]:
    first, _, last = os.environ.get(SEEDS, "1-2").partition("-")
    return [(seed, seed % 2 == 0) for seed in range(int(first), int(last or first) + 1)]


@pytest.mark.parametrize(("seed", "listened_to"), _seeds(), indirect=["listened_to"])
def test_that_whatever_is_done_at_random_nothing_fails_and_no_widgets_gather(
    open_window: Opener, places: list[Path], seed: int, listened_to: None
) -> None:
    window = open_window(places[seed % 2])
    before = used(window, places, seed, _STEPS)
    again = {name: n for name, n in (used(window, places, seed + 100, _STEPS) - before).items() if before[name]}
    assert sum(again.values()) <= _MOST_NEW, again
    assert window.isVisible()
