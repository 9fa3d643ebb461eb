"""What the results can be narrowed by: rows of a list and bars of years, each a part of the query."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kzexplorer.domain.event import EventKind
from kzexplorer.search import parse
from kzexplorer.search.toggling import holds, toggled
from kzexplorer.search.tree import Field, FieldName, Kinds, Words
from kzexplorer.ui.search.facets.model import FacetsModel
from kzexplorer.ui.search.facets.panel import FacetsPanel
from kzexplorer.ui.search.facets.reading import FacetCounts, FacetGroup, FacetValue, year_field
from kzexplorer.ui.search.facets.years import bars
from kzexplorer.ui.theme import Theme

VISITS = FacetValue(Field(FieldName.KIND, Kinds(frozenset({EventKind.VISIT}))), "Visit", 4, 0)
CALLS = FacetValue(Field(FieldName.KIND, Kinds(frozenset({EventKind.CALL}))), "Call", 2, 1)
QUEEN = FacetValue(Field(FieldName.ACTOR, Words("Queen Ottilie", whole=True)), "Queen Ottilie", 3)
GROUPS = (FacetGroup("Kind", (VISITS, CALLS), 0), FacetGroup("People", (QUEEN,), 7))
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot) -> FacetsPanel:
    made = FacetsPanel(Theme("light"))
    qtbot.addWidget(made)
    made.resize(212, 400)
    made.show_counts(FacetCounts(GROUPS, ((2001, 3), (2003, 1))), parse("kind:visit"))
    made.show()
    return made


def test_that_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = FacetsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_groups(GROUPS, lambda _value: False)
    model.show_groups(GROUPS, lambda value: value is QUEEN)
    model.show_groups(GROUPS[:1], lambda _value: False)
    model.show_groups((), lambda _value: False)
    assert tester.model() is model
    assert model.rowCount() == 0


def test_that_a_row_says_its_words_its_count_and_whether_it_is_looked_for(panel: FacetsPanel) -> None:
    rows = panel.list.rows
    said = [rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(rows.rowCount())]
    assert said == [None, "Visit, 4 events, looked for", "Call, 2 events", None, "Queen Ottilie, 3 events"]
    assert rows.index(3).data() == "People  ·  7 more"


def test_that_a_click_asks_for_its_part_and_with_shift_for_either(panel: FacetsPanel, qtbot: QtBot) -> None:
    asked: list[tuple[object, bool]] = []
    panel.toggled.connect(lambda part, either: asked.append((part, either)))
    for row, keys in ((2, Qt.KeyboardModifier.NoModifier), (4, SHIFT)):
        at = panel.list.visualRect(panel.list.rows.index(row)).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, keys, at)
    assert asked == [(CALLS.field, False), (QUEEN.field, True)]


def test_that_keys_pass_headings_and_ask_for_a_part(panel: FacetsPanel, qtbot: QtBot) -> None:
    asked: list[object] = []
    panel.toggled.connect(lambda part, _either: asked.append(part))
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.rows.index(2))
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert asked == [QUEEN.field]


def test_that_years_are_bars_that_keys_go_through(panel: FacetsPanel, qtbot: QtBot) -> None:
    asked: list[object] = []
    panel.toggled.connect(lambda part, _either: asked.append(part))
    assert [(bar.first, bar.count) for bar in panel.years.bars] == [(2001, 3), (2002, 0), (2003, 1)]
    qtbot.keyClick(panel.years, Qt.Key.Key_End)
    assert panel.years.accessibleDescription() == "2003: 1 event"
    qtbot.keyClick(panel.years, Qt.Key.Key_Return)
    at = panel.years.bar_area(0).center().toPoint()
    qtbot.mouseClick(panel.years, Qt.MouseButton.LeftButton, pos=at)
    assert asked == [year_field(2003, 2003), year_field(2001, 2001)]
    assert toggled(parse(""), year_field(2001, 2001)) == "date:2001"


def test_that_shift_goes_on_to_another_year(panel: FacetsPanel, qtbot: QtBot) -> None:
    asked: list[Field] = []
    panel.toggled.connect(lambda part, _either: asked.append(part))
    panel.show_counts(FacetCounts(GROUPS, ((2001, 3), (2003, 1))), parse("date:2001"))
    at = panel.years.bar_area(2).center().toPoint()
    qtbot.mouseClick(panel.years, Qt.MouseButton.LeftButton, SHIFT, at)
    assert toggled(parse("date:2001"), asked[0]) == "date:2001..2003"
    assert holds(parse("date:2001..2003"), asked[0])


@pytest.mark.parametrize(("low", "high", "most"), [(1990, 2012, 46), (-500, 2012, 46), (1, 1, 1), (1000, 2012, 1)])
def test_that_bars_hold_all_events_in_the_room_there_is(low: int, high: int, most: int) -> None:
    years = tuple((year, 1) for year in range(low, high + 1, 7))
    found = bars(years, most)
    assert sum(bar.count for bar in found) == len(years)
    assert 1 <= len(found) <= most
    assert found[0].first <= low
    assert found[-1].last >= years[-1][0]
