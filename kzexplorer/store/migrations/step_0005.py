"""Version 5: decisions about anything, row images for undoing imports, entities as they hold now. Never edit a step."""

from __future__ import annotations

import sqlite3
from hashlib import sha256

_TABLES = """
DROP TRIGGER decision_no_update;
DROP TRIGGER decision_no_delete;
CREATE TABLE decision_of_5 (
    id INTEGER PRIMARY KEY AUTOINCREMENT, action INTEGER NOT NULL REFERENCES action,
    subject TEXT NOT NULL, target INTEGER NOT NULL, field TEXT NOT NULL, old TEXT, new TEXT
) STRICT;
INSERT INTO decision_of_5 SELECT id, action, 'event', anchor, field, old, new FROM decision;
DROP TABLE decision;
ALTER TABLE decision_of_5 RENAME TO decision;
CREATE INDEX decision_target ON decision (subject, target, field);
CREATE INDEX decision_action ON decision (action);
CREATE INDEX decision_joined ON decision (target) WHERE field = 'joined';
CREATE TABLE row_image (
    id INTEGER PRIMARY KEY, action INTEGER NOT NULL REFERENCES action, unit TEXT NOT NULL, target TEXT NOT NULL,
    data BLOB
) STRICT;
CREATE INDEX row_image_action ON row_image (action);
CREATE INDEX row_image_target ON row_image (unit, target);
CREATE TABLE search_history (id INTEGER PRIMARY KEY, query TEXT NOT NULL, at TEXT NOT NULL) STRICT;
ALTER TABLE item ADD COLUMN joined INTEGER;
ALTER TABLE item ADD COLUMN score REAL NOT NULL DEFAULT 0;
CREATE INDEX item_joined ON item (joined) WHERE joined IS NOT NULL;
CREATE INDEX event_mention_entity ON event_mention (entity) WHERE entity IS NOT NULL;
CREATE TABLE item_evidence (
    item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE, nth INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage DEFERRABLE INITIALLY DEFERRED,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
    PRIMARY KEY (item, nth), CHECK ("start" < "end")
) STRICT, WITHOUT ROWID;
CREATE INDEX item_evidence_passage ON item_evidence (passage);
CREATE TABLE entity_item (
    entity INTEGER PRIMARY KEY REFERENCES entity, main INTEGER NOT NULL REFERENCES entity, type TEXT NOT NULL,
    name TEXT NOT NULL, role TEXT, edited INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_item_members ON entity_item (main) WHERE main <> entity;
CREATE TABLE entity_alias (
    entity INTEGER NOT NULL REFERENCES entity, name TEXT NOT NULL, folded TEXT NOT NULL, head TEXT NOT NULL,
    PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_alias_folded ON entity_alias (folded);
CREATE INDEX entity_alias_head ON entity_alias (head);
CREATE TABLE mention_item (
    mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE, entity INTEGER REFERENCES entity
) STRICT;
CREATE INDEX mention_item_entity ON mention_item (entity);
DROP INDEX alias_folded;
DROP INDEX alias_head;
CREATE TABLE note (
    subject TEXT NOT NULL, target INTEGER NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (subject, target, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag (
    subject TEXT NOT NULL, target INTEGER NOT NULL, place TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (subject, target, place, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_folded ON tag (folded);
CREATE TABLE saved_search (name TEXT PRIMARY KEY, query TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE name_spelling (
    key TEXT NOT NULL, word TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID
"""
TRIGGERS = {
    f"decision_no_{verb.lower()}": f"CREATE TRIGGER decision_no_{verb.lower()} BEFORE {verb} ON decision "
    "BEGIN SELECT raise(ABORT, 'decision rows are never changed'); END"
    for verb in ("UPDATE", "DELETE")
}


def upgrade(connection: sqlite3.Connection) -> None:
    """Add tables and columns inside the transaction of the caller, who keeps foreign keys from being enforced.

    Decisions gain a subject, so the journal is sealed anew; where its seal did not hold before, it is left as it was,
    and does not hold now. Derived rows are made again on opening.
    """
    held = _sealed(connection, "anchor")
    sealed = connection.execute("SELECT value FROM meta WHERE key = 'journal'").fetchone()
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
    for trigger in TRIGGERS.values():
        connection.execute(trigger)
    if sealed is not None and sealed[0] == held:
        anew = _sealed(connection, "subject, target")
        connection.execute("UPDATE meta SET value = ? WHERE key = 'journal'", (anew,))


def _sealed(connection: sqlite3.Connection, place: str) -> str:
    """The seal of the journal: each action with its decisions after all those before it."""
    seal = ""
    actions = "SELECT id, at, actor, label, undoes FROM action ORDER BY id"
    decisions = f"SELECT id, action, {place}, field, old, new FROM decision WHERE action = ? ORDER BY id"
    for action in connection.execute(actions).fetchall():
        rows = [action, *connection.execute(decisions, (action[0],))]
        seal = sha256("\n".join([seal, *(repr(tuple(row)) for row in rows)]).encode()).hexdigest()
    return seal
