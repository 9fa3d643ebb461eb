from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.actions import COMMANDS, Actions
from kzexplorer.ui.commands import Commands
from kzexplorer.ui.dialogs.keys import show_keys


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    Actions(window, cast(Commands, None), QWidget(window))
    return window


def sheet(window: QWidget) -> QDialog:
    found = window.findChild(QDialog, "keys")
    assert isinstance(found, QDialog)
    return found


def words(window: QWidget) -> list[str]:
    return [each.text() for each in sheet(window).findChildren(QLabel)]


def test_that_the_sheet_tells_each_command_that_has_keys(window: QWidget) -> None:
    show_keys(window, "lanes")
    told = words(window)
    expected = [command.words.replace("&", "").rstrip("…") for command in COMMANDS if command.keys]
    assert [each for each in expected if each not in told] == []


def test_that_commands_stand_under_the_name_of_their_menu_once(window: QWidget) -> None:
    show_keys(window, "lanes")
    told = words(window)
    assert [told.count(menu) for menu in ("File", "Edit", "View", "Navigate")] == [1, 1, 1, 1]
    assert told.index("Navigate") < told.index("Go to date") < told.index("Event")


@pytest.mark.parametrize(("wheel", "plain"), [("lanes", "Lanes"), ("zoom", "Zoom"), ("time", "Time")])
def test_that_the_sheet_tells_what_the_wheel_does_now(window: QWidget, wheel: str, plain: str) -> None:
    show_keys(window, wheel)
    told = words(window)
    assert told[told.index("wheel") - 1] == plain


def test_that_escape_closes_the_sheet(window: QWidget, qtbot: QtBot) -> None:
    window.show()
    show_keys(window, "lanes")
    dialog = sheet(window)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
