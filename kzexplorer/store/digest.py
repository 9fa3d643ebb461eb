"""Fingerprints of a document with all that was found in it, and of the journal: a row changed by hand gives others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from operator import itemgetter
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Connection, Float, Integer, bindparam, select, update

from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.schema import (
    ActionRow,
    AnchorRow,
    Base,
    DateMentionRow,
    Decision,
    DocumentRow,
    EntityRow,
    EventEvidence,
    EventMention,
    EventRow,
    EventSeries,
    EventStance,
    EventTopic,
    FigureRow,
    MentionRow,
    PageRow,
    PassageRow,
    QuoteRow,
    Rendition,
    Run,
    RunDocument,
    SeriesRow,
)
from kzexplorer.store.statements import AnyRow

_RENDITION = bindparam("rendition", type_=Integer)
_DATE = ("date_t0", "date_t1", "date_precision", "date_edtf", "date_vague", "date_reason")

RowsByTable = Mapping[type[Base], Sequence[tuple[Any, ...]]]
"""Rows with all columns of their tables, in the order of the mapping."""


class _Part:
    """The rows of one table that belong to a rendition, by their key: from the database, or those just written."""

    def __init__(self, table: type[Base], which: ColumnElement[bool], names: Sequence[str], told: str = "") -> None:
        """`told`: only rows with a value in that column count."""
        self._table, columns = table, table.__table__.c
        self._told = list(columns.keys()).index(told) if told else None
        is_told = (columns[told].is_not(None),) if told else ()
        asked = select(*(columns[name] for name in names)).where(which, *is_told)
        self._statement = asked.order_by(*(each for each in columns if each.primary_key))
        self._places = [(list(columns.keys()).index(name), _kind(columns[name])) for name in names]

    def stored(self, connection: Connection, rendition: int) -> Iterator[str]:
        for row in connection.execute(self._statement, {"rendition": rendition}):
            yield repr(tuple(row))

    def written(self, rows: RowsByTable) -> Iterator[str]:
        for row in sorted(rows.get(self._table, ()), key=_key(self._table)):
            if self._told is None or row[self._told] is not None:
                yield repr(tuple([_as_stored(row[place], kind) for place, kind in self._places]))


def _as_stored(value: Any, kind: type | None) -> Any:
    return value if kind is None or value is None else kind(value)


def _kind(column: ColumnElement[Any]) -> type | None:
    """What values of a column are when they come back, where others are taken too."""
    return next((kind for given, kind in ((Boolean, bool), (Float, float)) if isinstance(column.type, given)), None)


@cache
def _key(table: type[Base]) -> Callable[[tuple[Any, ...]], Any]:
    return itemgetter(*(place for place, column in enumerate(table.__table__.c) if column.primary_key))


def _all_but(table: type[Base], which: ColumnElement[bool], *left_out: str) -> _Part:
    return _Part(table, which, [name for name in table.__table__.c.keys() if name not in left_out])  # noqa: SIM118


_DOCUMENT = DocumentRow.id == select(Rendition.document).where(Rendition.id == _RENDITION).scalar_subquery()
_RUN = Run.id == select(RunDocument.run).where(RunDocument.rendition == _RENDITION).scalar_subquery()
_NAMED = EntityRow.id.in_(select(MentionRow.entity).where(MentionRow.rendition == _RENDITION))
_MENTIONS = select(MentionRow.id).where(MentionRow.rendition == _RENDITION)
_EVENTS = select(AnchorRow.id).where(AnchorRow.rendition == _RENDITION)
_PARTS: tuple[_Part, ...] = (
    _all_but(DocumentRow, _DOCUMENT, "replaces"),
    _all_but(Rendition, Rendition.id == _RENDITION, "is_current"),
    _all_but(Run, _RUN),
    _Part(EntityRow, _NAMED, ("id", "type")),
    _all_but(RunDocument, RunDocument.rendition == _RENDITION, "digest", *_DATE),
    _all_but(PassageRow, PassageRow.rendition == _RENDITION, "text", "level"),
    _all_but(MentionRow, MentionRow.rendition == _RENDITION),
    _all_but(DateMentionRow, DateMentionRow.mention.in_(_MENTIONS)),
    _all_but(AnchorRow, AnchorRow.rendition == _RENDITION),
    _all_but(EventRow, EventRow.anchor.in_(_EVENTS)),
    _all_but(EventEvidence, EventEvidence.event.in_(_EVENTS)),
    _all_but(EventMention, EventMention.event.in_(_EVENTS)),
)
_SINCE_VERSION_1: tuple[_Part, ...] = (
    _all_but(FigureRow, FigureRow.mention.in_(_MENTIONS)),
    _all_but(QuoteRow, QuoteRow.rendition == _RENDITION),
    _all_but(EventStance, EventStance.event.in_(_EVENTS)),
    _all_but(SeriesRow, SeriesRow.rendition == _RENDITION),
    _all_but(EventSeries, EventSeries.event.in_(_EVENTS)),
    _all_but(EventTopic, EventTopic.event.in_(_EVENTS)),
    _Part(DocumentRow, _DOCUMENT, ("replaces",), "replaces"),
    _Part(PassageRow, PassageRow.rendition == _RENDITION, ("id", "level"), "level"),
    _Part(RunDocument, RunDocument.rendition == _RENDITION, _DATE, "date_edtf"),
    _all_but(PageRow, PageRow.rendition == _RENDITION),
)
"""They count only where they hold rows, so that fingerprints made before there were such tables still hold."""
_ENTITY = list(MentionRow.__table__.c.keys()).index("entity")
_SEAL = Prepared(update(RunDocument).where(RunDocument.rendition == bindparam("sealed")), ["digest"])
_RUN_ROW = Prepared(select(Run.__table__).where(Run.id == bindparam("run")))
_TYPES = Prepared(select(EntityRow.id, EntityRow.type).where(among(EntityRow.id)).order_by(EntityRow.id))


def digest_of(connection: Connection, rendition: int) -> str:
    """SHA-256 over the rows of the source and of machine opinions, in hexadecimal.

    Left out are the text, which has its own, and what later documents can change: names and roles of entities.
    """
    return _digest(lambda part: part.stored(connection, rendition))


def _digest(rows_of: Callable[[_Part], Iterator[str]]) -> str:
    found = sha256()
    for part in _PARTS:
        found.update("\n".join(rows_of(part)).encode() + b"\n\n")
    for number, part in enumerate(_SINCE_VERSION_1):
        for row in rows_of(part):
            found.update(f"{number} {row}\n".encode())
    return found.hexdigest()


def seal(connection: Connection, rendition: int) -> None:
    """Keep the digest of what is found in a rendition now."""
    _keep(connection, rendition, digest_of(connection, rendition))


def seal_new(connection: Connection, rendition: int, run: int, rows: RowsByTable) -> None:
    """The same where all rows of the rendition were written just now, so that none has to be read."""
    named = {row[_ENTITY] for row in rows.get(MentionRow, ())} - {None}
    entities = [(row.id, row.type, "", None) for row in _TYPES.rows(connection, named)]
    runs = [tuple(row) for row in _RUN_ROW.rows(connection, run=run)]
    every: RowsByTable = {**rows, Run: runs, EntityRow: entities}
    _keep(connection, rendition, _digest(lambda part: part.written(every)))


def _keep(connection: Connection, rendition: int, digest: str) -> None:
    _SEAL.rows(connection, sealed=rendition, digest=digest)


_ACTIONS_AFTER = Prepared(select(ActionRow.__table__).where(ActionRow.id > bindparam("after")).order_by(ActionRow.id))
_DECISIONS_AFTER = Prepared(
    select(Decision.__table__).where(Decision.action > bindparam("after")).order_by(Decision.action, Decision.id)
)


def digest_of_log(connection: Connection, after: int = 0, before: str = "") -> str:
    """The digest of the journal up to its last action, from that of its beginning up to the action `after`.

    Each action is sealed with all before it, so that none can be changed, added or taken out in between.
    """
    made: dict[int, list[AnyRow]] = {}
    for row in _DECISIONS_AFTER.rows(connection, after=after):
        made.setdefault(row.action, []).append(row)
    for action in _ACTIONS_AFTER.rows(connection, after=after):
        before = _sealed(before, [action, *made.get(action.id, ())])
    return before


def _sealed(before: str, rows: Iterable[AnyRow]) -> str:
    return sha256("\n".join([before, *(repr(tuple(row)) for row in rows)]).encode()).hexdigest()
