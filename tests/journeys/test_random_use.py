"""Hundreds of things done at random to the real window, which must neither fail, nor freeze, nor gather widgets."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog

from kzexplorer.ui.window import Window
from tests.conftest import delete_what_is_due
from tests.journeys.conftest import Opener
from tests.journeys.random_hands import RandomHands
from tests.made_workspace import made_workspace

_STEPS = 80
_MOST_NEW = 60
"""Widgets made once when first asked for: the panel of the filter, the date field, the sheet of keys."""


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


def used(window: Window, places: list[Path], seed: int, steps: int) -> int:
    """Use the window at random; how many widgets there are then."""
    hands = RandomHands(window, places, seed)
    try:
        hands.use(steps)
    except Exception as error:
        error.add_note(f"after {hands.done[-8:]}")
        raise
    delete_what_is_due()
    return len(QApplication.allWidgets())


@pytest.mark.parametrize(("seed", "listened_to"), [(1, False), (2, True)], indirect=["listened_to"])
def test_that_whatever_is_done_at_random_nothing_fails_and_no_widgets_gather(
    open_window: Opener, places: list[Path], monkeypatch: pytest.MonkeyPatch, seed: int, listened_to: None
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window = open_window(places[seed % 2])
    before = used(window, places, seed, _STEPS)
    assert used(window, places, seed + 100, _STEPS) <= before + _MOST_NEW
    assert window.isVisible()
