from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.selection import Selection
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.lanes.gutter import Gutter
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import FakeSession

VISITS, MEETINGS, AGREEMENTS, CONFERENCES, OTHER = 0, 1, 3, 4, 5
_Key = Qt.Key


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[tuple[TimelinePane, Selection]]:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    pane.activateWindow()
    pane.steering.fit()
    yield pane, selection
    view(pane)._settling.stop()


def view(pane: TimelinePane) -> QWidget:
    return pane.findChild(QWidget, "timelineView")


def gutter(pane: TimelinePane) -> Gutter:
    found = pane.findChild(Gutter, "timelineGutter")
    assert found is not None
    return found


def keys(pane: TimelinePane) -> list[int]:
    return [lane.key for lane in view(pane).stage.lanes]


def middle(pane: TimelinePane, key: int, x: int = 60) -> QPoint:
    found = gutter(pane).places.lane(key)
    assert found is not None
    return QPoint(x, round(gutter(pane).places.name(found[1]).center().y()))


def sign(pane: TimelinePane, key: int) -> QPoint:
    found = gutter(pane).places.lane(key)
    assert found is not None
    return gutter(pane).places.sign(found[1]).center().toPoint()


def menu(pane: TimelinePane, key: int) -> dict[str, QAction]:
    at = middle(pane, key)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, gutter(pane).mapToGlobal(at))
    QApplication.sendEvent(gutter(pane), event)
    opened = gutter(pane).findChildren(QMenu)[-1]
    assert opened.accessibleName().startswith("Lane ")
    return {action.objectName().rpartition(".")[2]: action for action in opened.actions()}


def test_that_a_click_on_the_sign_collapses_a_lane_and_a_second_one_expands_it(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, _ = made
    frame = view(pane).stage.frame
    qtbot.mouseClick(gutter(pane), Qt.MouseButton.LeftButton, pos=sign(pane, MEETINGS))
    lane = gutter(pane).places.lane(MEETINGS)
    assert lane is not None
    assert lane[0].collapsed
    assert lane[1].height < frame.lanes[1].height
    qtbot.mouseClick(gutter(pane), Qt.MouseButton.LeftButton, pos=sign(pane, MEETINGS))
    assert not gutter(pane).places.lane(MEETINGS)[0].collapsed
    qtbot.mouseClick(gutter(pane), Qt.MouseButton.LeftButton, pos=middle(pane, MEETINGS))
    assert not gutter(pane).places.lane(MEETINGS)[0].collapsed


def test_that_a_lane_is_dragged_by_its_name_to_where_it_is_dropped(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, _ = made
    assert keys(pane) == [VISITS, MEETINGS, AGREEMENTS, CONFERENCES, OTHER]
    surface, goal = gutter(pane), middle(pane, MEETINGS) - QPoint(0, 12)
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=middle(pane, CONFERENCES))
    qtbot.mouseMove(surface, goal + QPoint(0, 30))
    qtbot.mouseMove(surface, goal)
    pane.grab()
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=goal)
    assert keys(pane) == [VISITS, CONFERENCES, MEETINGS, AGREEMENTS, OTHER]
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=middle(pane, VISITS))
    qtbot.mouseMove(surface, QPoint(20, surface.height() - 1))
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(20, surface.height() - 1))
    assert keys(pane)[-1] == VISITS


