"""Version 1: sources, machine opinions, the analyst's decisions, and what is derived from them. Never edit a step."""

from __future__ import annotations

import sqlite3

_SOURCES = """
CREATE TABLE blob_object (
    sha256 TEXT PRIMARY KEY, n_bytes INTEGER NOT NULL, codec TEXT NOT NULL, data BLOB NOT NULL
) STRICT;
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE REFERENCES blob_object, name TEXT NOT NULL, origin TEXT NOT NULL,
    mime TEXT NOT NULL, encoding TEXT NOT NULL, meta TEXT NOT NULL, imported_at TEXT NOT NULL,
    parent INTEGER REFERENCES document
) STRICT;
CREATE TABLE rendition (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document,
    reader TEXT NOT NULL, reader_version INTEGER NOT NULL, n_chars INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL, is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX rendition_current ON rendition (document) WHERE is_current = 1;
CREATE TABLE passage (
    id INTEGER PRIMARY KEY, rendition INTEGER NOT NULL REFERENCES rendition,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, content_start INTEGER, content_end INTEGER,
    kind TEXT NOT NULL, reason TEXT NOT NULL, page INTEGER, locator TEXT, text TEXT NOT NULL,
    UNIQUE (rendition, "start"), CHECK (0 <= "start" AND "start" < "end"),
    CHECK (ifnull(content_start < content_end, content_end IS NULL))
) STRICT;
"""

_MACHINE = """
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT, extractor TEXT NOT NULL, version TEXT NOT NULL, started_at TEXT NOT NULL
) STRICT;
CREATE TABLE run_document (
    rendition INTEGER PRIMARY KEY REFERENCES rendition, run INTEGER NOT NULL REFERENCES run,
    status TEXT NOT NULL, error TEXT, ms INTEGER NOT NULL,
    title TEXT NOT NULL, language TEXT NOT NULL, date_mention INTEGER REFERENCES mention, digest TEXT NOT NULL
) STRICT;
CREATE TABLE anchor (
    id INTEGER PRIMARY KEY AUTOINCREMENT, rendition INTEGER NOT NULL REFERENCES rendition,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, cue INTEGER NOT NULL, nth INTEGER NOT NULL,
    quote_hash BLOB NOT NULL, UNIQUE (rendition, "start", "end", kind, cue, nth), CHECK ("start" < "end")
) STRICT;
CREATE TABLE entity (
    id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, name TEXT NOT NULL, role TEXT
) STRICT;
CREATE TABLE alias (
    entity INTEGER NOT NULL REFERENCES entity, name TEXT NOT NULL, folded TEXT NOT NULL, head TEXT NOT NULL,
    PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_folded ON alias (folded);
CREATE INDEX alias_head ON alias (head);
CREATE TABLE mention (
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run, rendition INTEGER NOT NULL REFERENCES rendition,
    passage INTEGER NOT NULL REFERENCES passage, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
    kind TEXT NOT NULL, entity INTEGER REFERENCES entity, words TEXT NOT NULL, score REAL NOT NULL,
    rule TEXT NOT NULL, joined TEXT, CHECK ("start" < "end")
) STRICT;
CREATE INDEX mention_place ON mention (rendition, "start");
CREATE INDEX mention_entity ON mention (entity) WHERE entity IS NOT NULL;
CREATE TABLE date_mention (
    mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE,
    type TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL,
    t0 INTEGER, t1 INTEGER, "precision" TEXT, edtf TEXT, vague INTEGER,
    anchor_t0 INTEGER, anchor_t1 INTEGER, anchor_precision TEXT, anchor_edtf TEXT, anchor_vague INTEGER,
    anchor_start INTEGER, anchor_end INTEGER, anchor_hash BLOB,
    CHECK ((edtf IS NULL) = (t0 IS NULL AND t1 IS NULL) AND ifnull(t0 <= t1, 1)),
    CHECK ((anchor_edtf IS NULL) = (anchor_t0 IS NULL AND anchor_t1 IS NULL) AND ifnull(anchor_t0 <= anchor_t1, 1)),
    CHECK (ifnull(anchor_start < anchor_end, anchor_end IS NULL))
) STRICT;
CREATE TABLE event (
    anchor INTEGER PRIMARY KEY REFERENCES anchor, run INTEGER NOT NULL REFERENCES run,
    passage INTEGER NOT NULL REFERENCES passage, kind TEXT NOT NULL, status TEXT NOT NULL, title TEXT NOT NULL,
    t0 INTEGER, t1 INTEGER, "precision" TEXT, edtf TEXT, vague INTEGER, basis TEXT NOT NULL,
    parent INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED, detail INTEGER NOT NULL,
    score REAL NOT NULL, rule TEXT NOT NULL, cue_start INTEGER, cue_end INTEGER, cue_words TEXT,
    CHECK ((edtf IS NULL) = (t0 IS NULL AND t1 IS NULL) AND ifnull(t0 <= t1, 1)),
    CHECK (ifnull(cue_start < cue_end, cue_end IS NULL))
) STRICT;
CREATE INDEX event_passage ON event (passage);
CREATE INDEX event_parent ON event (parent) WHERE parent IS NOT NULL;
CREATE TABLE event_evidence (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, nth INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
    quote_hash BLOB NOT NULL, PRIMARY KEY (event, nth), CHECK ("start" < "end")
) STRICT, WITHOUT ROWID;
CREATE INDEX event_evidence_passage ON event_evidence (passage);
CREATE TABLE event_mention (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, role TEXT NOT NULL, nth INTEGER NOT NULL,
    entity INTEGER REFERENCES entity, mention INTEGER REFERENCES mention,
    PRIMARY KEY (event, role, nth), CHECK (entity IS NOT NULL OR mention IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_mention_mention ON event_mention (mention) WHERE mention IS NOT NULL;
"""

