"""Complete a search from what the workspace holds, by keyboard alone, and be told where one goes wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.window import Window

KEY = Qt.Key


def below(window: Window) -> QWidget | None:
    panel = window.findChild(QWidget, "belowSearch")
    return panel if panel is not None and panel.isVisible() else None


def test_that_a_name_is_completed_and_looked_for(window: Window, qtbot: QtBot) -> None:
    field = window.frame.header.search
    window.commands.focus_search()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "actor:clin")
    qtbot.waitUntil(lambda: below(window) is not None)
    qtbot.keyClick(field, KEY.Key_Tab)
    assert field.text() == 'actor:"Hillary Clinton" '
    qtbot.keyClick(field, KEY.Key_Return)
    assert window.selection.query == 'actor:"Hillary Clinton"'


def test_that_a_wrong_search_is_said_below_and_leaves_what_shows(window: Window, qtbot: QtBot) -> None:
    field = window.frame.header.search
    window.commands.focus_search()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "kind:vist")
    qtbot.waitUntil(lambda: below(window) is not None)
    panel = below(window)
    assert panel is not None
    said = [words.text() for words in panel.findChildren(QLabel)]
    assert said == ["There is no kind “vist”.", "Did you mean kind:visit?"]
    assert window.selection.query == ""
    qtbot.keyClick(field, KEY.Key_Escape)
    qtbot.waitUntil(lambda: below(window) is None)


def test_that_the_help_of_searches_is_reached_by_its_key(window: Window, qtbot: QtBot) -> None:
    window.actions_table["search_help"].trigger()
    example = window.findChild(QPushButton, "searchExample6")
    qtbot.waitUntil(example.isVisible)
    qtbot.keyClick(example, KEY.Key_Space)
    assert window.frame.header.search.text() == "kind:visit,meeting"
