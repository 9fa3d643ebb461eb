"""A note and tags are kept in the workspace: one step of Undo each, for whatever they stand on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.span import Span
from kzexplorer.operations.annotate import add_tag
from kzexplorer.ui.annotations.annotations import Annotations
from kzexplorer.ui.annotations.popup import AnnotationPopup
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

EVENT, OTHER = Subject(SubjectKind.EVENT, 1), Subject(SubjectKind.EVENT, 3)
PASSAGE = Subject(SubjectKind.PASSAGE, 1, Span(14, 27))


class Page(QWidget):
    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.annotations, self.other = Annotations("written", session, theme), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.annotations)
        column.addWidget(self.other)


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Page:
    page = Page(session, theme)
    qtbot.addWidget(page)
    page.resize(400, 400)
    page.show()
    page.activateWindow()
    page.annotations.show_subject(EVENT)
    return page


@pytest.mark.parametrize("subject", [EVENT, Subject(SubjectKind.ENTITY, 2), Subject(SubjectKind.DOCUMENT, 1), PASSAGE])
def test_that_a_note_is_one_step_of_undo(page: Page, session: Session, qtbot: QtBot, subject: Subject) -> None:
    page.annotations.show_subject(subject)
    page.annotations.focus_note()
    qtbot.keyClicks(page.annotations.note, "To check")
    page.other.setFocus()
    assert session.reader.note(subject) == "To check"
    assert session.reader.undo_label() == "Write a note"
    session.undo()
    qtbot.waitUntil(lambda: page.annotations.note.toPlainText() == "")
    assert session.reader.note(subject) == ""
    assert session.reader.undo_label() != "Write a note"
    session.redo()
    qtbot.waitUntil(lambda: page.annotations.note.toPlainText() == "To check")


def test_that_tags_are_kept_taken_off_and_searched(page: Page, session: Session, qtbot: QtBot) -> None:
    line = page.annotations.tags.line
    qtbot.keyClicks(line, "energy, trade")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert session.reader.tags(EVENT) == ("energy", "trade")
    with qtbot.waitSignal(page.annotations.searched) as asked:
        page.annotations.tags.chips[1].click()
    assert asked.args == ['tag:"trade"']
    qtbot.keyClick(page.annotations.tags.chips[0], Qt.Key.Key_Delete)
    assert session.reader.tags(EVENT) == ("trade",)
    session.undo()
    assert [chip.tag for chip in page.annotations.tags.chips] == ["energy", "trade"]


def test_that_what_is_typed_is_kept_for_what_it_was_typed_on(page: Page, session: Session, qtbot: QtBot) -> None:
    page.annotations.focus_note()
    qtbot.keyClicks(page.annotations.note, "of the first")
    page.annotations.show_subject(OTHER)
    assert session.reader.note(EVENT) == "of the first"
    assert page.annotations.note.toPlainText() == ""
    page.annotations.show_subject(EVENT)
    assert page.annotations.note.toPlainText() == "of the first"


def test_that_what_is_being_typed_outlives_changes_of_others(page: Page, session: Session, qtbot: QtBot) -> None:
    page.annotations.focus_note()
    qtbot.keyClicks(page.annotations.note, "typed")
    session.run(add_tag, [EVENT], "energy")
    assert page.annotations.note.toPlainText() == "typed"
    assert [chip.tag for chip in page.annotations.tags.chips] == ["energy"]
    assert session.reader.note(EVENT) == ""


def test_that_known_tags_are_offered_once_the_field_is_gone_to(page: Page, session: Session, qtbot: QtBot) -> None:
    session.run(add_tag, [OTHER], "energy")
    page.annotations.focus_tags()
    qtbot.keyClicks(page.annotations.tags.line, "e")
    known = page.annotations.tags.line.completer().model()
    qtbot.waitUntil(lambda: known.rowCount() == 1)
    assert known.index(0, 0).data() == "energy"


def test_that_a_panel_keeps_what_was_typed_and_gives_the_focus_back(
    page: Page, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    popup = AnnotationPopup(session, theme, page)
    page.other.setFocus()
    place = QRect(page.other.mapToGlobal(page.other.rect().topLeft()), page.other.size())
    popup.open_beside(PASSAGE, "“Queen Ottilie”", place)
    assert popup.annotations.note.hasFocus()
    assert page.rect().contains(popup.geometry())
    qtbot.keyClicks(popup.annotations.note, "Who is she")
    qtbot.keyClick(popup.annotations.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert popup.isHidden()
    assert page.other.hasFocus()
    popup.open_beside(PASSAGE, "“Queen Ottilie”", place)
    assert popup.annotations.note.toPlainText() == "Who is she"
    page.other.setFocus()
    assert popup.isHidden()
    assert session.reader.annotated(1) == [(Span(14, 27), "Who is she", ())]


def test_that_a_field_that_is_gone_to_comes_into_view(session: Session, theme: Theme, qtbot: QtBot) -> None:
    scrolled, inside = QScrollArea(), QWidget()
    annotations = Annotations("written", session, theme)
    column = QVBoxLayout(inside)
    column.addSpacing(600)
    column.addWidget(annotations)
    scrolled.setWidgetResizable(True)
    scrolled.setWidget(inside)
    qtbot.addWidget(scrolled)
    scrolled.resize(300, 160)
    scrolled.show()
    annotations.show_subject(EVENT)
    assert annotations.note.visibleRegion().isEmpty()
    annotations.focus_note()
    assert not annotations.note.visibleRegion().isEmpty()
