"""A later version of a document: what was decided by hand on the earlier one moves over with its quotes.

Events that an analyst decided on keep their ids, so decisions and what Undo knows of them stay valid. Undecided ones
go; decided ones whose words the new text has not stay with the earlier version's text, as stale. All steps are in the
writer's one transaction: `move_decided` before the new findings are written, `retire` after.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Integer, cast, delete, func, insert, or_, select, update

from kzexplorer.store import decided, items, replacing, series, tally, text_views
from kzexplorer.store.dialect import defer_foreign_keys
from kzexplorer.store.digest import seal
from kzexplorer.store.portions import portions
from kzexplorer.store.rehoming import Rehoming
from kzexplorer.store.requoting import Requoting
from kzexplorer.store.schema import (
    AnchorRow,
    DateMentionRow,
    Decision,
    DocumentRow,
    EventRow,
    MentionRow,
    QuoteRow,
    Rendition,
    Run,
    RunDocument,
)
from kzexplorer.store.statements import AnySelect


@dataclass(frozen=True, slots=True)
class Moved:
    """The renditions of earlier versions, newest first; all events that were theirs; those that moved; those decided
    by hand that the new text has no place for."""

    left: tuple[int, ...] = ()
    events: frozenset[int] = frozenset()
    moved: frozenset[int] = frozenset()
    not_moved: tuple[int, ...] = ()


def run_of_its_own(connection: Connection, document: int, run: int) -> int:
    """The run, or a new one like it where findings of an earlier version are of that run: stale are those of others."""
    earlier = [rendition for _, rendition in _earlier(connection, document)]
    used = select(func.count()).where(RunDocument.rendition.in_(earlier), RunDocument.run == run)
    if not connection.scalar(used):
        return run
    columns = (Run.extractor, Run.version, Run.started_at)
    again = insert(Run).from_select(["extractor", "version", "started_at"], select(*columns).where(Run.id == run))
    connection.execute(again)
    return connection.scalars(select(func.max(Run.id))).one()


def move_decided(connection: Connection, document: int, rendition: int, text: str) -> Moved:
    """Give what was decided by hand on earlier versions to this rendition, wherever its text has the words."""
    left, events, moved, missed = [], set[int](), set[int](), list[int]()
    # Rows refer to passages that are written later in the same change.
    defer_foreign_keys(connection)
    for number, old in _earlier(connection, document):
        left.append(old)
        events |= _events(connection, old)
        rows = connection.execute(_decided_ever(old)).all()
        if not rows:
            continue
        requoting = Requoting(text_views.text_of(connection, number), text)
        rehoming = Rehoming(connection, rendition, text, requoting)
        moved |= rehoming.move(rows)
        missed += sorted(decided.fields_in(connection, old))
    _part(connection, moved)
    return Moved(tuple(left), frozenset(events), frozenset(moved), tuple(missed))


def earlier_renditions(connection: Connection, document: int) -> list[int]:
    """Those of the earlier versions of a document, newest first."""
    return [rendition for _, rendition in _earlier(connection, document)]


def retire(connection: Connection, renditions: Collection[int], run: int) -> set[int]:
    """Take what nobody decided on out of earlier versions; returns the entities that they named."""
    named: set[int] = set()
    for rendition in renditions:
        mentions = select(MentionRow.entity).where(MentionRow.rendition == rendition, MentionRow.entity.is_not(None))
        named.update(entity for entity in connection.scalars(mentions.distinct()) if entity is not None)
        tally.forget_mentions(connection, rendition)
        connection.execute(delete(QuoteRow).where(QuoteRow.rendition == rendition))
        replacing.retire_events(connection, rendition, ())
        _keep_date(connection, rendition, run)
        replacing.settle(connection, rendition, run)
        series.forget_unused(connection, rendition)
        seal(connection, rendition)
        items.refresh_document(connection, rendition)
    return named


def _earlier(connection: Connection, document: int) -> Iterator[tuple[int, int]]:
    """The earlier versions of a document with their renditions, newest first."""
    number: int | None = document
    while number is not None:
        number = connection.scalar(select(DocumentRow.replaces).where(DocumentRow.id == number))
        if number is not None:
            current = select(Rendition.id).where(Rendition.document == number, Rendition.is_current)
            yield number, connection.scalars(current).one()


def _events(connection: Connection, rendition: int) -> set[int]:
    here = select(EventRow.anchor).join(AnchorRow, AnchorRow.id == EventRow.anchor)
    return set(connection.scalars(here.where(AnchorRow.rendition == rendition)))


def _decided_ever(rendition: int) -> AnySelect:
    """The anchors on which somebody decided, also those given back since: Redo may bring that decision back."""
    on_events = select(Decision.target).where(Decision.subject == decided.About.EVENT.value)
    others = select(cast(Decision.new, Integer)).where(Decision.field == decided.JOINED, Decision.new.is_not(None))
    return (
        select(AnchorRow.__table__)
        .where(AnchorRow.rendition == rendition, AnchorRow.id.in_(on_events) | AnchorRow.id.in_(others))
        .order_by(AnchorRow.id)
    )


def _part(connection: Connection, moved: set[int]) -> None:
    """No event is part of one in another version of its document."""
    pairs = select(EventRow.anchor, EventRow.parent).where(EventRow.parent.is_not(None))
    for portion in portions(sorted(moved)):
        near = or_(EventRow.anchor.in_(portion), EventRow.parent.in_(portion))
        apart = [event for event, parent in connection.execute(pairs.where(near)) if {event, parent} - moved]
        connection.execute(update(EventRow).where(EventRow.anchor.in_(apart)).values(parent=None))


def _keep_date(connection: Connection, rendition: int, run: int) -> None:
    """The date of the document, without the words that give it, which go; its findings are of an older run now."""
    date = DateMentionRow
    columns = (date.t0, date.t1, date.precision, date.edtf, date.vague, date.reason)
    dated = select(*columns).join(RunDocument, RunDocument.date_mention == date.mention)
    row = connection.execute(dated.where(RunDocument.rendition == rendition)).one_or_none()
    kept = {f"date_{column.name}": value for column, value in zip(columns, row, strict=True)} if row else {}
    changed = update(RunDocument).where(RunDocument.rendition == rendition)
    connection.execute(changed.values(run=run, date_mention=None))
    if kept:
        connection.execute(changed.where(RunDocument.date_edtf.is_(None)).values(kept))
