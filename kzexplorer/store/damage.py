"""Find out whether a file holds what this program never stores: tables, rows or words of another make."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import Attitude, DateBasis, EventKind, EventStatus
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import DateType, Precision
from kzexplorer.store import migrations
from kzexplorer.store.views import ReadStatus, SourceStatus

WORDS: tuple[tuple[str, str, Iterable[str]], ...] = (
    ("blob_object", "codec", ("raw", "zlib")),
    ("passage", "kind", PassageKind),
    ("entity", "type", EntityType),
    ("entity_item", "type", EntityType),
    ("anchor", "kind", EventKind),
    ("date_mention", "type", DateType),
    ("date_mention", "precision", Precision),
    ("date_mention", "anchor_precision", Precision),
    ("event", "kind", EventKind),
    ("event", "status", EventStatus),
    ("event", "precision", Precision),
    ("event", "basis", DateBasis),
    ("event_stance", "attitude", Attitude),
    ("event_topic", "topic", Topic),
    ("run_document", "status", ReadStatus),
    ("source", "status", SourceStatus),
)
_LARGEST = 1 << 30
_SPAN = '"start" < 0 OR "start" >= "end"'
_PLACE = (
    "subject NOT IN ('event', 'entity', 'document', 'passage') OR (subject = 'passage') <> (place <> '') OR "
    "place <> '' AND (place GLOB '*[^0-9-]*' OR place NOT GLOB '[0-9]*-[0-9]*' OR place GLOB '*-*-*' OR "
    "length(place) > 33 OR CAST(substr(place, 1, instr(place, '-') - 1) AS INTEGER) >= "
    "CAST(substr(place, instr(place, '-') + 1) AS INTEGER))"
)
_DAYS = "max(abs(ifnull(t0, 0)), abs(ifnull(t1, 0))) >= 1 << 31 OR t0 > t1 OR (edtf IS NULL) <> (precision IS NULL)"
_NEVER: tuple[tuple[str, str], ...] = (
    ("blob_object", f"n_bytes NOT BETWEEN 0 AND {_LARGEST}"),
    ("document", "id NOT IN (SELECT document FROM rendition JOIN run_document ON rendition = id WHERE is_current)"),
    ("passage", f"{_SPAN} OR (content_start IS NULL) <> (content_end IS NULL)"),
    ("passage", "level < 1 OR page < 1"),
    ("document", "parent >= id OR replaces >= id OR NOT json_valid(meta)"),
    ("page", 'no < 1 OR "start" < 0 OR "start" >= "end" OR length(runs) % 24 <> 0'),
    ("anchor", _SPAN),
    ("mention", _SPAN),
    ("event_evidence", _SPAN),
    ("event_topic", _SPAN),
    ("quote", f"{_SPAN} OR speaker_start < 0 OR (speaker_start IS NULL) <> (speaker_end IS NULL)"),
    ("figure", "unit = '' OR high < value"),
    ("event_stance", "topic_start < 0 OR (topic_start IS NULL) <> (topic_end IS NULL)"),
    ("event", "anchor NOT IN (SELECT event FROM event_evidence WHERE nth = 0)"),
    ("event", f"{_DAYS} OR cue_start < 0 OR (cue_start IS NULL) <> (cue_end IS NULL)"),
    ("event", "detail NOT IN (0, 1)"),
    ("item", "detail NOT IN (0, 1)"),
    ("date_mention", f"{_DAYS} OR anchor_start < 0 OR (anchor_start IS NULL) <> (anchor_end IS NULL)"),
    ("date_mention", "anchor_t0 > anchor_t1 OR (anchor_edtf IS NULL) <> (anchor_precision IS NULL)"),
    ("item", f"{_DAYS} OR (t0 IS NULL) <> (t1 IS NULL) OR kind NOT BETWEEN 0 AND {len(EventKind) - 1}"),
    ("item", f"status NOT BETWEEN 0 AND {len(EventStatus) - 1} OR verdict NOT BETWEEN 0 AND {len(Verdict) - 1}"),
    ("item", f"precision NOT BETWEEN 0 AND {len(Precision) - 1} OR open_start + open_end > 1"),
    ("item", f"topics NOT BETWEEN 0 AND {(1 << len(Topic)) - 1}"),
    ("item_entity", "place NOT IN (0, 1, 2)"),
    ("item_evidence", _SPAN),
    ("note", _PLACE),
    ("tag", _PLACE),
    ("action", "undoes >= id OR undoes IN (SELECT id FROM action WHERE undoes IS NOT NULL)"),
    ("meta", "key = 'revision' AND CAST(CAST(value AS INTEGER) AS TEXT) <> value"),
)
"""Conditions that hold for no row of the table, in SQL."""


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether the file is as this program writes files, as far as reading needs it."""
    same = schema_of(connection) == made_schema()
    return (
        same and not any((*odd_tables(connection), *_lines(connection, "foreign_key_check"))) and _is_whole(connection)
    )


def strange_code(connection: sqlite3.Connection) -> list[str]:
    """The names of views and triggers that are not the program's own: they would run when it reads and writes."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger') ORDER BY name")
    return [name for name, sql in rows if migrations.TRIGGERS.get(name) != sql]


def odd_tables(connection: sqlite3.Connection) -> Iterator[str]:
    """Where rows are that this program never writes, and what is odd in them; the tables have to be there."""
    # It needs the mapping, which a start does without.
    from kzexplorer.store import log_damage

    for table, column, words in WORDS:
        known = ", ".join(f"'{word}'" for word in words)
        if _has(connection, table, f'"{column}" NOT IN ({known})'):
            yield f"{table}.{column}"
    for table, condition in _NEVER:
        if _has(connection, table, condition):
            yield table
    yield from log_damage.odd_rows(connection)


def schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    """The statements that made each table, index, trigger and view."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    return dict(rows.fetchall())


def made_schema() -> dict[str, str]:
    """The same for a new workspace."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrations.upgrade(connection, Path(":memory:"))
        return schema_of(connection)


def _has(connection: sqlite3.Connection, table: str, condition: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} WHERE {condition} LIMIT 1").fetchone() is not None


def _is_whole(connection: sqlite3.Connection) -> bool:
    return _lines(connection, "integrity_check(1)") == [("ok",)]


def _lines(connection: sqlite3.Connection, pragma: str) -> list[tuple[object, ...]]:
    return connection.execute(f"PRAGMA {pragma}").fetchall()
