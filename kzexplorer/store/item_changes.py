"""Note which items a change makes again, so that columns kept from before can be brought up to date by those alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, select

from kzexplorer.store import meta
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.schema import ItemChange
from kzexplorer.store.tables import ITEM

_THERE = Prepared(select(ITEM.c.id).where(among(ITEM.c.id)))


def ids(connection: Connection, asked: Collection[int]) -> set[int]:
    """Those of them that there are items of."""
    return set(_THERE.rows(connection, asked).scalars())


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
