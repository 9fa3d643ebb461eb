"""What follows from decisions: the rows that are made by hand, and the derived rows that say what holds."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence

from sqlalchemy import Connection, select

from kzexplorer.domain.changes import Progress
from kzexplorer.store import annotated, decided, entity_effects, handmade, items, joining
from kzexplorer.store.decided import About, Row, Setting
from kzexplorer.store.dialect import defer_foreign_keys
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.schema import DocumentRow, EntityRow, EventRow
from kzexplorer.store.touched import Touched
from kzexplorer.translation import tr

_DOCUMENTS = Prepared(select(DocumentRow.id).where(among(DocumentRow.id)))
_THERE = {
    About.EVENT: Prepared(select(EventRow.anchor).where(among(EventRow.anchor))),
    About.ENTITY: Prepared(select(EntityRow.id).where(among(EntityRow.id))),
    About.DOCUMENT: _DOCUMENTS,
    About.PASSAGE: _DOCUMENTS,
    About.MENTION: _DOCUMENTS,
}


def require(connection: Connection, settings: Sequence[Setting]) -> None:
    """Raises KeyError where a subject is not there; what a setting makes need not be."""
    made = {(each.about, each.target) for each in settings if each.field == decided.MADE}
    for about, there in _THERE.items():
        missing = {each.target for each in settings if each.about is about and (about, each.target) not in made}
        if missing:
            missing.difference_update(there.rows(connection, missing).scalars())
        if missing:
            raise KeyError(*sorted(missing))


def follow(connection: Connection, rows: Sequence[Row]) -> Generator[Progress, None, Touched]:
    """Bring everything up to date after decisions were written; they say what was before and what holds now."""
    defer_foreign_keys(connection)
    _make(connection, rows)
    events = {target for about, target, field, _, _ in rows if about is About.EVENT and not _is_beside(field)}
    noted = {target for about, target, field, _, _ in rows if about is About.EVENT} - events
    if all(about is About.EVENT and field == decided.VERDICT for about, _, field, _, _ in rows):
        portions_of_events = list(portions(sorted(events)))
        for done, portion in enumerate(portions_of_events):
            yield Progress(done, len(portions_of_events), tr("Reviewing events"))
            items.refresh_verdicts(connection, portion)
        return Touched(events=frozenset(events))
    events |= _joined_with(connection, rows, events)
    # Those with a note alone count as edited too.
    items.refresh_events(connection, sorted(events | noted))
    touched = entity_effects.follow(connection, _of(rows, About.ENTITY), _of(rows, About.MENTION))
    annotated.follow(connection, rows)
    documents = {target for about, target, _, _, _ in rows if about in (About.DOCUMENT, About.PASSAGE, About.MENTION)}
    return touched | Touched(frozenset(documents), frozenset(events | noted))


def _of(rows: Sequence[Row], about: About) -> list[Row]:
    return [row for row in rows if row[0] is about]


def _is_beside(field: str) -> bool:
    return field.startswith((decided.NOTE, decided.TAG))


def _joined_with(connection: Connection, rows: Sequence[Row], events: Collection[int]) -> set[int]:
    """The events that these were joined to, are now, or that are joined to them."""
    values = {value for _, _, field, old, new in rows if field == decided.JOINED for value in (old, new)}
    return {int(value) for value in values if value is not None} | joining.beside(connection, events)


def _make(connection: Connection, rows: Sequence[Row]) -> None:
    """Write or remove the rows of what was made by hand; what is derived from them is refreshed after that."""
    for about, target, field, _, new in rows:
        if field == decided.MADE and new is not None:
            handmade.make(connection, about, target, new)
        elif field == decided.MADE:
            handmade.unmake(connection, about, target)
