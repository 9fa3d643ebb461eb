"""Prove that a workspace is whole: what SQLite can tell, and that every stored quote is the text at its offsets."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from sqlalchemy import Connection, select

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.store import column_cache, damage, fulltext_file, held_columns, items, meta, tally
from kzexplorer.store.columns import read_events, read_links
from kzexplorer.store.database import Database, FileDatabase
from kzexplorer.store.digest import digest_of, digest_of_log
from kzexplorer.store.folding import fold, head
from kzexplorer.store.header import APPLICATION_ID, USER_VERSION
from kzexplorer.store.quotes import quote_hash
from kzexplorer.store.schema import (
    Alias,
    AnchorRow,
    Base,
    BlobObject,
    DateMentionRow,
    Decision,
    EventEvidence,
    EventRow,
    EventStance,
    EventTopic,
    Item,
    ItemEntity,
    MentionRow,
    Meta,
    PageRow,
    PassageRow,
    QuoteRow,
    Rendition,
    RunDocument,
)
from kzexplorer.store.server_integrity import server_faults
from kzexplorer.store.statements import AnyRow
from kzexplorer.store.tables import DOCUMENT_TALLY, ENTITY_TALLY

_INDEXES = ("passage_fts", "item_fts", "entity_fts")
_WRONG_INDEX = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
_TABLES = {*Base.metadata.tables, *_INDEXES}
"""Without one of these, or where the file or its values make no sense, nothing more can be checked."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not hold: which check says so (`quotes`), where (`mention 12`), and in which way."""

    check: str
    where: str
    what: str


def faults(database: Database) -> Generator[Progress, None, list[Fault]]:
    """Run all checks; a step for the file and one for each document."""
    yield Progress(0, 1, "Checking the database")
    if isinstance(database, FileDatabase):
        found = list(_file(database))
        if any(fault.check == "database" or (fault.check == "schema" and fault.where in _TABLES) for fault in found):
            return found
        odd = list(_values(database))
        if odd:
            return found + odd
        found += _indexes(database)
    else:
        found = [Fault(*words) for words in server_faults(database)]
        if found:
            return found
    with database.reading() as connection:
        for check in (_blobs, _journal, _items, _tallies, _columns, _names, _meta):
            found += check(connection)
        numbers = list(connection.scalars(select(Rendition.id).order_by(Rendition.id)))
        for done, rendition in enumerate(numbers):
            yield Progress(done, len(numbers), f"Checking document {done + 1}")
            found += _rendition(connection, rendition)
    return found


def _file(database: FileDatabase) -> Iterator[Fault]:
    """What SQLite itself finds, whose file it is, and whether tables, triggers and indexes are as they were made."""
    with database.outside_transactions() as connection:
        for (line,) in connection.execute("PRAGMA integrity_check(20)").fetchall():
            if line != "ok":
                yield Fault("database", database.path.name, line)
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
            yield Fault("foreign keys", f"{table} {row}", f"refers to a missing {parent}")
        yield from _version(connection)
        made, found = damage.made_schema(), damage.schema_of(connection)
        for name in sorted(made.keys() | found.keys()):
            if made.get(name) != found.get(name):
                yield Fault("schema", name, "is missing" if name not in found else "is not as the program made it")


def _values(database: FileDatabase) -> Iterator[Fault]:
    """Whether rows hold what no version of the program stores."""
    with database.outside_transactions() as connection:
        for table in damage.odd_tables(connection):
            yield Fault("values", table, "holds what this program never stores")


def _indexes(database: FileDatabase) -> Iterator[Fault]:
    """Whether the full text indexes hold what the tables do."""
    for name in _INDEXES:
        wrong = _wrong_index(database, name)
        if wrong is not None:
            yield Fault("full text", name, f"is not what the tables give ({wrong})")
    with database.reading() as connection:
        for entity in fulltext_file.stale_entities(connection):
            yield Fault("full text", f"entity {entity}", "is indexed with other names")


