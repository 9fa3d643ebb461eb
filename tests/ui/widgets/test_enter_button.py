"""Buttons of dialogs that Enter presses only where they have the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from kzexplorer.ui.widgets.enter_button import EnterButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_that_it_is_pressed_where_it_has_the_focus_and_from_no_field(qtbot: QtBot, key: Qt.Key) -> None:
    dialog, field, button = QDialog(), QLineEdit(), EnterButton("Compare")
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(button)
    qtbot.addWidget(dialog)
    dialog.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(field, key)
    assert pressed == []
    qtbot.keyClick(button, key)
    assert pressed == [True]
