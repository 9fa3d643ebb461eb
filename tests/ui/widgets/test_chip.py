"""A chip keeps its words and takes no more room than there is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.widgets.chip import Chip
from kzexplorer.ui.widgets.flow import FlowLayout

LONG = "Council of Elders of the Brandian and Lúmerian Mountains & Valleys"


def test_that_a_long_name_asks_for_no_more_width_than_a_short_one(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder)
    chip = Chip("chip1", LONG, holder)
    layout.addWidget(chip)
    assert layout.minimumSize().width() < 100 < chip.sizeHint().width()


def test_that_a_cut_name_can_still_be_heard_in_full(qtbot: QtBot) -> None:
    chip = Chip("chip1", LONG)
    qtbot.addWidget(chip)
    chip.resize(90, 22)
    chip.show()
    chip.repaint()
    assert chip.accessibleName() == LONG
    assert chip.shortcut().isEmpty()


def test_that_a_name_without_end_is_cut_before_it_is_laid_out(qtbot: QtBot) -> None:
    chip = Chip("chip", "x" * 300_000)
    qtbot.addWidget(chip)
    assert len(chip.text()) == 300
    assert chip.text().endswith("…")
