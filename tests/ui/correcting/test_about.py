"""All about an entity: its names, splitting some off, who was merged into it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.entity import EntityType
from kzexplorer.operations.correct_entities import merge
from kzexplorer.ui.correcting.about import AboutDialog
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests.ui.correcting.conftest import HOSTILE

Opener = Callable[[str], AboutDialog]


def names(session: Session) -> dict[str, int]:
    return {line.name: line.id for line in session.reader.entities()}


@pytest.fixture
def about(qtbot: QtBot, session: Session, theme: Theme, window: QWidget) -> Opener:
    def open_one(name: str) -> AboutDialog:
        dialog = AboutDialog(names(session)[name], session, theme, window)
        dialog.open_beside(560, 620)
        qtbot.waitUntil(lambda: bool(dialog.names.list.rows.rows))
        return dialog

    return open_one


def test_that_each_name_shows_its_mentions_and_where_it_stands(about: Opener) -> None:
    dialog = about("Brandia")
    rows = dialog.names.list.rows.rows
    assert [(row.title, row.right) for row in rows] == [("the Realm", "2 mentions"), ("Brandia", "1 mention")]
    assert rows[0].mark is not None
    assert rows[0].mark.of(rows[0].below) == "the Realm"
    assert dialog.counts.text() == "0 events, 3 mentions"
    dialog.close()


def test_that_ticked_names_become_an_entity_of_their_own_by_keys(qtbot: QtBot, session: Session, about: Opener) -> None:
    dialog = about("Brandia")
    page = dialog.names
    assert page.split_button.isHidden() or not page.split_button.isVisibleTo(page)
    page.list.go_to(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert page.split_button.text() == "Split off 1 name, 2 mentions"
    assert page.split_name.text() == "the Realm"
    page.split_name.selectAll()
    qtbot.keyClicks(page.split_name, "Realm of Brands")
    page.split_type.setCurrentIndex(page.split_type.findData(EntityType.ORGANISATION.value))
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(page.split_name, Qt.Key.Key_Return)
    line = session.reader.entity_lines([names(session)["Realm of Brands"]])[0]
    assert (line.type, line.n_mentions) == (EntityType.ORGANISATION, 2)
    qtbot.waitUntil(lambda: [row.title for row in page.list.rows.rows] == ["Brandia"])
    with qtbot.waitSignal(session.changed):
        session.undo()
    qtbot.waitUntil(lambda: len(page.list.rows.rows) == 2)
    assert "Realm of Brands" not in names(session)
    dialog.close()


def test_that_all_names_cannot_be_split_off(qtbot: QtBot, about: Opener) -> None:
    dialog = about("Brandia")
    for at in range(2):
        dialog.names.list.go_to(at)
        qtbot.keyClick(dialog.names.list, Qt.Key.Key_Space)
    assert not dialog.names.split_button.isVisibleTo(dialog)
    dialog.close()


def test_that_names_are_added_and_dropped(qtbot: QtBot, session: Session, about: Opener) -> None:
    dialog = about("Vell")
    qtbot.keyClicks(dialog.names.add_field, "City of Vell")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.names.add_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.names.list.rows.rows) == 2)
    assert dialog.names.list.rows.rows[1].right == "added by hand"
    dialog.names.list.go_to(1)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.names.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(dialog.names.list.rows.rows) == 1)
    dialog.names.list.go_to(0)
    assert not dialog.names.drop_button.isEnabled()
    dialog.close()


def test_that_name_and_type_are_written_where_they_are_read(qtbot: QtBot, session: Session, about: Opener) -> None:
    dialog = about("Vell")
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Vell on Sea")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    dialog.type.setCurrentIndex(0)
    with qtbot.waitSignal(session.changed):
        dialog.type.activated.emit(0)
    line = session.reader.entity_lines([dialog.entity])[0]
    assert (line.name, line.type, line.edited) == ("Vell on Sea", EntityType.PERSON, True)
    qtbot.waitUntil(lambda: not session.is_reading)
    assert dialog.role.text() == "edited"
    dialog.name.clear()
    dialog.name.setModified(True)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.name.text() == "Vell on Sea"
    dialog.close()


def test_that_what_was_merged_can_be_taken_out_again(qtbot: QtBot, session: Session, about: Opener) -> None:
    known = names(session)
    session.run(merge, known["Brandia"], [known["Republic of Brandia"], known["Vell"]])
    dialog = about("Brandia")
    dialog.pages.chosen.emit("members")
    assert [row.title for row in dialog.members.rows.rows] == ["Republic of Brandia", "Vell"]
    dialog.members.go_to(1)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.members, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [row.title for row in dialog.members.rows.rows] == ["Republic of Brandia"])
    assert names(session)["Vell"] == known["Vell"]
    dialog.close()


def test_that_it_closes_when_its_entity_is_merged_into_another_one(
    qtbot: QtBot, session: Session, about: Opener
) -> None:
    dialog, known = about("Vell"), names(session)
    with qtbot.waitSignal(dialog.finished):
        session.run(merge, known["Brandia"], [known["Vell"]])


def test_that_a_hostile_name_is_shown_as_it_is(about: Opener) -> None:
    dialog = about(HOSTILE)
    assert not dialog.grab().isNull()
    dialog.close()
