from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import When
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import many
from tests.ui.timeline.timeline_hands import SHIFT, view_of

Made = tuple[TimelinePane, Selection]
KEY = Qt.Key


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


def test_that_shift_and_arrows_go_through_all_bars_of_a_lane_in_order(dense: Made, qtbot: QtBot) -> None:
    pane, selection = dense
    view = view_of(pane)
    lane = view.stage.frame.lanes[0]
    assert lane.bars is not None
    held = int((lane.bars.counts > 1).sum())
    seen = []
    for _ in range(len(lane.bars.counts) + 1):
        qtbot.keyClick(view, KEY.Key_Right, SHIFT)
        bar = view.bars.at
        if bar is not None and (not seen or seen[-1] != bar.days):
            seen.append(bar.days)
    assert len(seen) == held
    assert seen == sorted(seen)
    if view.bars.at is not None:
        qtbot.keyClick(view, KEY.Key_Left, SHIFT)
        assert view.bars.at is None or view.bars.at.days == seen[-2]
    assert pane.findChild(QWidget, "timelineCard").isVisible()
    assert selection.event_id is None or held < len(lane.bars.counts)


def test_that_enter_opens_a_bar_into_its_events_and_selects_the_first(dense: Made, qtbot: QtBot) -> None:
    pane, selection = dense
    view = view_of(pane)
    for _ in range(3):
        qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    bar = view.bars.at
    assert bar is not None
    cluster = view.stage.frame.cluster(bar)
    assert cluster is not None
    assert cluster.count > 1
    days = view.stage.scale.days
    qtbot.keyClick(view, KEY.Key_Return)
    assert view.bars.at is None
    assert view.stage.scale.days < days
    assert selection.event_id == int(view.content.events.ids[cluster.events[0]])
    assert view.days[0] <= cluster.first <= cluster.last <= view.days[1]


def test_that_arrows_step_on_from_a_bar_and_escape_leaves_it(dense: Made, qtbot: QtBot) -> None:
    pane, selection = dense
    view = view_of(pane)
    qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    bar = view.bars.at
    assert bar is not None
    cluster = view.stage.frame.cluster(bar)
    assert cluster is not None
    pane.grab()
    qtbot.keyClick(view, KEY.Key_Escape)
    assert view.bars.at is None
    assert selection.event_id is None
    qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    qtbot.keyClick(view, KEY.Key_Right)
    assert selection.event_id == int(view.content.events.ids[cluster.events[0]])
    assert view.bars.at is None


def test_that_the_ring_goes_when_a_zoom_cuts_other_bars(dense: Made, qtbot: QtBot) -> None:
    pane, _ = dense
    view = view_of(pane)
    qtbot.keyClick(view, KEY.Key_Right, SHIFT)
    assert view.bars.at is not None
    for _ in range(6):
        qtbot.keyClick(view, KEY.Key_W)
    assert view.bars.at is None


def test_that_in_a_lane_where_events_stand_apart_shift_and_arrows_step_within_it(qtbot: QtBot) -> None:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    view = view_of(pane)
    selection.select_event(100)
    lane = next(members for members in view.stage.lane_members() if view.content.events.index(100) in members)
    seen = [selection.event_id]
    for _ in range(len(lane) - 1):
        qtbot.keyClick(view, KEY.Key_Right, SHIFT)
        seen.append(selection.event_id)
    ids = [int(view.content.events.ids[lane.at(at)]) for at in range(len(lane))]
    start = ids.index(100)
    assert seen[: len(ids) - start] == ids[start:]
    rest(pane)


def test_that_shift_home_and_end_mark_from_the_event_to_the_edges_of_the_view(qtbot: QtBot) -> None:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    view = view_of(pane)
    selection.select_event(105)
    day = When.of_day(2020, 2, 29).days[0]
    qtbot.keyClick(view, KEY.Key_End, SHIFT)
    marked = view.band.marked
    assert marked is not None
    assert (marked.first, marked.last) == (day, view.days[1])
    qtbot.keyClick(view, KEY.Key_Home, SHIFT)
    marked = view.band.marked
    assert marked is not None
    assert (marked.first, marked.last) == view.days
    rest(pane)
