"""Fingerprints of a document with all that was found in it, and of the journal: a row changed by hand gives others."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import Connection, Integer, bindparam, select, update

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
from kzexplorer.store.statements import AnyRow, AnySelect

_RENDITION = bindparam("rendition", type_=Integer)
_MENTIONS = select(MentionRow.id).where(MentionRow.rendition == _RENDITION)
_NAMED = select(MentionRow.entity).where(MentionRow.rendition == _RENDITION)
_EVENTS = select(AnchorRow.id).where(AnchorRow.rendition == _RENDITION)


_DATE = ("date_t0", "date_t1", "date_precision", "date_edtf", "date_vague", "date_reason")


def _all_but(table: type[Base], *left_out: str) -> AnySelect:
    return select(*(column for column in table.__table__.columns if column.name not in left_out))


_STATEMENTS: tuple[AnySelect, ...] = (
    _all_but(DocumentRow, "replaces")
    .join(Rendition, Rendition.document == DocumentRow.id)
    .where(Rendition.id == _RENDITION),
    _all_but(Rendition, "is_current").where(Rendition.id == _RENDITION),
    select(Run.__table__).join(RunDocument, RunDocument.run == Run.id).where(RunDocument.rendition == _RENDITION),
    select(EntityRow.id, EntityRow.type).where(EntityRow.id.in_(_NAMED)).order_by(EntityRow.id),
    _all_but(RunDocument, "digest", *_DATE).where(RunDocument.rendition == _RENDITION),
    _all_but(PassageRow, "text", "level").where(PassageRow.rendition == _RENDITION).order_by(PassageRow.id),
    select(MentionRow.__table__).where(MentionRow.rendition == _RENDITION).order_by(MentionRow.id),
    select(DateMentionRow.__table__).where(DateMentionRow.mention.in_(_MENTIONS)).order_by(DateMentionRow.mention),
    select(AnchorRow.__table__).where(AnchorRow.rendition == _RENDITION).order_by(AnchorRow.id),
    select(EventRow.__table__).where(EventRow.anchor.in_(_EVENTS)).order_by(EventRow.anchor),
    select(EventEvidence.__table__)
    .where(EventEvidence.event.in_(_EVENTS))
    .order_by(EventEvidence.event, EventEvidence.nth),
    select(EventMention.__table__)
    .where(EventMention.event.in_(_EVENTS))
    .order_by(EventMention.event, EventMention.role, EventMention.nth),
)
_SINCE_VERSION_1: tuple[AnySelect, ...] = (
    select(FigureRow.__table__).where(FigureRow.mention.in_(_MENTIONS)).order_by(FigureRow.mention),
    select(QuoteRow.__table__).where(QuoteRow.rendition == _RENDITION).order_by(QuoteRow.id),
    select(EventStance.__table__).where(EventStance.event.in_(_EVENTS)).order_by(EventStance.event),
    select(SeriesRow.__table__).where(SeriesRow.rendition == _RENDITION).order_by(SeriesRow.id),
    select(EventSeries.__table__).where(EventSeries.event.in_(_EVENTS)).order_by(EventSeries.event),
    select(EventTopic.__table__).where(EventTopic.event.in_(_EVENTS)).order_by(EventTopic.event, EventTopic.topic),
    select(DocumentRow.replaces)
    .join(Rendition, Rendition.document == DocumentRow.id)
    .where(Rendition.id == _RENDITION, DocumentRow.replaces.is_not(None)),
    select(PassageRow.id, PassageRow.level)
    .where(PassageRow.rendition == _RENDITION, PassageRow.level.is_not(None))
    .order_by(PassageRow.id),
    select(*(RunDocument.__table__.c[name] for name in _DATE)).where(
        RunDocument.rendition == _RENDITION, RunDocument.date_edtf.is_not(None)
    ),
    select(PageRow.__table__).where(PageRow.rendition == _RENDITION).order_by(PageRow.no),
)
"""They count only where they hold rows, so that fingerprints made before there were such tables still hold."""


def digest_of(connection: Connection, rendition: int) -> str:
    """SHA-256 over the rows of the source and of machine opinions, in hexadecimal.

    Left out are the text, which has its own, and what later documents can change: names and roles of entities.
    """
    found = sha256()
    for statement in _STATEMENTS:
        rows = connection.execute(statement, {"rendition": rendition})
        found.update("\n".join(repr(tuple(row)) for row in rows).encode() + b"\n\n")
    for number, statement in enumerate(_SINCE_VERSION_1):
        rows = connection.execute(statement, {"rendition": rendition})
        for row in rows:
            found.update(f"{number} {tuple(row)!r}\n".encode())
    return found.hexdigest()


def seal(connection: Connection, rendition: int) -> None:
    """Keep the digest of what is found in a rendition now."""
    digest = digest_of(connection, rendition)
    connection.execute(update(RunDocument).where(RunDocument.rendition == rendition).values(digest=digest))


def digest_of_log(connection: Connection, after: int = 0, before: str = "") -> str:
    """The digest of the journal up to its last action, from that of its beginning up to the action `after`.

    Each action is sealed with all before it, so that none can be changed, added or taken out in between.
    """
    actions = connection.execute(select(ActionRow.__table__).where(ActionRow.id > after).order_by(ActionRow.id))
    decisions = select(Decision.__table__).where(Decision.action > after).order_by(Decision.id)
    made: dict[int, list[AnyRow]] = {}
    for row in connection.execute(decisions):
        made.setdefault(row.action, []).append(row)
    for action in actions:
        before = _sealed(before, [action, *made.get(action.id, ())])
    return before


def _sealed(before: str, rows: Iterable[AnyRow]) -> str:
    return sha256("\n".join([before, *(repr(tuple(row)) for row in rows)]).encode()).hexdigest()
