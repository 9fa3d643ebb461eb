"""What begins on one day, more of it than has room: listed where no zoom parts it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import Precision, When
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import made_pane
from tests.ui.timeline.timeline_fakes import FakeReader, line
from tests.ui.timeline.timeline_hands import LEFT, SHIFT, view_of

DAY, NUMBER = 734_000, 300
KEY = Qt.Key
Made = tuple[TimelinePane, Selection]


@pytest.fixture
def crowd(qtbot: QtBot) -> Made:
    """300 events of one day and one lane, and one a year before."""
    crowded = [line(at, When(DAY, DAY, Precision.DAY, "")) for at in range(1, NUMBER + 1)]
    alone = line(NUMBER + 1, When(DAY - 365, DAY - 365, Precision.DAY, ""))
    pane, selection = made_pane(FakeReader([*crowded, alone]))
    qtbot.addWidget(pane)
    view = view_of(pane)
    view.show_moments(DAY - 3, DAY + 4)
    view.settle()
    return pane, selection


def listed(pane: TimelinePane) -> QListView:
    found = pane.findChild(QListView, "timelineClusterList")
    assert isinstance(found, QListView)
    return found


def open_by_mouse(pane: TimelinePane) -> None:
    """Press twice where many stand together: on the bar, or on the tick at the lane's foot."""
    view = view_of(pane)
    lane = view.stage.frame.lanes[0]
    x = view.stage.gutter + view.stage.scale.x(DAY + 0.5)
    y = lane.bars_top + lane.bars_height - 1 if lane.bars is not None else lane.bottom - 3
    at = QPoint(round(x), round(view.stage.area_y(y)))
    hit = view.stage.hit(at.x(), at.y())
    assert hit is not None
    assert hit.event is None
    QTest.mouseDClick(view.viewport(), LEFT, pos=at)


def test_that_events_of_one_day_are_listed_all_of_them(crowd: Made) -> None:
    pane, selection = crowd
    open_by_mouse(pane)
    assert listed(pane).isVisible()
    heading = pane.findChild(QLabel, "timelineClusterHeading")
    assert heading is not None
    assert heading.text().startswith(f"{listed(pane).model().rowCount()} events begin")
    assert listed(pane).model().rowCount() >= NUMBER - 50
    assert selection.event_id is not None


def test_that_walking_the_list_selects_and_enter_reads(crowd: Made, qtbot: QtBot) -> None:
    pane, selection = crowd
    open_by_mouse(pane)
    first = selection.event_id
    qtbot.keyClick(listed(pane), KEY.Key_Down)
    assert selection.event_id not in (None, first)
    with qtbot.waitSignal(pane.open_passage) as asked:
        qtbot.keyClick(listed(pane), KEY.Key_Return)
    assert asked.args == [selection.event_id]
    assert not listed(pane).isVisible()


def test_that_escape_closes_the_list_and_the_keys_go_back_to_the_lanes(crowd: Made, qtbot: QtBot) -> None:
    pane, _ = crowd
    pane.activateWindow()
    open_by_mouse(pane)
    qtbot.keyClick(listed(pane), KEY.Key_Escape)
    assert not listed(pane).isVisible()
    focused = QApplication.focusWidget()
    assert focused is None or focused.objectName() == "timelineView"


def test_that_the_keyboard_opens_the_list_too(crowd: Made, qtbot: QtBot) -> None:
    pane, _ = crowd
    view = view_of(pane)
    assert view.stage.frame.lanes[0].bars is not None
    qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    assert view.bars.at is not None
    qtbot.keyClick(view, KEY.Key_Return)
    assert listed(pane).isVisible()


def test_that_what_a_zoom_parts_is_zoomed_and_not_listed(crowd: Made) -> None:
    pane, _ = crowd
    view = view_of(pane)
    view.show_moments(DAY - 4_000, DAY + 4_000)
    view.settle()
    before = view.moments
    open_by_mouse(pane)
    assert not listed(pane).isVisible()
    assert view.moments[1] - view.moments[0] < before[1] - before[0]


def test_that_the_list_stays_inside_a_small_view(crowd: Made) -> None:
    pane, _ = crowd
    pane.resize(380, 240)
    open_by_mouse(pane)
    panel = pane.findChild(QWidget, "timelineCluster")
    assert panel is not None
    assert view_of(pane).rect().contains(panel.geometry())


def test_that_a_key_pressed_while_the_view_glides_lets_it_arrive_first(crowd: Made, qtbot: QtBot) -> None:
    pane, selection = crowd
    view = view_of(pane)
    view.travel.handling.reduced_motion = "off"
    selection.select_event(NUMBER + 1)
    assert not view.moments[0] < DAY - 365 < view.moments[1]
    qtbot.keyClick(view, KEY.Key_Return)
    assert view.moments[0] < DAY - 365 < view.moments[1]
