"""Notes, tags and searches as they are read."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.span import Span
from kzexplorer.store import decided
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import NOTE, SAVED_SEARCH, SEARCH_HISTORY, TAG


def note(connection: Connection, subject: Subject) -> str:
    """Empty where there is none."""
    place = (NOTE.c.subject == subject.kind.value, NOTE.c.target == subject.id)
    here = select(NOTE.c.text).where(*place, NOTE.c.place == decided.place_words(subject.span))
    return connection.scalar(here) or ""


def tags(connection: Connection, subject: Subject) -> tuple[str, ...]:
    """In the order of the alphabet."""
    place = (TAG.c.subject == subject.kind.value, TAG.c.target == subject.id)
    here = select(TAG.c.name).where(*place, TAG.c.place == decided.place_words(subject.span))
    return tuple(connection.scalars(here.order_by(TAG.c.folded, TAG.c.name)))


def of_events(connection: Connection, events: Sequence[int]) -> dict[int, tuple[str, tuple[str, ...]]]:
    """The note and the tags of those that have any."""
    notes: dict[int, str] = {}
    tagged: dict[int, list[str]] = {}
    for portion in portions(events):
        notes.update((row.target, row.text) for row in _EVENT_NOTES.rows(connection, portion))
        for row in _EVENT_TAGS.rows(connection, portion):
            tagged.setdefault(row.target, []).append(row.name)
    return {event: (notes.get(event, ""), tuple(tagged.get(event, ()))) for event in notes.keys() | tagged.keys()}


def all_tags(connection: Connection) -> list[tuple[str, int]]:
    """Each tag and how often it is used, most used first."""
    counted = select(TAG.c.name, func.count().label("n")).group_by(TAG.c.name)
    rows = connection.execute(counted.order_by(func.count().desc(), TAG.c.name))
    return [(row.name, row.n) for row in rows]


def in_document(connection: Connection, document: int) -> list[tuple[Span, str, tuple[str, ...]]]:
    """The passages of a document with a note or tags, by place."""
    places: dict[str, tuple[str, list[str]]] = {}
    of_passages = SubjectKind.PASSAGE.value
    notes = select(NOTE.c.place, NOTE.c.text).where(NOTE.c.subject == of_passages, NOTE.c.target == document)
    for row in connection.execute(notes):
        places[row.place] = (row.text, [])
    named = select(TAG.c.place, TAG.c.name).where(TAG.c.subject == of_passages, TAG.c.target == document)
    for row in connection.execute(named.order_by(TAG.c.folded, TAG.c.name)):
        places.setdefault(row.place, ("", []))[1].append(row.name)
    found = [(decided.place_from(place), text, tuple(names)) for place, (text, names) in places.items()]
    return sorted((span, text, names) for span, text, names in found if span is not None)


def saved_searches(connection: Connection) -> list[tuple[str, str]]:
    """Names and queries, by name."""
    rows = connection.execute(select(SAVED_SEARCH).order_by(SAVED_SEARCH.c.name))
    return [(row.name, row.query) for row in rows]


def search_history(connection: Connection, limit: int) -> list[str]:
    """The newest queries first."""
    rows = select(SEARCH_HISTORY.c.query).order_by(SEARCH_HISTORY.c.id.desc()).limit(limit)
    return list(connection.scalars(rows))


_OF_EVENTS: ColumnElement[str] = literal_column(f"'{SubjectKind.EVENT.value}'")
_EVENT_NOTES = Prepared(select(NOTE.c.target, NOTE.c.text).where(NOTE.c.subject == _OF_EVENTS, among(NOTE.c.target)))
_EVENT_TAGS = Prepared(
    select(TAG.c.target, TAG.c.name)
    .where(TAG.c.subject == _OF_EVENTS, among(TAG.c.target))
    .order_by(TAG.c.folded, TAG.c.name)
)
