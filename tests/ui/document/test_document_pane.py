"""What the pane says of a document, and how a person finds their way in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.store.views import DocumentLine, ReadStatus
from kzexplorer.ui.document import loading, original
from kzexplorer.ui.document.finding.finding import Finding
from kzexplorer.ui.document.notes import notes_of
from kzexplorer.ui.document.outline import Outline
from kzexplorer.ui.document.pane import DocumentPane
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests import invented

LINE = DocumentLine(1, "Note", "note.txt", "/n/note.txt", "text/plain", "utf-8", "en", 9, 9, None, 0, 0, "")


@pytest.fixture
def pane(qtbot: QtBot, session: Session, selection: Selection, theme: Theme) -> Iterator[DocumentPane]:
    pane = DocumentPane(session, selection, theme)
    theme.changed.emit()
    qtbot.addWidget(pane)
    pane.resize(640, 300)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def finding(pane: DocumentPane) -> Finding:
    pane.show_any()
    pane.look_for_words()
    return pane.finding


def test_that_a_long_document_says_that_it_loads_and_can_be_given_up(
    pane: DocumentPane, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "AT_ONCE", 10)
    pane.loading._felt.setInterval(0)
    pane.show_any()
    assert pane.head.title.text() == "Queen Ottilie of Brandia received the envoy"
    assert pane.text.toPlainText() == ""
    pane.loading.slow.emit()
    assert pane.notes.words() == ["Loading…"]
    qtbot.mouseClick(pane.notes.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.is_reading)
    assert pane.text.toPlainText() == ""
    assert pane.notes.words() == ["This document was not loaded."]
    qtbot.mouseClick(pane.notes.findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.text.toPlainText() == invented.TEXT)
    assert pane.notes.words() == []


def test_that_an_event_of_a_document_that_still_loads_is_lit_once_it_shows(
    pane: DocumentPane, session: Session, selection: Selection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "AT_ONCE", 10)
    event = session.reader.event_order().tolist()[0]
    selection.select_event(event)
    assert pane.highlighted() == []
    qtbot.waitUntil(lambda: bool(pane.highlighted()))
    (span, *_) = session.reader.event(event).evidence
    assert pane.highlighted()[0] == span.of(invented.TEXT)
    assert pane.text.caret() == span.start


def test_that_a_document_says_what_has_to_be_known_of_it() -> None:
    def said(**told: object) -> list[str]:
        return [note.words for note in notes_of(replace(LINE, **told), lambda _id: "The mail", lambda _id: None)]  # type: ignore[arg-type]

    assert said() == []
    assert said(replaced_by=2) == ["This is an earlier version; its file has changed since."]
    assert said(parent=2) == ["This came inside “The mail”."]
    (unread,) = said(language="fr")
    assert "French" in unread
    why = "Events were not looked for in note.txt: it is too long."
    assert said(status=ReadStatus.TEXT_ONLY, error=why) == [why]


def test_that_the_button_of_a_note_leads_to_the_other_document() -> None:
    gone: list[int] = []
    for note in notes_of(replace(LINE, replaced_by=2, parent=3), lambda _id: "x", gone.append):
        assert note.button
        note.run()
    assert gone == [2, 3]


def test_that_hits_are_counted_marked_and_gone_through_round_again(
    pane: DocumentPane, finding: Finding, qtbot: QtBot
) -> None:
    field = finding.bar.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "envoy")
    texts = []
    for key in (Qt.Key.Key_F, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return):
        if key is Qt.Key.Key_Return:
            qtbot.keyClick(field, key)
        texts.append(finding.bar.said.text())
    assert texts == ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finding.bar.said.text() == "3 of 3"
    assert pane.text.bar._hits == tuple(span.start / len(invented.TEXT) for span in finding.hits.spans)
    assert pane.text.caret() == finding.hits.spans[2].start


def test_that_no_hit_says_so_in_words_and_escape_goes_back_to_the_text(
    pane: DocumentPane, finding: Finding, qtbot: QtBot
) -> None:
    qtbot.keyClicks(finding.bar.field, "zebra")
    assert finding.bar.said.text() == "Not in this document"
    assert not finding.bar.next.isEnabled()
    qtbot.keyClick(finding.bar.field, Qt.Key.Key_Escape)
    assert finding.bar.isHidden()
    assert pane.text.hasFocus()
    assert finding.hits.spans == ()


def test_that_case_words_and_accents_can_be_asked_for(finding: Finding, qtbot: QtBot) -> None:
    finding.bar.field.setText("lumeria")
    assert finding.bar.said.text() == "1 of 1"
    finding.bar.accents.click()
    assert finding.bar.said.text() == "Not in this document"
    finding.bar.field.setText("Queen")
    assert finding.bar.said.text().endswith("of 2")
    finding.bar.case.click()
    assert finding.bar.said.text() == "1 of 1"
    finding.bar.field.setText("court")
    finding.bar.whole.click()
    assert finding.bar.said.text() == "Not in this document"


def test_that_a_long_text_is_searched_behind_the_window(
    finding: Finding, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kzexplorer.ui.document.finding.finding._AT_ONCE", 10)
    finding.bar.field.setText("envo")
    assert finding.bar.said.text() == "Looking…"
    finding.bar.field.setText("envoy")
    qtbot.waitUntil(lambda: finding.bar.said.text() == "1 of 3")


def test_that_the_outline_shows_headings_by_level_and_goes_there(qtbot: QtBot, pane: DocumentPane) -> None:
    text = "One\nwords\nTwo\nmore words\nThree\n"
    places = [(0, 3, 1), (10, 13, 2), (25, 30, 1)]
    found = [Passage(Span(a, b), Span(a, b), PassageKind.HEADING, level=level) for a, b, level in places]
    outline = Outline(pane)
    outline.show_headings(found, text, 15)
    assert [outline.list.item(row).text() for row in range(3)] == ["One", "    Two", "Three"]
    assert outline.list.currentRow() == 1
    outline.open_under(pane.head.finding)
    qtbot.keyClick(outline.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(outline.gone_to) as gone:
        qtbot.keyClick(outline.list, Qt.Key.Key_Return)
    assert gone.args == [Span(25, 30)]
    assert outline.isHidden()
    outline.deleteLater()


def test_that_larger_letters_and_narrower_lines_keep_the_words_at_the_top(pane: DocumentPane) -> None:
    pane.text.show_text("Words that go on and on in one paragraph. " * 40 + "\n\n" + "And others after them. " * 90)
    pane.text.scroll_to(1_700)
    top = pane.text.top()
    before = next(pane.text.rects(top, top + 5)).height()
    pane.views.resize_letters(1)
    pane.views.set_type(column="narrow")
    assert pane.views.type == (17, "narrow")
    assert next(pane.text.rects(top, top + 5)).height() > before
    assert pane.text.top() <= top < pane.text.seen()[1]
    for _ in range(40):
        pane.views.resize_letters(1)
    assert pane.views.type[0] == 32
    pane.views.resize_letters(0)
    assert pane.views.type[0] == 16


def test_that_a_citation_names_the_place(pane: DocumentPane, session: Session, selection: Selection) -> None:
    selection.select_event(session.reader.event_order().tolist()[0])
    pane.copy_citation()
    assert "brandia.txt, characters" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("name", ["run.sh", "note.desktop", "treaty.pdf.exe", "none"])
def test_that_what_a_system_might_run_is_never_handed_to_it(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("words")
    assert not original.can_open(str(file))
    link = tmp_path / "treaty.pdf"
    link.symlink_to(file)
    assert not original.can_open(str(link))


def test_that_only_a_file_that_is_there_can_be_opened(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    assert not original.can_open(str(file))
    file.write_text("words")
    assert original.can_open(str(file))
    assert not original.can_open(f"{file}/inside.txt")
    assert not original.can_open("note.txt\0")


def test_that_the_bytes_of_a_file_that_is_gone_are_saved_where_a_person_says(
    pane: DocumentPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_any()
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "copy.txt"), ""

    monkeypatch.setattr(original.QFileDialog, "getSaveFileName", choose)
    pane.open_original()
    assert asked == ["brandia.txt"]
    assert (tmp_path / "copy.txt").read_bytes() == invented.TEXT.encode()
    monkeypatch.setattr(original.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "where"), ""))
    with pytest.raises(Problem, match="Could not write .*where: no such file"):
        pane.save_original()
