"""What the first use needs is imported once a person comes, not before; what the start freed goes back."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui import first_use
from kzexplorer.ui.first_use import FirstUse, give_memory_back


@pytest.fixture
def learnt(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    times: list[bool] = []
    monkeypatch.setattr(first_use, "import_ahead", lambda: times.append(True))
    return times


def come(widget: QWidget, by: str) -> None:
    where, none, plain = QPointF(1, 1), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    pointer = QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, plain)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, plain)
    QApplication.sendEvent(widget, pointer if by == "pointer" else key)


@pytest.mark.parametrize("by", ["pointer", "key"])
def test_that_the_first_sign_of_a_person_is_enough_and_counts_once(
    qtbot: QtBot, qapp: QApplication, learnt: list[bool], by: str
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    waiting = FirstUse(qapp)
    widget.show()
    QApplication.sendEvent(widget, QEvent(QEvent.Type.UpdateRequest))
    assert learnt == []
    for _ in range(2):
        come(widget, by)
    assert learnt == [True]
    waiting.deleteLater()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone keeps what is freed in this way")
def test_that_freed_memory_goes_back_to_the_system() -> None:
    allocate, free = ctypes.CDLL(None).malloc, ctypes.CDLL(None).free
    allocate.restype = ctypes.c_void_p
    free.argtypes = [ctypes.c_void_p]
    blocks = [allocate(50_000) for _ in range(2_000)]  # below what glibc maps one by one
    for block in blocks:
        ctypes.memset(block, 1, 50_000)
    *rest, last = blocks
    for block in rest:
        free(block)
    before = resident()
    give_memory_back()
    free(last)
    assert resident() < before - 50_000_000


def test_that_a_system_without_glibc_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    give_memory_back()


def resident() -> int:
    """Bytes that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
