"""Version 2: figures, quotes, and how somebody stands in what an event tells. Never edit a step."""

from __future__ import annotations

import sqlite3

_TABLES = """
CREATE TABLE figure (
    mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE,
    value REAL NOT NULL, high REAL, unit TEXT NOT NULL, CHECK (ifnull(value <= high, 1))
) STRICT;
CREATE TABLE quote (
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run, rendition INTEGER NOT NULL REFERENCES rendition,
    passage INTEGER NOT NULL REFERENCES passage, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
    quote_hash BLOB NOT NULL, speaker INTEGER REFERENCES entity, speaker_start INTEGER, speaker_end INTEGER,
    CHECK ("start" < "end"), CHECK (ifnull(speaker_start < speaker_end, speaker_end IS NULL))
) STRICT;
CREATE INDEX quote_place ON quote (rendition, "start");
CREATE INDEX quote_passage ON quote (passage);
CREATE INDEX quote_speaker ON quote (speaker) WHERE speaker IS NOT NULL;
CREATE TABLE event_stance (
    event INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE, attitude TEXT NOT NULL,
    topic_start INTEGER, topic_end INTEGER, topic TEXT,
    CHECK (ifnull(topic_start < topic_end, topic_end IS NULL)), CHECK ((topic IS NULL) = (topic_start IS NULL))
) STRICT;
"""


def upgrade(connection: sqlite3.Connection) -> None:
    """Add the tables inside the transaction of the caller; documents fill them when they are read again."""
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
