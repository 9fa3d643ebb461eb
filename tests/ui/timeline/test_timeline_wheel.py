from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY, Scale, held_within, zoomed
from kzexplorer.ui.timeline.moving.wheel import LANES, ROLES, TIME, ZOOM, Wheel
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import made_pane
from tests.ui.timeline.timeline_fakes import many
from tests.ui.timeline.timeline_hands import CONTROL, PLAIN, SHIFT, turn, view_of, wheel_event

AT = QPointF(600, 150)
AWAY = QPoint(0, 120)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[TimelinePane]:
    made, _ = made_pane(many(1_500))
    qtbot.addWidget(made)
    made.resize(1_142, 320)
    yield made
    view_of(made)._settling.stop()


@pytest.mark.parametrize("plain", [LANES, ZOOM, TIME])
def test_that_the_roles_of_shift_and_control_follow_what_the_plain_wheel_does(plain: str, qtbot: QtBot) -> None:
    wheel = Wheel()
    read = [wheel.read(wheel_event(AT, AWAY, keys), plain) for keys in (PLAIN, SHIFT, CONTROL)]
    assert [turned.of for turned in read if turned] == list(ROLES[plain])
    assert set(ROLES[plain]) == {LANES, TIME, ZOOM}


def test_that_a_wheel_turned_sideways_moves_in_time_whatever_the_plain_one_does(qtbot: QtBot) -> None:
    for plain in ROLES:
        turned = Wheel().read(wheel_event(AT, QPoint(-120, 10)), plain)
        assert turned is not None
        assert (turned.of, turned.amount > 0) == (TIME, True)


def test_that_a_touchpad_moves_by_the_pixels_that_the_fingers_went(qtbot: QtBot) -> None:
    wheel = Wheel()
    down = wheel.read(wheel_event(AT, QPoint(0, -40), pixels=QPoint(0, -7)), LANES)
    aside = wheel.read(wheel_event(AT, QPoint(-90, 0), pixels=QPoint(-13, 2)), LANES)
    assert down is not None
    assert aside is not None
    assert (down.of, down.amount) == (LANES, 7)
    assert (aside.of, aside.amount) == (TIME, 13)


def test_that_many_small_turns_zoom_as_far_as_one_large_one(qtbot: QtBot) -> None:
    wheel = Wheel()
    whole = wheel.read(wheel_event(AT, AWAY, CONTROL), LANES)
    parts = [wheel.read(wheel_event(AT, QPoint(0, 15), CONTROL), LANES) for _ in range(8)]
    product = 1.0
    for part in parts:
        assert part is not None
        product *= part.amount
    assert whole is not None
    assert product == pytest.approx(whole.amount)
    assert whole.amount < 1


def test_that_what_fingers_began_means_the_same_while_it_runs_out(qtbot: QtBot) -> None:
    wheel = Wheel()
    wheel.read(wheel_event(AT, AWAY, phase=Qt.ScrollPhase.ScrollUpdate), LANES)
    turned = wheel.read(wheel_event(AT, AWAY, CONTROL, phase=Qt.ScrollPhase.ScrollMomentum), LANES)
    assert turned is not None
    assert turned.of == LANES


def test_that_an_event_without_a_way_asks_for_nothing(qtbot: QtBot) -> None:
    assert Wheel().read(wheel_event(AT, QPoint()), LANES) is None


def test_that_the_plain_wheel_does_what_the_person_chose(pane: TimelinePane) -> None:
    view = view_of(pane)
    at = QPoint(700, 150)
    turn(pane, at, -1)
    assert view.stage.scroll > 0
    days = view.stage.scale.days
    pane.handling.wheel = ZOOM
    turn(pane, at, 1)
    assert view.stage.scale.days < days
    scroll, start = view.stage.scroll, view.moments[0]
    pane.handling.wheel = TIME
    turn(pane, at, -1)
    assert view.stage.scroll == scroll
    assert view.moments[0] > start
    turn(pane, at, -1, SHIFT)
    assert view.stage.scroll > scroll


def test_that_over_the_names_of_lanes_the_wheel_scrolls_them(pane: TimelinePane) -> None:
    pane.handling.wheel = ZOOM
    view = view_of(pane)
    before = view.moments
    turn(pane, QPoint(20, 150), -1)
    assert view.stage.scroll > 0
    assert view.moments == before


def test_that_zooming_back_and_forth_over_a_mark_keeps_its_moment_to_a_pixel(pane: TimelinePane) -> None:
    view = view_of(pane)
    view.show_moments(705_000, 706_000)
    at = QPoint(833, 150)
    moment = view.stage.scale.moment(at.x() - view.stage.gutter)
    for notches in (3, 5, 4, -6, -2, 7, -11, 0.125):
        turn(pane, at, notches, CONTROL)
        assert view.stage.gutter + view.stage.scale.x(moment) == pytest.approx(at.x(), abs=1)


@given(
    st.floats(-3_000_000, 3_000_000),
    st.floats(10, 100_000),
    st.floats(0, 1),
    st.lists(st.floats(0.3, 3), max_size=20),
    st.integers(200, 3_840),
)
def test_that_a_zoom_holds_the_moment_under_the_pointer_to_a_pixel_away_from_the_ends_of_time(
    start: float, days: float, share: float, factors: list[float], width: int
) -> None:
    moments = held_within(start, start + days)
    x = share * width
    about = Scale.over(*moments, width).moment(x)
    for factor in factors:
        wanted = zoomed(*moments, factor, Scale.over(*moments, width).moment(x))
        if not FIRST_DAY < wanted[0] < wanted[1] < LAST_DAY:
            return
        moments = wanted
        assert Scale.over(*moments, width).x(about) == pytest.approx(x, abs=1)


def test_that_two_fingers_zoom_about_the_place_between_them(pane: TimelinePane) -> None:
    view = view_of(pane)
    view.show_moments(705_000, 706_000)
    at = QPointF(833, 150)
    moment = view.stage.scale.moment(at.x() - view.stage.gutter)
    kind, device = Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice()
    for apart, days in ((0.25, 800), (-0.2, 1_000)):
        pinch = QNativeGestureEvent(kind, device, 2, at, at, QPointF(view.viewport().mapToGlobal(at)), apart, QPointF())
        QApplication.sendEvent(view.viewport(), pinch)
        assert view.stage.scale.days == pytest.approx(days)
        assert view.stage.gutter + view.stage.scale.x(moment) == pytest.approx(at.x(), abs=1)
