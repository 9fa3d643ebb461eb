from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import When
from kzexplorer.ui.selection import Selection


def test_that_a_signal_comes_once_for_each_change_and_never_without_one(qtbot: QtBot) -> None:
    selection = Selection()
    heard: list[object] = []
    selection.event_changed.connect(heard.append)
    selection.entities_changed.connect(heard.append)
    selection.query_changed.connect(heard.append)
    selection.document_changed.connect(heard.append)
    for _ in range(2):
        selection.select_event(4)
        selection.select_entities([2, 1, 2])
        selection.search("envoy")
        selection.select_document(7)
    assert heard == [4, frozenset({1, 2}), "envoy", 7]
    assert (selection.event_id, selection.entities, selection.query, selection.document) == (4, {1, 2}, "envoy", 7)


def test_that_a_date_looked_at_lasts_until_an_event_is_selected() -> None:
    selection = Selection()
    heard: list[object] = []
    selection.moment_changed.connect(heard.append)
    when = When.of_month(2010, 9)
    selection.stand_at(when)
    selection.stand_at(when)
    assert (selection.moment, heard) == (when, [when])
    selection.select_event(3)
    assert (selection.moment, heard) == (None, [when, None])
