"""The dialog of suggestions: reasons, both sides with passages, judged by keys, many at once, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.correcting.same import SameDialog
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


@pytest.fixture
def same(qtbot: QtBot, session: Session, theme: Theme, window: QWidget) -> SameDialog:
    dialog = SameDialog(session, theme, window)
    with qtbot.waitSignal(dialog.ready):
        dialog.open_beside(920, 600)
    return dialog


def titles(same: SameDialog) -> list[str]:
    return [row.title for row in same.list.rows.rows]


def count(session: Session) -> int:
    return len(session.reader.entities())


def test_that_each_pair_shows_why_and_both_sides(qtbot: QtBot, same: SameDialog) -> None:
    assert len(titles(same)) == 3
    person = next(row for row in same.list.rows.rows if "Lindgren" in row.title)
    assert person.below == "same surname, same office: President of Norway, same document"
    same.list.go_to(same.list.rows.row_of(person.key) or 0)
    qtbot.waitUntil(lambda: same.stays.title.text() == "Otto Lindgren")
    assert same.goes.title.text() == "Lindgren"
    passage = same.stays.passages.rows.rows[0]
    assert passage.mark is not None
    assert passage.mark.of(passage.below) == "Otto Lindgren"
    same.close()


def test_that_keys_merge_refuse_and_go_on(qtbot: QtBot, session: Session, same: SameDialog) -> None:
    before, shown = count(session), titles(same)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(same.list, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: titles(same) == shown[1:])
    assert count(session) == before - 1
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(same.list, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: titles(same) == shown[2:])
    assert count(session) == before - 1
    for left in (shown[1:], shown):
        with qtbot.waitSignal(session.changed):
            session.undo()
        qtbot.waitUntil(lambda left=left: titles(same) == left)
    assert count(session) == before
    same.close()


def test_that_many_are_judged_as_one_step(qtbot: QtBot, session: Session, same: SameDialog) -> None:
    before, shown = count(session), titles(same)
    same.list.selectAll()
    assert same.merge_button.text() == "Merge these 3 pairs"
    with qtbot.waitSignal(session.changed):
        same.merge_button.click()
    qtbot.waitUntil(lambda: titles(same) == [])
    assert count(session) == before - 3
    with qtbot.waitSignal(session.changed):
        session.undo()
    qtbot.waitUntil(lambda: titles(same) == shown)
    assert count(session) == before
    same.close()


def test_that_the_other_name_can_stay(qtbot: QtBot, session: Session, same: SameDialog) -> None:
    first = same.chosen[0]
    qtbot.keyClick(same.list, Qt.Key.Key_S)
    assert (same.chosen[0].into, same.chosen[0].other) == (first.other, first.into)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(same.list, Qt.Key.Key_Return)
    assert session.reader.entity_lines([first.other])[0].members[0][0] == first.into
    qtbot.waitUntil(lambda: len(titles(same)) == 2)
    same.close()


def test_that_letters_step_through_the_pairs(qtbot: QtBot, same: SameDialog) -> None:
    for key, row in ((Qt.Key.Key_J, 1), (Qt.Key.Key_J, 2), (Qt.Key.Key_J, 2), (Qt.Key.Key_K, 1)):
        qtbot.keyClick(same.list, key)
        assert same.list.currentIndex().row() == row
    same.close()


def test_that_a_dialog_that_closes_while_it_looks_hears_nothing_more(
    qtbot: QtBot, session: Session, theme: Theme, window: QWidget
) -> None:
    dialog = SameDialog(session, theme, window)
    dialog.open_beside(920, 600)
    dialog.close()
    with qtbot.waitSignal(dialog.destroyed):
        pass
    qtbot.wait(50)


def test_that_nothing_to_suggest_is_said(qtbot: QtBot, session: Session, same: SameDialog) -> None:
    same.list.selectAll()
    with qtbot.waitSignal(session.changed):
        same.refuse_chosen()
    qtbot.waitUntil(lambda: titles(same) == [])
    assert same.message.isVisible()
    same.close()
