"""Find again the events of a document that is read again, so that their ids and the decisions on them stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from kzexplorer.domain.event import Event
from kzexplorer.domain.span import Span
from kzexplorer.store.bulk import next_id
from kzexplorer.store.quotes import hash_at
from kzexplorer.store.schema import AnchorRow

NO_CUE = -1
BY_HAND = -2
"""In the place of the trigger of an event that a person added: no reading finds that one again."""
_LEAST_LIKENESS = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """What tells one event of a text from another; `nth` counts those that are alike in all else."""

    span: Span
    kind: str
    cue: int
    nth: int


def places_of(events: Sequence[Event]) -> list[Place]:
    """The place of each event, in the same order."""
    seen: Counter[tuple[Span, str, int]] = Counter()
    places = []
    for event in events:
        key = (event.evidence[0], event.kind.value, event.trigger.start if event.trigger else NO_CUE)
        places.append(Place(*key, nth=seen[key]))
        seen[key] += 1
    return places


Row = tuple[int, int, int, int, str, int, int, bytes]


def assign(
    connection: Connection, rendition: int, text: str, places: Sequence[Place], known: dict[int, Place]
) -> tuple[list[int], list[Row]]:
    """The anchor id of each place, no id twice: the known one, or a new one, whose rows are to be written."""
    ids = match(known, places)
    free = next_id(connection, AnchorRow.id, "event")
    rows: list[Row] = []
    for index, place in enumerate(places):
        if ids[index] is None:
            ids[index] = free
            rows.append(_row(free, rendition, text, place))
            free += 1
    return [anchor for anchor in ids if anchor is not None], rows


def match(known: dict[int, Place], places: Sequence[Place]) -> list[int | None]:
    """For each place its known anchor: the same one, else the likest of its kind that it overlaps by half."""
    exact = {place: anchor for anchor, place in known.items()}
    ids = [exact.get(place) for place in places]
    kept = set(ids)
    rest = {anchor: place for anchor, place in known.items() if anchor not in kept}
    pairs = [
        (_likeness(old, place), old.cue == place.cue, -index, -anchor)
        for index, place in enumerate(places)
        if ids[index] is None
        for anchor, old in rest.items()
        if old.kind == place.kind and old.span.overlaps(place.span)
    ]
    for likeness, _, minus_index, minus_anchor in sorted(pairs, reverse=True):
        if likeness >= _LEAST_LIKENESS and ids[-minus_index] is None and -minus_anchor in rest:
            ids[-minus_index] = -minus_anchor
            del rest[-minus_anchor]
    return ids


def _likeness(old: Place, new: Place) -> float:
    """Code points in both by code points in either."""
    both = old.span.overlap(new.span)
    return both / (len(old.span) + len(new.span) - both)


def known_in(connection: Connection, rendition: int) -> dict[int, Place]:
    """The anchors that a rendition has of what was found in it."""
    columns = select(AnchorRow.id, AnchorRow.start, AnchorRow.end, AnchorRow.kind, AnchorRow.cue, AnchorRow.nth)
    rows = connection.execute(columns.where(AnchorRow.rendition == rendition, AnchorRow.cue != BY_HAND))
    return {row.id: Place(Span(row.start, row.end), row.kind, row.cue, row.nth) for row in rows}


def _row(anchor: int, rendition: int, text: str, place: Place) -> Row:
    span = place.span
    return anchor, rendition, span.start, span.end, place.kind, place.cue, place.nth, hash_at(text, span)