_ANALYST = """
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, actor TEXT NOT NULL, label TEXT NOT NULL,
    undoes INTEGER REFERENCES action
) STRICT;
CREATE INDEX action_undoes ON action (undoes) WHERE undoes IS NOT NULL;
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT, action INTEGER NOT NULL REFERENCES action,
    anchor INTEGER NOT NULL REFERENCES anchor, field TEXT NOT NULL, old TEXT, new TEXT
) STRICT;
CREATE INDEX decision_anchor ON decision (anchor, field);
CREATE INDEX decision_action ON decision (action);
"""

_DERIVED = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE item (
    id INTEGER PRIMARY KEY REFERENCES anchor, document INTEGER NOT NULL REFERENCES document,
    "start" INTEGER NOT NULL, kind INTEGER NOT NULL, status INTEGER NOT NULL, verdict INTEGER NOT NULL,
    title TEXT NOT NULL, t0 INTEGER, t1 INTEGER, "precision" INTEGER, edtf TEXT, vague INTEGER NOT NULL,
    open_start INTEGER NOT NULL, open_end INTEGER NOT NULL, soft INTEGER NOT NULL, detail INTEGER NOT NULL,
    parent INTEGER, importance REAL NOT NULL, edited INTEGER NOT NULL, stale INTEGER NOT NULL
) STRICT;
CREATE INDEX item_days ON item (t0, t1) WHERE t0 IS NOT NULL;
CREATE INDEX item_document ON item (document, "start");
CREATE INDEX item_parent ON item (parent) WHERE parent IS NOT NULL;
CREATE TABLE item_entity (
    item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, entity INTEGER NOT NULL REFERENCES entity,
    PRIMARY KEY (item, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_entity_entity ON item_entity (entity);
CREATE VIRTUAL TABLE passage_fts USING fts5 (
    text, content='passage', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE item_fts USING fts5 (
    title, content='item', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE entity_fts USING fts5 (names, tokenize='unicode61 remove_diacritics 2');
INSERT INTO meta VALUES ('revision', '0');
"""

_UNCHANGING = (
    *(("blob_object", "UPDATE"), ("document", "UPDATE"), ("action", "UPDATE"), ("decision", "UPDATE")),
    *(("action", "DELETE"), ("decision", "DELETE")),
)
TRIGGERS = {
    f"{table}_no_{verb.lower()}": f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT raise(ABORT, '{table} rows are never changed'); END"
    for table, verb in _UNCHANGING
}


def upgrade(connection: sqlite3.Connection) -> None:
    """Create the tables inside the transaction of the caller."""
    connection.execute(f"PRAGMA application_id = {0x4B5A4558}")
    for part in (_SOURCES, _MACHINE, _ANALYST, _DERIVED):
        for statement in part.split(";\n"):
            connection.execute(statement)
    for trigger in TRIGGERS.values():
        connection.execute(trigger)
