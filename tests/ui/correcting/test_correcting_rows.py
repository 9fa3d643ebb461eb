"""Short lists of rows, and how they are drawn and spoken."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kzexplorer.domain.span import Span
from kzexplorer.ui.correcting.row_list import RowList
from kzexplorer.ui.correcting.rows import Row, RowsModel
from kzexplorer.ui.correcting.words import in_menu, shown
from kzexplorer.ui.theme import Theme

ROWS = [Row(key, f"Name {key}", "below", "3", ticked=False) for key in range(6)]


def test_that_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = RowsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(ROWS)
    model.toggle(model.index(2))
    model.follow_rows([ROWS[0], ROWS[3], ROWS[5]])
    model.follow_rows([ROWS[5], ROWS[0]])
    model.change(lambda row: row)
    model.show_rows([])
    model.toggle(QModelIndex())
    assert tester.model() is model


def test_that_rows_which_are_gone_leave_the_current_one(qtbot: QtBot, theme: Theme) -> None:
    rows = RowList("rows", "Rows", theme)
    qtbot.addWidget(rows)
    rows.rows.show_rows(ROWS)
    rows.go_to(3)
    rows.rows.follow_rows([row for row in ROWS if row.key not in (0, 2)])
    assert rows.current is not None
    assert rows.current.key == 3


def test_that_space_ticks_enter_chooses_and_delete_removes(qtbot: QtBot, theme: Theme) -> None:
    rows = RowList("rows", "Rows", theme)
    qtbot.addWidget(rows)
    rows.rows.show_rows(ROWS)
    rows.go_to(1)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert [row.ticked for row in rows.rows.rows] == [False, True, False, False, False, False]
    with qtbot.waitSignal(rows.chosen) as chosen:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.args == [1]
    with qtbot.waitSignal(rows.removed):
        qtbot.keyClick(rows, Qt.Key.Key_Delete)


def test_that_a_click_ticks_once(qtbot: QtBot, theme: Theme) -> None:
    rows = RowList("rows", "Rows", theme)
    qtbot.addWidget(rows)
    rows.resize(300, 300)
    rows.rows.show_rows(ROWS)
    rows.show()
    place = rows.visualRect(rows.rows.index(0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows.rows.rows[0].ticked
    assert rows.rows.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_that_words_of_documents_are_drawn_whatever_they_are(qtbot: QtBot, theme: Theme) -> None:
    rows = RowList("rows", "Rows", theme, lines=2)
    qtbot.addWidget(rows)
    rows.resize(240, 300)
    hostile = ("<img src=x>", "\u202eabc" * 200, "😀 Vell " * 60, "", "\u2066" * 50, "שלום Vell")
    for number, words in enumerate(hostile):
        mark = Span(0, len(words)) if words else None
        rows.rows.show_rows([Row(number, words, words, words[:20], mark, stays=True)])
        assert not rows.grab().isNull()


def test_that_tool_tips_of_rows_are_no_markup(qtbot: QtBot) -> None:
    model = RowsModel()
    model.show_rows([Row(0, "<img src=x>", "<b>")])
    assert "<img" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_that_names_in_menus_open_no_key_and_stay_within_themselves() -> None:
    assert in_menu("Rosen & Co") == "Rosen && Co"
    assert shown("a\u202eb\nc") == "a b c"
    assert shown("שלום")[0] == "\u2068"
    assert len(in_menu("x" * 500)) < 60
