"""Version 3: series, topics, places apart, counts kept at hand, columns kept as blobs. Never edit a step."""

from __future__ import annotations

import sqlite3

_TABLES = """
CREATE TABLE series (
    id INTEGER PRIMARY KEY, rendition INTEGER NOT NULL REFERENCES rendition, name TEXT NOT NULL,
    UNIQUE (rendition, name)
) STRICT;
CREATE TABLE event_series (
    event INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE, series INTEGER NOT NULL REFERENCES series,
    number INTEGER
) STRICT;
CREATE INDEX event_series_series ON event_series (series);
CREATE TABLE event_topic (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, topic TEXT NOT NULL, "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL, quote_hash BLOB NOT NULL, PRIMARY KEY (event, topic), CHECK ("start" < "end")
) STRICT, WITHOUT ROWID;
ALTER TABLE item ADD COLUMN series INTEGER;
ALTER TABLE item ADD COLUMN topics INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item_entity ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
DROP INDEX item_days;
CREATE INDEX item_order ON item (t0, t1, document, "start", id, detail);
CREATE INDEX item_series ON item (series) WHERE series IS NOT NULL;
CREATE TABLE item_change (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, "first" INTEGER NOT NULL, "last" INTEGER NOT NULL,
    CHECK ("first" <= "last")
) STRICT;
CREATE TABLE document_tally (
    document INTEGER PRIMARY KEY REFERENCES document, n_events INTEGER NOT NULL, n_reviewed INTEGER NOT NULL
) STRICT;
CREATE TABLE entity_tally (
    entity INTEGER PRIMARY KEY REFERENCES entity, n_events INTEGER NOT NULL, n_mentions INTEGER NOT NULL,
    n_links INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_tally_order ON entity_tally (n_events DESC, n_mentions DESC);
CREATE TABLE derived (
    name TEXT PRIMARY KEY, revision INTEGER NOT NULL, dtype TEXT NOT NULL, checksum INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT
"""


def upgrade(connection: sqlite3.Connection) -> None:
    """Add tables and columns inside the transaction of the caller.

    Derived rows are made again on opening, as other versions made them under another key, and counted then. Topics
    and series are known of a document once it is read again.
    """
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
