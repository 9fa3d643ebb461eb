import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kzexplorer.domain.changes import Changes
from kzexplorer.operations.correct_entities import merge
from kzexplorer.ui.entities.model import ENTITY_ROLE
from kzexplorer.ui.entities.pane import EntitiesPane
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests.naming import add_named, place


@pytest.fixture
def pane(qtbot: QtBot, session: Session, selection: Selection, theme: Theme) -> EntitiesPane:
    pane = EntitiesPane(session, selection, theme)
    qtbot.addWidget(pane)
    pane.resize(276, 700)
    session.opened.emit()
    pane.show()
    qtbot.waitUntil(lambda: not session.is_reading)
    return pane


def click_row(
    qtbot: QtBot, pane: EntitiesPane, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> int:
    index = pane.list.rows.index(row)
    centre = pane.list.visualRect(index).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, modifier, centre)
    return index.data(ENTITY_ROLE).id


def test_that_a_click_narrows_to_an_entity_and_a_second_one_lets_it_go(
    pane: EntitiesPane, selection: Selection, qtbot: QtBot
) -> None:
    entity = click_row(qtbot, pane, 0)
    assert selection.entities == {entity}
    click_row(qtbot, pane, 0)
    assert selection.entities == frozenset()


def test_that_control_click_adds_an_entity(pane: EntitiesPane, selection: Selection, qtbot: QtBot) -> None:
    pane.choose_tab("places")
    first = click_row(qtbot, pane, 0)
    second = click_row(qtbot, pane, 1, Qt.KeyboardModifier.ControlModifier)
    assert selection.entities == {first, second}


def test_that_space_chooses_arrows_only_move_and_escape_lets_go(
    pane: EntitiesPane, selection: Selection, qtbot: QtBot
) -> None:
    pane.choose_tab("places")
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.list.rows.index(0))
    selection.select_entities(())
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert selection.entities == frozenset()
    qtbot.keyClick(pane.list, Qt.Key.Key_Space)
    assert selection.entities == {pane.list.rows.index(1).data(ENTITY_ROLE).id}
    qtbot.keyClick(pane.list, Qt.Key.Key_Escape)
    assert selection.entities == frozenset()


def test_that_a_choice_in_one_tab_stays_while_another_is_used(
    pane: EntitiesPane, selection: Selection, qtbot: QtBot
) -> None:
    person = click_row(qtbot, pane, 0)
    pane.choose_tab("places")
    place = click_row(qtbot, pane, 0, Qt.KeyboardModifier.ControlModifier)
    assert selection.entities == {person, place}
    assert pane.findChild(QPushButton, "clearEntityFilter").isVisible()
    pane.findChild(QPushButton, "clearEntityFilter").click()
    assert selection.entities == frozenset()
    assert not pane.findChild(QPushButton, "clearEntityFilter").isVisible()


def test_that_the_rows_are_those_of_the_store(pane: EntitiesPane, session: Session) -> None:
    shown = []
    for tab in ("people", "organisations", "places", "other"):
        pane.choose_tab(tab)
        shown += [pane.list.rows.index(row).data(ENTITY_ROLE).id for row in range(pane.list.rows.rowCount())]
    assert sorted(shown) == sorted(line.id for line in session.reader.entities() if line.n_mentions)


def test_that_picking_a_document_selects_it(pane: EntitiesPane, selection: Selection, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.documents.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert selection.document == 1


def test_that_the_way_to_other_entities_leads_where_it_says(pane: EntitiesPane, qtbot: QtBot) -> None:
    way = pane.findChild(QPushButton, "showOtherTypes")
    said = way.text()
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert pane.tabs.current != "people"
    number, noun = said.removeprefix("Show ").split(" ", 1)
    assert int(number) == pane.list.rows.rowCount() > 0
    assert noun.startswith(pane.tabs.current.rstrip("s"))


def test_that_documents_are_narrowed_by_a_part_of_their_name(
    pane: EntitiesPane, session: Session, qtbot: QtBot
) -> None:
    add_named(session.workspace, place("Vell"), name="Énergie treaty.txt")
    session.changed.emit(Changes("Add", frozenset({2})))
    qtbot.waitUntil(lambda: pane.documents.model().rowCount() == 2)
    with qtbot.waitSignal(pane.names.settled):
        pane.names.setText("treaty energ")
    qtbot.waitUntil(lambda: pane.documents.model().rowCount() == 1)
    assert pane.findChild(QLabel, "documentCount").text() == "1 of 2"
    assert pane.names.isVisibleTo(pane)
    with qtbot.waitSignal(pane.names.settled):
        qtbot.keyClick(pane.names, Qt.Key.Key_Escape)
    assert pane.documents.model().rowCount() == 2
    assert pane.findChild(QLabel, "documentCount").text() == "2"


def test_that_a_name_typed_into_a_row_is_that_of_the_entity(pane: EntitiesPane, session: Session, qtbot: QtBot) -> None:
    pane.choose_tab("places")
    entity = pane.list.rows.entity_at(0)
    with qtbot.waitSignal(session.changed):
        assert pane.list.rows.setData(pane.list.rows.index(0), "  New   name ")
    assert session.reader.entity_lines([entity])[0].name == "New name"
    assert not pane.list.rows.setData(pane.list.rows.index(0), "   ")
    qtbot.waitUntil(lambda: not session.is_reading)


def test_that_an_entity_that_was_merged_narrows_nothing_any_more(
    pane: EntitiesPane, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    pane.choose_tab("places")
    into, other = (pane.list.rows.entity_at(row) for row in (0, 1))
    selection.select_entities({into, other})
    with qtbot.waitSignal(selection.entities_changed):
        session.run(merge, into, [other])
        qtbot.waitUntil(lambda: not session.is_reading)
    assert selection.entities == {into}
