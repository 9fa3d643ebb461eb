from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.actions import COMMANDS
from kzexplorer.ui.commands import Commands
from kzexplorer.ui.dialogs.keys import KeysSheet
from kzexplorer.ui.keymap import Keymap
from kzexplorer.ui.menus import Actions, usual_keys


@pytest.fixture
def keymap(qtbot: QtBot) -> Keymap:
    return Keymap(usual_keys())


@pytest.fixture
def window(qtbot: QtBot, keymap: Keymap) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    return window


def sheet(window: QWidget, keymap: Keymap, wheel: str = "lanes") -> KeysSheet:
    nothing_lacks = SimpleNamespace(lacking=dict)
    actions = Actions(window, cast(Commands, nothing_lacks), QWidget(window), keymap)
    sheet = KeysSheet(actions.lines, keymap, wheel, window)
    sheet.show()
    return sheet


def words(sheet: KeysSheet) -> list[str]:
    """What shows."""
    found = [each for each in sheet.findChildren(QLabel) if each.objectName().startswith("keysOf")]
    return [each.text() for each in found if not each.isHidden()]


def test_that_the_sheet_tells_each_command_that_has_keys(window: QWidget, keymap: Keymap) -> None:
    told = words(sheet(window, keymap))
    expected = [command.words.replace("&", "").rstrip("…") for command in COMMANDS if keymap.keys(command.id)]
    assert [each for each in expected if each not in told] == []


def test_that_commands_stand_under_the_name_of_their_menu_once(window: QWidget, keymap: Keymap) -> None:
    opened = sheet(window, keymap)
    headings = [each.text() for each in opened.findChildren(QLabel) if "Heading" in each.objectName()]
    assert [headings.count(menu) for menu in ("File", "Edit", "View", "Navigate")] == [1, 1, 1, 1]
    told = words(opened)
    assert told.index("Navigate") < told.index("Go to date") < told.index("Event")


@pytest.mark.parametrize(("wheel", "plain"), [("lanes", "Lanes"), ("zoom", "Zoom"), ("time", "Time")])
def test_that_the_sheet_tells_what_the_wheel_does_now(window: QWidget, keymap: Keymap, wheel: str, plain: str) -> None:
    told = words(sheet(window, keymap, wheel))
    assert told[told.index("wheel") - 1] == plain


def test_that_escape_closes_the_sheet(window: QWidget, keymap: Keymap, qtbot: QtBot) -> None:
    window.show()
    opened = sheet(window, keymap)
    with qtbot.waitSignal(opened.destroyed):
        qtbot.keyClick(opened, Qt.Key.Key_Escape)


def test_that_what_is_looked_for_shows_alone_with_its_heading(window: QWidget, keymap: Keymap, qtbot: QtBot) -> None:
    opened = sheet(window, keymap)
    qtbot.keyClicks(opened.search, "page outline")
    assert words(opened) == []
    opened.search.setText("lane above")
    assert words(opened) == ["Timeline", "Lane above or below", "↑ ↓"]
    opened.search.setText("ctrl+g")
    assert "Go to date" in words(opened)
    assert "Timeline" not in words(opened)
    opened.search.clear()
    assert len(words(opened)) > 100


def test_that_an_open_sheet_follows_keys_that_are_changed(window: QWidget, keymap: Keymap) -> None:
    opened = sheet(window, keymap)
    keymap.set_keys("date", ["Ctrl+Alt+D"])
    told = words(opened)
    assert told[told.index("Go to date") + 1] == "Ctrl+Alt+D"
    keymap.set_keys("accept", ["Ctrl+Return", "Y"])
    told = words(opened)
    assert told[told.index("Accept") + 1] == "Y"


def test_that_each_part_of_the_sheet_can_be_reached_and_has_a_name(window: QWidget, keymap: Keymap) -> None:
    window.show()
    opened = sheet(window, keymap)
    assert opened.focusWidget() is opened.search
    assert opened.findChild(QLineEdit, "keysSearch").accessibleName() == "Find a key or what it does"
