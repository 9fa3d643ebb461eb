"""Narrow everything to an entity or to words, and widen it again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kzexplorer.search import parse
from kzexplorer.ui.entities.model import ENTITY_ROLE
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


def stepped_through(window: Window, qtbot: QtBot) -> list[int]:
    """The events that stepping with the keys of the timeline comes by, once it shows what is looked for."""
    qtbot.waitUntil(lambda: not window.session.is_reading)
    window.selection.select_event(None)
    window.commands.fit()
    seen: list[int] = []
    while True:
        window.commands.step(1)
        if window.selection.event_id is None or window.selection.event_id in seen:
            return seen
        seen.append(window.selection.event_id)


def test_that_a_click_on_a_person_leaves_only_the_events_of_that_person(window: Window, qtbot: QtBot) -> None:
    pane = window.panes.entities.list
    index = pane.rows.index(1)
    line = index.data(ENTITY_ROLE)
    qtbot.mouseClick(pane.viewport(), LEFT, pos=pane.visualRect(index).center())
    dated = set(window.session.reader.timeline().id.tolist())
    expected = dated & set(window.session.reader.events_of([line.id]).tolist())
    assert expected
    assert set(stepped_through(window, qtbot)) == expected
    assert expected < dated


def test_that_mentions_of_the_person_are_marked_in_the_text(window: Window, qtbot: QtBot) -> None:
    pane = window.panes.entities.list
    index = pane.rows.index(0)
    entity = index.data(ENTITY_ROLE).id
    before = window.panes.document.text.viewport().grab().toImage()
    qtbot.mouseClick(pane.viewport(), LEFT, pos=pane.visualRect(index).center())
    reader, document = window.session.reader, window.selection.document
    spans = [mention.span for mention in reader.mention_spans(document, [entity])]
    assert spans
    assert window.panes.document.marked_mentions() == [span.of(reader.text(document)) for span in spans]
    first = spans[0].start
    window.panes.document.text.reveal(first, first + 1)
    assert window.panes.document.text.viewport().grab().toImage() != before


def test_that_escape_shows_all_again(window: Window, qtbot: QtBot) -> None:
    pane = window.panes.entities.list
    qtbot.mouseClick(pane.viewport(), LEFT, pos=pane.visualRect(pane.rows.index(0)).center())
    assert window.selection.entities
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.selection.entities
    assert len(stepped_through(window, qtbot)) == len(window.session.reader.timeline())


def test_that_words_in_the_search_field_narrow_the_timeline(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.frame.header.search.hasFocus()
    with qtbot.waitSignal(window.selection.query_changed):
        qtbot.keyClicks(window.frame.header.search, "seoul")
        qtbot.keyClick(window.frame.header.search, Qt.Key.Key_Return)
    found = stepped_through(window, qtbot)
    assert found
    for event in found:
        detail = window.session.reader.event(event)
        text = window.session.reader.text(detail.document)
        assert any("Seoul" in words for words in (detail.title, *(span.of(text) for span in detail.evidence)))


def test_that_a_query_that_cannot_be_asked_is_marked_with_the_reason(window: Window, qtbot: QtBot) -> None:
    search = window.frame.header.search
    search.setFocus()
    qtbot.keyClicks(search, '"never closed')
    qtbot.waitUntil(lambda: search.property("wrong") is True)  # later than settled, as more words could close it
    assert "not closed" in search.accessibleDescription()
    assert len(stepped_through(window, qtbot)) == len(window.session.reader.timeline())
    with qtbot.waitSignal(search.settled):
        search.clear()
    assert search.property("wrong") is False


def test_that_an_entity_without_events_leads_to_where_it_is_named(window: Window) -> None:
    reader = window.session.reader
    lonely = next(line for line in reader.entities() if not line.n_events and line.n_mentions)
    for document in (line.id for line in reader.documents()):
        window.selection.select_entities(())
        window.selection.select_document(document)
        window.selection.select_entities([lonely.id])
        assert window.panes.document.marked_mentions()
        first = reader.mention_spans(window.selection.document, [lonely.id])[0].span.start
        assert list(window.panes.document.text.rects(first, first + 1))


def test_that_enter_in_the_search_field_goes_through_what_it_finds_and_round_again(
    window: Window, qtbot: QtBot
) -> None:
    field, reader = window.frame.header.search, window.session.reader
    query = parse("Clinton")
    found = set(reader.search(query).tolist())
    in_time = [event for event in reader.timeline().id.tolist() if event in found]
    assert len(in_time) > 1
    window.selection.select_event(next(event for event in reader.timeline().id.tolist() if event not in found))
    qtbot.keyClicks(field, "Clinton")
    seen = []
    for _ in range(len(in_time) + 1):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.session.is_reading)
        seen.append(window.selection.event_id)
    assert set(seen) == set(in_time)
    assert seen[-1] == seen[0]
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.selection.event_id == seen[-2]


def test_that_enter_in_an_empty_search_field_goes_nowhere(window: Window, qtbot: QtBot) -> None:
    before = window.selection.event_id
    qtbot.keyClick(window.frame.header.search, Qt.Key.Key_Return)
    assert window.selection.event_id == before


def test_that_the_line_below_tells_the_keys_of_the_search_field(window: Window, qtbot: QtBot) -> None:
    window.commands.focus_search()
    keys = window.findChild(ElidedLabel, "footerKeys")
    qtbot.waitUntil(lambda: "next found" in keys.text())
    window.panes.focus("timeline")
    qtbot.waitUntil(lambda: "step events" in keys.text())
