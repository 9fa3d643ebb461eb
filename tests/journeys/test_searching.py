"""Search the real window: the results below the timeline, what they can be narrowed by, and searches that are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from kzexplorer.domain.verdict import Verdict
from kzexplorer.search import parse
from kzexplorer.ui.search.results.model import ROW_ROLE, Column
from kzexplorer.ui.search.results.pane import ResultsPane
from kzexplorer.ui.window import Window
from tests.journeys.conftest import Opener

CTRL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier(0)


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.is_reading)


def search(window: Window, qtbot: QtBot, words: str) -> ResultsPane:
    """The results of these words, with all that is seen of them read."""
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    window.frame.header.search.clear()
    qtbot.keyClicks(window.frame.header.search, words)
    qtbot.waitUntil(lambda: window.selection.query == words)
    return results(window, qtbot)


def results(window: Window, qtbot: QtBot) -> ResultsPane:
    settle(window, qtbot)
    pane = window.panes.results
    assert pane is not None
    qtbot.waitUntil(lambda: not window.session.is_reading and (not len(pane.rows.ids) or seen(pane, 0) is not None))
    settle(window, qtbot)
    return pane


def seen(pane: ResultsPane, row: int) -> object:
    return pane.rows.index(row, 0).data(ROW_ROLE)


def listed(pane: ResultsPane) -> list[int]:
    return [int(event) for event in pane.rows.ids]


def test_that_a_search_opens_its_results_with_the_words_found_marked(window: Window, qtbot: QtBot) -> None:
    assert window.panes.results is None
    pane = search(window, qtbot, "seoul")
    assert pane.isVisible()
    assert sorted(listed(pane)) == sorted(window.session.reader.search(parse("seoul")).tolist())
    rows = [seen(pane, at) for at in range(len(listed(pane)))]
    marked = [row.words[mark.start : mark.end].casefold() for row in rows for mark in row.marks]
    assert marked
    assert all(words == "seoul" for words in marked)


def test_that_escape_in_the_field_and_an_empty_one_close_them(window: Window, qtbot: QtBot) -> None:
    pane, before = search(window, qtbot, "seoul"), window.panes.timeline.height()
    window.commands.focus_search()
    while window.frame.header.search.text():  # what is offered below the field goes first
        qtbot.keyClick(window.frame.header.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not pane.isVisible())
    settle(window, qtbot)
    assert window.panes.timeline.height() > before


def test_that_nothing_found_leaves_the_keys_in_the_field(window: Window, qtbot: QtBot) -> None:
    pane, field = search(window, qtbot, "zebra"), window.frame.header.search
    qtbot.keyClick(field, Qt.Key.Key_Down)
    pane = search(window, qtbot, "seoul")
    assert pane.has_rows
    assert field.hasFocus()


def test_that_their_height_is_remembered(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    pane = search(window, qtbot, "seoul")
    upper, height, lower = window.frame._rows.sizes()
    window.frame._rows.setSizes([upper - 20, height + 40, lower - 20])
    wanted = pane.height()
    assert wanted > height
    window.close()
    again = search(open_window(), qtbot, "seoul")
    assert abs(again.height() - wanted) <= 2


def test_that_keys_walk_the_rows_and_enter_goes_to_the_words(window: Window, qtbot: QtBot) -> None:
    pane = search(window, qtbot, "kazakhstan")
    field = window.frame.header.search
    if field._below is not None and field._below.offers:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert pane.table.hasFocus()
    events = listed(pane)
    assert len(events) > 4
    for key, row in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, -1), (Qt.Key.Key_Up, -2)):
        qtbot.keyClick(pane.table, key)
        assert window.selection.event_id == events[row]
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert window.panes.document.text.hasFocus()
    detail = window.session.reader.event(events[-2])
    assert window.selection.document == detail.document


def test_that_the_row_follows_the_event_selected_elsewhere(window: Window, qtbot: QtBot) -> None:
    pane = search(window, qtbot, "kazakhstan")
    for event in (listed(pane)[3], listed(pane)[-1]):
        window.selection.select_event(event)
        assert pane.table.chosen == [event]
    outside = next(event for event in window.session.reader.event_order().tolist() if event not in listed(pane))
    window.selection.select_event(outside)
    assert pane.table.chosen == []


def test_that_rows_sort_by_every_column_but_the_passage(window: Window, qtbot: QtBot) -> None:
    pane = search(window, qtbot, "kazakhstan")
    keys = {
        Column.TITLE: lambda row: row.line.title.lower(),
        Column.CONFIDENCE: lambda row: row.confidence,
        Column.DOCUMENT: lambda row: row.line.document,
    }
    for column, key in keys.items():
        pane.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        results(window, qtbot)
        pane.table.grab()
        values = [key(row) for at in range(5) if (row := seen(pane, at)) is not None]
        assert len(values) > 2
        if column is not Column.DOCUMENT:
            assert values == sorted(values, reverse=True)
        else:
            assert len(set(values)) <= 2


def test_that_several_rows_are_accepted_in_one_step_and_copied(window: Window, qtbot: QtBot) -> None:
    pane = search(window, qtbot, "kazakhstan")
    events = listed(pane)
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Home)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
    assert pane.table.chosen == events[:3]
    qtbot.keyClick(pane.table, Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[Column.TITLE] for line in copied] == [seen(pane, at).line.title for at in range(3)]
    qtbot.keyClick(pane.table, Qt.Key.Key_Return, CTRL)
    settle(window, qtbot)

    def verdicts() -> set[Verdict]:
        return {line.verdict for line in window.session.reader.event_lines(events[:3])}

    qtbot.waitUntil(lambda: verdicts() == {Verdict.ACCEPTED})
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: verdicts() == {Verdict.TO_REVIEW})


def test_that_all_that_is_shown_is_accepted_and_taken_back_by_one_key(window: Window, qtbot: QtBot) -> None:
    pane = search(window, qtbot, "seoul")
    number = len(listed(pane))
    assert pane.head.accept.text() == f"Accept the {number} shown"
    before = window.session.reader.counts().to_review
    pane.head.accept.click()
    qtbot.waitUntil(lambda: window.session.reader.counts().to_review == before - number)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: not pane.head.accept.isVisible())
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.session.reader.counts().to_review == before)


@pytest.mark.parametrize(("others", "shown"), [("hide", False), ("dim", True), ("show", True)])
def test_that_others_show_or_not_as_it_is_wanted(window: Window, qtbot: QtBot, others: str, shown: bool) -> None:
    pane = search(window, qtbot, "seoul")
    pane.head.others.findChild(object, f"resultsOthers.{others}").click()
    settle(window, qtbot)
    stage = window.panes.timeline._display.view.stage
    every = len(window.session.reader.timeline())
    assert (len(stage.passing) == every) is shown
    assert len(stage.found) == len(listed(pane))
    assert window.panes.timeline._header._total.text() == f"{len(listed(pane))} of {every} events"


def test_that_what_becomes_of_others_is_kept(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.put_others("dim")
    before = window.panes.timeline.grab().toImage()
    search(window, qtbot, "seoul")
    assert window.panes.timeline.grab().toImage() != before
    window.close()
    again = open_window()
    pane = search(again, qtbot, "seoul")
    assert pane.head.others.current == "dim"
    assert len(again.panes.timeline._display.view.stage.passing) == len(again.session.reader.timeline())


def test_that_a_count_adds_its_part_to_the_words_and_takes_it_away(window: Window, qtbot: QtBot) -> None:
    pane, field = search(window, qtbot, "kazakhstan"), window.frame.header.search
    before = listed(pane)
    rows = pane.facets.list.rows
    visits = next(at for at in range(rows.rowCount()) if rows.row(at).words == "Visit")
    count = rows.row(visits).value.count
    pane.facets.list.scrollTo(rows.index(visits))
    place = pane.facets.list.visualRect(rows.index(visits)).center()
    qtbot.mouseClick(pane.facets.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert field.text() == "kazakhstan kind:visit"
    qtbot.waitUntil(lambda: window.selection.query == field.text())
    results(window, qtbot)
    assert len(listed(pane)) == count < len(before)
    ticked = next(row for at in range(rows.rowCount()) if (row := rows.row(at)).words == "Visit")
    assert ticked.on
    assert any(rows.row(at).words == "Meeting" for at in range(rows.rowCount()))
    at = next(at for at in range(rows.rowCount()) if rows.row(at).words == "Visit")
    place = pane.facets.list.visualRect(rows.index(at)).center()
    qtbot.mouseClick(pane.facets.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    qtbot.waitUntil(lambda: window.selection.query == "kazakhstan")
    results(window, qtbot)
    assert listed(pane) == before


def test_that_nothing_found_says_which_part_leaves_nothing(window: Window, qtbot: QtBot) -> None:
    pane = search(window, qtbot, "kazakhstan zzzz")
    assert not listed(pane)
    assert "zzzz" in pane._nothing.text()
    assert "kazakhstan" not in pane._nothing.text()


def test_that_the_part_which_leaves_nothing_is_marked_in_the_field(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "seoul zebra")
    settle(window, qtbot)
    field = window.frame.header.search
    assert [place.of("seoul zebra") for place in field._unmatched] == ["zebra"]
    search(window, qtbot, "seoul")
    assert field._unmatched == ()


def test_that_rejected_events_are_found_where_they_are_asked_for(window: Window, qtbot: QtBot) -> None:
    from kzexplorer.operations.review_events import reject

    event = window.session.reader.event_order().tolist()[0]
    window.session.run(reject, [event])
    pane = search(window, qtbot, "status:rejected")
    assert listed(pane) == [event]


def test_that_the_results_open_without_a_search_and_list_what_passes(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_6, CTRL)
    pane = results(window, qtbot)
    assert listed(pane) == window.session.reader.event_order().tolist()
    qtbot.keyClick(window, Qt.Key.Key_6, CTRL)
    assert not pane.isVisible()


def test_that_a_search_is_named_run_renamed_and_forgotten(window: Window, qtbot: QtBot) -> None:
    reader = window.session.reader
    search(window, qtbot, "seoul")
    qtbot.keyClick(window.frame.header.search, Qt.Key.Key_Return)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: reader.search_history(20) == ["seoul"])
    window.commands.save_search()
    field = window.findChild(QLineEdit, "searchNameField")
    qtbot.keyClicks(field, "In Seoul")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [tuple(each) for each in reader.saved_searches()] == [("In Seoul", "seoul")]
    window.frame.header.search.clear()
    qtbot.waitUntil(lambda: window.selection.query == "")

    def menu(*path: str) -> None:
        """Choose an entry of the menu at the search field."""
        window.frame.header.searches.click()
        settle(window, qtbot)
        shown = window.findChildren(QMenu, "searchesMenu")[-1]
        for words in path:
            action = next(each for each in shown.actions() if each.text() == words)
            shown = action.menu() or shown
        action.trigger()
        for each in window.findChildren(QMenu, "searchesMenu"):
            each.close()

    menu("In Seoul")
    qtbot.waitUntil(lambda: window.selection.query == "seoul")
    menu("&Rename", "In Seoul")
    qtbot.keyClicks(field, "Korea")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [tuple(each) for each in reader.saved_searches()] == [("Korea", "seoul")]
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert [tuple(each) for each in reader.saved_searches()] == [("In Seoul", "seoul")]
    menu("&Forget", "In Seoul")
    assert reader.saved_searches() == []
