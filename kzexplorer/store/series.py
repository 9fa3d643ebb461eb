"""Keep the rows of happenings that a document tells of: one that is found again keeps its id."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, delete, exists, select

from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.schema import EventSeries, SeriesRow


def keep(connection: Connection, rendition: int, names: Iterable[str]) -> dict[str, int]:
    """The id of each name in this document, new ones added in the order given."""
    known = known_in(connection, rendition)
    rows = new_rows(connection, rendition, names, known)
    insert_rows(connection, SeriesRow, rows)
    return known | {name: number for number, _, name in rows}


def known_in(connection: Connection, rendition: int) -> dict[str, int]:
    """The ids of those of this document, by name."""
    rows = connection.execute(select(SeriesRow.name, SeriesRow.id).where(SeriesRow.rendition == rendition))
    return {row.name: row.id for row in rows}


def new_rows(
    connection: Connection, rendition: int, names: Iterable[str], known: Collection[str]
) -> list[tuple[int, int, str]]:
    """The rows of names that are not known, in the order given."""
    new = [name for name in dict.fromkeys(names) if name not in known]
    free = next_id(connection, SeriesRow.id) if new else 0
    return [(number, rendition, name) for number, name in enumerate(new, free)]


def forget_unused(connection: Connection, rendition: int) -> None:
    """Remove those of this document that no event is one of any more."""
    used = exists().where(EventSeries.series == SeriesRow.id)
    connection.execute(delete(SeriesRow).where(SeriesRow.rendition == rendition, ~used))
