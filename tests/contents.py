"""What a workspace holds, table by table, to compare two moments: after undoing everything must be as it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from kzexplorer.domain.changes import at_once
from kzexplorer.store import Workspace, items

LOG = frozenset({"action", "decision", "row_image", "search_history"})
"""What grows with every step, undoing included."""
_BY_REVISION = frozenset({"item_change", "derived"})
"""Columns kept at hand and what changed since: both name the revision, which every step raises; `check` holds them to
the rows."""
_TOLD_BESIDE = {"meta": {"journal", "revision"}, "source": {"skipped", "refused"}}
"""Rows with one of these words: the seal and the count of steps, and files that were looked at and brought nothing."""
_WHEN = {
    "action": ("at",),
    "document": ("imported_at",),
    "run_document": ("ms", "digest"),
    "source": ("seen_at", "mtime_ns"),
    "search_history": ("at",),
}
"""Columns that tell when something was done and how long it took, or a fingerprint of that."""

Rows = Counter[str]
Contents = Mapping[str, Rows]


def contents(workspace: Workspace) -> Contents:
    """The rows of every table but the log, and what the full text indexes hold, as words."""
    with workspace._database.reading() as connection:
        return tables(connection, without=LOG | _BY_REVISION)


def timeless(workspace: Workspace) -> Contents:
    """The same with the log, but for its seal and for when things were done: to compare two that did the same.

    Passes of the extraction are left out: each is noted before its first document, and one without any says nothing.
    """
    with workspace._database.reading() as connection:
        return tables(connection, without=_BY_REVISION | {"row_image", "run"}, timeless=True)


def tables(connection: Connection, without: frozenset[str] = frozenset(), *, timeless: bool = False) -> Contents:
    """The rows of all tables but these."""
    made = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all()
    indexes = [name for name, sql in made if sql.upper().startswith("CREATE VIRTUAL")]
    plain = [name for name, _ in made if not name.startswith(("sqlite_", *(f"{index}_" for index in indexes)))]
    found = {name: _rows(connection, name, timeless=timeless) for name in plain if name not in {*indexes, *without}}
    return found | {name: _indexed(connection, name) for name in indexes}


def differences(one: Contents, other: Contents) -> Iterator[str]:
    """A line for each row that only one of them has."""
    for name in sorted(one.keys() | other.keys()):
        rows, others = one.get(name, Counter()), other.get(name, Counter())
        yield from (f"- {name} {row}" for row in sorted(rows - others))
        yield from (f"+ {name} {row}" for row in sorted(others - rows))


class _GiveUp(Exception):
    """Ends a change without keeping it."""


def rebuilt(workspace: Workspace) -> tuple[Contents, Contents]:
    """What the workspace holds, and what it would if all derived rows were made anew; nothing is changed."""
    found: list[Contents] = []
    try:
        with workspace._database.writing() as connection:
            found.append(tables(connection, without=_BY_REVISION))
            at_once(items.rebuild(connection))
            found.append(tables(connection, without=_BY_REVISION))
            raise _GiveUp
    except _GiveUp:
        before, after = found
        return before, after


def _rows(connection: Connection, name: str, *, timeless: bool) -> Rows:
    hidden = _WHEN.get(name, ()) if timeless else ()
    columns = [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{name}")') if row[1] not in hidden]
    listed = ", ".join(f'"{column}"' for column in columns)
    rows = connection.exec_driver_sql(f'SELECT {listed} FROM "{name}"')
    told = _TOLD_BESIDE.get(name, set())
    return Counter(repr(tuple(row)) for row in rows if told.isdisjoint(row))


def _indexed(connection: Connection, name: str) -> Rows:
    """Each word of a full text index with its row and place."""
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, {name}, instance)")
    try:
        rows = connection.exec_driver_sql('SELECT term, doc, col, "offset" FROM temp.vocabulary')
        return Counter(repr(tuple(row)) for row in rows)
    finally:
        connection.exec_driver_sql("DROP TABLE temp.vocabulary")
