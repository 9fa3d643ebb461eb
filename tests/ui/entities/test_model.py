from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kzexplorer.domain.entity import EntityType
from kzexplorer.store.views import EntityLine
from kzexplorer.ui.entities.model import ENTITY_ROLE, EntityModel, initials, spoken

LINES = [
    EntityLine(7, "Queen Ottilie", EntityType.PERSON, "Queen of Brandia", 3, 4, ()),
    EntityLine(9, "Vell", EntityType.PERSON, None, 1, 1, ()),
]


def test_that_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = EntityModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(LINES, {7: (1, 2)})
    model.show_in_event([9])
    model.show_rows(LINES[:1], {})
    assert tester.model() is model
    assert model.rowCount() == 1


def test_that_rows_are_found_by_entity(qtbot: QtBot) -> None:
    model = EntityModel()
    model.show_rows(LINES, {})
    assert model.row_of(9) == 1
    assert model.row_of(8) is None
    assert model.index(1).data(ENTITY_ROLE) is LINES[1]


def test_that_a_row_is_spoken_with_role_and_count() -> None:
    assert spoken(LINES[0]) == "Queen Ottilie, Queen of Brandia, 3 events"
    assert spoken(LINES[1]) == "Vell, 1 event"


def test_that_the_whole_name_its_office_and_its_other_names_stand_in_the_tip(qtbot: QtBot) -> None:
    model = EntityModel()
    model.show_rows([EntityLine(7, "<b>Ottilie", EntityType.PERSON, "Queen", 3, 4, ("<b>Ottilie", "the Queen"))], {})
    shown = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert shown == "<p>&lt;b&gt;Ottilie<br>Queen<br>Also: the Queen</p>"


def test_that_initials_are_those_of_first_and_last_name() -> None:
    assert [initials(name) for name in ("Queen Ottilie of Brandia", "Vell", "New-York", "“Ö", "")] == [
        "QB", "Ve", "NY", "?", "?",
    ]  # fmt: skip
