"""The table of formats keeps the chosen one in view."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kzexplorer.ui.exporting.formats_table import FormatsTable
from kzexplorer.ui.theme import Theme


def test_that_the_chosen_format_stays_in_view_where_the_table_gets_smaller(qtbot: QtBot, theme: Theme) -> None:
    table = FormatsTable("formats")
    qtbot.addWidget(table)
    table.resize(600, 500)
    table.show()
    table.choose("docx")
    table.resize(600, 140)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
