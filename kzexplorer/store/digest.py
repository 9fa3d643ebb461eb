"""A fingerprint of all that was found in a document, taken when it is stored: a row changed by hand gives another."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, select

from kzexplorer.store.schema import (
    AnchorRow,
    DateMentionRow,
    EventEvidence,
    EventMention,
    EventRow,
    MentionRow,
    PassageRow,
    RunDocument,
)
from kzexplorer.store.statements import AnySelect

_PASSAGES = [column for column in PassageRow.__table__.columns if column.name != "text"]
_NOTE = [column for column in RunDocument.__table__.columns if column.name != "digest"]


def digest_of(connection: Connection, rendition: int) -> str:
    """SHA-256 over the rows of machine opinions, in hexadecimal; passages without their text, which has its own."""
    found = sha256()
    for statement in _statements(rendition):
        for row in connection.execute(statement):
            found.update(repr(tuple(row)).encode())
        found.update(b"\n")
    return found.hexdigest()


def _statements(rendition: int) -> list[AnySelect]:
    events = select(AnchorRow.id).where(AnchorRow.rendition == rendition)
    mentions = select(MentionRow.id).where(MentionRow.rendition == rendition)
    return [
        select(*_NOTE).where(RunDocument.rendition == rendition),
        select(*_PASSAGES).where(PassageRow.rendition == rendition).order_by(PassageRow.id),
        select(MentionRow.__table__).where(MentionRow.rendition == rendition).order_by(MentionRow.id),
        select(DateMentionRow.__table__).where(DateMentionRow.mention.in_(mentions)).order_by(DateMentionRow.mention),
        select(AnchorRow.__table__).where(AnchorRow.rendition == rendition).order_by(AnchorRow.id),
        select(EventRow.__table__).where(EventRow.anchor.in_(events)).order_by(EventRow.anchor),
        select(EventEvidence.__table__)
        .where(EventEvidence.event.in_(events))
        .order_by(EventEvidence.event, EventEvidence.nth),
        select(EventMention.__table__)
        .where(EventMention.event.in_(events))
        .order_by(EventMention.event, EventMention.role, EventMention.nth),
    ]
