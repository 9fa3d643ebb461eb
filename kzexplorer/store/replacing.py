"""Make room for what a document says when it is read again, and keep every event that was decided by hand.

An event that is decided by hand but no longer found keeps the rows of its run, and counts as stale. All steps are
in the writer's one transaction, in the order of this module.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, ScalarSelect, delete, exists, select, update
from sqlalchemy.orm import InstrumentedAttribute

from kzexplorer.store import decided, fulltext, joining, series, tally
from kzexplorer.store.dialect import defer_foreign_keys
from kzexplorer.store.portions import portions
from kzexplorer.store.schema import (
    AnchorRow,
    EventEvidence,
    EventMention,
    EventRow,
    MentionItem,
    MentionRow,
    PassageRow,
    QuoteRow,
    RunDocument,
)

STALE = "stale"


def make_room(connection: Connection, rendition: int) -> set[int]:
    """Remove the passages, the quotes and the note of the last run; returns the entities named so far."""
    # Rows of stale events refer to passages that go now; `settle` gives them the new ones before the commit.
    defer_foreign_keys(connection)
    fulltext.forget_passages(connection, rendition)
    tally.forget_mentions(connection, rendition)
    connection.execute(delete(QuoteRow).where(QuoteRow.rendition == rendition))
    connection.execute(delete(PassageRow).where(PassageRow.rendition == rendition))
    connection.execute(delete(RunDocument).where(RunDocument.rendition == rendition))
    named = select(MentionRow.entity).where(MentionRow.rendition == rendition, MentionRow.entity.is_not(None))
    return {entity for entity in connection.scalars(named.distinct()) if entity is not None}


def retire_events(connection: Connection, rendition: int, found: Collection[int]) -> None:
    """Remove the old rows of events that are found again, and of those that nobody decided on or joined others to."""
    here = AnchorRow.rendition == rendition
    old = set(connection.scalars(select(EventRow.anchor).join(AnchorRow, AnchorRow.id == EventRow.anchor).where(here)))
    by_hand = {*decided.fields_in(connection, rendition), *joining.joined_events(connection).values()}
    gone = sorted(old.intersection(found) | (old - by_hand))
    for portion in portions(gone):
        connection.execute(update(EventRow).where(EventRow.parent.in_(portion)).values(parent=None))
        connection.execute(delete(EventRow).where(EventRow.anchor.in_(portion)))


def settle(connection: Connection, rendition: int, run: int) -> None:
    """Remove the mentions of older runs; those of stale events are marked, and move to the new passages."""
    old = (MentionRow.rendition == rendition, MentionRow.run != run)
    needed = exists().where(EventMention.mention == MentionRow.id)
    connection.execute(delete(MentionRow).where(*old, ~needed))
    passage = _passage(rendition, MentionRow.start)
    judged = select(MentionRow.id).where(*old)
    connection.execute(delete(MentionItem).where(MentionItem.mention.in_(judged)))
    connection.execute(update(MentionRow).where(*old).values(kind=STALE, entity=None, passage=passage))
    anchors = select(AnchorRow.id).where(AnchorRow.rendition == rendition)
    stale = select(EventRow.anchor).where(EventRow.anchor.in_(anchors), EventRow.run != run)
    evidence = update(EventEvidence).where(EventEvidence.event.in_(stale))
    connection.execute(evidence.values(passage=_passage(rendition, EventEvidence.start)))
    main = select(EventEvidence.passage).where(EventEvidence.event == EventRow.anchor, EventEvidence.nth == 0)
    events = update(EventRow).where(EventRow.anchor.in_(stale))
    connection.execute(events.values(passage=main.scalar_subquery()))
    series.forget_unused(connection, rendition)


def _passage(rendition: int, start: InstrumentedAttribute[int]) -> ScalarSelect[int]:
    """The passage that a row's start lies in."""
    before = select(PassageRow.id).where(PassageRow.rendition == rendition, PassageRow.start <= start)
    return before.order_by(PassageRow.start.desc()).limit(1).scalar_subquery()
