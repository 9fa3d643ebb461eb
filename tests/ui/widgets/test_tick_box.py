"""The box can be seen on both grounds, and shows by more than its colour whether it is ticked."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.tick_box import TickBox


def _colours(box: TickBox) -> list[QColor]:
    """Those of the middle row of the box, from outside of it inwards."""
    option = QStyleOptionButton()
    box.initStyleOption(option)
    area = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    image: QImage = box.grab().toImage()
    return [image.pixelColor(x, area.center().y() + 1) for x in range(area.left(), area.right() + 1)]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_that_the_edge_of_an_empty_box_stands_out_from_its_inside(qtbot: QtBot, mode: str) -> None:
    theme = Theme(mode)
    theme.apply()
    box = TickBox("box", "With what was said", "Details", theme)
    qtbot.addWidget(box)
    box.adjustSize()
    light = [colour.lightnessF() for colour in _colours(box)]
    assert max(light) - min(light) > 0.25
    assert box.accessibleName() == "Details"


def test_that_a_tick_is_drawn_into_the_box(qtbot: QtBot, theme: Theme) -> None:
    box = TickBox("box", "With what was said", "Details", theme)
    qtbot.addWidget(box)
    box.adjustSize()
    box.setChecked(True)
    inside = {colour.name() for colour in _colours(box)[4:-4]}
    assert theme.colours.accent in inside
    assert len(inside) > 1
