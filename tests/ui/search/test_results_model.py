"""The table of results knows ids at once and all else when it is looked at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.ordering import Ordering
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.ui.search.results.model import ROW_ROLE, Column, ResultsModel, cell_words
from kzexplorer.ui.search.results.reading import ResultRow
from kzexplorer.ui.search.results.words import tab_separated
from tests.ui.timeline.timeline_fakes import line


def row(number: int, title: str = "") -> ResultRow:
    told = line(number, When.of_day(2010, 4, number % 28 + 1), title, EventKind.VISIT, Verdict.TO_REVIEW)
    return ResultRow(told, "came to\nBrandia", (Span(8, 15),), "A <b>letter", 0.914)


def wants(model: ResultsModel, qtbot: QtBot, *rows: int) -> list[int]:
    """What the model asks for when these rows are looked at."""
    with qtbot.waitSignal(model.wanted) as asked:
        for at in rows:
            model.index(at, Column.TITLE).data()
    return list(asked.args[0])


def test_that_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = ResultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_ids(np.arange(1, 60))
    model.put([1, 2, 3], [row(1), row(2)])
    model.forget()
    model.show_ids(np.array([3, 2]))
    model.show_ids(np.zeros(0, np.int64))
    assert tester.model() is model
    assert isinstance(model, QAbstractItemModel)
    assert model.rowCount() == 0


def test_that_only_rows_that_are_looked_at_are_asked_for_and_once(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.show_ids(np.arange(1, 2_000_001))
    assert wants(model, qtbot, 5, 6, 5) == [6, 7]
    model.put([6, 7], [row(6), row(7)])
    with qtbot.assertNotEmitted(model.wanted, wait=20):
        assert model.index(5, Column.TITLE).data() == "Event 6"


def test_that_what_is_known_shows_until_it_is_read_again(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.show_ids(np.array([6]))
    model.put([6], [row(6, "Before")])
    model.forget()
    assert wants(model, qtbot, 0) == [6]
    assert model.index(0, Column.TITLE).data() == "Before"
    model.put([6], [row(6, "After")])
    assert model.index(0, Column.TITLE).data() == "After"


def test_that_an_event_which_is_gone_is_an_empty_row_and_not_asked_for_for_ever(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.show_ids(np.array([6]))
    model.put([6], [])
    with qtbot.assertNotEmitted(model.wanted, wait=20):
        assert model.index(0, 0).data(ROW_ROLE) is None


def test_that_a_row_is_found_by_its_event() -> None:
    model = ResultsModel()
    model.show_ids(np.array([9, 4, 7]))
    assert model.row_of(7) == 2
    assert model.row_of(5) is None
    assert model.row_of(None) is None


def test_that_a_heading_sorts_but_not_that_of_passages(qtbot: QtBot) -> None:
    model = ResultsModel()
    with qtbot.waitSignal(model.sorting) as asked:
        model.sort(Column.CONFIDENCE, Qt.SortOrder.DescendingOrder)
    assert asked.args == [Ordering.CONFIDENCE, True]
    with qtbot.assertNotEmitted(model.sorting, wait=1):
        model.sort(Column.PASSAGE)


def test_that_cells_are_one_line_and_tips_plain() -> None:
    model = ResultsModel()
    model.show_ids(np.array([6]))
    model.put([6], [row(6)])
    assert cell_words(row(6), Column.PASSAGE) == "came to Brandia"
    assert cell_words(row(6), Column.CONFIDENCE) == "0.91"
    assert model.index(0, Column.DOCUMENT).data(Qt.ItemDataRole.ToolTipRole) == "<p>A &lt;b&gt;letter</p>"


def test_that_copied_rows_keep_their_cells_apart() -> None:
    assert tab_separated([["a\tb", "c\nd"], ["", "e"]]) == "a b\tc d\n\te"
