"""What is selected and gone is let go of before anybody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.operations.edit_events import add_event
from kzexplorer.store import Workspace
from kzexplorer.ui.letting_go import LettingGo
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session


def added(workspace: Workspace) -> Changes:
    return add_event(workspace, 1, Span(0, 5), title="Mine", kind=EventKind.OTHER, when=None)


def test_that_an_event_whose_adding_is_taken_back_is_no_longer_selected(
    session: Session, selection: Selection, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not session.is_working)  # else what is run waits for what opened the workspace
    owner = QObject()
    LettingGo(session, selection, owner)
    heard: list[int | None] = []
    session.changed.connect(lambda _changes: heard.append(selection.event_id))
    events = session.reader.event_order().tolist()
    selection.select_event(events[0])
    session.run(added, then=lambda changes: selection.select_event(max(changes.events)))
    assert selection.event_id not in (None, *events)
    session.undo()
    assert selection.event_id is None
    assert heard == [events[0], None]
    session.redo()
    assert selection.event_id is None


def test_that_the_document_of_the_selected_event_takes_the_place_of_one_that_is_gone(
    session: Session, selection: Selection, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not session.is_working)
    owner = QObject()
    LettingGo(session, selection, owner)
    event = session.reader.event_order().tolist()[0]
    for selected, shown in ((event, session.reader.event(event).document), (None, None)):
        selection.select_event(selected)
        selection.select_document(99)
        session.tell(Changes("Take back", documents=frozenset({99})))
        assert selection.document == shown


def test_that_an_event_that_is_gone_cannot_be_selected(session: Session, selection: Selection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.is_working)
    owner = QObject()
    LettingGo(session, selection, owner)
    event = session.reader.event_order().tolist()[0]
    for asked, selected in ((event, event), (99_999, None)):
        selection.select_event(asked)
        assert selection.event_id == selected


def test_that_an_event_that_is_still_there_stays_selected(session: Session, selection: Selection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.is_working)
    owner = QObject()
    LettingGo(session, selection, owner)
    event = session.reader.event_order().tolist()[0]
    selection.select_event(event)
    selection.select_document(session.reader.event(event).document)
    session.run(added)
    session.tell(Changes("Anything", documents=frozenset({1}), events=frozenset({event})))
    assert selection.event_id == event
    assert selection.document == 1
