"""The real window on the real first documents, as a person would have it before them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer import paths
from kzexplorer.operations.create_workspace import open_or_create
from kzexplorer.settings import TOUR_DONE, Settings
from kzexplorer.ui.start import go_on, make_window
from kzexplorer.ui.window import Window
from tests.journeys.screens import display

Opener = Callable[..., Window]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace made from the first documents, to be copied."""
    path = tmp_path_factory.mktemp("filled") / "filled.kzx"
    steps = open_or_create(path, paths.seeds())
    while True:
        try:
            next(steps)
        except StopIteration as end:
            end.value.close()
            return path


@pytest.fixture
def workspace(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(filled, tmp_path / "Two documents.kzx"))


@pytest.fixture
def open_window(qtbot: QtBot, workspace: Path) -> Iterator[Opener]:
    """Opens windows that are ready to click; `settings` are those of the person's folder."""
    opened: list[Window] = []

    def open_one(path: Path = workspace, size: tuple[int, int] = (1440, 900)) -> Window:
        settings = Settings.load(paths.settings_file())
        settings[TOUR_DONE] = True
        window = make_window(settings)
        opened.append(window)
        window.restore()
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        with qtbot.waitSignal(window.ready, timeout=20_000):
            go_on(window, path)
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Opener) -> Window:
    return open_window()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A display of its own, on which programs that the test starts show their windows."""
    with display() as name:
        monkeypatch.setenv("DISPLAY", name)
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        yield name
