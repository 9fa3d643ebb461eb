import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import clicked_marks, invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import FakeReader, FakeSession, line, many

ROOT = Path(__file__).parents[3]
DATED = list(range(100, 113))


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[tuple[TimelinePane, Selection]]:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    yield pane, selection
    rest(pane)


def rest(pane: TimelinePane) -> None:
    """No timer of the view runs on after a test."""
    for timer in pane.findChildren(type(view(pane)._settling)):
        timer.stop()


def view(pane: TimelinePane) -> QWidget:
    found = pane.findChild(QWidget, "timelineView")
    assert found is not None
    return found


def press(qtbot: QtBot, pane: TimelinePane, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view(pane), key)


def turn_wheel(pane: TimelinePane, at: QPoint, keys: Qt.KeyboardModifier, notches: int = 1) -> None:
    widget = view(pane).viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("grouping", ["kind", "entity", "document"])
def test_that_a_click_on_each_mark_selects_its_event(made: tuple[TimelinePane, Selection], grouping: str) -> None:
    pane, selection = made
    pane.steering.fit()
    pane.group_by(grouping)
    assert clicked_marks(pane, selection, DATED) == {event: event for event in DATED}


def test_that_a_click_on_each_mark_selects_its_event_at_200_percent() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.timeline.timeline_clicks"],
        cwd=ROOT, env=os.environ | {"QT_SCALE_FACTOR": "2"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout == "ratio 2, wrong {}\n", done.stderr
    assert done.returncode == 0


def test_that_making_the_pane_imports_neither_numpy_nor_pyqtgraph() -> None:
    program = "import sys; import kzexplorer.ui.timeline.pane; print({'numpy', 'pyqtgraph'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_that_a_selection_made_elsewhere_comes_into_view(made: tuple[TimelinePane, Selection]) -> None:
    pane, selection = made
    view(pane).show_moments(700_000, 700_100)
    assert pane.mark_position(105) is None
    selection.select_event(105)
    assert pane.mark_position(105) is not None
    selected = QAccessible.queryAccessibleInterface(view(pane)).selectionInterface().selectedItem(0)
    assert selected.text(QAccessible.Text.Name) == "The 5th thing that is told of here, 29 February 2020"


def test_that_arrows_step_through_events_in_time_and_home_and_end_go_to_the_ends(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, selection = made
    press(qtbot, pane, Qt.Key.Key_Home)
    seen = [selection.event_id]
    for _ in DATED[1:]:
        press(qtbot, pane, Qt.Key.Key_Right)
        seen.append(selection.event_id)
    assert sorted(map(int, seen)) == DATED
    press(qtbot, pane, Qt.Key.Key_Right)
    assert selection.event_id == seen[-1]
    press(qtbot, pane, Qt.Key.Key_Comma)
    assert selection.event_id == seen[-2]
    press(qtbot, pane, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert selection.event_id == seen[0]


def test_that_up_and_down_change_the_lane(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, selection = made
    selection.select_event(100)
    press(qtbot, pane, Qt.Key.Key_Down)
    assert selection.event_id == 101
    press(qtbot, pane, Qt.Key.Key_Up)
    assert selection.event_id == 100


def test_that_enter_and_a_double_click_open_the_passage(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, selection = made
    selection.select_event(105)
    with qtbot.waitSignal(pane.open_passage) as opened:
        press(qtbot, pane, Qt.Key.Key_Return)
    assert opened.args == [105]
    at = pane.mark_position(105)
    with qtbot.waitSignal(pane.open_passage) as opened:
        qtbot.mouseClick(view(pane).viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(view(pane).viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseRelease(view(pane).viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [105]


def test_that_control_and_wheel_zoom_and_keep_the_day_under_the_cursor(made: tuple[TimelinePane, Selection]) -> None:
    pane, _ = made
    stage = view(pane).stage
    at = QPoint(700, 150)
    before, days = stage.scale.moment(at.x() - stage.gutter), stage.scale.days
    turn_wheel(pane, at, Qt.KeyboardModifier.ControlModifier, 3)
    assert stage.scale.days < 0.7 * days
    assert stage.scale.moment(at.x() - stage.gutter) == pytest.approx(before, abs=0.01)


def test_that_shift_and_wheel_move_in_time_and_the_wheel_alone_scrolls_lanes(
    made: tuple[TimelinePane, Selection],
) -> None:
    pane, _ = made
    pane.resize(900, 220)
    at, before = QPoint(500, 60), pane.range_days
    turn_wheel(pane, at, Qt.KeyboardModifier.NoModifier, -1)
    assert pane.range_days == before
    assert view(pane).stage.scroll > 0
    turn_wheel(pane, at, Qt.KeyboardModifier.ShiftModifier, -1)
    assert pane.range_days[0] > before[0]
    assert pane.range_days[1] - pane.range_days[0] == pytest.approx(before[1] - before[0], abs=1)


def test_that_dragging_moves_the_days_with_the_mouse(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, selection = made
    stage, surface = view(pane).stage, view(pane).viewport()
    grabbed = stage.scale.moment(600 - stage.gutter)
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=QPoint(600, 60))
    for x in (590, 520, 480):
        qtbot.mouseMove(surface, QPoint(x, 60))
        QApplication.processEvents()
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(480, 60))
    assert stage.scale.moment(480 - stage.gutter) == pytest.approx(grabbed, abs=1.0)
    assert selection.event_id is None


def test_that_keys_zoom_pan_frame_and_let_go(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, selection = made
    first, last = pane.range_days
    press(qtbot, pane, Qt.Key.Key_W)
    assert pane.range_days[1] - pane.range_days[0] < last - first
    press(qtbot, pane, Qt.Key.Key_S)
    assert pane.range_days == (first, last)
    press(qtbot, pane, Qt.Key.Key_D)
    assert pane.range_days[0] > first
    selection.select_event(105)
    press(qtbot, pane, Qt.Key.Key_F)
    assert pane.range_days[1] - pane.range_days[0] < 130
    press(qtbot, pane, Qt.Key.Key_Escape)
    assert selection.event_id is None


def test_that_a_filter_hides_events_keeps_their_count_and_steps_over_them(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, selection = made
    pane.steering.fit()
    selection.select_entities([1, 2])
    lanes = view(pane).stage.frame.lanes
    assert sum(lane.n_shown for lane in lanes) == 2
    assert sum(lane.n_all for lane in lanes) == len(DATED)
    assert sum(len(lane.hidden) for lane in lanes) >= 6
    press(qtbot, pane, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert selection.event_id == 105
    selection.select_entities([])
    selection.search("12th")
    assert sum(lane.n_shown for lane in view(pane).stage.frame.lanes) == 1
    selection.search('"12th')  # not a query that can be asked: everything is shown
    assert sum(lane.n_shown for lane in view(pane).stage.frame.lanes) in (1, len(DATED))


def test_that_chips_count_what_lies_outside_and_lead_there(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, _ = made
    view(pane).show_moments(*(float(day) for day in (737_500, 737_600)))
    earlier = pane.findChild(QPushButton, "timelineEarlier")
    assert earlier is not None
    assert earlier.isVisible()
    before = int(earlier.accessibleName().split()[0])
    qtbot.mouseClick(earlier, Qt.MouseButton.LeftButton)
    assert int(earlier.accessibleName().split()[0] if earlier.isVisible() else 0) < before


def test_that_range_and_grouping_come_back(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, _ = made
    view(pane).show_moments(737_100, 737_400)
    pane.group_by("document")
    kept = pane.state()
    theme = Theme("light")
    session = FakeSession(invented_reader())
    again = TimelinePane(session, Selection(pane), theme)
    qtbot.addWidget(again)
    again.resize(1_000, 400)
    again.restore(kept)
    again.show()
    again.start()
    assert again.state() == kept
    assert again.range_days == (737_100, 737_399)
    rest(again)


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"range": [5, 1]},
        {"range": "x", "grouping": 7},
        {"range": [None, 1], "grouping": ["kind"]},
        {"grouping": {"kind": 1}, "lanes": {"kind": {"order": [1e300, None], "pinned": "x"}}, "filter": {"kind": [{}]}},
        {"range": [float("-inf"), float("inf")]},
        {"range": [float("nan"), 1]},
        {"range": [0, 10**400]},
    ],
)
def test_that_a_kept_state_which_makes_no_sense_is_left_out(
    made: tuple[TimelinePane, Selection], state: dict[str, object]
) -> None:
    pane, _ = made
    before = pane.range_days
    pane.restore(state)
    assert pane.range_days == before


def test_that_rejected_events_are_not_shown_and_new_ones_are_once_something_changed(qtbot: QtBot) -> None:
    lines = [line(1, When.of_day(2020, 1, 1)), line(2, When.of_day(2020, 1, 2), verdict=Verdict.REJECTED)]
    pane, _ = made_pane(FakeReader(lines))
    qtbot.addWidget(pane)
    assert pane.mark_position(1) is not None
    assert pane.mark_position(2) is None
    session = pane.findChild(FakeSession)
    assert session is not None
    session._fake = FakeReader([*lines, line(3, When.of_day(2020, 1, 3))])
    before = pane.range_days
    session.changed.emit(Changes("Edit"))
    assert pane.mark_position(3) is not None
    assert pane.range_days == before
    rest(pane)


def test_that_a_pane_without_events_says_what_to_do(qtbot: QtBot) -> None:
    pane, _ = made_pane(FakeReader([]))
    qtbot.addWidget(pane)
    assert "Add documents" in view(pane).stage.message
    assert pane.steering.first_in_view() is None
    pane.steering.fit()
    pane.steering.select_next()
    pane.grab()
    rest(pane)


def test_that_titles_are_read_in_batches_and_only_for_what_is_in_view(qtbot: QtBot) -> None:
    reader = many(3_000)
    pane, _ = made_pane(reader)
    qtbot.addWidget(pane)
    view(pane).show_moments(705_000, 705_100)
    reader.batches.clear()
    pane.grab()
    assert reader.batches == []
    view(pane).settle()
    assert 1 <= len(reader.batches) <= 2  # once more for events that only their neighbours' titles leave room for
    assert sum(reader.batches) < 100
    rest(pane)


def test_that_every_widget_has_a_name_for_tests_and_one_for_people(made: tuple[TimelinePane, Selection]) -> None:
    pane, _ = made
    names = "Header Grouping ZoomIn ZoomOut Fit Undated Range View Earlier Later Overview Card ScrollBar".split()
    for name in names:
        widget = pane.findChild(QWidget, f"timeline{name}")
        assert widget is not None, name
        assert widget.accessibleName(), name


def test_that_tab_goes_from_the_buttons_through_the_view_to_the_strip(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, _ = made
    pane.activateWindow()
    names = ["timelineFit", "timelineGutter", "timelineView", "timelineEarlier", "timelineOverview"]
    first = pane.findChild(QWidget, names[0])
    assert first is not None
    first.setFocus()
    view(pane).show_moments(737_500, 738_100)
    seen = [names[0]]
    for _ in names[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        seen.append(now.objectName())
    assert seen == names
    qtbot.mouseClick(view(pane).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    assert view(pane).hasFocus()


def test_that_lanes_stay_scrolled_when_something_changed(qtbot: QtBot) -> None:
    pane, _ = made_pane(many(400))
    qtbot.addWidget(pane)
    pane.resize(900, 260)
    view(pane).travel.scroll(120)
    before = view(pane).stage.scroll
    session = pane.findChild(FakeSession)
    assert session is not None
    session.changed.emit(Changes("Edit"))
    assert view(pane).stage.scroll == before > 0
    pane.group_by("document")
    assert view(pane).stage.scroll == 0
    rest(pane)


def test_that_new_lanes_and_a_new_filter_get_their_titles_by_themselves(qtbot: QtBot) -> None:
    session, selection = FakeSession(many(4_000)), Selection()
    pane = TimelinePane(session, selection, Theme("light"))
    qtbot.addWidget(pane)
    session.setParent(pane)
    pane.resize(1_142, 458)
    pane.show()
    pane.start()
    shown = view(pane)
    rest(pane)
    for change in (
        lambda: pane.group_by("document"),
        lambda: shown.travel.scroll(4_000),
        lambda: selection.search("number 39"),
    ):
        change()
        assert shown._settling.isActive()
        shown.settle()
        assert not shown.stage.frame.unlabelled
    rest(pane)


def test_that_the_flag_of_a_date_stays_clear_of_the_chip_that_counts_later_events(
    made: tuple[TimelinePane, Selection],
) -> None:
    pane, selection = made
    selection.select_event(107)
    shown = view(pane)
    shown.show_moments(When.of_day(2020, 2, 1).earliest, When.of_day(2020, 3, 5).earliest)
    later = shown.chips[1]
    assert later.isVisible()
    picture = shown.stage.picture()
    flag = shown.stage.painter.axis.flag_area(picture)
    assert flag.right() + shown.stage.gutter < later.x()


def test_that_stepping_goes_on_from_an_event_that_was_just_rejected(qtbot: QtBot) -> None:
    lines = [
        line(n, When.of_day(2020, 1, n), verdict=Verdict.REJECTED if n == 3 else Verdict.ACCEPTED) for n in range(1, 6)
    ]
    pane, selection = made_pane(FakeReader([*lines, line(6, None)]))
    qtbot.addWidget(pane)
    for event, next_one, previous in ((3, 4, 2), (6, 6, 5)):
        selection.select_event(event)
        pane.steering.select_next()
        assert selection.event_id == next_one
        selection.select_event(event)
        pane.steering.select_previous()
        assert selection.event_id == previous
    rest(pane)
