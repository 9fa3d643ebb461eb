"""What fields of events and entities hold where nobody decides on them, in words, for those who read the log."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from kzexplorer.domain.when import when_words
from kzexplorer.store import decided
from kzexplorer.store.decided import About
from kzexplorer.store.portions import portions
from kzexplorer.store.tables import ENTITY, EVENT
from kzexplorer.store.whens import when_of

AsFound = dict[tuple[str, int, str], str]
"""By subject, its number and the field."""


def as_found(connection: Connection, events: Collection[int], entities: Collection[int]) -> AsFound:
    """Nothing of those that were not found, or are not there now."""
    held: AsFound = {}
    for portion in portions(sorted(events)):
        for row in connection.execute(select(EVENT).where(EVENT.c.anchor.in_(portion))):
            when = when_of(row.t0, row.t1, row.precision, row.edtf, row.vague)
            fields = {
                decided.TITLE: row.title,
                decided.KIND: row.kind,
                decided.STATUS: row.status,
                decided.WHEN: "no date" if when is None else when_words(when),
            }
            held.update({(About.EVENT.value, row.anchor, field): words for field, words in fields.items()})
    for portion in portions(sorted(entities)):
        for row in connection.execute(select(ENTITY).where(ENTITY.c.id.in_(portion))):
            fields = {decided.NAME: row.name, decided.TYPE: row.type}
            held.update({(About.ENTITY.value, row.id, field): words for field, words in fields.items()})
    return held
