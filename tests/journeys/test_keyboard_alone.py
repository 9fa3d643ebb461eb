"""Everything without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.events.badges import Badge
from kzexplorer.ui.kinds import group_of
from kzexplorer.ui.window import Window

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_that_the_timeline_has_the_focus_when_the_window_is_ready(window: Window) -> None:
    assert QApplication.focusWidget().objectName() == "timelineView"


def test_that_arrows_step_through_every_event_and_enter_goes_to_its_words(window: Window) -> None:
    press(KEY.Key_Home)
    seen = [window.selection.event_id]
    for _ in range(len(window.session.reader.timeline()) - 1):
        press(KEY.Key_Right)
        seen.append(window.selection.event_id)
    assert sorted(seen) == sorted(window.session.reader.timeline().id.tolist())
    press(KEY.Key_Return)
    assert window.panes.document.text.hasFocus()
    start = window.session.reader.event(seen[-1]).evidence[0].start
    assert window.panes.document.text.caret() == start


def test_that_the_way_back_and_the_lanes_lead_to_every_event_too(window: Window) -> None:
    events = window.session.reader.timeline().id.tolist()
    press(KEY.Key_End)
    seen = [window.selection.event_id]
    for _ in events[1:]:
        press(KEY.Key_Left)
        seen.append(window.selection.event_id)
    assert sorted(seen) == sorted(events)
    press(KEY.Key_Home)
    kinds = set()
    for key in (KEY.Key_Up, KEY.Key_Down):
        for _ in range(8):
            press(key)
            kinds.add(window.session.reader.event(window.selection.event_id).kind)
            place = window.panes.timeline.mark_position(window.selection.event_id)
            assert place is not None
            assert window.findChild(QWidget, "timelineView").rect().contains(place)
    groups = {group_of(window.session.reader.event(event).kind) for event in events}
    assert {group_of(kind) for kind in kinds} == groups


def test_that_the_caret_leads_the_timeline(window: Window) -> None:
    press(KEY.Key_End)
    press(KEY.Key_Return)
    last = window.selection.event_id
    press(KEY.Key_Home, CONTROL)
    seen = {window.selection.event_id}
    for _ in range(60):
        press(KEY.Key_Down)
        seen.add(window.selection.event_id)
    assert len(seen) > 5
    assert window.panes.document.text.hasFocus()
    assert last is not None


def test_that_f6_goes_round_all_panes(window: Window) -> None:
    visited = []
    for _ in range(4):
        press(KEY.Key_F6)
        focus = QApplication.focusWidget()
        visited.append(next(name for name, pane in window.panes.named().items() if pane.isAncestorOf(focus)))
    assert sorted(visited) == ["card", "document", "sidebar", "timeline"]
    window.panes.focus("timeline")
    press(KEY.Key_F6)
    press(KEY.Key_F6)
    assert window.panes.document.text.hasFocus()


def test_that_tab_reaches_each_thing_that_can_be_used(window: Window) -> None:
    window.selection.select_event(window.session.reader.event_order().tolist()[3])
    reached = set()
    for _ in range(80):
        press(KEY.Key_Tab)
        reached.add(QApplication.focusWidget())
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    wanted = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible() and w.isEnabled()]
    missed = {w for w in wanted if w not in reached and w.focusPolicy() != Qt.FocusPolicy.NoFocus}
    assert {w.objectName() for w in missed if not chosen_by_arrows(w)} == set()


def chosen_by_arrows(widget: QWidget) -> bool:
    """Whether Tab goes to its group, in which arrow keys move on, as among radio buttons."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def test_that_arrows_choose_among_joined_buttons(window: Window) -> None:
    window.findChild(QAbstractButton, "entityTabs.people").setFocus()
    press(KEY.Key_Right)
    assert window.panes.entities.tabs.current == "organisations"
    press(KEY.Key_Right)
    assert window.panes.entities.list.rows.index(0).data() is not None
    assert QApplication.focusWidget().objectName() == "entityTabs.places"


def test_that_keys_review_and_control_z_takes_it_back(window: Window) -> None:
    press(KEY.Key_Home)
    event = window.selection.event_id

    def verdict() -> Verdict:
        return window.session.reader.event(event).verdict

    press(KEY.Key_Return, CONTROL)
    assert verdict() is Verdict.ACCEPTED
    window.panes.card.next.setFocus()
    press(KEY.Key_R)
    assert verdict() is Verdict.REJECTED
    press(KEY.Key_Z, CONTROL)
    assert verdict() is Verdict.ACCEPTED
    press(KEY.Key_Z, CONTROL)
    assert verdict() is Verdict.TO_REVIEW
    press(KEY.Key_Y, CONTROL)
    assert verdict() is Verdict.ACCEPTED
    press(KEY.Key_Z, CONTROL)
    window.panes.card.accept.setFocus()
    press(KEY.Key_A)
    assert verdict() is Verdict.ACCEPTED
    press(KEY.Key_R)
    assert verdict() is Verdict.REJECTED
    assert window.panes.card.isAncestorOf(QApplication.focusWidget())


def test_that_letters_typed_into_the_search_field_review_nothing(window: Window, qtbot: QtBot) -> None:
    press(KEY.Key_Home)
    event = window.selection.event_id
    press(KEY.Key_K, CONTROL)
    for key in (KEY.Key_A, KEY.Key_R):
        press(key)
    assert window.frame.header.search.text() == "ar"
    assert window.session.reader.event(event).verdict is Verdict.TO_REVIEW
    with qtbot.waitSignal(window.frame.header.search.settled):
        press(KEY.Key_Escape)
    assert window.frame.header.search.text() == ""
    assert QApplication.focusWidget().objectName() == "timelineView"


def test_that_down_goes_from_the_search_field_to_what_it_found(window: Window, qtbot: QtBot) -> None:
    press(KEY.Key_K, CONTROL)
    field = window.frame.header.search
    QTest.keyClicks(field, "Kazakhstan")
    qtbot.waitUntil(lambda: window.panes.results is not None and len(window.panes.results.rows.ids) > 1)
    press(KEY.Key_Escape)  # what is offered below the field
    press(KEY.Key_Down)
    assert QApplication.focusWidget().objectName() == "resultsTable"
    assert window.selection.query == "Kazakhstan"
    event = window.selection.event_id
    press(KEY.Key_Down)
    assert window.selection.event_id not in (None, event)
    field.clear()
    press(KEY.Key_K, CONTROL)
    press(KEY.Key_Down)
    assert QApplication.focusWidget().objectName() == "timelineView"


def test_that_each_widget_has_a_name_for_the_program_and_for_a_screen_reader(window: Window) -> None:
    window.selection.select_event(window.session.reader.event_order().tolist()[3])
    ours = [widget for widget in window.findChildren(QWidget) if not made_by_qt(widget)]
    assert len(ours) > 60
    assert [widget for widget in ours if not widget.objectName()] == []
    assert [widget.objectName() for widget in ours if not spoken(widget)] == []


def made_by_qt(widget: QWidget) -> bool:
    """Viewports, scroll bars and handles that a widget of ours brings with it."""
    inside = isinstance(widget.parentWidget(), QLineEdit) and widget.objectName() != "searchKey"
    return widget.objectName().startswith("qt_") or type(widget) in (QScrollBar, QSplitterHandle) or inside


def spoken(widget: QWidget) -> str:
    """What a screen reader has to say of a widget; words that come and go count as there."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return name or widget.accessibleName() or ("words" if isinstance(widget, (QLabel, Badge)) else "")
