"""Version 4: pages, levels of headings, files seen, documents that replace earlier ones. Never edit a step."""

from __future__ import annotations

import sqlite3

from kzexplorer.store.migrations.step_0001 import TRIGGERS

_TABLES = """
CREATE TABLE document_of_4 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL REFERENCES blob_object, name TEXT NOT NULL, origin TEXT NOT NULL,
    mime TEXT NOT NULL, encoding TEXT NOT NULL, meta TEXT NOT NULL, imported_at TEXT NOT NULL,
    parent INTEGER REFERENCES document, replaces INTEGER REFERENCES document,
    CHECK (ifnull(parent < id, 1) AND ifnull(replaces < id, 1))
) STRICT;
INSERT INTO document_of_4
    SELECT id, sha256, name, origin, mime, encoding, meta, imported_at, parent, NULL FROM document;
DROP TABLE document;
ALTER TABLE document_of_4 RENAME TO document;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_origin ON document (origin);
CREATE INDEX document_parent ON document (parent) WHERE parent IS NOT NULL;
CREATE UNIQUE INDEX document_replaces ON document (replaces) WHERE replaces IS NOT NULL;
ALTER TABLE passage ADD COLUMN level INTEGER;
CREATE INDEX passage_heading ON passage (rendition, "start") WHERE kind = 'heading';
ALTER TABLE run_document ADD COLUMN date_t0 INTEGER;
ALTER TABLE run_document ADD COLUMN date_t1 INTEGER;
ALTER TABLE run_document ADD COLUMN date_precision TEXT;
ALTER TABLE run_document ADD COLUMN date_edtf TEXT;
ALTER TABLE run_document ADD COLUMN date_vague INTEGER;
ALTER TABLE run_document ADD COLUMN date_reason TEXT;
CREATE INDEX run_document_title ON run_document (title);
CREATE TABLE page (
    rendition INTEGER NOT NULL REFERENCES rendition, no INTEGER NOT NULL, "start" INTEGER, "end" INTEGER,
    width REAL NOT NULL, height REAL NOT NULL, runs BLOB NOT NULL,
    PRIMARY KEY (rendition, no), CHECK (ifnull("start" < "end", "end" IS NULL))
) STRICT;
CREATE TABLE source (
    origin TEXT PRIMARY KEY, n_bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, sha256 TEXT,
    status TEXT NOT NULL, what TEXT NOT NULL, next_step TEXT NOT NULL, seen_at TEXT NOT NULL
) STRICT;
CREATE INDEX source_status ON source (status)
"""


def upgrade(connection: sqlite3.Connection) -> None:
    """Add tables and columns inside the transaction of the caller, who keeps foreign keys from being enforced.

    The same bytes may come again as a later version, so their SHA-256 is no longer that of one document alone.
    """
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(TRIGGERS["document_no_update"])
