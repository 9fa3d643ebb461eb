from pytestqt.qtbot import QtBot

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
