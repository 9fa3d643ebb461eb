"""Writes workspaces of any number of made events, the same for the same number, with texts whose words tell them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from kzexplorer.domain.changes import at_once
from kzexplorer.domain.event import EventKind
from kzexplorer.store import items, meta, migrations
from kzexplorer.store.codes import DERIVED_KEY
from kzexplorer.store.digest import digest_of, digest_of_log
from kzexplorer.store.folding import fold, head
from kzexplorer.store.quotes import quote_hash
from tests.made_events import MadeEvents, Told, made_events

WITH_TEXTS = 1_000_000
"""Up to so many events each has a sentence, mentions and an entry in the full text index; beyond, all those of a
document share its one sentence, and nothing is indexed."""
WITH_DIGESTS = 20_000
"""Up to so many events `check` finds nothing amiss; beyond, documents lack the digest of what was found in them."""
_AT_ONCE = 20_000
_IN_ONE_ACTION = 500
_NOW = "2026-01-01T00:00:00+00:00"
_SHARED = "Much of what is told below happened in those years."

_COLUMNS = {
    "blob_object": "sha256 n_bytes codec data",
    "document": "id sha256 name origin mime encoding meta imported_at",
    "rendition": "id document reader reader_version n_chars text_sha256 is_current",
    "passage": "id rendition start end content_start content_end kind reason text",
    "run_document": "rendition run status ms title language date_mention digest",
    "anchor": "id rendition start end kind cue nth quote_hash",
    "mention": "id run rendition passage start end kind entity words score rule",
    "date_mention": "mention type value reason t0 t1 precision edtf vague",
    "event": "anchor run passage kind status title t0 t1 precision edtf vague basis parent detail score rule "
    "cue_start cue_end cue_words",
    "event_evidence": "event nth passage start end quote_hash",
    "event_mention": "event role nth entity mention",
    "event_topic": "event topic start end quote_hash",
    "series": "id rendition name",
    "event_series": "event series number",
}


def made_workspace(path: Path, number: int, together: int = 1) -> Path:
    """Write a workspace of that many events at `path`, unless one is there; an unfinished one is never left.

    So many events are told in each paragraph.
    """
    if path.exists():
        return path
    draft = path.with_name(f"{path.name}.draft")
    draft.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        migrations.upgrade(connection, draft)
        connection.execute("INSERT INTO meta VALUES (?, ?)", (meta.DERIVED_KEY, DERIVED_KEY))
        with create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool).connect() as through:
            connection.execute("BEGIN")
            _fill(connection, through, number, together)
            connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")
    draft.replace(path)
    return path


def _fill(connection: sqlite3.Connection, through: Connection, number: int, together: int) -> None:
    made = made_events(number)
    connection.execute("INSERT INTO run VALUES (1, 'made', '1', ?)", (_NOW,))
    _entities(connection, made)
    for rows in _documents(made, together if number <= WITH_TEXTS else 0):
        for table, values in rows.rows.items():
            _insert(connection, table, values)
    _decide(connection, made)
    at_once(items.rebuild(through))
    if number <= WITH_TEXTS:
        connection.execute("INSERT INTO passage_fts (rowid, text) SELECT id, text FROM passage")
    meta.write(through, meta.JOURNAL, digest_of_log(through))
    if number <= WITH_DIGESTS:
        for (rendition,) in connection.execute("SELECT id FROM rendition").fetchall():
            found = (digest_of(through, rendition), rendition)
            connection.execute("UPDATE run_document SET digest = ? WHERE rendition = ?", found)
    meta.raise_revision(through)


def _insert(connection: sqlite3.Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    names = _COLUMNS[table].split()
    columns = ", ".join(f'"{name}"' for name in names)
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})", rows)


def _entities(connection: sqlite3.Connection, made: MadeEvents) -> None:
    rows = list(zip(range(1, len(made.names) + 1), made.types, made.names, made.roles, strict=True))
    connection.executemany("INSERT INTO entity (id, type, name, role) VALUES (?, ?, ?, ?)", rows)
    connection.executemany(
        "INSERT INTO alias (entity, name, folded, head) VALUES (?, ?, ?, ?)",
        [(number, name, fold(name), head(name)) for number, _, name, _ in rows],
    )


def _decide(connection: sqlite3.Connection, made: MadeEvents) -> None:
    """The verdicts, many in an action each."""
    decisions = []
    for name in ("accepted", "rejected"):
        events = np.flatnonzero(made.verdicts == name) + 1
        for start in range(0, len(events), _IN_ONE_ACTION):
            label = f"{name[:-2].capitalize()} events"
            action = connection.execute(
                "INSERT INTO action (at, actor, label) VALUES (?, 'made', ?)", (_NOW, label)
            ).lastrowid
            decisions += [(action, event, name) for event in events[start : start + _IN_ONE_ACTION].tolist()]
    connection.executemany(
        "INSERT INTO decision (action, subject, target, field, new) VALUES (?, 'event', ?, 'verdict', ?)", decisions
    )


@dataclass
class _Rows:
    """Rows by table; `passage` and `mention` are the last ids given."""

    passage: int = 0
    mention: int = 0
    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {table: [] for table in _COLUMNS})


def _documents(made: MadeEvents, together: int) -> Iterator[_Rows]:
    """`together`: how many events a paragraph tells, 0 for documents of one sentence."""
    rows, held = _Rows(), 0
    for document, (first, last) in enumerate(made.documents(), 1):
        if together:
            _document(rows, document, made, range(first, last), together)
        else:
            _document_of_one_sentence(rows, document, made, range(first, last))
        held += last - first
        if held >= _AT_ONCE:
            yield rows
            rows, held = _Rows(rows.passage, rows.mention), 0
    yield rows


def _document(rows: _Rows, document: int, made: MadeEvents, events: range, together: int) -> None:
    """A dateline, then paragraphs of so many events each."""
    dateline = made.dateline(events)
    pieces = [f"{dateline.words}\n\n"]
    passages: list[tuple[Any, ...]] = []
    place = _passage(rows, passages, document, 0, pieces[0], "dateline")
    dated = _mention(rows, document, place, (0, dateline.words), "date", None)
    rows.rows["date_mention"].append((dated, "DATE", dateline.edtf, "Made.", *dateline.columns))
    at = len(pieces[0])
    for first in range(events.start, events.stop, together):
        some = [(event, made.told(event)) for event in range(first, min(first + together, events.stop))]
        paragraph = " ".join(told.sentence for _, told in some) + "\n\n"
        place = _passage(rows, passages, document, at, paragraph, "paragraph")
        pieces.append(paragraph)
        begin, at = at, at + len(paragraph)
        for event, told in some:
            _told(rows, document, place, begin, event, told, made)
            if topic := made.topic(event):
                start = begin + told.sentence.index(topic[1])
                of_words = start, start + len(topic[1]), quote_hash(topic[1])
                rows.rows["event_topic"].append((event + 1, topic[0], *of_words))
            begin += len(told.sentence) + 1
    _series(rows, document, [event for event in events if made.kinds[event] == EventKind.CONSULTATION])
    _source(rows, document, "".join(pieces), f"Chronicle of {dateline.words}, part {document:,}", dated)
    rows.rows["passage"] += passages


def _series(rows: _Rows, document: int, rounds: list[int]) -> None:
    """The consultations of a document are one row of them."""
    if len(rounds) > 1:
        rows.rows["series"].append((document, document, "round of consultations"))
        rows.rows["event_series"] += [(event + 1, document, nth) for nth, event in enumerate(rounds, 1)]


def _document_of_one_sentence(rows: _Rows, document: int, made: MadeEvents, events: range) -> None:
    """A sentence that stands for all events of the document."""
    text = f"{document:,}. {_SHARED}\n"
    passages: list[tuple[Any, ...]] = []
    place = _passage(rows, passages, document, 0, text, "paragraph")
    span, of_span = (0, len(text) - 1), quote_hash(text[:-1])
    for nth, event in enumerate(events):
        number, kind = event + 1, made.kinds[event]
        rows.rows["anchor"].append((number, document, *span, kind, -1, nth, of_span))
        rows.rows["event_evidence"].append((number, 0, place, *span, of_span))
        rows.rows["event"].append((number, 1, place, *_columns(made, event, made.told(event)), None, None, None))
        rows.rows["event_mention"].append((number, "participant", 0, made.who[event], None))
        rows.rows["event_mention"].append((number, "place", 0, made.where[event], None))
    _source(rows, document, text, f"Chronicle, part {document:,}", None)
    rows.rows["passage"] += passages


def _source(rows: _Rows, document: int, text: str, title: str, dated: int | None) -> None:
    data, name = text.encode(), f"made-{document:06}.txt"
    digest = sha256(data).hexdigest()
    rows.rows["blob_object"].append((digest, len(data), "raw", data))
    rows.rows["document"].append((document, digest, name, f"/made/{name}", "text/plain", "utf-8", "{}", _NOW))
    rows.rows["rendition"].append((document, document, "text", 1, len(text), digest, 1))
    rows.rows["run_document"].append((document, 1, "done", 1, title, "en", dated, ""))


def _passage(rows: _Rows, passages: list[tuple[Any, ...]], document: int, at: int, text: str, kind: str) -> int:
    rows.passage += 1
    content = at, at + len(text.rstrip("\n"))
    passages.append((rows.passage, document, at, at + len(text), *content, kind, "", text))
    return rows.passage


def _mention(rows: _Rows, document: int, passage: int, where: tuple[int, str], kind: str, entity: int | None) -> int:
    rows.mention += 1
    start, words = where
    place = (rows.mention, 1, document, passage, start, start + len(words))
    rows.rows["mention"].append((*place, kind, entity, words, 1.0, "made"))
    return rows.mention


def _told(rows: _Rows, document: int, passage: int, at: int, event: int, told: Told, made: MadeEvents) -> None:
    """An event with its anchor, evidence, and the words that date it and name who took part and where."""
    number, end = event + 1, at + len(told.sentence)
    cue = at + told.cue
    fingerprint = quote_hash(told.sentence)
    rows.rows["anchor"].append((number, document, at, end, made.kinds[event], cue, 0, fingerprint))
    rows.rows["event_evidence"].append((number, 0, passage, at, end, fingerprint))
    trigger = (cue, cue + len(told.verb), told.verb)
    rows.rows["event"].append((number, 1, passage, *_columns(made, event, told), *trigger))
    links = rows.rows["event_mention"]
    for role, entity, start in (("participant", made.who[event], 0), ("place", made.where[event], told.place)):
        words = made.names[entity - 1]
        links.append(
            (number, role, 0, entity, _mention(rows, document, passage, (at + start, words), "entity", entity))
        )
    if told.when.words:
        dated = _mention(rows, document, passage, (at + told.date, told.when.words), "date", None)
        rows.rows["date_mention"].append((dated, "DATE", told.when.edtf, "Made.", *told.when.columns))
        links.append((number, "date", 0, None, dated))


def _columns(made: MadeEvents, event: int, told: Told) -> tuple[Any, ...]:
    """The columns of `event` from kind to rule."""
    parent = int(made.parents[event]) + 1 if made.parents[event] >= 0 else None
    basis = "explicit" if told.when.words else "none"
    named = (made.kinds[event], "happened", told.title)
    return (*named, *told.when.columns, basis, parent, 0, made.scores[event], "Made.")