def _wrong_index(database: FileDatabase, name: str) -> str | None:
    """What SQLite says is wrong. Raises Problem where it could not look, as while another program writes.

    The question is put as a change, which changes nothing; so it cannot be put to a file on a read-only disk.
    """
    with database.outside_transactions() as connection, _allowing_changes(connection):
        try:
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            code = error.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_READONLY:
                return None
            if code not in _WRONG_INDEX:
                raise
            return f"{error.sqlite_errorname}: {error}"
    return None


@contextmanager
def _allowing_changes(connection: sqlite3.Connection) -> Iterator[None]:
    (refused,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA query_only = {refused}")


def _blobs(connection: Connection) -> Iterator[Fault]:
    """Whether the bytes of each file are those that were added."""
    for blob in connection.execute(select(BlobObject.__table__)):
        where = f"blob_object {blob.sha256[:12]}"
        data = _unpacked(blob)
        if data is None:
            yield Fault("bytes", where, "cannot be unpacked")
        elif len(data) != blob.n_bytes or sha256(data).hexdigest() != blob.sha256:
            yield Fault("bytes", where, "differs from its SHA-256")


def _rendition(connection: Connection, rendition: int) -> Iterator[Fault]:
    """Whether passages partition the text, the text has its SHA-256, and every quote stands at its offsets."""
    passages = list(
        connection.execute(
            select(PassageRow.__table__).where(PassageRow.rendition == rendition).order_by(PassageRow.start)
        )
    )
    yield from _partition(passages)
    whole = "".join(passage.text for passage in passages)
    row = connection.execute(select(Rendition.__table__).where(Rendition.id == rendition)).one()
    if len(whole) != row.n_chars or sha256(whole.encode("utf-8", "replace")).hexdigest() != row.text_sha256:
        yield Fault("text", f"rendition {rendition}", "differs from its SHA-256")
    bounds = {passage.id: range(passage.start, passage.end) for passage in passages}
    yield from _mentions(connection, rendition, whole, bounds)
    yield from _dates(connection, rendition, whole)
    yield from _events(connection, rendition, whole)
    yield from _evidence(connection, rendition, whole, bounds)
    yield from _quotes(connection, rendition, whole, bounds)
    yield from _stances(connection, rendition, whole)
    yield from _topics(connection, rendition, whole)
    yield from _pages(connection, rendition, whole)
    stored = connection.scalar(select(RunDocument.digest).where(RunDocument.rendition == rendition))
    if stored != digest_of(connection, rendition):
        yield Fault("findings", f"rendition {rendition}", "what was found in it was changed")


def _items(connection: Connection) -> Iterator[Fault]:
    """Whether the derived rows are what sources, machine opinions and decisions give."""
    try:
        given = {row[0]: row for row in items.effective_items(connection)}
    except ValueError as error:
        yield Fault("values", "decision", f"holds a word that this program does not know: {error}")
        return
    stored = {row.id: tuple(row) for row in connection.execute(select(Item.__table__))}
    for number in sorted(given.keys() | stored.keys()):
        if given.get(number) != stored.get(number):
            yield Fault("derived", f"item {number}", "is not what extraction and decisions give")
    links = set(items.effective_links(connection))
    kept = {(row.item, row.entity, int(row.place)) for row in connection.execute(select(ItemEntity.__table__))}
    for number, entity in sorted({link[:2] for link in links ^ kept}):
        yield Fault("derived", f"item {number}", f"its link to entity {entity} is not what extraction gives")


def _tallies(connection: Connection) -> Iterator[Fault]:
    """Whether the counts kept at hand are what counting gives."""
    for table, counted in ((DOCUMENT_TALLY, tally.DOCUMENTS), (ENTITY_TALLY, tally.ENTITIES)):
        kept = {tuple(row) for row in connection.execute(select(table))}
        given = {tuple(row) for row in connection.execute(counted)}
        for number in sorted({row[0] for row in kept ^ given}):
            yield Fault("derived", f"{table.name} {number}", "is not what counting gives")


def _columns(connection: Connection) -> Iterator[Fault]:
    """Whether the timeline's columns, where they are kept, are those that the rows give."""
    if column_cache.revision(connection) is None:
        return
    kept = held_columns.kept(connection)
    if kept is None:
        yield Fault("derived", "columns", "are damaged; the rows are used instead")
        return
    given = read_events(connection) | read_links(connection)
    for name in sorted(name for name, column in given.items() if not np.array_equal(column, kept[name])):
        yield Fault("derived", f"column {name}", "is not what the rows give")


def _journal(connection: Connection) -> Iterator[Fault]:
    """Whether each decision starts from the value that the one before it gave, and the whole log is as it was kept."""
    values: dict[tuple[int, str], str | None] = {}
    for row in connection.execute(select(Decision.__table__).order_by(Decision.id)):
        key = (row.anchor, row.field)
        if values.get(key) != row.old:
            yield Fault("journal", f"decision {row.id}", "does not follow from the decision before it")
        values[key] = row.new
    if (meta.read(connection, meta.JOURNAL) or "") != digest_of_log(connection):
        yield Fault("journal", "action or decision", "was changed, added or taken out")


def _names(connection: Connection) -> Iterator[Fault]:
    """Whether names are folded as the program folds them: by that a name in a new document finds its entity."""
    for row in connection.execute(select(Alias.__table__)):
        if (row.folded, row.head) != (fold(row.name), head(row.name)):
            yield Fault("derived", f"alias of entity {row.entity}", f"is not {row.name!r} folded")


def _meta(connection: Connection) -> Iterator[Fault]:
    """Whether the facts about the workspace are there, and are words."""
    facts = {row.key for row in connection.execute(select(Meta.__table__))}
    for key in sorted({meta.REVISION, meta.DERIVED_KEY} - facts):
        yield Fault("facts", f"meta {key}", "is missing")
    for key in sorted(facts - meta.KEYS):
        yield Fault("facts", f"meta {key!r}", "is not known to this program")


def _version(connection: sqlite3.Connection) -> Iterator[Fault]:
    for name, wanted in (("application_id", APPLICATION_ID), ("user_version", USER_VERSION)):
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            yield Fault("version", name, f"is {found}, not {wanted}")


def _unpacked(blob: AnyRow) -> bytes | None:
    if blob.codec == "raw":
        return bytes(blob.data)
    try:
        # One byte more than there should be is enough to tell, however far it would unpack.
        return zlib.decompressobj().decompress(blob.data, blob.n_bytes + 1)
    except zlib.error:
        return None


def _partition(passages: list[AnyRow]) -> Iterator[Fault]:
    end = 0
    for passage in passages:
        inside = passage.content_start is None or (
            passage.start <= passage.content_start < passage.content_end <= passage.end
        )
        if passage.start != end or len(passage.text) != passage.end - passage.start or not inside:
            yield Fault("passages", f"passage {passage.id}", f"does not follow the one before it, which ends at {end}")
        end = passage.end


def _mentions(connection: Connection, rendition: int, whole: str, bounds: dict[int, range]) -> Iterator[Fault]:
    for row in connection.execute(select(MentionRow.__table__).where(MentionRow.rendition == rendition)):
        if whole[row.start : row.end] != row.words:
            yield Fault("quotes", f"mention {row.id}", f"the text at {row.start}..{row.end} is not {row.words!r}")
        if row.start not in bounds.get(row.passage, ()):
            yield Fault("passages", f"mention {row.id}", f"does not begin in passage {row.passage}")


def _dates(connection: Connection, rendition: int, whole: str) -> Iterator[Fault]:
    columns = (DateMentionRow.mention, DateMentionRow.anchor_start, DateMentionRow.anchor_end)
    rows = select(*columns, DateMentionRow.anchor_hash).join(MentionRow, MentionRow.id == DateMentionRow.mention)
    anchored = rows.where(MentionRow.rendition == rendition, DateMentionRow.anchor_start.is_not(None))
    for row in connection.execute(anchored):
        if quote_hash(whole[row.anchor_start : row.anchor_end]) != row.anchor_hash:
            yield Fault("quotes", f"date_mention {row.mention}", "the date that it was worked out from has moved")


def _events(connection: Connection, rendition: int, whole: str) -> Iterator[Fault]:
    columns = (EventRow.cue_start, EventRow.cue_end, EventRow.cue_words)
    rows = (
        select(AnchorRow.__table__, *columns)
        .join(EventRow, EventRow.anchor == AnchorRow.id, isouter=True)
        .where(AnchorRow.rendition == rendition)
    )
    for row in connection.execute(rows):
        if quote_hash(whole[row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", f"anchor {row.id}", "its place in the text holds other words")
        if row.cue_words is not None and whole[row.cue_start : row.cue_end] != row.cue_words:
            yield Fault("quotes", f"event {row.id}", f"its trigger is not {row.cue_words!r}")


def _evidence(connection: Connection, rendition: int, whole: str, bounds: dict[int, range]) -> Iterator[Fault]:
    rows = select(EventEvidence.__table__).join(AnchorRow, AnchorRow.id == EventEvidence.event)
    for row in connection.execute(rows.where(AnchorRow.rendition == rendition)):
        where = f"event_evidence {row.event}.{row.nth}"
        if quote_hash(whole[row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", where, "the text at its offsets holds other words")
        if row.start not in bounds.get(row.passage, ()):
            yield Fault("passages", where, f"does not begin in passage {row.passage}")


def _quotes(connection: Connection, rendition: int, whole: str, bounds: dict[int, range]) -> Iterator[Fault]:
    for row in connection.execute(select(QuoteRow.__table__).where(QuoteRow.rendition == rendition)):
        if quote_hash(whole[row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", f"quote {row.id}", "the text at its offsets holds other words")
        if row.speaker_end is not None and row.speaker_end > len(whole):
            yield Fault("quotes", f"quote {row.id}", "its speaker is named behind the end of the text")
        if row.start not in bounds.get(row.passage, ()):
            yield Fault("passages", f"quote {row.id}", f"does not begin in passage {row.passage}")


def _stances(connection: Connection, rendition: int, whole: str) -> Iterator[Fault]:
    rows = select(EventStance.__table__).join(AnchorRow, AnchorRow.id == EventStance.event)
    for row in connection.execute(rows.where(AnchorRow.rendition == rendition, EventStance.topic.is_not(None))):
        if whole[row.topic_start : row.topic_end] != row.topic:
            yield Fault("quotes", f"event_stance {row.event}", f"its topic is not {row.topic!r}")


def _pages(connection: Connection, rendition: int, whole: str) -> Iterator[Fault]:
    """Whether pages follow each other in the text, and the places of words on them lie in theirs."""
    end = 0
    for row in connection.execute(select(PageRow.__table__).where(PageRow.rendition == rendition).order_by(PageRow.no)):
        where = f"page {rendition}.{row.no}"
        span = None if row.start is None else Span(row.start, row.end)
        if span is not None and (span.start < end or span.end > len(whole)):
            yield Fault("pages", where, f"does not follow the one before it, which ends at {end}")
        runs = Page(row.no, span, row.width, row.height, row.runs).boxes(Span(0, len(whole) + 1))
        if any(span is None or not span.start <= run.start < run.end <= span.end for run in runs):
            yield Fault("pages", where, "holds places of words that are not its own")
        end = end if span is None else span.end


def _topics(connection: Connection, rendition: int, whole: str) -> Iterator[Fault]:
    rows = select(EventTopic.__table__).join(AnchorRow, AnchorRow.id == EventTopic.event)
    for row in connection.execute(rows.where(AnchorRow.rendition == rendition)):
        if quote_hash(whole[row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", f"event_topic {row.event}", "the text at its offsets holds other words")
