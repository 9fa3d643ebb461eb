"""The window at every scale and on a mirrored desktop: nothing is cut, nothing lies over anything else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tests.journeys.conftest import Opener
from tests.journeys.nothing_cut import faults

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2", "3"])
def test_that_nothing_is_cut_in_the_window(workspace: Path, monkeypatch: pytest.MonkeyPatch, scale: str) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    command = [sys.executable, "-m", "tests.journeys.nothing_cut", str(workspace)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    seen = json.loads(done.stdout)
    assert seen["scale"] == float(scale)
    assert seen["looked_at"] > 50
    assert seen["faults"] == {}


def test_that_a_mirrored_desktop_turns_neither_words_nor_time_around(open_window: Opener) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window()
        header, sidebar = window.findChild(QWidget, "header"), window.findChild(QWidget, "sidebar")
        assert header.layoutDirection() == sidebar.layoutDirection() == Qt.LayoutDirection.LeftToRight
        events = window.session.reader.timeline().id.tolist()
        window.panes.timeline.steering.fit()
        places = [window.panes.timeline.mark_position(event) for event in events]
        seen = [place.x() for place in places if place is not None]
        assert len(seen) > 10
        assert seen[0] < seen[-1]
        assert faults(window) == []
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
