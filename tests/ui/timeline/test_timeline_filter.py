from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.timeline.filters import Filter
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.filter.filter_box import FilterBox
from kzexplorer.ui.timeline.filter.filter_panel import FilterPanel
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import KINDS, VERDICTS, FakeReader, FakeSession, line

VISIT, OTHER = KINDS.index(EventKind.VISIT), KINDS.index(EventKind.OTHER)
REJECTED = VERDICTS.index(Verdict.REJECTED)


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


def opened(pane: TimelinePane) -> FilterPanel:
    button = pane.findChild(QPushButton, "timelineFilter")
    assert button is not None
    button.click()
    panel = pane.findChild(FilterPanel, "timelineFilterPanel")
    assert panel is not None
    return panel


def box(panel: FilterPanel, facet: str, code: int) -> FilterBox:
    found = panel.findChild(FilterBox, f"timelineFilter.{facet}.{code}")
    assert found is not None
    return found


def n_shown(pane: TimelinePane) -> int:
    return len(view(pane).stage.passing)


def conditions(pane: TimelinePane) -> str:
    return pane.findChild(QLabel, "timelineFilterCount").text()


def test_that_the_button_opens_boxes_with_counts_of_what_is_in_view(made: tuple[TimelinePane, Selection]) -> None:
    pane, _ = made
    panel = opened(pane)
    assert panel.isVisible()
    assert box(panel, "kind", VISIT).accessibleName() == "Visits, 3 events in view"
    assert box(panel, "verdict", REJECTED).accessibleName() == "Rejected, 0 events in view"
    assert not box(panel, "verdict", REJECTED).isChecked()
    assert QApplication.focusWidget() is box(panel, "kind", VISIT)
    panel.close()


def test_that_a_box_leaves_events_out_and_brings_them_back(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, _ = made
    panel = opened(pane)
    assert n_shown(pane) == 13
    qtbot.mouseClick(box(panel, "kind", VISIT), Qt.MouseButton.LeftButton)
    assert n_shown(pane) == 10
    assert conditions(pane) == "1"
    assert pane.findChild(QLabel, "timelineTotal").text() == "10 of 13 events"
    assert box(panel, "kind", VISIT).accessibleName() == "Visits, 3 events in view"
    qtbot.keyClick(box(panel, "kind", VISIT), Qt.Key.Key_Space)
    assert n_shown(pane) == 13
    assert conditions(pane) == ""
    panel.close()


def test_that_shift_leaves_one_box_alone_and_clear_undoes_everything(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, _ = made
    panel = opened(pane)
    qtbot.keyClick(box(panel, "kind", OTHER), Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert n_shown(pane) == 2
    qtbot.mouseClick(box(panel, "verdict", 0), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert conditions(pane) == "2"
    panel.findChild(QPushButton, "timelineFilterClear").click()
    assert n_shown(pane) == 13
    assert all(box(panel, "kind", code).isChecked() for code in panel.codes("kind"))
    panel.close()


def test_that_arrows_go_from_box_to_box(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, _ = made
    panel = opened(pane)
    first, second = (box(panel, "kind", code) for code in panel.codes("kind")[:2])
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_that_rejected_events_show_when_asked_for(qtbot: QtBot) -> None:
    lines = [line(1, When.of_day(2020, 1, 1)), line(2, When.of_day(2020, 1, 2), verdict=Verdict.REJECTED)]
    pane, _ = made_pane(FakeReader(lines))
    qtbot.addWidget(pane)
    assert n_shown(pane) == 1
    assert pane.findChild(QLabel, "timelineTotal").text() == ""
    pane.filter_by(Filter().put("verdict", REJECTED, True))
    assert n_shown(pane) == 2
    assert pane.mark_position(2) is not None
    view(pane)._settling.stop()


def test_that_filter_entities_and_words_narrow_together(made: tuple[TimelinePane, Selection]) -> None:
    pane, selection = made
    pane.filter_by(Filter().put("kind", VISIT, False))
    selection.select_entities([1])
    assert n_shown(pane) == 2
    selection.search("3th")
    assert n_shown(pane) == 1
    selection.search("")
    selection.select_entities([])
    assert n_shown(pane) == 10


def test_that_an_empty_timeline_says_what_leaves_nothing(made: tuple[TimelinePane, Selection]) -> None:
    pane, selection = made
    letters = KINDS.index(EventKind.LETTER)
    pane.filter_by(Filter().only("kind", range(len(KINDS)), letters))
    assert view(pane).stage.message == "No event passes the filter by kind. Clear the filter to see 13 events."
    selection.search("3th")
    assert view(pane).stage.message == "No event passes the filter by kind. Clear the filter to see 1 event."
    selection.search("nowhere")
    assert "nowhere" in view(pane).stage.message
    selection.search("")
    pane.filter_by(Filter())
    assert view(pane).stage.message == ""


def test_that_a_timeline_of_rejected_events_tells_how_to_see_them(qtbot: QtBot) -> None:
    pane, _ = made_pane(FakeReader([line(1, When.of_day(2020, 1, 1), verdict=Verdict.REJECTED)]))
    qtbot.addWidget(pane)
    assert view(pane).stage.message == "1 event here is rejected. Tick Rejected in the filter to see it."
    view(pane)._settling.stop()


def test_that_the_filter_comes_back_at_the_next_start(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, _ = made
    pane.filter_by(Filter().put("kind", VISIT, False))
    again = TimelinePane(FakeSession(invented_reader()), Selection(pane), Theme("light"))
    qtbot.addWidget(again)
    again.restore(pane.state())
    again.show()
    again.start()
    assert n_shown(again) == 10
    assert conditions(again) == "1"
    view(again)._settling.stop()


def test_that_the_panel_brings_hidden_lanes_back(made: tuple[TimelinePane, Selection]) -> None:
    pane, _ = made
    pane.arranging.hide(0)
    panel = opened(pane)
    assert panel.findChild(QLabel, "timelineFilterHidden").text() == "1 lane hidden"
    panel.findChild(QPushButton, "timelineFilterLanes").click()
    assert pane.arranging.n_hidden == 0
    assert not panel.findChild(QPushButton, "timelineFilterLanes").isVisible()
    panel.close()
