"""Correcting events by keys: their fields, the borders of their passages, new ones from words, and one told twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.typed_date import read_typed
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.views import EventDetail
from kzexplorer.ui.window import Window

KEY = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def write(field: QLineEdit, words: str) -> None:
    """Type words in the place of those in a field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def selected(window: Window) -> EventDetail:
    assert window.selection.event_id is not None
    return window.session.reader.event(window.selection.event_id)


def passage(window: Window, event: EventDetail) -> str:
    return event.evidence[0].of(window.session.reader.text(event.document))


@pytest.fixture
def event(window: Window) -> EventDetail:
    """A dated event with people, selected; the card has the focus."""
    reader = window.session.reader
    found = reader.event_details(reader.event_order().tolist())
    chosen = next(each for each in found if each.participants and each.places and each.when is not None)
    window.selection.select_event(chosen.id)
    window.panes.focus("card")
    return chosen


def test_that_each_field_that_is_kept_is_one_step_of_undo(window: Window, event: EventDetail) -> None:
    press(KEY.Key_E)
    form = window.panes.card.correcting.form
    assert form.title.hasFocus()
    QTest.keyClicks(form.title, "A title of mine, re-read")
    write(form.date.field, "c. 1997")
    assert "1997" in window.findChild(QLabel, "editDateReading").text()
    form.kind.setCurrentIndex(list(EventKind).index(EventKind.LETTER))
    press(KEY.Key_Return, CONTROL)
    now = selected(window)
    assert (now.title, now.kind, now.when) == ("A title of mine, re-read", EventKind.LETTER, read_typed("c. 1997"))
    assert now.edited == {"title", "kind", "when"}
    assert now.verdict is Verdict.TO_REVIEW
    assert window.panes.card.isAncestorOf(QApplication.focusWidget())
    for kept in ({"title", "kind"}, {"title"}, set()):
        press(KEY.Key_U)
        assert selected(window).edited == kept
    assert selected(window) == event


def test_that_escape_leaves_an_event_as_it_is(window: Window, event: EventDetail) -> None:
    press(KEY.Key_F2)
    QTest.keyClicks(window.panes.card.correcting.form.title, "A R U")
    press(KEY.Key_Escape)
    assert not window.panes.card.correcting.is_on
    assert selected(window) == event
    press(KEY.Key_A)
    assert selected(window).verdict is Verdict.ACCEPTED


def test_that_the_line_below_tells_the_keys_of_the_fields_while_they_are_written(
    window: Window, event: EventDetail
) -> None:
    keys = window.frame.footer._keys
    press(KEY.Key_E)
    assert "Ctrl+Enter  keep" in keys.text()
    press(KEY.Key_Escape)
    assert "A  accept" in keys.text()


def test_that_the_card_of_another_event_begins_at_its_title(window: Window, event: EventDetail) -> None:
    bar = window.panes.card.findChild(QScrollArea, "eventScroll").verticalScrollBar()
    bar.setRange(0, 400)
    bar.setValue(300)
    press(KEY.Key_Right, CONTROL)
    assert selected(window).id != event.id
    assert bar.value() == 0


def test_that_a_date_that_cannot_be_read_is_told_and_not_kept(window: Window, event: EventDetail) -> None:
    press(KEY.Key_E)
    form = window.panes.card.correcting.form
    write(form.date.field, "the other day")
    assert window.findChild(QLabel, "editDateReading").text() == form.date.wrong != ""
    press(KEY.Key_Return, CONTROL)
    assert window.panes.card.correcting.is_on
    assert form.date.field.hasFocus()
    form.date.field.clear()
    press(KEY.Key_Return, CONTROL)
    assert selected(window).when is None
    assert selected(window).edited == {"when"}


def test_that_a_field_goes_back_to_what_was_found_and_others_stay(window: Window, event: EventDetail) -> None:
    press(KEY.Key_E)
    form = window.panes.card.correcting.form
    QTest.keyClicks(form.title, "Mine")
    form.status.chosen.emit("planned")
    form.status.choose("planned")
    press(KEY.Key_Return, CONTROL)
    assert selected(window).status is EventStatus.PLANNED
    press(KEY.Key_E)
    shown = {field for field, mark in form._marks.items() if mark.isVisible()}
    assert shown == {"title", "status"}
    window.findChild(QAbstractButton, "editAsFound.title").click()
    assert form.title.text() == event.title
    assert selected(window).edited == {"status"}
    press(KEY.Key_Escape)
    assert selected(window).title == event.title


def test_that_participants_are_added_by_typing_and_taken_away(window: Window, event: EventDetail, qtbot: QtBot) -> None:
    reader = window.session.reader
    there = {part.entity for part in event.participants}
    other = next(line for line in reader.entities() if line.id not in there and line.type.value == "person")
    press(KEY.Key_E)
    people = window.panes.card.correcting.form.people
    people.field.setFocus()
    QTest.keyClicks(people.field, other.name[:6])
    qtbot.waitUntil(lambda: people._offered.rowCount() > 0)
    QTest.keyClick(people.field, KEY.Key_Return)
    assert dict(people.parts).keys() > there
    gone = event.participants[0].entity
    window.findChild(QAbstractButton, f"editPeople.{gone}Remove").click()
    people.field.setFocus()
    press(KEY.Key_Return, CONTROL)
    now = {part.entity for part in selected(window).participants}
    assert gone not in now
    assert now - there
    assert selected(window).edited == {"participants"}


