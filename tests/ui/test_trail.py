"""Back and forward through what was looked at, past what has gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.trail import MOST, Trail


class _Shown:
    """What the trail had the window show."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self.places: list[int] = []

    def query(self, words: str) -> None:
        self._selection.search(words)


@pytest.fixture
def shown(selection: Selection) -> _Shown:
    return _Shown(selection)


@pytest.fixture
def trail(session: Session, selection: Selection, shown: _Shown) -> Iterator[Trail]:
    trail = Trail(session, selection, shown.places.append, shown.query)
    yield trail
    trail.forget()


@pytest.fixture
def events(session: Session) -> list[int]:
    return session.reader.event_order().tolist()


def look(trail: Trail, selection: Selection, event: int) -> None:
    """Select an event and rest there."""
    selection.select_event(event)
    trail.rest()


def test_that_back_and_forward_go_through_events_in_order(
    trail: Trail, selection: Selection, events: list[int]
) -> None:
    for event in events[:3]:
        look(trail, selection, event)
    seen = []
    for go in (trail.back, trail.back, trail.back, trail.forward, trail.forward, trail.forward):
        go()
        seen.append(selection.event_id)
    assert seen == [events[1], events[0], events[0], events[1], events[2], events[2]]


def test_that_only_where_one_rests_is_a_stop(trail: Trail, selection: Selection, events: list[int]) -> None:
    look(trail, selection, events[0])
    for event in events[1:]:
        selection.select_event(event)
    trail.back()
    assert selection.event_id == events[0]
    trail.forward()
    assert selection.event_id == events[-1]


def test_that_the_same_twice_is_one_stop(trail: Trail, selection: Selection, events: list[int]) -> None:
    look(trail, selection, events[0])
    look(trail, selection, events[1])
    selection.select_event(events[0])
    selection.select_event(events[1])
    trail.rest()
    trail.back()
    assert selection.event_id == events[0]
    assert not trail.can_go_back


def test_that_something_new_forgets_the_way_forward(trail: Trail, selection: Selection, events: list[int]) -> None:
    look(trail, selection, events[0])
    look(trail, selection, events[1])
    trail.back()
    trail.rest()
    assert trail.can_go_forward
    look(trail, selection, events[2])
    assert not trail.can_go_forward
    trail.back()
    assert selection.event_id == events[0]


def test_that_entities_and_query_come_back_with_the_event(
    trail: Trail, selection: Selection, session: Session, events: list[int]
) -> None:
    entity = session.reader.entities()[0].id
    look(trail, selection, events[0])
    selection.select_entities({entity})
    selection.search("talks")
    trail.rest()
    selection.select_entities(())
    selection.search("")
    trail.rest()
    trail.back()
    assert (selection.entities, selection.query) == ({entity}, "talks")
    trail.back()
    assert (selection.entities, selection.query, selection.event_id) == (frozenset(), "", events[0])


def test_that_the_place_that_was_pressed_comes_back(
    trail: Trail, selection: Selection, shown: _Shown, events: list[int], session: Session
) -> None:
    document = session.reader.document_order()[0]
    selection.select_document(document)
    trail.press(17)
    trail.press(40)
    trail.rest()
    look(trail, selection, events[1])
    trail.back()
    assert shown.places == [40]
    assert (selection.event_id, selection.document) == (None, document)


def test_that_what_has_gone_is_passed_over(trail: Trail, selection: Selection, events: list[int]) -> None:
    for event in (events[0], 999_999, events[1], 888_888, 777_777, events[2]):
        look(trail, selection, event)
    trail.back()
    assert selection.event_id == events[1]
    trail.back()
    assert selection.event_id == events[0]
    assert not trail.can_go_back
    trail.forward()
    trail.forward()
    assert selection.event_id == events[2]


def test_that_entities_that_have_gone_are_left_out(
    trail: Trail, selection: Selection, session: Session, events: list[int]
) -> None:
    entity = session.reader.entities()[0].id
    selection.select_entities({entity, 424_242})
    trail.rest()
    look(trail, selection, events[0])
    trail.back()
    assert selection.entities == {entity}


def test_that_the_way_is_bounded(trail: Trail, selection: Selection, events: list[int]) -> None:
    for _ in range(MOST):
        look(trail, selection, events[0])
        look(trail, selection, events[1])
    steps = 0
    while trail.can_go_back:
        trail.back()
        trail.rest()
        steps += 1
    assert steps == MOST - 1


def test_that_what_comes_of_a_step_back_keeps_the_way_forward(
    trail: Trail, selection: Selection, events: list[int]
) -> None:
    for event in events[:3]:
        look(trail, selection, event)
    trail.back()
    selection.select_document(None)  # as a pane may do once it shows that event
    trail.rest()
    trail.forward()
    assert selection.event_id == events[2]


def test_that_another_workspace_begins_anew(
    trail: Trail, selection: Selection, session: Session, events: list[int]
) -> None:
    look(trail, selection, events[0])
    look(trail, selection, events[1])
    session.leaving.emit()
    assert not trail.can_go_back
    trail.back()
    assert selection.event_id == events[1]


def test_that_it_is_told_when_other_stops_can_be_gone_to(
    trail: Trail, selection: Selection, events: list[int], qtbot: QtBot
) -> None:
    assert not trail.can_go_back
    look(trail, selection, events[0])
    with qtbot.waitSignal(trail.changed):
        selection.select_event(events[1])
    assert trail.can_go_back
    assert not trail.can_go_forward
