"""Documents as rows for lists, how they are told, and which is at which place or has which bytes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    exists,
    func,
    select,
)

from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.store import document_dates, merged
from kzexplorer.store.about import about_of, columns_in
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.folding import fold_text
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnyRow, AnySelect
from kzexplorer.store.tables import (
    BLOB_OBJECT,
    DATE_MENTION,
    DOCUMENT,
    DOCUMENT_TALLY,
    ENTITY_TALLY,
    ITEM,
    MENTION,
    MENTION_ITEM,
    RENDITION,
    RUN_DOCUMENT,
)
from kzexplorer.store.timeline_columns import TimelineColumns
from kzexplorer.store.views import Counts, DocumentLine, ReadStatus
from kzexplorer.store.whens import when_of

_TO_REVIEW = VERDICTS.index(Verdict.TO_REVIEW)
_LATER = DOCUMENT.alias("later")
_OTHER = DOCUMENT.alias("other")
_OWN = RENDITION.alias("own")
_CURRENT = select(_OWN.c.id).where(_OWN.c.document == DOCUMENT.c.id, _OWN.c.is_current).scalar_subquery()
"""The rendition of a document as a value: told as a join, all renditions would be gone through for a few documents."""
_REPLACED = exists().where(_OTHER.c.replaces == DOCUMENT.c.id)
"""Whether a document has a later version."""


def _tells_something(document: ColumnElement[int]) -> ColumnElement[bool]:
    return exists().where(ITEM.c.document == document)


_GONE = and_(_REPLACED, ~_tells_something(DOCUMENT.c.id))
"""Whether it has a later version, and no event is left of it: then nobody is shown it in a list."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an event says of its document."""

    title: str
    name: str
    document_date: When | None


def lines(connection: Connection) -> list[DocumentLine]:
    by_hand = document_dates.set_by_hand(connection)
    rows = connection.execute(_documents().where(~_GONE).order_by(DOCUMENT.c.id))
    return [document_dates.dated(_line(row), by_hand) for row in rows]


def lines_of(connection: Connection, ids: Sequence[int]) -> list[DocumentLine]:
    found: dict[int, DocumentLine] = {}
    for portion in portions(ids):
        rows = _LINES.rows(connection, portion)
        by_hand = document_dates.set_by_hand(connection, portion)
        found.update((row.id, document_dates.dated(_line(row), by_hand)) for row in rows)
    return [found[document] for document in ids if document in found]


def order(connection: Connection) -> list[int]:
    """As they came, but what lies in another stands below that."""
    ids = list(connection.scalars(select(DOCUMENT.c.id).where(~_GONE).order_by(DOCUMENT.c.id)))
    inside = select(DOCUMENT.c.id, DOCUMENT.c.parent).where(DOCUMENT.c.parent.is_not(None), ~_GONE)
    parents = {row.id: row.parent for row in connection.execute(inside)}
    return _below_theirs(ids, parents) if parents else ids


def called(connection: Connection, words: str) -> list[int]:
    """Those of whose title and file name each of the words is a part, in the order of `order`."""
    wanted = fold_text(words).split()
    rows = connection.execute(
        select(DOCUMENT.c.id, DOCUMENT.c.name, RUN_DOCUMENT.c.title)
        .join(RENDITION, and_(RENDITION.c.document == DOCUMENT.c.id, RENDITION.c.is_current))
        .join(RUN_DOCUMENT, RUN_DOCUMENT.c.rendition == RENDITION.c.id)
    )
    found = set()
    for row in rows:
        name = fold_text(f"{row.title} {row.name}")
        if all(word in name for word in wanted):
            found.add(row.id)
    return [document for document in order(connection) if document in found]


def _below_theirs(ids: Sequence[int], parents: Mapping[int, int]) -> list[int]:
    """`parents` maps the ids of what lies in others to these; one that does not show sets nothing in."""
    shown, inside = set(ids), defaultdict[int, list[int]](list)
    for document in reversed(ids):
        inside[parents[document] if parents.get(document) in shown else 0].append(document)
    found, waiting = [], inside.pop(0)
    while waiting:
        found.append(waiting.pop())
        waiting += inside.pop(found[-1], ())
    return found


def repeated_titles(connection: Connection) -> frozenset[str]:
    repeated = select(RUN_DOCUMENT.c.title).group_by(RUN_DOCUMENT.c.title).having(func.count() > 1)
    return frozenset(connection.scalars(repeated))


def line(connection: Connection, document: int) -> DocumentLine:
    """Raises KeyError where there is none."""
    row = _LINES.rows(connection, [document]).one_or_none()
    if row is None:
        raise KeyError(document)
    return document_dates.dated(_line(row), document_dates.set_by_hand(connection, [document]))


def sources(connection: Connection, documents: Collection[int]) -> dict[int, Told]:
    """Title, name and date without counting events, which takes long where a document tells many."""
    by_hand = document_dates.set_by_hand(connection, documents)
    rows = _SOURCES.rows(connection, documents)
    return {row.id: Told(row.title, row.name, by_hand[row.id] if row.id in by_hand else _date(row)) for row in rows}


def name_of(connection: Connection, sha256: str) -> str | None:
    return connection.scalar(select(DOCUMENT.c.name).where(DOCUMENT.c.sha256 == sha256, ~_REPLACED).limit(1))


def is_there(connection: Connection, sha256: str) -> bool:
    """Whether a document has these bytes that nothing replaces."""
    return _SAME.rows(connection, sha256=sha256).first() is not None


def known(connection: Connection, sha256s: Collection[str]) -> dict[str, int]:
    return _newest(connection, DOCUMENT.c.sha256, sha256s)


