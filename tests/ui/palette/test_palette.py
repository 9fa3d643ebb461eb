"""The palette by keyboard: what it lists, what it runs, and where the keys go afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import When
from kzexplorer.ui.keymap import CommandLine
from kzexplorer.ui.palette.entries import Entry
from kzexplorer.ui.palette.palette import Palette
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

KEY = Qt.Key
LINES = [
    CommandLine("add", ("File",), "Add documents…", "Add documents…", ("Ctrl+I",)),
    CommandLine("undo", ("Edit",), "Undo", "Undo “Accept event”", ("Ctrl+Z", "U")),
    CommandLine("page", ("Navigate",), "Go to page…", "Go to page…", ("Ctrl+J",), "The document has no pages."),
    CommandLine("dark", ("View", "Colours"), "Dark", "Dark", on=True),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1000, 700)
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.findChild(QLineEdit).setFocus()
    return window


@pytest.fixture
def palette(session: Session, theme: Theme, window: QWidget) -> Palette:
    palette = Palette(session, theme, window)
    QAbstractItemModelTester(palette.model, QAbstractItemModelTester.FailureReportingMode.Fatal, palette)
    palette.open_over(LINES, ["dark"])
    return palette


def told(palette: Palette) -> list[str]:
    entries = (palette.model.entry(row) for row in range(palette.model.rowCount()))
    return [entry.words for entry in entries if entry is not None]


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_that_it_opens_with_the_keys_in_its_field_and_those_used_last_on_top(palette: Palette) -> None:
    assert QApplication.focusWidget() is palette.field
    assert told(palette) == ["Dark", "Add documents…", "Undo “Accept event”", "Go to page…"]
    assert palette.list.currentIndex().row() == 0


def test_that_typing_and_enter_run_a_command_with_the_keys_back_where_they_were(
    palette: Palette, window: QWidget, qtbot: QtBot
) -> None:
    QTest.keyClicks(palette.field, "undo")
    focus: list[QWidget | None] = []
    palette.ran.connect(lambda _command: focus.append(QApplication.focusWidget()))
    with qtbot.waitSignal(palette.ran) as ran:
        press(KEY.Key_Return)
    assert ran.args == ["undo"]
    assert focus == [window.findChild(QLineEdit)]
    assert not palette.isVisible()


def test_that_arrows_go_round_and_escape_leaves(palette: Palette, window: QWidget) -> None:
    for key, row in ((KEY.Key_Down, 1), (KEY.Key_Up, 0), (KEY.Key_Up, 3), (KEY.Key_Down, 0), (KEY.Key_PageDown, 3)):
        press(key)
        assert palette.list.currentIndex().row() == row
    press(KEY.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.findChild(QLineEdit)


def test_that_a_command_that_is_off_says_why_and_is_not_run(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "page")
    assert palette.field.accessibleDescription().endswith("The document has no pages.")
    with qtbot.assertNotEmitted(palette.ran):
        press(KEY.Key_Return)
    assert palette.isVisible()


def test_that_the_chosen_row_is_told_to_screen_readers(palette: Palette) -> None:
    assert palette.field.accessibleDescription() == "Dark, ticked, View › Colours"
    press(KEY.Key_Down)
    assert palette.field.accessibleDescription() == "Add documents…, File, Ctrl+I"
    row = QAccessible.queryAccessibleInterface(palette.list).child(1)
    assert row.text(QAccessible.Text.Name) == "Add documents…, File, Ctrl+I"


def test_that_a_date_that_is_typed_can_be_gone_to(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "Sept 2010")
    qtbot.waitUntil(lambda: palette.model.rowCount() > 0)
    with qtbot.waitSignal(palette.gone_to) as gone:
        press(KEY.Key_Return)
    assert isinstance(gone.args[0].what, When)
    assert gone.args[0].words == "Go to September 2010"


def test_that_an_entity_that_is_typed_can_be_gone_to(palette: Palette, session: Session, qtbot: QtBot) -> None:
    line = session.reader.entities()[0]
    palette.field.setText(line.name)
    qtbot.waitUntil(lambda: line.name in told(palette))
    entries: list[Entry] = []
    palette.gone_to.connect(entries.append)
    press(KEY.Key_Return)
    assert [(entry.kind, entry.what) for entry in entries] == [("entity", line.id)]


@pytest.mark.parametrize(
    "typed", ['"', "(", "NEAR(", "a" * 3_000, "\u202eabc\u0000", "кто там", "AND OR NOT", "-", "*"]
)
def test_that_nothing_that_is_typed_is_a_failure(palette: Palette, session: Session, qtbot: QtBot, typed: str) -> None:
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    palette.field.setText(typed)
    palette._ask()
    qtbot.waitUntil(lambda: not session.is_reading)
    assert failures == []


def test_that_words_that_mean_nothing_are_answered_with_words(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "xylophone")
    assert palette._nothing.isVisible()
    assert palette.field.accessibleDescription() == palette._nothing.text()
    assert not palette.list.isVisible()
    press(KEY.Key_Return)
    assert palette.isVisible()


def test_that_it_fits_into_a_small_window(palette: Palette, window: QWidget) -> None:
    window.resize(420, 300)
    palette.open_over(LINES * 10, [])
    assert window.rect().contains(palette.geometry())


def test_that_it_goes_away_when_a_person_goes_on_elsewhere(palette: Palette, window: QWidget) -> None:
    window.findChild(QLineEdit).setFocus()
    assert not palette.isVisible()
