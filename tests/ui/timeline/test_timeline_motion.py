import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kzexplorer.timeline.inertia import Coasting
from kzexplorer.ui.timeline.moving.handling import Handling
from kzexplorer.ui.timeline.moving.motion import Coast, Glide

Shown = list[tuple[float, float]]


@pytest.fixture
def shown() -> Shown:
    return []


@pytest.fixture
def glide(qtbot: QtBot, shown: Shown) -> Glide:
    parent = QObject()
    glide = Glide(lambda start, end: shown.append((start, end)), parent)
    glide.setParent(None)
    return glide


@pytest.fixture
def coast(qtbot: QtBot, shown: Shown) -> Coast:
    parent = QObject()

    def go_on(x: float, y: float) -> bool:
        shown.append((x, y))
        return abs(x) < 500

    coast = Coast(go_on, parent)
    coast.setParent(None)
    return coast


def test_that_nothing_moves_by_itself_where_nobody_could_see_it(qtbot: QtBot) -> None:
    assert not Handling().moves()


def test_that_a_persons_own_word_on_movement_goes_before_that_of_the_system(qtbot: QtBot) -> None:
    assert Handling(reduced_motion="off").moves()
    assert not Handling(reduced_motion="on").moves()


def test_that_a_glide_ends_exactly_where_it_should(glide: Glide, shown: Shown, qtbot: QtBot) -> None:
    glide.go((0.0, 10.0), (100.0, 110.0), slowly=True)
    assert glide.goal == (100.0, 110.0)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] == (100.0, 110.0))
    starts = [start for start, _ in shown]
    assert starts == sorted(starts)
    assert len(starts) > 1
    qtbot.waitUntil(lambda: glide.goal is None)


def test_that_a_new_goal_replaces_a_glide_under_way(glide: Glide, shown: Shown) -> None:
    glide.go((0.0, 10.0), (100.0, 110.0), slowly=True)
    glide.go((0.0, 10.0), (500.0, 510.0), slowly=False)
    assert glide.goal is None
    assert shown[-1] == (500.0, 510.0)


def test_that_what_runs_on_goes_the_same_way_however_seldom_it_is_drawn(coast: Coast, shown: Shown) -> None:
    now = [0.0]
    coast.clock = lambda: now[0]
    running = Coasting(1.0, -0.5)
    coast.start(running)
    for now[0] in (16.0, 33.0, 400.0):  # the clock reads it
        coast.tick()
    assert shown == [running.way(16.0), running.way(33.0), running.way(400.0)]
    assert coast.is_running
    now[0] = running.duration + 1
    coast.tick()
    assert shown[-1] == running.way(running.duration)
    assert not coast.is_running


def test_that_what_runs_on_stops_at_an_edge_and_when_it_is_told_to(coast: Coast, shown: Shown) -> None:
    now = [0.0]
    coast.clock = lambda: now[0]
    coast.start(Coasting(6.0, 0.0))
    now[0] = 1_000.0
    coast.tick()
    assert not coast.is_running
    coast.start(Coasting(1.0, 0.0))
    coast.stop()
    coast.tick()
    assert len(shown) == 1
    coast.start(Coasting(0.0, 0.0))
    assert not coast.is_running
