"""Lanes, filter and the tray of events without a date, with keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.window import Window

KEY = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def shown(window: Window, name: str) -> QWidget:
    return window.panes.timeline.findChild(QWidget, name)


def lanes(window: Window) -> list[str]:
    return [lane.words for lane in shown(window, "timelineView").stage.lanes]


def n_passing(window: Window) -> int:
    return len(shown(window, "timelineView").stage.passing)


def test_that_keys_move_pin_and_hide_lanes_and_bring_them_back(window: Window) -> None:
    before = lanes(window)
    press(KEY.Key_Backtab, SHIFT)
    assert QApplication.focusWidget().objectName() == "timelineGutter"
    press(KEY.Key_Home)
    press(KEY.Key_Down, ALT)
    assert lanes(window) == [before[1], before[0], *before[2:]]
    press(KEY.Key_P)
    assert lanes(window) == before
    press(KEY.Key_End)
    press(KEY.Key_Delete)
    assert lanes(window) == before[:-1]
    window.actions_table["lanes_all"].trigger()
    window.actions_table["lanes_collapse"].trigger()
    assert lanes(window) == before
    press(KEY.Key_Escape)
    assert QApplication.focusWidget().objectName() == "timelineView"


def test_that_every_grouping_of_the_menu_shows_every_event(window: Window) -> None:
    total = n_passing(window)
    for grouping in ("entity", "document", "place", "topic", "status", "review", "kind"):
        window.actions_table[f"by_{grouping}"].trigger()
        assert len(lanes(window)) > 1
        assert n_passing(window) == total


def test_that_the_filter_leaves_what_waits_for_review(window: Window) -> None:
    columns = window.session.reader.timeline()
    waiting = sum(columns.verdict == list(Verdict).index(Verdict.TO_REVIEW))
    window.actions_table["filter"].trigger()
    box = QApplication.focusWidget()
    assert box.accessibleName().startswith("Visits")
    while not box.accessibleName().startswith("To review"):
        press(KEY.Key_Down)
        box = QApplication.focusWidget()
    press(KEY.Key_Space, SHIFT)
    assert n_passing(window) == waiting
    press(KEY.Key_Escape)
    assert shown(window, "timelineFilterCount").text() == "1"


def test_that_an_event_without_a_date_is_found_in_the_tray_and_read(window: Window) -> None:
    undated = window.session.reader.timeline().undated.tolist()
    window.actions_table["show_undated"].trigger()
    if not undated:
        assert "has a date" in shown(window, "timelineTrayNothing").text()
        return
    assert isinstance(shown(window, "timelineTrayCount"), QLabel)
    assert QApplication.focusWidget().objectName() == "timelineTrayList"
    press(KEY.Key_Down)
    assert window.selection.event_id == undated[0]
    press(KEY.Key_Return)
    assert window.panes.document.text.hasFocus()
