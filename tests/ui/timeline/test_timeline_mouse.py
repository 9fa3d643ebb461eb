from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import When
from kzexplorer.timeline.inertia import LEAST_SPEED, SLOWING_MS
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.moving.band import Marked
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import FakeReader, line, many
from tests.ui.timeline.timeline_hands import ALT, LEFT, MIDDLE, SHIFT, drag, move, turn, view_of

Made = tuple[TimelinePane, Selection]


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Made]:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    yield pane, selection
    rest(pane)


@pytest.fixture
def dense(qtbot: QtBot) -> Iterator[Made]:
    pane, selection = made_pane(many(20_000))
    qtbot.addWidget(pane)
    pane.steering.fit()
    view_of(pane).settle()
    yield pane, selection
    rest(pane)


def rest(pane: TimelinePane) -> None:
    view_of(pane)._settling.stop()
    view_of(pane).travel.halt()
    view_of(pane).hover.hide()


def swing(y: int = 300) -> list[QPoint]:
    """A drag to the left of 10 pixels each 10 ms."""
    return [QPoint(x, y) for x in range(800, 690, -10)]


def test_that_a_drag_runs_on_as_fast_as_it_was_and_ends_where_its_speed_tells(made: Made) -> None:
    pane, _ = made
    pane.handling.reduced_motion = "off"
    view = view_of(pane)
    now = [0.0]
    view.travel.coast.clock = lambda: now[0]
    drag(pane, swing())
    assert view.travel.coast.is_running
    left_at = view.moments[0]
    now[0] = 50.0
    view.travel.coast.tick()
    assert view.moments[0] > left_at
    now[0] = 60_000.0
    view.travel.coast.tick()
    assert not view.travel.coast.is_running
    way = (view.moments[0] - left_at) * view.stage.scale.per_day
    assert way == pytest.approx((1.0 - LEAST_SPEED) * SLOWING_MS, abs=1)


def test_that_nothing_runs_on_with_reduced_motion_or_after_a_rest(made: Made) -> None:
    pane, _ = made
    view = view_of(pane)
    pane.handling.reduced_motion = "on"
    drag(pane, swing())
    assert not view.travel.coast.is_running
    pane.handling.reduced_motion = "off"
    drag(pane, swing(), rest_ms=200)
    assert not view.travel.coast.is_running


def test_that_a_press_the_wheel_and_a_key_stop_what_runs_on(made: Made, qtbot: QtBot) -> None:
    pane, _ = made
    pane.handling.reduced_motion = "off"
    view = view_of(pane)
    for stop in (
        lambda: qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(500, 300)),
        lambda: turn(pane, QPoint(500, 300), 1),
        lambda: qtbot.keyClick(view, Qt.Key.Key_Home),
        lambda: view.show_moments(*view.moments),
    ):
        drag(pane, swing())
        assert view.travel.coast.is_running
        stop()
        assert not view.travel.coast.is_running
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(500, 300))
        view.travel.halt()


def test_that_a_hand_that_trembles_clicks_and_pans_nothing(made: Made) -> None:
    pane, selection = made
    selection.select_event(105)
    view = view_of(pane)
    selection.select_event(None)
    at = pane.mark_position(105)
    assert at is not None
    before = view.moments
    drag(pane, [at, at + QPoint(QApplication.startDragDistance() - 1, 0)])
    assert selection.event_id == 105
    assert view.moments == before


