import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kzexplorer.ui.timeline import motion

Shown = list[tuple[float, float]]


def made(shown: Shown) -> motion.Glide:
    parent = QObject()
    glide = motion.Glide(lambda start, end: shown.append((start, end)), parent)
    glide.setParent(None)
    return glide


def test_that_nothing_glides_where_nobody_could_see_it(qtbot: QtBot) -> None:
    shown: Shown = []
    made(shown).go((0.0, 10.0), (100.0, 110.0), slowly=True)
    assert shown == [(100.0, 110.0)]


def test_that_a_glide_ends_exactly_where_it_should(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "glide_ms", lambda: 40)
    shown: Shown = []
    glide = made(shown)
    glide.go((0.0, 10.0), (100.0, 110.0), slowly=True)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] == (100.0, 110.0))
    starts = [start for start, _ in shown]
    assert starts == sorted(starts)


def test_that_a_new_goal_replaces_a_glide_under_way(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "glide_ms", lambda: 40)
    shown: Shown = []
    glide = made(shown)
    glide.go((0.0, 10.0), (100.0, 110.0), slowly=True)
    glide.go((0.0, 10.0), (500.0, 510.0), slowly=False)
    qtbot.wait(60)
    assert shown[-1] == (500.0, 510.0)
