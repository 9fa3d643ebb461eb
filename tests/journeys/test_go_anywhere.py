"""Any command from the palette, keys of one's own, the way back and forward, and the history, by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer import paths
from kzexplorer.domain.verdict import Verdict
from kzexplorer.settings import KEYS, Settings
from kzexplorer.ui.actions import COMMANDS
from kzexplorer.ui.commands.lacking import NEEDS
from kzexplorer.ui.window import Window
from tests.journeys.conftest import Opener

KEY = Qt.Key
CONTROL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(key: Qt.Key, hold: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, hold)


def choose(words: str) -> None:
    """Type it into the palette and take the first."""
    press(KEY.Key_P, CONTROL | SHIFT)
    assert QApplication.focusWidget().objectName() == "paletteField"
    QTest.keyClicks(QApplication.focusWidget(), words)
    press(KEY.Key_Return)


def settle(window: Window, qtbot: QtBot) -> None:
    """Until nothing is read any more, nor about to be."""
    QTest.qWait(200)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    QTest.qWait(0)


def rest_on(window: Window, event: int) -> None:
    """Select an event and look at it for a while."""
    window.selection.select_event(event)
    window.commands.trail.rest()


def events(window: Window) -> list[int]:
    return [int(each) for each in window.session.reader.event_order()]


def test_that_the_palette_runs_what_is_meant_where_the_keys_were(window: Window) -> None:
    choose("approve")
    event = window.selection.event_id
    assert event is not None
    assert window.session.reader.event(event).verdict is Verdict.ACCEPTED
    assert QApplication.focusWidget().objectName() == "timelineView"
    choose("take back")
    assert window.session.reader.event(event).verdict is Verdict.TO_REVIEW
    choose("night")
    assert window.theme.dark
    assert window.commands.recent[:3] == ["theme_dark", "undo", "accept"]


def test_that_the_palette_goes_to_a_date_and_to_an_entity(window: Window, qtbot: QtBot) -> None:
    press(KEY.Key_P, CONTROL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "Oct 2011")
    settle(window, qtbot)
    press(KEY.Key_Return)
    moment = window.selection.moment
    assert moment is not None
    assert moment.edtf == "2011-10"
    assert QApplication.focusWidget().objectName() == "timelineView"
    line = window.session.reader.entities()[0]
    press(KEY.Key_P, CONTROL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), line.name)
    settle(window, qtbot)
    press(KEY.Key_Return)
    assert window.selection.entities == {line.id}


def test_that_escape_leaves_what_is_open_and_lets_nothing_else_go(window: Window) -> None:
    entity = window.session.reader.entities()[0].id
    window.selection.select_entities({entity})
    for key, hold, opened in (
        (KEY.Key_G, CONTROL, "timelineGoToField"),
        (KEY.Key_P, CONTROL | SHIFT, "paletteField"),
        (KEY.Key_H, CONTROL, "historySteps"),
    ):
        press(key, hold)
        field = QApplication.focusWidget()
        assert field.objectName() == opened
        QTest.keyClick(window.windowHandle(), KEY.Key_Escape)
        assert not field.isVisible()
        assert QApplication.focusWidget().objectName() == "timelineView"
    assert window.selection.entities == {entity}


def test_that_keys_of_ones_own_hold_at_once_and_after_a_restart(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    choose("change keys")
    dialog = window.findChild(QDialog, "shortcuts")
    assert isinstance(dialog, QDialog)
    qtbot.waitExposed(dialog)
    QTest.keyClicks(dialog.search, "accept")
    dialog.table.setCurrentIndex(dialog.model.index(dialog.model.row_of("accept"), 0))
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, KEY.Key_Return)
    QTest.keyClick(dialog.keys, KEY.Key_G, CONTROL)
    assert dialog.said.text() == "Ctrl+G is taken by “Go to date…”: take it away there?"
    QTest.keyClick(dialog.focusWidget(), KEY.Key_Space)
    QTest.keyClick(dialog.table, KEY.Key_Return)
    QTest.keyClick(dialog.keys, KEY.Key_Y)
    dialog.close()
    window.activateWindow()
    event = events(window)[0]
    window.selection.select_event(event)
    window.panes.timeline.steering.focus()
    press(KEY.Key_G, CONTROL)
    assert window.session.reader.event(event).verdict is Verdict.ACCEPTED
    assert window.actions_table["date"].shortcut().isEmpty()
    assert "Y here, Ctrl+G everywhere" in window.panes.card.accept.toolTip()
    footer = window.findChild(QLabel, "footerKeys")
    assert isinstance(footer, QLabel)
    assert "Ctrl+G  accept" in footer.text()
    window.close()
    assert Settings.load(paths.settings_file())[KEYS] == {"accept": ["Ctrl+G", "Y"]}

    again = open_window()
    again.selection.select_event(events(again)[1])
    again.panes.card.next.setFocus()
    press(KEY.Key_A)
    assert again.session.reader.event(events(again)[1]).verdict is Verdict.TO_REVIEW
    press(KEY.Key_Y)
    assert again.session.reader.event(events(again)[1]).verdict is Verdict.ACCEPTED


def test_that_alt_and_arrows_go_back_and_forward(window: Window) -> None:
    first, second, third = events(window)[:3]
    entity = window.session.reader.entities()[0].id
    for event in (first, second):
        rest_on(window, event)
    window.selection.select_entities({entity})
    rest_on(window, third)
    press(KEY.Key_Left, ALT)
    assert (window.selection.event_id, window.selection.entities) == (second, frozenset())
    press(KEY.Key_Left, ALT)
    assert window.selection.event_id == first
    press(KEY.Key_Right, ALT)
    press(KEY.Key_Right, ALT)
    assert (window.selection.event_id, window.selection.entities) == (third, {entity})
    assert window.actions_table["back"].isEnabled()


def test_that_the_menu_offers_back_and_forward_only_where_they_lead_somewhere(window: Window) -> None:
    window.commands.trail.rest()
    table = window.actions_table
    assert [table[each].isEnabled() for each in ("back", "forward")] == [False, False]
    rest_on(window, events(window)[2])
    assert [table[each].isEnabled() for each in ("back", "forward")] == [True, False]
    window.commands.go_back()
    window.commands.trail.rest()
    assert table["forward"].isEnabled()


def test_that_menus_and_palette_say_what_a_command_lacks_and_keys_work_when_they_close(window: Window) -> None:
    assert {command.id for command in COMMANDS} >= set(NEEDS)
    window.selection.select_event(None)
    table, needing = window.actions_table, ("accept", "rename", "name_nobody", "add_event", "save_search")
    assert {line.id: line.why_off for line in table.lines() if line.id in needing} == {
        command: NEEDS[command] for command in needing
    }
    table.menu.aboutToShow.emit()
    assert [table[each].isEnabled() for each in needing] == [False] * len(needing)
    table.menu.aboutToHide.emit()
    assert all(table[each].isEnabled() for each in needing)
    window.selection.select_event(events(window)[0])
    table.menu.aboutToShow.emit()
    assert table["accept"].isEnabled()
    table.menu.aboutToHide.emit()


def test_that_the_buttons_at_the_side_of_a_mouse_go_back_and_forward_over_any_pane(window: Window) -> None:
    first, second = events(window)[:2]
    for event in (first, second):
        rest_on(window, event)
    for name in ("timelineView", "entityList", "documentText"):
        widget = window.findChild(QWidget, name)
        assert widget is not None, name
        at = widget.mapTo(window, QPoint(30, 30))
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=at)
        assert window.selection.event_id == first
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, pos=at)
        assert window.selection.event_id == second
    assert window.selection.entities == frozenset()


def test_that_an_event_undone_out_of_the_workspace_is_no_stop_any_more(window: Window, qtbot: QtBot) -> None:
    first, second = events(window)[:2]
    rest_on(window, first)
    rest_on(window, second)
    window.session.undo()  # the first documents were one step
    qtbot.waitUntil(lambda: not window.session.is_working, timeout=60_000)
    assert not window.session.reader.event_lines([first])
    window.commands.go_back()
    assert window.selection.event_id != first


def test_that_the_history_lists_a_review_takes_one_step_back_and_leads_there(window: Window, qtbot: QtBot) -> None:
    first, second = events(window)[:2]
    for event in (first, second):
        rest_on(window, event)
        press(KEY.Key_Return, CONTROL)
    press(KEY.Key_H, CONTROL)
    settle(window, qtbot)
    pane = window.commands.history
    assert pane is not None
    assert QApplication.focusWidget() is pane.list
    assert not window.panes.entities.isVisible()
    press(KEY.Key_Down)
    settle(window, qtbot)
    press(KEY.Key_Return)
    assert window.selection.event_id == first
    button = pane.findChild(QWidget, "historyTakeBack")
    QTest.keyClick(button, KEY.Key_Space)
    settle(window, qtbot)
    verdicts = [window.session.reader.event(each).verdict for each in (first, second)]
    assert verdicts == [Verdict.TO_REVIEW, Verdict.ACCEPTED]
    pane.list.setFocus()
    press(KEY.Key_Escape)
    assert window.panes.entities.isVisible()
    assert QApplication.focusWidget().objectName() == "timelineView"


def test_that_the_menu_names_what_undo_would_do_also_after_an_import(window: Window, qtbot: QtBot) -> None:
    assert window.actions_table["undo"].text() == "&Undo “Add 2 documents”"
    window.session.undo()
    qtbot.waitUntil(lambda: not window.session.is_working, timeout=60_000)
    assert window.actions_table["redo"].text() == "&Redo “Add 2 documents”"
    assert not window.actions_table["undo"].isEnabled()


def test_that_the_sheet_of_keys_opens_once_and_is_searched(window: Window) -> None:
    press(KEY.Key_F1)
    press(KEY.Key_F1)
    sheets = [each for each in window.findChildren(QDialog) if each.objectName() == "keys"]
    assert len(sheets) == 1
    assert sheets[0].isVisible()
