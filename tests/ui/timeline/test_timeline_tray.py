from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.listed.event_list import EventRows
from kzexplorer.ui.timeline.pane import TimelinePane
from kzexplorer.ui.timeline.undated.tray import Tray
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import FakeReader, line


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[tuple[TimelinePane, Selection]]:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    pane.activateWindow()
    yield pane, selection
    pane.findChild(QWidget, "timelineView")._settling.stop()


def tray(pane: TimelinePane) -> Tray:
    found = pane.findChild(Tray, "timelineTray")
    assert found is not None
    return found


def button(pane: TimelinePane) -> QPushButton:
    found = pane.findChild(QPushButton, "timelineUndated")
    assert found is not None
    return found


def listed(pane: TimelinePane) -> list[int]:
    model = tray(pane).model
    return [model.id_at(row) for row in range(model.rowCount())]


def test_that_the_button_tells_how_many_wait_and_shows_and_hides_the_tray(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, _ = made
    assert button(pane).accessibleName() == "2 events without a date"
    assert not tray(pane).isVisible()
    qtbot.mouseClick(button(pane), Qt.MouseButton.LeftButton)
    assert tray(pane).isVisible()
    assert listed(pane) == [113, 114]
    assert tray(pane).list.hasFocus()
    qtbot.mouseClick(button(pane), Qt.MouseButton.LeftButton)
    assert not tray(pane).isVisible()


def test_that_the_tray_and_all_others_select_for_each_other(made: tuple[TimelinePane, Selection], qtbot: QtBot) -> None:
    pane, selection = made
    button(pane).click()
    qtbot.keyClick(tray(pane).list, Qt.Key.Key_Down)
    assert selection.event_id == 113
    qtbot.keyClick(tray(pane).list, Qt.Key.Key_Down)
    assert selection.event_id == 114
    selection.select_event(113)
    assert tray(pane).list.currentIndex().row() == 0
    selection.select_event(100)
    assert not tray(pane).list.currentIndex().isValid()
    assert tray(pane).list.selectedIndexes() == []
    assert selection.event_id == 100


def test_that_enter_opens_the_words_and_escape_leads_back_to_the_lanes(
    made: tuple[TimelinePane, Selection], qtbot: QtBot
) -> None:
    pane, _ = made
    button(pane).click()
    qtbot.keyClick(tray(pane).list, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.open_passage) as opened:
        qtbot.keyClick(tray(pane).list, Qt.Key.Key_Return)
    assert opened.args == [113]
    qtbot.keyClick(tray(pane).list, Qt.Key.Key_Escape)
    assert not tray(pane).isVisible()
    assert not button(pane).isChecked()
    assert QApplication.focusWidget() is pane.findChild(QWidget, "timelineView")


def test_that_what_is_looked_for_narrows_the_tray_too(made: tuple[TimelinePane, Selection]) -> None:
    pane, selection = made
    button(pane).click()
    selection.search("13th")
    assert listed(pane) == [113]
    assert tray(pane).findChild(QLabel, "timelineTrayCount").text() == "1 of 2"
    selection.search("3rd")
    assert "passes" in tray(pane).findChild(QLabel, "timelineTrayNothing").text()
    assert tray(pane).findChild(QLabel, "timelineTrayNothing").isVisible()
    assert not tray(pane).list.isVisible()
    selection.search("")
    assert listed(pane) == [113, 114]


def test_that_the_tray_takes_the_place_of_the_lanes_where_both_have_no_room(
    made: tuple[TimelinePane, Selection],
) -> None:
    pane, _ = made
    lanes = pane.findChild(QWidget, "timelineLanes")
    button(pane).click()
    assert lanes.isVisible()
    pane.resize(400, 400)
    QApplication.processEvents()
    assert not lanes.isVisible()
    assert tray(pane).width() > 390
    pane.resize(1_000, 400)
    QApplication.processEvents()
    assert lanes.isVisible()
    assert tray(pane).width() < 300


def test_that_an_empty_tray_says_why(qtbot: QtBot) -> None:
    pane, _ = made_pane(FakeReader([line(1, When.of_day(2020, 1, 1))]))
    qtbot.addWidget(pane)
    button(pane).click()
    assert tray(pane).findChild(QLabel, "timelineTrayNothing").text() == "Every event here has a date."
    pane.grab()
    pane.findChild(QWidget, "timelineView")._settling.stop()


def test_that_a_hundred_thousand_rows_read_only_those_that_are_looked_at(qtbot: QtBot) -> None:
    asked: list[int] = []

    def lines(ids: list[int]) -> list:
        asked.extend(ids)
        return [line(one, None, verdict=Verdict.TO_REVIEW) for one in ids]

    model = EventRows(lines)
    QAbstractItemModelTester(model)
    asked.clear()
    model.show_ids(range(1, 100_001))
    asked.clear()
    assert model.data(model.index(70_000)) == "Event 70001"
    assert model.data(model.index(70_001), Qt.ItemDataRole.AccessibleTextRole) == "Event 70002, Meeting, no date"
    assert len(asked) == 50
    assert model.row_of(70_001) == 70_000
    assert model.data(QModelIndex()) is None
