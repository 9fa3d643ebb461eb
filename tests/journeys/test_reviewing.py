"""Going through what waits for review by keyboard alone, and taking back what was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.review import ReviewOrder
from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.review.pane import ReviewPane
from kzexplorer.ui.window import Window

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def verdict(window: Window, event: int) -> Verdict:
    return window.session.reader.event(event).verdict


def waiting(window: Window) -> int:
    return window.session.reader.counts().to_review


@pytest.fixture
def review(window: Window, qtbot: QtBot) -> ReviewPane:
    """The review, opened by its key."""
    press(KEY.Key_R, CONTROL | SHIFT)
    pane = window.commands.reviewing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.queue.is_known)
    return pane


def test_that_all_events_are_reviewed_by_single_keys(window: Window, review: ReviewPane) -> None:
    first = window.session.reader.review_queue(ReviewOrder.CONFIDENCE).ids.tolist()
    seen = []
    for turn in range(len(first)):
        event = window.selection.event_id
        assert event is not None
        seen.append(event)
        assert window.panes.document.highlighted(), "its passage is lit"
        press(KEY.Key_R if turn % 5 == 4 else KEY.Key_A)
    assert seen == first
    assert waiting(window) == 0
    rejected = [event for event in seen if verdict(window, event) is Verdict.REJECTED]
    assert rejected == seen[4::5]
    assert window.findChild(QLabel, "reviewDoneHeading").isVisible()
    assert f"{len(seen)} events" in window.findChild(QLabel, "reviewDoneWords").text()
    for event in reversed(seen):
        press(KEY.Key_U)
        assert window.selection.event_id == event
        assert verdict(window, event) is Verdict.TO_REVIEW
    assert waiting(window) == len(first)


def test_that_accepting_what_is_shown_is_taken_back_by_one_key(window: Window, review: ReviewPane) -> None:
    before = waiting(window)
    button = window.findChild(QAbstractButton, "reviewAcceptShown")
    shown = review.list.rows_in_view()[1] + 1
    assert 1 < shown < before
    assert button.text() == f"Accept the {shown} shown"
    events = [review.queue.event_at(row) for row in range(shown)]
    press(KEY.Key_A, SHIFT)
    assert waiting(window) == before - shown
    assert {verdict(window, event) for event in events} == {Verdict.ACCEPTED}
    assert window.selection.event_id == review.queue.event_at(shown)
    press(KEY.Key_U)
    assert waiting(window) == before
    assert window.selection.event_id == events[0]


def test_that_j_passes_over_an_event_and_comes_back_to_it_at_the_end(window: Window, review: ReviewPane) -> None:
    passed = window.selection.event_id
    press(KEY.Key_J)
    second = window.selection.event_id
    assert second == review.queue.event_at(1)
    press(KEY.Key_K)
    assert window.selection.event_id == passed
    press(KEY.Key_J)
    for _ in range(len(review.queue) - 1):
        press(KEY.Key_A)
    assert window.selection.event_id == passed
    assert review.queue.left == 1


def test_that_letters_review_from_every_pane_that_shows_the_event_and_are_letters_in_fields(
    window: Window, review: ReviewPane
) -> None:
    for name in ("timeline", "card", "document"):
        window.panes.focus(name)
        event, left = window.selection.event_id, waiting(window)
        press(KEY.Key_A)
        assert waiting(window) == left - 1, name
        assert verdict(window, event) is Verdict.ACCEPTED
        press(KEY.Key_U)
        assert waiting(window) == left, name
    press(KEY.Key_K, CONTROL)
    left = waiting(window)
    for key in (KEY.Key_A, KEY.Key_R, KEY.Key_U, KEY.Key_J):
        press(key)
    assert window.frame.header.search.text() == "aruj"
    assert waiting(window) == left
    window.frame.header.search.clear()


def test_that_without_the_review_letters_move_the_timeline_and_judge_nothing(window: Window, qtbot: QtBot) -> None:
    press(KEY.Key_R, CONTROL | SHIFT)
    press(KEY.Key_Escape)
    assert not window.commands.reviewing.is_open
    assert QApplication.focusWidget().objectName() == "timelineView"
    assert window.panes.entities.isVisible()
    before, left = window.panes.timeline.range_days, waiting(window)
    press(KEY.Key_A)
    assert window.panes.timeline.range_days != before
    assert waiting(window) == left


def test_that_the_orders_are_what_they_say(window: Window, review: ReviewPane, qtbot: QtBot) -> None:
    reader = window.session.reader
    for order in (ReviewOrder.DOCUMENT, ReviewOrder.TIME, ReviewOrder.CONFIDENCE):
        with qtbot.waitSignal(review.queue.rebuilt):
            window.findChild(QAbstractButton, f"reviewOrder.{order.value}").click()
        events = reader.event_details([review.queue.event_at(row) for row in range(len(review.queue))])
        assert window.selection.event_id == events[0].id
        if order is ReviewOrder.CONFIDENCE:
            assert [event.confidence for event in events] == sorted(event.confidence for event in events)
        elif order is ReviewOrder.DOCUMENT:
            assert [event.document for event in events] == sorted(event.document for event in events)
        else:
            dated = [event.when.days[0] for event in events if event.when is not None]
            assert dated == sorted(dated)


def test_that_only_what_shows_is_gone_through_where_something_is_looked_for(window: Window, qtbot: QtBot) -> None:
    window.search("Washington")
    qtbot.waitUntil(lambda: window.panes.timeline.passing_ids() is not None)
    window.findChild(QWidget, "reviewButton").click()
    pane = window.commands.reviewing.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.queue.is_known)
    found = set(window.panes.timeline.passing_ids())
    assert {pane.queue.event_at(row) for row in range(len(pane.queue))} == found
    assert 0 < len(found) < waiting(window)
    for _ in found:
        press(KEY.Key_A)
    assert "what shows" in window.findChild(QLabel, "reviewDoneHeading").text()
    left = waiting(window)
    with qtbot.waitSignal(pane.queue.rebuilt):
        window.findChild(QAbstractButton, "reviewAll").click()
    assert pane.queue.left == left > 0
