"""Notes and tags in the document pane: on the document by a button, on words by selecting them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.span import Span
from kzexplorer.operations.annotate import add_tag, set_note
from kzexplorer.ui.document.pane import DocumentPane
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests.invented import TEXT, span

QUEEN = span("Queen Ottilie")


@pytest.fixture
def pane(qtbot: QtBot, session: Session, selection: Selection, theme: Theme) -> Iterator[DocumentPane]:
    pane = DocumentPane(session, selection, theme)
    qtbot.addWidget(pane)
    pane.resize(640, 480)
    pane.show()
    pane.activateWindow()
    selection.select_document(1)
    qtbot.waitUntil(lambda: not session.is_reading)
    yield pane
    pane.views.close_down()


def mark(pane: DocumentPane, words: Span) -> None:
    cursor = pane.text.textCursor()
    cursor.setPosition(words.start)
    cursor.setPosition(words.end, QTextCursor.MoveMode.KeepAnchor)
    pane.text.setTextCursor(cursor)


def test_that_selected_words_get_a_note_and_a_sign(pane: DocumentPane, session: Session, qtbot: QtBot) -> None:
    mark(pane, Span(QUEEN.start - 1, QUEEN.end + 1))
    assert pane.annotating.open_words()
    popup = pane.annotating.popup
    assert popup.accessibleName() == "Note and tags of “Queen Ottilie”"
    qtbot.keyClicks(popup.annotations.note, "Who is she")
    popup.close_popup()
    qtbot.waitUntil(lambda: len(pane.annotating.all) == 1)
    assert pane.annotating.all[0].span == QUEEN
    assert pane.text.note_margin.place_of(pane.annotating.all[0]) is not None
    session.undo()
    qtbot.waitUntil(lambda: not pane.annotating.all)


def test_that_the_caret_in_words_with_a_note_opens_it(pane: DocumentPane, session: Session, qtbot: QtBot) -> None:
    assert not pane.annotating.open_words()
    session.run(set_note, Subject(SubjectKind.PASSAGE, 1, QUEEN), "Who is she")
    qtbot.waitUntil(lambda: bool(pane.annotating.all))
    pane.text.reveal(QUEEN.start + 2, QUEEN.start + 2)
    assert pane.annotating.open_words()
    assert pane.annotating.popup.annotations.note.toPlainText() == "Who is she"


def test_that_pressing_a_sign_opens_its_note(pane: DocumentPane, session: Session, qtbot: QtBot) -> None:
    session.run(add_tag, [Subject(SubjectKind.PASSAGE, 1, QUEEN)], "court")
    qtbot.waitUntil(lambda: bool(pane.annotating.all))
    pane.text.note_pressed.emit(pane.annotating.all[0])
    assert [chip.tag for chip in pane.annotating.popup.annotations.tags.chips] == ["court"]


def test_that_the_button_writes_on_the_document_and_tells_that_something_is_written(
    pane: DocumentPane, session: Session, qtbot: QtBot
) -> None:
    assert pane.head.notes.accessibleDescription() == ""
    pane.head.notes.click()
    assert pane.annotating.popup.annotations.subject == Subject(SubjectKind.DOCUMENT, 1)
    qtbot.keyClicks(pane.annotating.popup.annotations.note, "Read twice")
    pane.annotating.popup.close_popup()
    qtbot.waitUntil(lambda: bool(pane.head.notes.accessibleDescription()))
    assert session.reader.note(Subject(SubjectKind.DOCUMENT, 1)) == "Read twice"


def test_that_white_space_alone_takes_no_note(pane: DocumentPane) -> None:
    blank = TEXT.index("\n\n")
    mark(pane, Span(blank, blank + 2))
    assert not pane.annotating.open_words()
    QApplication.processEvents()
