import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import When
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.pane import TimelinePane
from kzexplorer.ui.timeline.view import TimelineView
from tests.ui.timeline.timeline_clicks import made_pane
from tests.ui.timeline.timeline_fakes import FakeReader, line
from tests.ui.timeline.timeline_hands import move

Shown = tuple[TimelineView, Selection, TimelinePane]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    dates = [When.of_day(2011, 9, 22), When.of_month(2011, 10), When.of_day(2012, 1, 30)]
    pane, selection = made_pane(FakeReader([line(at + 1, when, f"Event {at}") for at, when in enumerate(dates)]))
    qtbot.addWidget(pane)
    pane.show()
    view = pane.findChild(TimelineView)
    assert view is not None
    return view, selection, pane


def press(qtbot: QtBot, view: TimelineView, key: Qt.Key) -> None:
    qtbot.keyClick(view, key)


def test_that_the_keys_measure_from_one_event_to_the_next(shown: Shown, qtbot: QtBot) -> None:
    view, selection, _ = shown
    selection.select_event(1)
    press(qtbot, view, Qt.Key.Key_T)
    assert "Ruler" in view.measure.words
    press(qtbot, view, Qt.Key.Key_Right)
    assert view.measure.words == "between 9 and 39 days"
    press(qtbot, view, Qt.Key.Key_Right)
    assert view.measure.words == "130 days · 4 months, 8 days"
    press(qtbot, view, Qt.Key.Key_Escape)
    assert view.measure.words == ""
    assert selection.event_id == 3


def test_that_the_mouse_measures_to_the_day_or_event_under_it(shown: Shown, qtbot: QtBot) -> None:
    view, selection, pane = shown
    selection.select_event(1)
    press(qtbot, view, Qt.Key.Key_T)
    mark = view.mark_position(2)
    assert mark is not None
    move(pane, mark)
    assert view.measure.words == "130 days · 4 months, 8 days"
    scale, gutter = view.stage.scale, round(view.stage.gutter)
    first = int(view.content.events.first[0])
    move(pane, QPoint(gutter + round(scale.x(first + 20.5)), 20))
    distance = view.measure.distance
    assert distance is not None
    assert distance.exact
    assert abs(distance.least - 20) <= 1 / scale.per_day + 1


def test_that_without_a_selected_event_the_first_one_chosen_is_measured_from(shown: Shown, qtbot: QtBot) -> None:
    view, selection, _ = shown
    press(qtbot, view, Qt.Key.Key_T)
    assert view.measure.distance is None
    selection.select_event(3)
    assert view.measure.distance is None
    selection.select_event(1)
    assert view.measure.words == "130 days · 4 months, 8 days"


def test_that_the_ruler_is_drawn_and_taken_away_again(shown: Shown, qtbot: QtBot) -> None:
    view, selection, pane = shown
    selection.select_event(1)
    without = view.grab().toImage()
    pane.steering.measure()
    selection.select_event(3)
    selection.select_event(1)
    assert view.grab().toImage() != without
    pane.steering.measure()
    assert view.grab().toImage() == without