def test_that_keys_choose_move_collapse_pin_and_hide_lanes(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, _ = made
    names = gutter(pane)
    names.setFocus(Qt.FocusReason.TabFocusReason)
    assert names.accessibleDescription() == "Visits, 3 events, 1 of 5"
    qtbot.keyClick(names, _Key.Key_Down)
    qtbot.keyClick(names, _Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert keys(pane) == [VISITS, AGREEMENTS, MEETINGS, CONFERENCES, OTHER]
    qtbot.keyClick(names, _Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert keys(pane) == [VISITS, MEETINGS, AGREEMENTS, CONFERENCES, OTHER]
    qtbot.keyClick(names, _Key.Key_Return)
    assert names.accessibleDescription() == "Meetings & calls, 3 events, collapsed, 2 of 5"
    qtbot.keyClick(names, _Key.Key_Right)
    qtbot.keyClick(names, _Key.Key_P)
    assert keys(pane)[0] == MEETINGS
    assert names.accessibleDescription() == "Meetings & calls, 3 events, pinned, 1 of 5"
    qtbot.keyClick(names, _Key.Key_End)
    qtbot.keyClick(names, _Key.Key_Delete)
    assert OTHER not in keys(pane)
    assert names.accessibleDescription().startswith("Conferences")
    qtbot.keyClick(names, _Key.Key_Escape)
    assert view(pane).hasFocus()


def test_that_the_menu_of_a_lane_does_all_of_it_too(made: tuple[TimelinePane, Selection]) -> None:
    pane, _ = made
    assert not menu(pane, VISITS)["up"].isEnabled()
    menu(pane, VISITS)["down"].trigger()
    assert keys(pane)[:2] == [MEETINGS, VISITS]
    menu(pane, OTHER)["pin"].trigger()
    assert keys(pane)[0] == OTHER
    menu(pane, AGREEMENTS)["only"].trigger()
    assert keys(pane) == [AGREEMENTS]
    menu(pane, AGREEMENTS)["all"].trigger()
    assert keys(pane) == [OTHER, MEETINGS, VISITS, AGREEMENTS, CONFERENCES]
    menu(pane, AGREEMENTS)["hide"].trigger()
    assert AGREEMENTS not in keys(pane)
    menu(pane, VISITS)["collapse_all"].trigger()
    assert all(lane.collapsed for lane in view(pane).stage.lanes)
    menu(pane, VISITS)["expand_all"].trigger()
    assert not any(lane.collapsed for lane in view(pane).stage.lanes)


def test_that_events_of_hidden_lanes_are_stepped_over_and_counted_out(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, selection = made
    pane.arranging.show_only(VISITS)
    qtbot.keyClick(view(pane), _Key.Key_Home)
    qtbot.keyClick(view(pane), _Key.Key_Right)
    assert selection.event_id == 110
    assert pane.findChild(QWidget, "timelineTotal").text() == "3 of 13 events"
    pane.arranging.hide(VISITS)
    assert "All lanes are hidden" in view(pane).stage.message
    pane.arranging.show_all()
    assert view(pane).stage.message == ""
    assert pane.findChild(QWidget, "timelineTotal").text() == ""


def test_that_the_lane_of_the_selected_event_moves_from_anywhere(made: tuple[TimelinePane, Selection]) -> None:
    pane, selection = made
    selection.select_event(107)
    pane.steering.move_lane(-1)
    assert keys(pane) == [VISITS, AGREEMENTS, MEETINGS, CONFERENCES, OTHER]


def test_that_each_grouping_keeps_its_own_lanes_between_starts(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, _ = made
    pane.arranging.pin(AGREEMENTS, True)
    pane.arranging.collapse(VISITS, True)
    pane.group_by("document")
    assert not any(lane.pinned or lane.collapsed for lane in view(pane).stage.lanes)
    pane.arranging.step(keys(pane)[0], 1)
    kept, order = pane.state(), keys(pane)
    again = TimelinePane(FakeSession(invented_reader()), Selection(pane), Theme("light"))
    qtbot.addWidget(again)
    again.restore(kept)
    again.resize(1_000, 400)
    again.show()
    again.start()
    assert keys(again) == order
    again.group_by("kind")
    assert keys(again)[0] == AGREEMENTS
    assert gutter(again).places.lane(VISITS)[0].collapsed
    assert again.state()["lanes"] == kept["lanes"]
    view(again)._settling.stop()


def test_that_double_clicks_collapse_and_other_clicks_are_left_alone(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, selection = made
    qtbot.mouseDClick(gutter(pane), Qt.MouseButton.LeftButton, pos=middle(pane, VISITS))
    assert gutter(pane).places.lane(VISITS)[0].collapsed
    before = keys(pane)
    qtbot.mouseClick(gutter(pane), Qt.MouseButton.MiddleButton, pos=middle(pane, OTHER))
    assert keys(pane) == before
    assert selection.event_id is None
    assert pane.findChild(QPushButton, "timelineFilter") is not None
