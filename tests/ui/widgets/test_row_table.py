from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from kzexplorer.ui.widgets.row_table import choose_whole_rows


def test_that_rows_are_as_high_as_asked_for_and_tab_goes_on_to_the_next_widget(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(QStringListModel(["one", "two"], table))
    for height in (60, 18):
        choose_whole_rows(table, height)
        assert [table.rowHeight(row) for row in range(2)] == [height, height]
    assert not table.tabKeyNavigation()
    table.selectionModel().select(table.model().index(1, 0), table.selectionCommand(table.model().index(1, 0)))
    assert table.selectionModel().isRowSelected(1)
