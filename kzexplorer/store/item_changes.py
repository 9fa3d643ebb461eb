"""Note which items a change makes again, so that columns kept from before can be brought up to date by those alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import ColumnElement, Connection, select

from kzexplorer.store import meta
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.schema import ItemChange
from kzexplorer.store.tables import ITEM


def ids(connection: Connection, which: ColumnElement[bool]) -> set[int]:
    """The items for which the condition holds."""
    return set(connection.scalars(select(ITEM.c.id).where(which)))


def note(connection: Connection, items: Collection[int]) -> None:
    """Note these items with the number of the change under way, which raises the revision at its end."""
    revision = 1 + meta.revision(connection)
    free = next_id(connection, ItemChange.id)
    rows = [(number, revision, first, last) for number, (first, last) in enumerate(_ranges(sorted(items)), free)]
    insert_rows(connection, ItemChange, rows)


def _ranges(ascending: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Runs of consecutive ids, as the first and last of each."""
    first = last = None
    for number in ascending:
        if first is None or last is None:
            first = number
        elif number != last + 1:
            yield first, last
            first = number
        last = number
    if first is not None and last is not None:
        yield first, last