def test_that_what_is_written_stays_while_the_text_is_looked_at(window: Window, event: EventDetail) -> None:
    press(KEY.Key_E)
    form = window.panes.card.correcting.form
    QTest.keyClicks(form.title, "Still here")
    window.commands.step(1)
    assert window.selection.event_id != event.id
    assert form.isVisible()
    form.title.setFocus()
    press(KEY.Key_Return, CONTROL)
    assert selected(window).id == event.id
    assert selected(window).title == "Still here"


def test_that_borders_move_by_words_and_are_kept_by_enter(window: Window, event: EventDetail) -> None:
    words = passage(window, event)
    press(KEY.Key_Left, ALT | SHIFT)
    lit = window.panes.document.highlighted()[0]
    assert lit != words
    assert words.startswith(lit)
    assert selected(window).edited == set()
    press(KEY.Key_Escape)
    assert window.panes.document.highlighted()[0] == words
    press(KEY.Key_Down, ALT | SHIFT)
    press(KEY.Key_Left, ALT | SHIFT)
    lit = window.panes.document.highlighted()[0]
    press(KEY.Key_Return)
    assert selected(window).edited == {"passages"}
    assert passage(window, selected(window)) == lit
    assert len(lit) < len(words)
    window.commands.undo()
    assert passage(window, selected(window)) == words


def test_that_going_elsewhere_keeps_borders_that_were_moved(window: Window, event: EventDetail) -> None:
    press(KEY.Key_Left, ALT | SHIFT)
    window.commands.step(1)
    assert window.selection.event_id != event.id
    assert window.session.reader.event(event.id).edited == {"passages"}


def test_that_a_handle_is_dragged_to_the_end_of_a_word(window: Window, event: EventDetail) -> None:
    text = window.panes.document.text
    window.panes.document.focus_passage()
    before = event.evidence[0]
    whole = window.session.reader.text(event.document)
    end = before.start + whole[before.start : before.end].index(" ", 12)
    rects = list(text.rects(before.end - 1, before.end)), list(text.rects(end - 1, end))
    start, goal = (QPoint(round(each[-1].right()), round(each[-1].center().y())) for each in rects)
    ground = text.viewport()
    for kind, at, button, held in (
        (QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, goal - QPoint(2, 0), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, goal, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton),
    ):
        place = QPointF(at)
        QApplication.sendEvent(ground, QMouseEvent(kind, place, QPointF(ground.mapToGlobal(at)), button, held, PLAIN))
    assert selected(window).evidence[0] == Span(before.start, end)


def test_that_an_event_is_added_from_selected_words(window: Window, qtbot: QtBot) -> None:
    reader, text = window.session.reader, window.panes.document.text
    visits = (each for each in reader.event_details(reader.event_order().tolist()) if each.kind is EventKind.VISIT)
    event = next(each for each in visits if len(each.evidence[0]) > 80)
    window.selection.select_event(event.id)
    span = event.evidence[0]
    window.panes.document.focus_passage()
    n_events = window.session.reader.counts().events
    text.setTextCursor(text._cursor(span.start, span.end))
    press(KEY.Key_E, CONTROL)
    card = window.panes.card
    qtbot.waitUntil(lambda: card.correcting.is_on)
    form = card.correcting.form
    assert form.title.hasFocus()
    assert form.title.text()
    assert (form.draft().kind, form.draft().when) == (event.kind, event.when)
    assert form.draft().participants
    press(KEY.Key_Escape)
    assert window.session.reader.counts().events == n_events
    assert text.hasFocus()
    press(KEY.Key_E, CONTROL)
    qtbot.waitUntil(lambda: card.correcting.is_on)
    QTest.keyClicks(form.title, "Added by hand")
    press(KEY.Key_Return, CONTROL)
    added = selected(window)
    assert added.id != event.id
    assert added.by_hand
    assert (added.title, added.evidence) == ("Added by hand", (span,))
    assert window.session.reader.counts().events == n_events + 1
    window.commands.undo()
    assert window.session.reader.counts().events == n_events


def test_that_adding_an_event_without_selected_words_says_what_to_do(window: Window, event: EventDetail) -> None:
    window.panes.document.focus_passage()
    press(KEY.Key_E, CONTROL)
    assert not window.panes.card.correcting.is_on
    assert any("Select those" in words.text() for words in window.frame.messages.findChildren(QLabel))


def test_that_two_events_are_joined_shown_in_both_places_and_parted(
    window: Window, event: EventDetail, qtbot: QtBot
) -> None:
    reader = window.session.reader
    n_events = reader.counts().events
    press(KEY.Key_J, CONTROL | SHIFT)
    chooser = window.panes.card.joining.chooser
    assert chooser.field.hasFocus()
    other = next(e for e in reader.event_details(reader.event_order().tolist()) if e.document != event.document)
    QTest.keyClicks(chooser.field, f'"{other.title}"')
    qtbot.waitUntil(lambda: [row.objectName() for row in chooser.rows] == [f"joinWith{other.id}"])
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    joined = selected(window)
    assert joined.id == event.id
    assert [(each.event, each.document) for each in joined.tellings] == [(other.id, other.document)]
    assert reader.counts().events == n_events - 1
    window.findChild(QAbstractButton, f"tellingRow{other.id}").click()
    assert window.panes.document.loading.document == other.document
    assert window.panes.document.highlighted() == [passage(window, other)]
    window.selection.select_event(None)
    window.panes.document.views.pressed.emit(other.evidence[0].start)
    assert window.selection.event_id == event.id
    assert window.panes.document.loading.document == other.document
    window.findChild(QAbstractButton, f"part{other.id}").click()
    assert selected(window).tellings == ()
    assert reader.counts().events == n_events
    window.commands.undo()
    assert [each.event for each in selected(window).tellings] == [other.id]
