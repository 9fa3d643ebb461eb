"""Merging from the window: whose name stays, adding more, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.correcting.choosing import EntityChooser
from kzexplorer.ui.correcting.merging import MergeDialog
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests.ui.correcting.conftest import HOSTILE


def names(session: Session) -> dict[str, int]:
    return {line.name: line.id for line in session.reader.entities()}


def open_dialog(session: Session, theme: Theme, window: QWidget, *entities: int) -> MergeDialog:
    dialog = MergeDialog(entities, session, theme, window)
    dialog.open_beside(480, 400)
    return dialog


def test_that_the_name_of_the_current_row_stays(qtbot: QtBot, session: Session, theme: Theme, window: QWidget) -> None:
    known = names(session)
    dialog = open_dialog(session, theme, window, known["Republic of Brandia"], known["Brandia"])
    assert dialog.button.text() == "Merge into Brandia"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.button.text() == "Merge into Republic of Brandia"
    assert [row.stays for row in dialog.list.rows.rows] == [False, True]
    with qtbot.waitSignal(dialog.merged) as merged:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert merged.args == [known["Republic of Brandia"]]
    line = session.reader.entity_lines([known["Republic of Brandia"]])[0]
    assert line.members == ((known["Brandia"], "Brandia"),)
    assert line.n_mentions == 4


def test_that_one_alone_cannot_be_merged_and_more_can_be_added_by_typing(
    qtbot: QtBot, session: Session, theme: Theme, window: QWidget
) -> None:
    known = names(session)
    dialog = open_dialog(session, theme, window, known["Brandia"])
    assert not dialog.button.isEnabled()
    dialog.more.click()
    chooser = dialog.findChild(EntityChooser, "chooser")
    qtbot.waitUntil(lambda: bool(chooser.found.rows.rows))
    assert known["Brandia"] not in [row.key for row in chooser.found.rows.rows]
    qtbot.keyClicks(chooser.field, "repub")
    qtbot.waitUntil(lambda: [row.title for row in chooser.found.rows.rows] == ["Republic of Brandia"])
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert [row.title for row in dialog.list.rows.rows] == ["Brandia", "Republic of Brandia"]
    assert dialog.button.isEnabled()
    dialog.close()


def test_that_delete_leaves_one_out(qtbot: QtBot, session: Session, theme: Theme, window: QWidget) -> None:
    known = names(session)
    dialog = open_dialog(session, theme, window, *(known[each] for each in ("Brandia", "Republic of Brandia", "Vell")))
    dialog.list.go_to(2)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert len(dialog.list.rows.rows) == 2
    dialog.close()


def test_that_a_hostile_name_is_words_on_one_line(
    qtbot: QtBot, session: Session, theme: Theme, window: QWidget
) -> None:
    known = names(session)
    dialog = open_dialog(session, theme, window, known[HOSTILE], known["Vell"])
    dialog.list.go_to(dialog.list.rows.row_of(known[HOSTILE]) or 0)
    assert "&&" in dialog.button.text()
    assert "\u202e" not in dialog.button.text()
    assert not dialog.grab().isNull()
    dialog.close()


def test_that_the_list_goes_on_by_keys_while_the_field_has_the_focus(
    qtbot: QtBot, session: Session, theme: Theme, window: QWidget
) -> None:
    chooser = EntityChooser("chooser", session, theme)
    qtbot.addWidget(chooser)
    chooser.show()
    chooser.begin("no such name at all")
    qtbot.waitUntil(lambda: len(chooser.found.rows.rows) > 3)
    assert chooser.field.text() == ""
    qtbot.keyClick(chooser.field, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.field, Qt.Key.Key_Down)
    wanted = chooser.found.rows.rows[2].key
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chosen.args == [wanted]
    assert QApplication.focusWidget() is not chooser.found
    chooser.give_up()
