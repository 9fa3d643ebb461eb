"""Keep the rows of happenings that a document tells of: one that is found again keeps its id."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, exists, select

from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.schema import EventSeries, SeriesRow


def keep(connection: Connection, rendition: int, names: Iterable[str]) -> dict[str, int]:
    """The id of each name in this document, new ones added in the order given."""
    rows = connection.execute(select(SeriesRow.name, SeriesRow.id).where(SeriesRow.rendition == rendition))
    known = {row.name: row.id for row in rows}
    new = [name for name in dict.fromkeys(names) if name not in known]
    if new:
        known |= {name: number for number, name in enumerate(new, next_id(connection, SeriesRow.id))}
        insert_rows(connection, SeriesRow, [(known[name], rendition, name) for name in new])
    return known


def forget_unused(connection: Connection, rendition: int) -> None:
    """Remove those of this document that no event is one of any more."""
    used = exists().where(EventSeries.series == SeriesRow.id)
    connection.execute(delete(SeriesRow).where(SeriesRow.rendition == rendition, ~used))
