"""A void call keeps its references: PySide6 6.12.0 on Python 3.11 drops one each, until Python aborts (PYSIDE-3474)."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True live for ever there (PEP 683)")


class Teller(QObject):
    told = Signal()
    told_whether = Signal(bool)


SLACK = 20  # the interpreter itself takes and gives back a few references in between


def test_that_void_calls_leave_the_references_to_none_and_true_where_they_were(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        widget.update()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert abs(after[0] - before[0]) < SLACK
    assert abs(after[1] - before[1]) < SLACK


def test_that_emitting_leaves_the_references_to_none_and_true_where_they_were(qapp: object) -> None:
    teller = Teller()
    heard: list[bool] = []
    teller.told_whether.connect(heard.append)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(100):
        teller.told.emit()
        teller.told_whether.emit(True)
    assert len(heard) == 100
    heard.clear()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert abs(after[0] - before[0]) < SLACK
    assert abs(after[1] - before[1]) < SLACK
