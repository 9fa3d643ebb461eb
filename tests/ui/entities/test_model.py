from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kzexplorer.domain.entity import EntityType
from kzexplorer.store.views import EntityLine
from kzexplorer.ui.entities.fetched import Fetched
from kzexplorer.ui.entities.model import ACTIVITY_ROLE, ENTITY_ROLE, EntityModel, initials, spoken

LINES = [
    EntityLine(7, "Queen Ottilie", EntityType.PERSON, "Queen of Brandia", 3, 4, ()),
    EntityLine(9, "Vell", EntityType.PERSON, None, 1, 1, ()),
]


def rows(lines: Sequence[EntityLine], asked: list[Sequence[int]] | None = None) -> Fetched[EntityLine]:
    """Lines that are read by their ids; `asked` hears which."""

    def read(ids: Sequence[int]) -> list[EntityLine]:
        if asked is not None:
            asked.append(ids)
        return [line for line in lines if line.id in ids]

    return Fetched([line.id for line in lines], read)


def test_that_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = EntityModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(rows(LINES))
    model.show_activity({7: (1, 2)})
    model.show_in_event([9])
    model.refresh()
    model.show_rows(rows(LINES[:1]))
    assert tester.model() is model
    assert model.rowCount() == 1


def test_that_rows_are_found_by_entity(qtbot: QtBot) -> None:
    model = EntityModel()
    model.show_rows(rows(LINES))
    assert model.row_of(9) == 1
    assert model.row_of(8) is None
    assert model.index(1).data(ENTITY_ROLE) is LINES[1]


def test_that_a_row_is_spoken_with_role_and_count() -> None:
    assert spoken(LINES[0]) == "Queen Ottilie, Queen of Brandia, 3 events"
    assert spoken(LINES[1]) == "Vell, 1 event"


def test_that_the_whole_name_its_office_and_its_other_names_stand_in_the_tip(qtbot: QtBot) -> None:
    model = EntityModel()
    line = EntityLine(7, "<b>Ottilie", EntityType.PERSON, "Queen", 3, 4, ("<b>Ottilie", "the Queen"))
    model.show_rows(rows([line]))
    shown = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert shown == "<p>&lt;b&gt;Ottilie<br>Queen<br>Also: the Queen</p>"


def test_that_initials_are_those_of_first_and_last_name() -> None:
    assert [initials(name) for name in ("Queen Ottilie of Brandia", "Vell", "New-York", "“Ö", "")] == [
        "QB", "Ve", "NY", "?", "?",
    ]  # fmt: skip


def test_that_only_rows_that_are_looked_at_are_read_each_once() -> None:
    lines = [EntityLine(number, f"Person {number}", EntityType.PERSON, None, 1, 1, ()) for number in range(1, 1_001)]
    read: list[Sequence[int]] = []
    activity: list[list[int]] = []
    model = EntityModel(activity.append)
    model.show_rows(rows(lines, read))
    assert read == []
    model.know(600)
    for row in (500, 501, 510):
        assert model.index(row).data() == f"Person {row + 1}"
        assert model.index(row).data(ACTIVITY_ROLE) == ()
    assert len(read) == 1
    assert len(read[0]) < 100
    assert len(activity) == 1
    model.show_activity({501: (3,)})
    assert model.index(500).data(ACTIVITY_ROLE) == (3,)


def test_that_rows_are_read_again_once_what_they_show_has_changed() -> None:
    lines = list(LINES)
    model = EntityModel()
    model.show_rows(rows(lines))
    assert model.index(1).data() == "Vell"
    lines[1] = EntityLine(9, "Vell the Younger", EntityType.PERSON, None, 1, 1, ())
    model.refresh()
    assert model.index(1).data() == "Vell the Younger"


def test_that_a_row_whose_entity_is_gone_shows_nothing() -> None:
    model = EntityModel()
    model.show_rows(Fetched([7, 8], lambda ids: LINES[:1]))
    assert [model.index(row).data() for row in range(2)] == ["Queen Ottilie", None]


def test_that_the_view_knows_no_more_rows_than_it_has_scrolled_to(qtbot: QtBot) -> None:
    lines = [EntityLine(number, f"Person {number}", EntityType.PERSON, None, 1, 1, ()) for number in range(1, 2_001)]
    model = EntityModel()
    model.show_rows(rows(lines))
    counts = [model.rowCount()]
    # after the reset: on one it fetches more while it still waits for its end
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts[0] < 300
    assert counts[-1] == 2_000
    assert model.index(1_999).data() == "Person 2000"
    assert tester.model() is model


def test_that_a_list_grows_by_as_much_as_it_has(qtbot: QtBot) -> None:
    model = EntityModel()
    ids = list(range(10_000))
    model.show_rows(Fetched(ids, lambda wanted: []))
    first = model.rowCount()
    model.know(first)
    assert model.rowCount() == 2 * first
    model.know(9_000)
    assert model.rowCount() > 9_000
    model.show_rows(Fetched(ids, lambda wanted: []))
    assert model.rowCount() == first
