import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.widgets.flow import FlowLayout


@pytest.fixture
def chips(qtbot: QtBot) -> QWidget:
    """Five chips of 40 by 20 pixels, 6 apart."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for _ in range(5):
        chip = QWidget()
        chip.setFixedSize(40, 20)
        flow.addWidget(chip)
    return holder


def corners(holder: QWidget, width: int) -> list[QPoint]:
    flow = holder.layout()
    flow.setGeometry(QRect(0, 0, width, 200))
    return [flow.itemAt(place).geometry().topLeft() for place in range(flow.count())]


def test_that_chips_stand_side_by_side_until_the_width_is_used_up(chips: QWidget) -> None:
    assert corners(chips, 132) == [QPoint(x, y) for x, y in ((0, 0), (46, 0), (92, 0), (0, 26), (46, 26))]
    assert {corner.y() for corner in corners(chips, 300)} == {0}


def test_that_the_height_is_that_of_the_rows_it_takes(chips: QWidget) -> None:
    assert [chips.layout().heightForWidth(width) for width in (300, 132, 131, 40)] == [20, 46, 72, 124]


def test_that_a_chip_wider_than_the_row_has_a_row_of_its_own(chips: QWidget) -> None:
    assert corners(chips, 30) == [QPoint(0, 26 * row) for row in range(5)]
    assert chips.layout().minimumSize() == QSize(40, 20)
