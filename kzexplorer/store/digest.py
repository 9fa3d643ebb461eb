"""A fingerprint of all that was found in a document, taken when it is stored: a row changed by hand gives another."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, Integer, bindparam, select

from kzexplorer.store.schema import (
    AnchorRow,
    Base,
    DateMentionRow,
    EventEvidence,
    EventMention,
    EventRow,
    MentionRow,
    PassageRow,
    RunDocument,
)
from kzexplorer.store.statements import AnySelect

_RENDITION = bindparam("rendition", type_=Integer)
_MENTIONS = select(MentionRow.id).where(MentionRow.rendition == _RENDITION)
_EVENTS = select(AnchorRow.id).where(AnchorRow.rendition == _RENDITION)


def _all_but(table: type[Base], left_out: str) -> AnySelect:
    return select(*(column for column in table.__table__.columns if column.name != left_out))


_STATEMENTS: tuple[AnySelect, ...] = (
    _all_but(RunDocument, "digest").where(RunDocument.rendition == _RENDITION),
    _all_but(PassageRow, "text").where(PassageRow.rendition == _RENDITION).order_by(PassageRow.id),
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


def digest_of(connection: Connection, rendition: int) -> str:
    """SHA-256 over the rows of machine opinions, in hexadecimal; passages without their text, which has its own."""
    found = sha256()
    for statement in _STATEMENTS:
        rows = connection.execute(statement, {"rendition": rendition})
        found.update("\n".join(repr(tuple(row)) for row in rows).encode() + b"\n\n")
    return found.hexdigest()
