"""Derived rows that another version of the program made are made again before they are read."""

from __future__ import annotations

from collections.abc import Generator

from kzexplorer.domain.changes import Progress
from kzexplorer.store import codes, meta
from kzexplorer.store.database import Database


def is_of_this_program(database: Database) -> bool:
    """Whether this version of the program made the derived rows, or one that makes the same."""
    with database.reading() as connection:
        return meta.read(connection, meta.DERIVED_KEY) == codes.DERIVED_KEY


def rebuild_if_other(database: Database) -> Generator[Progress, None, None]:
    """Make them again where it was another."""
    if is_of_this_program(database):
        return
    from kzexplorer.store import items

    with database.writing_all() as connection:
        yield from items.rebuild(connection)
        meta.write(connection, meta.DERIVED_KEY, codes.DERIVED_KEY)
        meta.raise_revision(connection)
