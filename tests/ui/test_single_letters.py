"""Single letters judge an event on its card alone; elsewhere they are for typing."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.commands import Commands
from kzexplorer.ui.keymap import Keymap
from kzexplorer.ui.menus import Actions, usual_keys


class _Commands:
    def __init__(self) -> None:
        self.done: list[str] = []

    def accept(self) -> None:
        self.done.append("accept")

    def reject(self) -> None:
        self.done.append("reject")


def test_that_letters_judge_an_event_on_its_card_and_nowhere_else(qtbot: QtBot) -> None:
    window, commands = QWidget(), _Commands()
    documents, card = QListWidget(), QWidget()
    documents.addItems(["Africa", "Rhine"])
    button = QPushButton("Next", card)
    column = QVBoxLayout(window)
    column.addWidget(documents)
    column.addWidget(card)
    _kept = Actions(window, cast(Commands, commands), card, Keymap(usual_keys()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    documents.setFocus()
    for key in (Qt.Key.Key_R, Qt.Key.Key_A):
        QTest.keyClick(window.windowHandle(), key)
    assert commands.done == []
    button.setFocus()
    for key in (Qt.Key.Key_R, Qt.Key.Key_A):
        QTest.keyClick(window.windowHandle(), key)
    assert commands.done == ["reject", "accept"]
