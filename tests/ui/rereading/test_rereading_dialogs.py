"""Another date for a document and the comparison of what is found: seen, narrowed, led to, set or left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.operations.compare_extraction import (
    Comparison,
    Difference,
    DocumentDifference,
    EventDifference,
    FieldChange,
)
from kzexplorer.operations.date_documents import DateMove
from kzexplorer.ui.rereading.comparison_dialog import ComparisonDialog
from kzexplorer.ui.rereading.date_dialog import DateDialog
from kzexplorer.ui.rereading.rows import Row, Rows
from kzexplorer.ui.rereading.words import comparison_rows, move_rows, moves_words, summary_words
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

DAY, MONTH = When.of_day(2001, 5, 14), When.of_month(1999, 5)
MOVES = (
    DateMove("A meeting", Span(10, 40), 3, DAY, MONTH, is_event=True),
    DateMove("Yesterday", Span(12, 21), None, DAY, None, is_event=False),
    DateMove("A visit", Span(50, 60), None, None, MONTH, is_event=True),
    DateMove("A call", Span(70, 80), 4, DAY, None, is_event=True, gone=True),
)


def difference(kind: Difference, title: str, *fields: FieldChange, stale: bool = False) -> EventDifference:
    event = None if kind is Difference.ADDED else 7
    verdict = Verdict.ACCEPTED if kind is Difference.KEPT else Verdict.TO_REVIEW
    return EventDifference(kind, 1, event, title, Span(0, 5), verdict, fields, stale)


COMPARISON = Comparison(
    (
        DocumentDifference(
            1,
            "A letter <b>to</b> the board",
            (
                difference(Difference.ADDED, "A visit"),
                difference(Difference.CHANGED, "A meeting", FieldChange("date", "May 2001", "14 May 2001")),
                difference(Difference.KEPT, "A call", stale=True),
            ),
            2,
            1,
        ),
        DocumentDifference(2, "A report", (difference(Difference.GONE, "A speech"),), 0, 0),
    ),
    (),
    2,
    2,
    1,
)


@pytest.fixture
def beside(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1024, 640)
    widget.show()
    return widget


@pytest.fixture
def dating(session: Session, theme: Theme, beside: QWidget) -> DateDialog:
    dialog = DateDialog(session.reader.document_line(1), session, theme, beside)
    dialog.open_beside()
    return dialog


@pytest.fixture
def comparing(session: Session, theme: Theme, beside: QWidget) -> ComparisonDialog:
    dialog = ComparisonDialog(1, session, theme, beside)
    dialog.open_beside()
    return dialog


def test_that_rows_hold_to_what_models_promise() -> None:
    rows = Rows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_rows(comparison_rows(COMPARISON))
    rows.narrow(lambda row: row.share == "gone")
    assert [rows.row(at).title for at in range(rows.rowCount()) if rows.row(at)] == ["A report", "A speech"]  # type: ignore[union-attr]
    assert rows.n_shown == 1


def test_that_each_move_says_from_what_to_what() -> None:
    assert [(row.title, row.below, row.right) for row in move_rows(1, MOVES)] == [
        ("A meeting", "14 May 2001  →  May 1999", "Event"),
        ("“Yesterday”", "14 May 2001  →  no date", "Date"),
        ("A visit", "Would be told on May 1999", "New event"),
        ("A call", "Would not be told any more", "Event goes"),
    ]
    assert moves_words(MOVES) == "3 events and 1 date would move."
    assert moves_words(()) == "No date and no event in the text hangs on this date."


def test_that_each_difference_says_what_and_why() -> None:
    rows = comparison_rows(COMPARISON)
    assert rows[0].right == "1 added · 1 changed · 1 kept by hand"
    assert rows[2].below == "date: May 2001 → 14 May 2001"
    assert rows[3].right == "Accepted · kept by hand"
    assert rows[3].below == "No longer found, stays because you decided on it"
    assert summary_words(COMPARISON).startswith("2 documents read again: 2 events as before, 1 event with a decision")


def test_that_a_typed_date_is_read_while_it_is_typed(dating: DateDialog, qtbot: QtBot) -> None:
    dating.field.selectAll()
    qtbot.keyClicks(dating.field, "05/06/2001")
    assert dating.read.text().startswith("“05/06/2001” can be 5 June 2001 or 6 May 2001.")
    assert dating.field.property("wrong") is True
    assert not dating.set.isEnabled()
    dating.field.selectAll()
    qtbot.keyClicks(dating.field, "before 2001")
    assert "A document needs a date with a beginning and an end." in dating.read.text()
    assert not dating.set.isEnabled()
    dating.field.selectAll()
    qtbot.keyClicks(dating.field, "May 1999")
    assert dating.read.text() == "Read as May 1999"
    assert dating.field.property("wrong") is False
    assert dating.set.isEnabled()


def test_that_enter_sets_the_date_and_another_dialog_gives_it_back(
    dating: DateDialog, session: Session, theme: Theme, beside: QWidget, qtbot: QtBot
) -> None:
    assert not dating.back.isVisible()
    dating.field.selectAll()
    qtbot.keyClicks(dating.field, "May 1999")
    with qtbot.waitSignal(session.changed, timeout=60_000):
        QTest.keyClick(dating.field, Qt.Key.Key_Return)
    assert session.reader.document_line(1).document_date == MONTH
    again = DateDialog(session.reader.document_line(1), session, theme, beside)
    again.open_beside()
    assert again.field.text() == "May 1999"
    assert again.back.isVisible()
    with qtbot.waitSignal(session.changed, timeout=60_000):
        again.back.click()
    assert not session.reader.document_line(1).dated_by_hand


def test_that_what_would_move_is_shown_while_typing_rests(
    dating: DateDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def look(_operation: object, _document: int, when: When, *, then: Callable[[object], None]) -> None:
        asked.append(when)
        then(MOVES)

    monkeypatch.setattr(dating, "look", look)
    dating.field.selectAll()
    qtbot.keyClicks(dating.field, "May 1999")
    qtbot.waitUntil(lambda: asked == [MONTH])
    assert dating.table.rows.rowCount() == len(MOVES)
    assert dating.said.text() == "3 events and 1 date would move."
    with qtbot.waitSignal(dating.place_asked) as told:
        dating.table.selectRow(1)
        QTest.keyClick(dating.table, Qt.Key.Key_Return)
    assert isinstance(told.args[0], Row)
    assert told.args[0].span == Span(12, 21)


def test_that_a_comparison_is_narrowed_by_what_becomes_of_events_and_by_words(
    comparing: ComparisonDialog, qtbot: QtBot
) -> None:
    comparing._show(COMPARISON)
    assert comparing.counts.text() == "4 events"
    comparing.shares.chosen.emit("every")
    qtbot.keyClicks(comparing.words, "meeting 14")
    assert comparing.table.rows.n_shown == 1
    comparing.words.clear()
    comparing.shares.choose("kept")
    comparing.shares.chosen.emit("kept")
    assert comparing.counts.text() == "1 event"


def test_that_only_what_would_change_can_be_taken_over(comparing: ComparisonDialog, qtbot: QtBot) -> None:
    assert not comparing.take.isVisible()
    comparing._show(Comparison((), (), 2, 3, 0))
    assert not comparing.take.isVisible()
    assert comparing.said.text() == "2 documents read again: nothing would change."
    comparing._show(COMPARISON)
    assert comparing.take.text() == "Take over in 2 documents"
    with qtbot.waitSignal(comparing.agreed) as told:
        comparing.take.click()
    assert told.args == [[1, 2]]


def test_that_comparing_really_reads_again_and_can_be_stopped(
    comparing: ComparisonDialog, session: Session, qtbot: QtBot
) -> None:
    comparing.begin()
    assert comparing.is_reading
    comparing.stop.click()
    assert not comparing.is_reading
    comparing.begin()
    qtbot.waitUntil(lambda: comparing.comparison is not None, timeout=60_000)
    assert comparing.comparison is not None
    assert comparing.comparison.n_documents == 1
    assert session.reader.undo_label() is not None
