"""The search field completes what is begun, marks what is wrong with the reason below it, and keeps its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.span import Span
from kzexplorer.search import QueryProblem, parse
from kzexplorer.search.completion import Completions, complete
from kzexplorer.search.tree import FieldName
from kzexplorer.ui.search.field import SearchField
from kzexplorer.ui.search.help import EXAMPLES, SearchHelp
from kzexplorer.ui.theme import Theme

KEY = Qt.Key


def offers(field: FieldName, beginning: str) -> list[str]:
    names = {FieldName.ACTOR: ["Queen Ottilie", "Otto"], FieldName.PLACE: ["Ostmark"]}.get(field, [])
    return [name for name in names if any(word.lower().startswith(beginning) for word in name.split())]


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A window for the field."""
    window = QWidget()
    window.resize(700, 400)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def field(qtbot: QtBot, place: QWidget) -> SearchField:
    field = SearchField(Theme())
    other = QPushButton("Elsewhere")
    other.setObjectName("elsewhere")
    column = QVBoxLayout(place)
    column.addWidget(field)
    column.addStretch(1)
    column.addWidget(other)

    def completing(typed: str, caret: int, then: Callable[[Completions], object]) -> None:
        then(complete(typed, caret, offers))

    def settled(words: str) -> None:
        try:
            parse(words)
        except QueryProblem as problem:
            field.show_wrong(problem)
        else:
            field.show_wrong(None)

    field.completing = completing
    field.settled.connect(settled)
    place.show()
    qtbot.waitExposed(place)
    place.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def below(field: SearchField) -> QWidget | None:
    panel = field.window().findChild(QWidget, "belowSearch")
    return panel if panel is not None and panel.isVisible() else None


def offered(field: SearchField) -> list[str]:
    panel = below(field)
    if panel is None:
        return []
    model = panel.findChild(QListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said(field: SearchField) -> str:
    panel = below(field)
    shown = [] if panel is None else [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]
    return " ".join(shown)


def test_that_names_of_fields_and_values_are_offered_while_typing(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "ac")
    assert offered(field) == ["actor:"]
    qtbot.keyClick(field, KEY.Key_Tab)
    assert field.text() == "actor:"
    assert offered(field) == ['"Queen Ottilie"', "Otto"]
    qtbot.keyClick(field, KEY.Key_Down)
    assert field.accessibleDescription() == '"Queen Ottilie"'
    qtbot.keyClick(field, KEY.Key_Down)
    qtbot.keyClick(field, KEY.Key_Return)
    assert field.text() == "actor:Otto "
    assert below(field) is None


def test_that_the_completions_are_a_sound_model(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "kind:")
    panel = below(field)
    assert panel is not None
    model = panel.findChild(QListView).model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.keyClicks(field, "m")
    assert offered(field) == ["meeting", "military"]
    assert tester.model() is model


def test_that_a_completion_can_be_clicked(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "a otti")
    panel = below(field)
    assert panel is not None
    shown = panel.findChild(QListView)
    qtbot.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(shown.model().index(0, 0)).center()
    )
    assert field.text() == 'a actor:"Queen Ottilie" '
    assert field.hasFocus()


def test_that_escape_closes_what_is_offered_before_it_empties_the_field(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "ac")
    qtbot.keyClick(field, KEY.Key_Escape)
    assert (field.text(), below(field)) == ("ac", None)
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, KEY.Key_Escape)
    assert field.text() == ""


def test_that_down_leaves_where_nothing_is_offered(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "xy")
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, KEY.Key_Down)


def test_that_enter_asks_at_once_and_goes_through_what_is_found(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "otti")
    ways: list[int] = []
    field.sought.connect(ways.append)
    with qtbot.waitSignal(field.settled) as asked:
        qtbot.keyClick(field, KEY.Key_Return)
    qtbot.keyClick(field, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == ["otti"]
    assert ways == [1, -1]
    assert below(field) is None


def test_that_the_wrong_part_is_marked_with_the_reason_below(field: SearchField, qtbot: QtBot) -> None:
    field.setText("  🙂 kind:xyzzy b")
    qtbot.waitUntil(lambda: field.wrong is not None)
    assert field.wrong == Span(9, 14)
    assert "There is no kind “xyzzy”." in said(field)
    assert "There is no kind “xyzzy”." in field.accessibleDescription()
    assert field.property("wrong")
    qtbot.keyClick(field, KEY.Key_Home)
    for _ in range(len("  🙂 kind:")):
        qtbot.keyClick(field, KEY.Key_Right)
    for _ in "xyzzy":
        qtbot.keyClick(field, KEY.Key_Delete)
    qtbot.keyClicks(field, "visit")
    qtbot.waitUntil(lambda: not field.property("wrong"))
    assert field.wrong is None
    assert said(field) == ""


def test_that_the_wrong_part_is_underlined(field: SearchField, qtbot: QtBot) -> None:
    field.setText("foo:a")
    qtbot.waitUntil(lambda: field.wrong is not None)
    marked = field.grab().toImage()
    QApplication.sendEvent(field, QInputMethodEvent("", []))
    assert field.grab().toImage() != marked


def test_that_what_typing_on_can_mend_waits_for_enter(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "(xy OR")
    with qtbot.waitSignal(field.settled):
        pass
    assert not field.property("wrong")
    qtbot.keyClick(field, KEY.Key_Return)
    assert field.property("wrong")
    assert "Nothing stands behind OR." in said(field)


def test_that_what_stands_below_goes_with_the_focus(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "ac")
    assert below(field) is not None
    field.window().findChild(QPushButton, "elsewhere").setFocus()
    assert below(field) is None


def test_that_what_was_offered_does_not_come_back_once_the_keys_are_elsewhere(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "act")
    assert offered(field)
    field.clearFocus()
    field.show_wrong(None)
    field.clear()
    assert below(field) is None or not below(field).isVisible()


def test_that_very_long_words_are_refused_below(field: SearchField, qtbot: QtBot) -> None:
    field.setText("a" * 1_000_000)
    qtbot.waitUntil(lambda: field.wrong is not None)
    assert "characters long" in said(field)


def test_that_each_example_of_the_help_can_be_read() -> None:
    for example, means in EXAMPLES:
        assert parse(example).root is not None
        assert means


def test_that_the_help_puts_an_example_into_the_field_by_keyboard(field: SearchField, qtbot: QtBot) -> None:
    panel = SearchHelp(field.window(), field)
    panel.open()
    first = panel.findChild(QPushButton, "searchExample0")
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, KEY.Key_Down)
    second = panel.findChild(QPushButton, "searchExample1")
    assert second.hasFocus()
    qtbot.keyClick(second, KEY.Key_Space)
    assert field.text() == EXAMPLES[1][0]
    assert field.hasFocus()
    panel.open()
    qtbot.keyClick(first, KEY.Key_Escape)
    assert not panel.isVisible()