def test_that_a_drag_selects_nothing_and_a_click_on_nothing_lets_nothing_go(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    at = pane.mark_position(105)
    assert at is not None
    drag(pane, [at, at + QPoint(40, 0), at + QPoint(80, 0)])
    assert selection.event_id is None
    selection.select_event(105)
    view = view_of(pane)
    empty = QPoint(view.width() - 30, view.height() - 8)
    assert view.stage.hit(empty.x(), empty.y()) is None
    qtbot.mouseClick(view.viewport(), LEFT, pos=empty)
    assert selection.event_id == 105


def test_that_the_middle_button_drags_too_even_on_the_axis(made: Made) -> None:
    pane, _ = made
    view = view_of(pane)
    before = view.moments[0]
    drag(pane, swing(y=15), button=MIDDLE)
    assert view.moments[0] > before
    assert view.band.marked is None


@pytest.mark.parametrize(("y", "keys"), [(15, Qt.KeyboardModifier.NoModifier), (300, SHIFT), (300, ALT)])
def test_that_a_drag_along_the_axis_or_with_a_key_marks_a_range_and_counts_it(
    made: Made, y: int, keys: Qt.KeyboardModifier, qtbot: QtBot
) -> None:
    pane, _ = made
    view = view_of(pane)
    view.show_moments(737_080, 737_480)
    before = view.moments
    scale, gutter = view.stage.scale, view.stage.gutter
    left = round(gutter + scale.x(float(When.of_day(2019, 3, 4).days[0]))) - 5
    drag(pane, [QPoint(x, y) for x in (left + 60, left + 30, left)], keys=keys)
    marked = view.band.marked
    assert marked is not None
    assert marked.first <= When.of_day(2019, 3, 4).days[0] <= marked.last
    assert marked.total == 3
    assert sum(marked.lanes) == 3
    assert marked.words.startswith("3 events in ")
    panel = pane.findChild(QWidget, "timelineMarked")
    assert panel is not None
    assert panel.isVisible()
    assert view.moments == before
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.band.marked is None
    assert view.days == (marked.first, marked.last)


def test_that_the_range_is_counted_anew_when_the_filter_changes(made: Made) -> None:
    pane, selection = made
    view = view_of(pane)
    view.band.select(*When.of_year(2019).days)
    marked = view.band.marked
    assert marked is not None
    selection.search("12th")
    assert view.band.marked is not None
    assert view.band.marked.total < marked.total
    view.band.drop()
    assert view.band.marked is None


def test_that_the_lanes_with_most_events_of_a_range_are_named_in_their_order() -> None:
    names = [f"Lane {at}" for at in range(9)]
    marked = Marked(0, 9, 40, (1, 0, 9, 2, 8, 7, 6, 5, 2))
    assert marked.lane_words(names) == "Lane 2 9 · Lane 3 2 · Lane 4 8 · Lane 5 7 · Lane 6 6 · Lane 7 5 · 2 more lanes"
    assert Marked(0, 9, 0, (0, 0)).lane_words(names) == ""
    assert Marked(0, 9, 1, (0, 1)).lane_words(names) == "Lane 1 1"


def test_that_escape_lets_go_of_one_thing_at_a_time(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    view = view_of(pane)
    selection.select_event(105)
    selection.stand_at(When.of_month(2020, 3))
    view.band.select(*When.of_year(2020).days)
    held = []
    while view.holds_something:
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        held.append((view.band.marked is None, selection.moment is None, selection.event_id is None))
    assert held == [(True, False, False), (True, True, False), (True, True, True)]


def test_that_twice_over_nothing_zooms_in_about_that_place(made: Made, qtbot: QtBot) -> None:
    pane, _ = made
    view = view_of(pane)
    at = QPoint(view.width() - 200, view.height() - 8)
    assert view.stage.hit(at.x(), at.y()) is None
    days, moment = view.stage.scale.days, view.stage.scale.moment(at.x() - view.stage.gutter)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=at)
    assert view.stage.scale.days < days / 2
    assert view.stage.gutter + view.stage.scale.x(moment) == pytest.approx(at.x(), abs=1)


def test_that_twice_on_a_bar_opens_it_and_its_card_lists_five_and_counts_the_rest(dense: Made, qtbot: QtBot) -> None:
    pane, _ = dense
    view = view_of(pane)
    lane = next(lane for lane in view.stage.frame.lanes if lane.bars is not None)
    assert lane.bars is not None
    bar = int(lane.bars.counts.argmax())
    days = int(lane.bars.edges[bar]), int(lane.bars.edges[bar + 1]) - 1
    found = view.stage.bar_with(lane.lane, days[0])
    assert found is not None
    area = view.stage.bar_area(found)
    assert area is not None
    at = QPoint(round(view.stage.gutter + area[0] + area[2] / 2), round(area[1] + area[3] - 2))
    move(pane, at)
    view.hover.show_card()
    card = pane.findChild(QWidget, "timelineCard")
    assert card is not None
    said = card.accessibleDescription()
    number = int(lane.bars.counts[bar])
    assert said.startswith(f"{number:,} events begin")
    assert said.count("Made-up event") == 5
    assert f"and {number - 5:,} more" in said
    before = view.moments
    for open_bar in (
        lambda: qtbot.mouseDClick(view.viewport(), LEFT, pos=at),
        lambda: qtbot.keyClick(view, Qt.Key.Key_Return),
    ):
        view.show_moments(*before)
        view.settle()
        move(pane, QPoint(5, 5))
        move(pane, at)
        view.hover.show_card()
        open_bar()
        assert view.stage.scale.days < before[1] - before[0]
        assert view.days[0] <= days[0] <= days[1] <= view.days[1]


def test_that_the_pointer_tells_what_can_be_done(made: Made) -> None:
    pane, selection = made
    view = view_of(pane)
    selection.select_event(105)
    mark = pane.mark_position(105)
    assert mark is not None
    shapes = []
    for at in (mark, QPoint(view.width() - 30, view.height() - 8), QPoint(600, 15), QPoint(20, 200)):
        move(pane, at)
        shapes.append(view.viewport().cursor().shape())
    shape = Qt.CursorShape
    assert shapes == [shape.PointingHandCursor, shape.OpenHandCursor, shape.CrossCursor, shape.ArrowCursor]


def test_that_markup_in_a_title_stays_plain_on_the_card_of_a_bar(qtbot: QtBot) -> None:
    title = "<b>Talks</b> & <img src=x>"
    pane, _ = made_pane(FakeReader([line(n, When.of_day(2020, 1, 1 + n % 3), title) for n in range(1, 900)]))
    qtbot.addWidget(pane)
    view = view_of(pane)
    view.show_moments(*(float(day) for day in When.of_year(2020).days))
    found = view.stage.bar_with(0, When.of_day(2020, 1, 2).days[0])
    assert found is not None
    view.bars.enter(found)
    card = pane.findChild(QWidget, "timelineCard")
    assert card is not None
    assert title in card.accessibleDescription()
    rest(pane)
