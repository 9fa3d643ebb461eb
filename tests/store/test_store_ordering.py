"""Events in the order of what they are are all there, and come as their rows say."""

from __future__ import annotations

import numpy as np
import pytest

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.ordering import Ordering
from kzexplorer.domain.verdict import Verdict
from kzexplorer.operations.review_events import accept
from kzexplorer.store import EventDetail, Workspace

IN_BOTH = True

_KEYS = {
    Ordering.TITLE: lambda event: event.title.lower(),
    Ordering.KIND: lambda event: list(EventKind).index(event.kind),
    Ordering.CONFIDENCE: lambda event: event.confidence,
    Ordering.REVIEW: lambda event: list(Verdict).index(event.verdict),
}


def _details(workspace: Workspace, ids: np.ndarray) -> list[EventDetail]:
    return workspace.reader.event_details(ids.tolist())


@pytest.mark.parametrize("by", list(_KEYS))
@pytest.mark.parametrize("descending", [False, True])
def test_that_rows_come_in_the_order_asked_for(filled: Workspace, by: Ordering, descending: bool) -> None:
    accept(filled, [3])
    every = filled.reader.event_order()
    found = filled.reader.ordered(np.sort(every), by, descending=descending)
    assert sorted(found.tolist()) == sorted(every.tolist())
    keys = [_KEYS[by](event) for event in _details(filled, found)]
    assert keys == sorted(keys, reverse=descending)
    assert len(set(keys)) > 1


def test_that_those_alike_stay_in_the_order_of_time(filled: Workspace) -> None:
    reader = filled.reader
    every = reader.event_order()
    at = {event: place for place, event in enumerate(every.tolist())}
    kinds: dict[EventKind, list[int]] = {}
    for event in _details(filled, reader.ordered(every, Ordering.KIND, descending=True)):
        kinds.setdefault(event.kind, []).append(at[event.id])
    assert all(places == sorted(places) for places in kinds.values())


def test_that_time_alone_needs_no_key_and_unknown_ids_are_left_out(filled: Workspace) -> None:
    every = filled.reader.event_order()
    some = np.array([*every[::2], 10**9])
    assert filled.reader.ordered(some, Ordering.DATE).tolist() == every[::2].tolist()
    assert filled.reader.ordered(some, Ordering.DATE, descending=True).tolist() == every[::2][::-1].tolist()


def test_that_confidence_is_told_of_the_events_asked_for(filled: Workspace) -> None:
    some = filled.reader.event_order()[:5].tolist()
    told = filled.reader.confidences(some)
    assert told == {event.id: event.confidence for event in filled.reader.event_details(some)}
