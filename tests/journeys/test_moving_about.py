"""Moving about the timeline of the real window, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer import paths
from kzexplorer.settings import REDUCED_MOTION, WHEEL, Settings
from kzexplorer.ui.timeline.view import TimelineView
from kzexplorer.ui.window import Window
from tests.journeys.conftest import Opener
from tests.ui.timeline.timeline_hands import drag, turn

KEY = Qt.Key
PLAIN, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def view_of(window: Window) -> TimelineView:
    found = window.findChild(QWidget, "timelineView")
    assert isinstance(found, TimelineView)
    return found


def press(key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, keys)


def type_date(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)
    press(KEY.Key_Return)


def trigger(window: Window, command: str) -> None:
    found = window.findChild(QAction, f"action.{command}")
    assert found is not None
    found.trigger()


def test_that_control_g_goes_to_a_date_and_the_keys_are_back_in_the_timeline(window: Window) -> None:
    press(KEY.Key_G, CONTROL)
    assert QApplication.focusWidget().objectName() == "timelineGoToField"
    type_date("Sept 2011")
    assert QApplication.focusWidget() is view_of(window)
    assert window.frame.isVisible()
    header = window.findChild(QLabel, "timelineRange")
    assert header is not None
    assert header.text().endswith("2011")
    assert view_of(window).overlay.words == "Sep 2011"


def test_that_a_range_is_marked_by_keys_alone_and_zoomed_to(window: Window) -> None:
    press(KEY.Key_G, CONTROL | SHIFT)
    type_date("2010 - 2011")
    view = view_of(window)
    marked = view.band.marked
    assert marked is not None
    ends = [
        line.when.days for line in window.session.reader.event_lines(window.session.reader.event_order()) if line.when
    ]
    assert marked.total == sum(last >= marked.first and first <= marked.last for first, last in ends)
    press(KEY.Key_Return)
    assert view.band.marked is None
    assert view.days == (marked.first, marked.last)


def test_that_the_caret_moves_the_time_cursor_where_no_event_is_told(window: Window) -> None:
    press(KEY.Key_End)
    press(KEY.Key_Return)
    text = window.panes.document.text
    assert text.hasFocus()
    press(KEY.Key_End, CONTROL)
    seen = set()
    for _ in range(80):
        press(KEY.Key_Up)
        moment = window.selection.moment
        if moment is not None:
            first, last = view_of(window).days
            assert first <= moment.days[1]
            assert moment.days[0] <= last
            seen.add(moment)
    assert len(seen) > 2
    window.selection.select_event(window.session.reader.event_order().tolist()[0])
    assert window.selection.moment is None


def test_that_escape_lets_go_and_then_shows_all_that_was_narrowed(window: Window) -> None:
    people = window.session.reader.entities()
    window.selection.select_entities([people[0].id])
    window.panes.focus("timeline")
    press(KEY.Key_Home)
    assert window.selection.event_id is not None
    press(KEY.Key_Escape)
    assert window.selection.event_id is None
    assert window.selection.entities
    press(KEY.Key_Escape)
    assert not window.selection.entities


def test_that_the_wheel_and_movement_stay_as_chosen_after_a_restart(open_window: Opener) -> None:
    first = open_window()
    trigger(first, "wheel_zoom")
    trigger(first, "still_on")
    first.close()
    kept = Settings.load(paths.settings_file())
    assert (kept[WHEEL], kept[REDUCED_MOTION]) == ("zoom", "on")
    again = open_window()
    again.actions_table.menu.aboutToShow.emit()
    assert again.actions_table["wheel_zoom"].isChecked()
    assert again.actions_table["still_on"].isChecked()
    view = view_of(again)
    days = view.stage.scale.days
    turn(again.panes.timeline, QPoint(600, 100), 1)
    assert view.stage.scale.days < days
    trigger(again, "keys")
    sheet = again.findChild(QWidget, "keysPage")
    assert sheet is not None
    told = [label.text() for label in sheet.findChildren(QLabel)]
    assert told[told.index("wheel") - 1] == "Zoom"
    again.findChild(QWidget, "keys").close()


def test_that_a_drag_along_the_axis_counts_the_events_of_the_seeds(window: Window, qtbot: QtBot) -> None:
    view = view_of(window)
    window.commands.fit()
    left = round(view.stage.gutter) + 4
    drag(window.panes.timeline, [QPoint(x, 15) for x in (left, left + 200, view.width() - 2)])
    marked = view.band.marked
    assert marked is not None
    assert marked.total == len(window.session.reader.timeline())
    qtbot.mouseClick(window.findChild(QWidget, "timelineMarkedDrop"), Qt.MouseButton.LeftButton)
    assert view.band.marked is None


def test_that_what_is_typed_into_the_date_field_reviews_and_moves_nothing(window: Window) -> None:
    press(KEY.Key_Home)
    before, event = view_of(window).moments, window.selection.event_id
    press(KEY.Key_G, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "wasdf ar")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "wasdf ar"
    assert view_of(window).moments == before
    press(KEY.Key_Escape)
    assert window.selection.event_id == event
