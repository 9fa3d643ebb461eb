"""Tags are added, taken off and gone through by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzexplorer.ui.annotations.tag_field import TagField
from kzexplorer.ui.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> TagField:
    """Does what it asks for, as the workspace would."""
    field = TagField("tags", theme)
    qtbot.addWidget(field)

    def show(tags: list[str]) -> None:
        field.show_tags(tags)

    field.added.connect(lambda tag: show([*tags_of(field), tag]))
    field.removed.connect(lambda tag: show([each for each in tags_of(field) if each != tag]))
    field.resize(320, 120)
    field.show()
    field.activateWindow()
    field.line.setFocus()
    return field


def tags_of(field: TagField) -> list[str]:
    return [chip.tag for chip in field.chips]


def test_that_enter_and_a_comma_add_what_is_typed(field: TagField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, " energy,  oil and   gas ")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert tags_of(field) == ["energy", "oil and gas"]
    assert field.line.text() == ""


def test_that_leaving_the_field_adds_what_is_typed(field: TagField, qtbot: QtBot) -> None:
    field.show_tags(["first"])
    qtbot.keyClicks(field.line, "energy")
    field.chips[0].setFocus()
    assert tags_of(field) == ["first", "energy"]


def test_that_a_tag_is_not_added_twice_nor_an_empty_one(field: TagField, qtbot: QtBot) -> None:
    for typed in ("Energy", "energy", "  ", "#"):
        qtbot.keyClicks(field.line, typed)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert tags_of(field) == ["Energy"]


def test_that_enter_on_nothing_and_escape_let_go(field: TagField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.keyClicks(field.line, "typed")
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert tags_of(field) == []


def test_that_backspace_goes_to_the_last_tag_and_then_takes_it_off(field: TagField, qtbot: QtBot) -> None:
    field.show_tags(["a", "b", "c"])
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.chips[2].hasFocus()
    qtbot.keyClick(field.chips[2], Qt.Key.Key_Backspace)
    assert tags_of(field) == ["a", "b"]
    assert field.chips[1].hasFocus()
    qtbot.keyClick(field.chips[1], Qt.Key.Key_Left)
    assert field.chips[0].hasFocus()
    qtbot.keyClick(field.chips[0], Qt.Key.Key_Delete)
    assert tags_of(field) == ["b"]
    qtbot.keyClick(field.chips[0], Qt.Key.Key_Delete)
    assert tags_of(field) == []
    assert field.line.hasFocus()


def test_that_right_goes_from_the_last_tag_to_the_field(field: TagField, qtbot: QtBot) -> None:
    field.show_tags(["a", "b"])
    field.chips[0].setFocus()
    qtbot.keyClick(field.chips[0], Qt.Key.Key_Right)
    qtbot.keyClick(field.chips[1], Qt.Key.Key_Right)
    assert field.line.hasFocus()


def test_that_a_tag_searches_and_its_cross_takes_it_off(field: TagField, qtbot: QtBot) -> None:
    field.show_tags(["energy & oil <b>"])
    chip = field.chips[0]
    with qtbot.waitSignal(field.searched) as asked:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(14, chip.height() // 2))
    assert asked.args == ["energy & oil <b>"]
    with qtbot.waitSignal(field.searched):
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(field.searched):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, chip.height() // 2))
    assert tags_of(field) == []


def test_that_known_tags_are_offered_but_for_those_that_are_here(field: TagField, qtbot: QtBot) -> None:
    field.show_tags(["Energy"])
    field.offer(["energy", "energy security", "trade"])
    qtbot.keyClicks(field.line, "ENER")
    popup = field.line.completer().popup()
    assert popup.isVisible()
    model = popup.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["energy security"]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert tags_of(field) == ["Energy", "energy security"]
    assert field.line.text() == ""


def test_that_what_is_typed_and_not_picked_is_taken_as_it_is(field: TagField, qtbot: QtBot) -> None:
    field.offer(["energy security"])
    qtbot.keyClicks(field.line, "energy")
    assert field.line.completer().popup().isVisible()
    qtbot.keyClick(field.line.completer().popup(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert tags_of(field) == ["energy"]


def test_that_tags_can_be_read_where_nothing_can_be_changed(field: TagField, qtbot: QtBot) -> None:
    field.show_tags(["a"], can_change=False)
    assert not field.line.isVisible()
    qtbot.keyClick(field.chips[0], Qt.Key.Key_Delete)
    assert tags_of(field) == ["a"]
    assert "Delete" not in field.chips[0].accessibleDescription()


def test_that_long_tags_stay_inside_and_are_told_whole(field: TagField) -> None:
    field.show_tags(["word " * 15 + "end"])
    field.adjustSize()
    field.resize(200, 100)
    QApplication.processEvents()
    assert field.chips[0].width() <= 200
    assert "end" in field.chips[0].accessibleName()