def at_origins(connection: Connection, origins: Collection[str]) -> dict[str, int]:
    return _newest(connection, DOCUMENT.c.origin, origins)


def _newest(connection: Connection, column: ColumnElement[str], words: Collection[str]) -> dict[str, int]:
    """The last document that nothing replaces with each of these words in a column."""
    found: dict[str, int] = {}
    for portion in portions(sorted(set(words))):
        rows = select(column, DOCUMENT.c.id).where(column.in_(portion), ~_REPLACED).order_by(DOCUMENT.c.id)
        found.update((word, number) for word, number in connection.execute(rows))
    return found


def parts(connection: Connection, document: int) -> list[int]:
    return list(connection.scalars(select(DOCUMENT.c.id).where(DOCUMENT.c.parent == document).order_by(DOCUMENT.c.id)))


def naming(connection: Connection, entities: Collection[int]) -> int | None:
    members = merged.members_of(connection, entities)
    current = select(func.min(RENDITION.c.document)).join(MENTION, MENTION.c.rendition == RENDITION.c.id)
    judged = current.outerjoin(MENTION_ITEM, MENTION_ITEM.c.mention == MENTION.c.id).where(RENDITION.c.is_current)
    as_found = judged.where(MENTION.c.entity.in_(members), MENTION_ITEM.c.mention.is_(None))
    by_hand = judged.where(MENTION_ITEM.c.entity.in_(members))
    numbers = [connection.scalar(asked) for asked in (as_found, by_hand)]
    return min((number for number in numbers if number is not None), default=None)


def decided_date(connection: Connection, document: int) -> tuple[bool, When | None]:
    by_hand = document_dates.set_by_hand(connection, [document])
    return document in by_hand, by_hand.get(document)


def counts(connection: Connection, columns: TimelineColumns, before: Counts | None) -> Counts:
    """Documents and entities are counted anew where it is not known `before` how many there are."""
    verdicts = (columns.verdict, columns.undated_verdict)
    documents, entities = (before.documents, before.entities) if before else _sizes(connection)
    to_review = sum(int(np.count_nonzero(verdict == _TO_REVIEW)) for verdict in verdicts)
    return Counts(documents, sum(map(len, verdicts)), to_review, entities)


def _sizes(connection: Connection) -> tuple[int, int]:
    """How many documents and entities there are."""
    tables = (DOCUMENT, ENTITY_TALLY)
    documents, entities = (connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
    gone = select(func.count()).where(_LATER.c.replaces.is_not(None), ~_tells_something(_LATER.c.replaces))
    return documents - (connection.scalar(gone) or 0), entities


def _documents() -> AnySelect:
    tally = DOCUMENT_TALLY.c
    counted = (func.coalesce(tally.n_events, 0), func.coalesce(tally.n_reviewed, 0))
    named = (column.label(name) for column, name in zip(counted, ("n_events", "n_reviewed"), strict=True))
    return _sources().add_columns(*named).join(DOCUMENT_TALLY, tally.document == DOCUMENT.c.id, isouter=True)


def _sources() -> AnySelect:
    date, run = DATE_MENTION.c, RUN_DOCUMENT.c
    return (
        select(
            DOCUMENT,
            BLOB_OBJECT.c.n_bytes,
            RENDITION.c.n_chars,
            *(run.title, run.language, run.status, run.error, run.date_reason),
            *(run.date_t0, run.date_t1, run.date_precision, run.date_edtf, run.date_vague),
            *(date.t0, date.t1, date.precision, date.edtf, date.vague, date.reason),
            _LATER.c.id.label("replaced_by"),
        )
        .join(BLOB_OBJECT, BLOB_OBJECT.c.sha256 == DOCUMENT.c.sha256)
        .join(RENDITION, RENDITION.c.id == _CURRENT)
        .join(RUN_DOCUMENT, RUN_DOCUMENT.c.rendition == RENDITION.c.id)
        .join(DATE_MENTION, date.mention == RUN_DOCUMENT.c.date_mention, isouter=True)
        .join(_LATER, _LATER.c.replaces == DOCUMENT.c.id, isouter=True)
    )


def _date(row: AnyRow) -> When | None:
    """Before version 4 the words that date a document alone were kept, which those without such words have none of."""
    own = when_of(row.date_t0, row.date_t1, row.date_precision, row.date_edtf, row.date_vague)
    return own or when_of(row.t0, row.t1, row.precision, row.edtf, row.vague)


def _line(row: AnyRow) -> DocumentLine:
    return DocumentLine(
        id=row.id,
        title=row.title,
        name=row.name,
        origin=row.origin,
        media_type=row.mime,
        encoding=row.encoding,
        language=row.language,
        n_bytes=row.n_bytes,
        n_chars=row.n_chars,
        document_date=_date(row),
        found_date=_date(row),
        n_events=row.n_events,
        n_reviewed=row.n_reviewed,
        imported_at=row.imported_at,
        date_reason=row.date_reason or row.reason or "",
        about=about_of(row.meta),
        columns=columns_in(row.meta),
        status=ReadStatus(row.status),
        error=row.error,
        parent=row.parent,
        replaces=row.replaces,
        replaced_by=row.replaced_by,
    )


_SAME = Prepared(select(DOCUMENT.c.id).where(DOCUMENT.c.sha256 == bindparam("sha256"), ~_REPLACED))
_LINES = Prepared(_documents().where(among(DOCUMENT.c.id)))
_SOURCES = Prepared(_sources().where(among(DOCUMENT.c.id)))
