"""A note is kept once, when a person is done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.annotation import LONGEST_NOTE
from kzexplorer.ui.annotations.note_field import NoteField


class Page(QWidget):
    """A note with a field beside it, in a window whose commands want the same keys."""

    def __init__(self) -> None:
        super().__init__()
        self.note, self.other = NoteField("note"), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.other)
        self.kept: list[str] = []
        self.ran: list[str] = []
        self.note.kept.connect(self.kept.append)
        for keys in ("Ctrl+Return", "Escape", "Ctrl+Z", "Ctrl+Backspace", "A"):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, keys=keys: self.ran.append(keys))
            self.addAction(action)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.resize(300, 300)
    page.show()
    page.activateWindow()
    page.note.setFocus()
    return page


def test_that_a_note_is_kept_once_when_the_focus_leaves_and_not_letter_by_letter(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.note, "To check A")
    assert page.kept == []
    page.other.setFocus()
    page.note.setFocus()
    page.other.setFocus()
    assert page.kept == ["To check A"]
    assert page.ran == []


def test_that_ctrl_enter_keeps_and_lets_go(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.note, "To check")
    with qtbot.waitSignal(page.note.left):
        qtbot.keyClick(page.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.other.setFocus()
    assert page.kept == ["To check"]
    assert page.ran == []


def test_that_escape_gives_back_what_was_kept(page: Page, qtbot: QtBot) -> None:
    page.note.show_note("kept")
    qtbot.keyClicks(page.note, "typed ")
    assert page.note.is_edited
    with qtbot.waitSignal(page.note.left):
        qtbot.keyClick(page.note, Qt.Key.Key_Escape)
    page.other.setFocus()
    assert page.note.toPlainText() == "kept"
    assert page.kept == []
    assert page.ran == []


def test_that_undo_takes_back_typing_first_and_then_what_was_kept(page: Page, qtbot: QtBot) -> None:
    def undo() -> None:
        qtbot.keyClick(page.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.keyClicks(page.note, "typed")
    undo()
    assert page.note.toPlainText() == ""
    assert page.ran == []
    qtbot.keyClicks(page.note, "typed")
    page.note.keep()
    undo()
    assert page.ran == ["Ctrl+Z"]
    assert page.note.toPlainText() == "typed"


def test_that_what_is_being_typed_outlives_news(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.note, "typed")
    page.note.follow("of somebody else")
    assert page.note.toPlainText() == "typed"
    page.other.setFocus()
    assert page.kept == ["typed"]
    page.note.follow("of somebody else")
    assert page.note.toPlainText() == "of somebody else"


def test_that_a_note_is_as_high_as_its_words_up_to_a_few_lines(page: Page, qtbot: QtBot) -> None:
    one = page.note.height()
    page.note.show_note("one\ntwo\nthree")
    three = page.note.height()
    page.note.show_note("\n".join("many"[0] * 40))
    many = page.note.height()
    assert one < three < many < 12 * one
    page.note.show_note("")
    assert page.note.height() == one


def test_that_only_plain_words_go_in_and_no_more_than_a_note_holds(page: Page) -> None:
    pasted = QMimeData()
    pasted.setHtml('<img src="file:///etc/passwd"><b>bold</b>')
    pasted.setText("<b>bold</b>\u2029next\x00")
    page.note.insertFromMimeData(pasted)
    page.note.keep()
    assert page.kept == ["<b>bold</b>\nnext"]
    pasted.setText("long " * LONGEST_NOTE)
    page.note.insertFromMimeData(pasted)
    assert len(page.note.toPlainText()) <= LONGEST_NOTE
    assert f"{LONGEST_NOTE:,} letters" in page.note.toolTip()
