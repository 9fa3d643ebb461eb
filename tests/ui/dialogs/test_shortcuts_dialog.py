"""Keys are changed by pressing them; what is taken is asked about in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.dialogs.shortcuts.dialog import ShortcutsDialog
from kzexplorer.ui.keymap import CommandLine, Keymap
from kzexplorer.ui.theme import Theme

KEY = Qt.Key
CONTROL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
USUAL = {"add": ("Ctrl+I",), "undo": ("Ctrl+Z", "U"), "keys": ("F1", "?")}
LINES = [
    CommandLine("add", ("File",), "Add documents…", "Add documents…"),
    CommandLine("undo", ("Edit",), "Undo", "Undo “Accept event”"),
    CommandLine("keys", ("Help",), "Keys", "Keys"),
]


@pytest.fixture
def keymap(qtbot: QtBot) -> Keymap:
    return Keymap(USUAL)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1000, 800)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, keymap: Keymap, theme: Theme) -> ShortcutsDialog:
    dialog = ShortcutsDialog(LINES, keymap, theme, window)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def choose(dialog: ShortcutsDialog, command: str) -> None:
    """By keyboard: Enter in the table lets the field take the next keys."""
    dialog.table.setCurrentIndex(dialog.model.index(dialog.model.row_of(command) or 0, 0))
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, KEY.Key_Return)
    assert dialog.focusWidget() is dialog.keys


def press(dialog: ShortcutsDialog, key: Qt.Key, hold: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(dialog.keys, key, hold)


def button(dialog: ShortcutsDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def told(dialog: ShortcutsDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def test_that_every_command_is_listed_with_menu_and_keys(dialog: ShortcutsDialog) -> None:
    assert told(dialog) == [
        ("Add documents…", "File", "Ctrl+I"),
        ("Undo", "Edit", "Ctrl+Z    U"),
        ("Keys", "Help", "F1    ?"),
    ]


def test_that_keys_that_are_pressed_hold_at_once(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "add")
    press(dialog, KEY.Key_B, CONTROL | SHIFT)
    assert keymap.keys("add") == ("Ctrl+Shift+B",)
    assert told(dialog)[0][2] == "Ctrl+Shift+B"
    assert dialog.focusWidget() is dialog.table
    assert dialog.said.text() == "Ctrl+Shift+B runs “Add documents…” now."


def test_that_a_letter_takes_the_place_of_the_letter_alone(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "undo")
    press(dialog, KEY.Key_B)
    assert keymap.keys("undo") == ("Ctrl+Z", "B")
    choose(dialog, "undo")
    press(dialog, KEY.Key_F9)
    assert keymap.keys("undo") == ("F9", "B")


def test_that_a_key_that_is_taken_is_asked_about_and_taken_away(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "add")
    press(dialog, KEY.Key_Z, CONTROL)
    assert dialog.said.text() == "Ctrl+Z is taken by “Undo”: take it away there?"
    assert keymap.keys("undo") == ("Ctrl+Z", "U")
    assert dialog.focusWidget() is button(dialog, "shortcutsTake")
    QTest.keyClick(dialog.focusWidget(), KEY.Key_Space)
    assert keymap.keys("add") == ("Ctrl+Z",)
    assert keymap.keys("undo") == ("U",)


def test_that_a_key_can_be_left_where_it_is(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "add")
    press(dialog, KEY.Key_F1)
    button(dialog, "shortcutsKeep").click()
    assert keymap.own == {}
    assert not button(dialog, "shortcutsTake").isVisible()


def test_that_keys_that_type_are_refused_in_words(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "add")
    press(dialog, KEY.Key_Left)
    assert "Hold Ctrl or Alt" in dialog.said.text()
    press(dialog, KEY.Key_C, CONTROL)
    assert dialog.said.text() == "Ctrl+C copies in fields and texts. Choose another key."
    assert keymap.own == {}
    assert dialog.focusWidget() is dialog.keys


def test_that_held_keys_alone_are_waited_out_and_escape_leaves(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "add")
    for key in (KEY.Key_Control, KEY.Key_Shift, KEY.Key_Alt, KEY.Key_Meta):
        press(dialog, key)
    assert dialog.focusWidget() is dialog.keys
    press(dialog, KEY.Key_Escape)
    assert dialog.focusWidget() is dialog.table
    assert dialog.isVisible()
    assert keymap.own == {}


def test_that_a_sign_is_written_without_the_shift_that_types_it(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "add")
    press(dialog, KEY.Key_Question, SHIFT)
    assert dialog.said.text().startswith("? is taken by “Keys”")
    press(dialog, KEY.Key_Plus, CONTROL | SHIFT)
    assert keymap.keys("add") == ("Ctrl++",)


def test_that_one_or_all_get_their_usual_keys_again(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "add")
    press(dialog, KEY.Key_F5)
    choose(dialog, "undo")
    press(dialog, KEY.Key_F6)
    button(dialog, "shortcutsUsual").click()
    assert keymap.keys("undo") == ("Ctrl+Z", "U")
    assert keymap.keys("add") == ("F5",)
    button(dialog, "shortcutsAll").click()
    assert keymap.keys("add") == ("Ctrl+I",)
    assert not button(dialog, "shortcutsAll").isEnabled()


def test_that_a_command_can_have_no_keys(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "keys")
    button(dialog, "shortcutsNone").click()
    assert keymap.keys("keys") == ()
    assert not button(dialog, "shortcutsNone").isEnabled()
    assert dialog.model.index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "no keys, changed"


def test_that_a_command_is_found_by_words_menu_or_key(dialog: ShortcutsDialog) -> None:
    for typed, words in (("docum", "Add documents…"), ("edit", "Undo"), ("f1", "Keys"), ("help keys", "Keys")):
        dialog.search.setText(typed)
        assert [row[0] for row in told(dialog)] == [words]
        assert dialog.chosen is not None
    dialog.search.setText("xylophone")
    assert told(dialog) == []
    assert dialog.chosen is None
    assert dialog.findChild(QWidget, "shortcutsNothing").isVisible()
