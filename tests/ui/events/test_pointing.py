"""A field that the mouse or the keyboard is at tells its words, and takes them back when it is left."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.span import Span
from kzexplorer.ui.events.pointing import Pointing
from kzexplorer.ui.selection import Selection

FIRST, SECOND = (Span(1, 4),), (Span(6, 9), Span(12, 13))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def enter(field: QWidget) -> None:
    QApplication.sendEvent(field, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))


def leave(field: QWidget) -> None:
    QApplication.sendEvent(field, QEvent(QEvent.Type.Leave))


def focus(field: QWidget, reason: Qt.FocusReason, kind: QEvent.Type = QEvent.Type.FocusIn) -> None:
    QApplication.sendEvent(field, QFocusEvent(kind, reason))


def fields(parent: QWidget, selection: Selection) -> tuple[Pointing, QWidget, QWidget]:
    pointing = Pointing(selection, parent)
    one, other = QPushButton(parent), QPushButton(parent)
    pointing.watch(one, FIRST)
    pointing.watch(other, SECOND)
    return pointing, one, other


def test_that_the_mouse_points_while_it_is_over_a_field(parent: QWidget, selection: Selection) -> None:
    _, one, other = fields(parent, selection)
    enter(one)
    assert selection.words == FIRST
    leave(one)
    assert selection.words == ()
    enter(other)
    assert selection.words == SECOND


def test_that_the_keyboard_points_and_a_click_does_not(parent: QWidget, selection: Selection) -> None:
    _, one, other = fields(parent, selection)
    focus(one, Qt.FocusReason.TabFocusReason)
    assert selection.words == FIRST
    enter(other)
    assert selection.words == SECOND
    leave(other)
    assert selection.words == FIRST
    focus(one, Qt.FocusReason.OtherFocusReason, QEvent.Type.FocusOut)
    assert selection.words == ()
    focus(one, Qt.FocusReason.MouseFocusReason)
    assert selection.words == ()


def test_that_nothing_is_pointed_at_once_fields_are_forgotten(parent: QWidget, selection: Selection) -> None:
    pointing, one, _ = fields(parent, selection)
    enter(one)
    pointing.forget()
    assert selection.words == ()
    enter(one)
    assert selection.words == ()


def test_that_another_event_takes_the_words_back(selection: Selection) -> None:
    selection.point_at(FIRST)
    selection.select_event(3)
    assert selection.words == ()
