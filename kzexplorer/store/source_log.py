"""What became of each file that was to be added: one row a place, so that failures are listed and tried again."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, Executable, select

from kzexplorer.store.clock import now
from kzexplorer.store.dialect import insert_or
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared
from kzexplorer.store.statements import AnyRow
from kzexplorer.store.tables import SOURCE
from kzexplorer.store.views import Source, SourceStatus

_NAMES = [column.name for column in SOURCE.columns]


def _noting(connection: Connection) -> Executable:
    adding = insert_or(connection, SOURCE)
    kept = {name: adding.excluded[name] for name in _NAMES if name != "origin"}
    noting: Executable = adding.on_conflict_do_update(index_elements=["origin"], set_=kept)
    return noting


_NOTE = Prepared(_noting)


def note(connection: Connection, sources: Sequence[Source]) -> None:
    """Put these rows in the place of what was known of the same files; `seen_at` becomes now."""
    moment = now()
    rows = [{name: getattr(source, name) for name in _NAMES} | {"seen_at": moment} for source in sources]
    _NOTE.change(connection, [row | {"status": row["status"].value} for row in rows])


def of_status(connection: Connection, status: SourceStatus | None) -> list[Source]:
    """By place; of all, or those of one status."""
    rows = select(SOURCE).order_by(SOURCE.c.origin)
    return [
        _source(row) for row in connection.execute(rows if status is None else rows.where(SOURCE.c.status == status))
    ]


def at_origins(connection: Connection, origins: Collection[str]) -> dict[str, Source]:
    found: dict[str, Source] = {}
    for portion in portions(sorted(set(origins))):
        rows = connection.execute(select(SOURCE).where(SOURCE.c.origin.in_(portion)))
        found.update((row.origin, _source(row)) for row in rows)
    return found


def _source(row: AnyRow) -> Source:
    return Source(
        *(row.origin, row.n_bytes, row.mtime_ns, row.sha256),
        *(SourceStatus(row.status), row.what, row.next_step, row.seen_at),
    )
