"""Prove that what a workspace derives is what its sources, machine opinions and decisions give, a portion at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from sqlalchemy import Connection, func, select

from kzexplorer.search.spelling import key
from kzexplorer.store import annotated, column_cache, decided, entity_items, held_columns, items, meta, spelling, tally
from kzexplorer.store.digest import digest_of_log
from kzexplorer.store.fault import Fault
from kzexplorer.store.folding import fold, head
from kzexplorer.store.portions import portions
from kzexplorer.store.schema import (
    Alias,
    AnchorRow,
    Base,
    Decision,
    EntityAlias,
    EntityItem,
    EntityRow,
    Item,
    ItemEntity,
    ItemEvidence,
    MentionItem,
    Meta,
    NameSpelling,
    Note,
    Rendition,
    SavedSearch,
    Tag,
)
from kzexplorer.store.tables import DOCUMENT_TALLY, ENTITY_TALLY

_AT_ONCE = 10_000
Step = tuple[str, Callable[[Connection], Iterator[Fault]]]
"""Words for a person, and what to do."""


def steps(connection: Connection) -> Iterator[Step]:
    """All checks of derived rows, of the journal and of the facts about the workspace."""
    yield "Checking decisions", _journal
    last = connection.scalar(select(func.max(AnchorRow.id))) or 0
    for first in range(1, last + 1, _AT_ONCE):
        yield f"Checking events from {first:,} on", partial(_items, first=first, last=first + _AT_ONCE - 1)
    for check in (_entities, _annotations, _tallies, _columns, _names, _spellings, _meta):
        yield "Checking what is counted and kept", check


def _items(connection: Connection, first: int, last: int) -> Iterator[Fault]:
    """Whether the rows of these events are what sources, machine opinions and decisions give."""
    which = range(first, last + 1)
    try:
        given = {row[0]: row for row in items.effective_items(connection, which)}
    except ValueError as error:
        yield Fault("values", "decision", f"holds a word that this program does not know: {error}")
        return
    here = select(Item.__table__).where(Item.id.between(first, last))
    stored = {row.id: tuple(row) for row in connection.execute(here)}
    for number in sorted(given.keys() | stored.keys()):
        if given.get(number) != stored.get(number):
            yield Fault("derived", f"item {number}", "is not what extraction and decisions give")
    links = set(items.effective_links(connection, which))
    linked = select(ItemEntity.__table__).where(ItemEntity.item.between(first, last))
    kept = {(row.item, row.entity, int(row.place)) for row in connection.execute(linked)}
    for number, entity in sorted({link[:2] for link in links ^ kept}):
        yield Fault("derived", f"item {number}", f"its link to entity {entity} is not what extraction gives")
    told = select(ItemEvidence.__table__).where(ItemEvidence.item.between(first, last))
    set_by_hand = set(items.effective_evidence(connection, which))
    for number in sorted({row[0] for row in set_by_hand ^ {tuple(row) for row in connection.execute(told)}}):
        yield Fault("derived", f"item {number}", "its passages are not those set by hand")


def _entities(connection: Connection) -> Iterator[Fault]:
    """Whether names, types, merges and judged mentions are what was found and decided."""
    ids = list(connection.scalars(select(EntityRow.id).order_by(EntityRow.id)))
    for portion in portions(ids):
        given = list(entity_items.effective_entities(connection, portion))
        here = select(EntityItem.__table__).where(EntityItem.entity.in_(portion))
        stored = {tuple(row) for row in connection.execute(here)}
        wrong = {row[0] for row in {item for item, _ in given} ^ stored}
        named = select(EntityAlias.__table__).where(EntityAlias.entity.in_(portion))
        names = {alias for _, aliases in given for alias in aliases}
        wrong |= {row[0] for row in names ^ {tuple(row) for row in connection.execute(named)}}
        for entity in sorted(wrong):
            yield Fault("derived", f"entity {entity}", "is not what extraction and decisions give")
    judged: set[tuple[int, int | None]] = set()
    for rendition in connection.scalars(select(Rendition.id)).all():
        judged.update(entity_items.effective_mentions(connection, rendition=rendition))
    kept = {tuple(row) for row in connection.execute(select(MentionItem.__table__))}
    for mention in sorted({row[0] for row in judged ^ kept}):
        yield Fault("derived", f"mention {mention}", "is not read as it was decided")


def _annotations(connection: Connection) -> Iterator[Fault]:
    """Whether notes, tags and saved searches are those that were decided."""
    given: dict[type[Base], set[tuple[object, ...]]] = {Note: set(), Tag: set()}
    for about in annotated.SUBJECTS:
        by_hand = decided.all_fields(connection, about)
        given[Note].update(annotated.effective_notes(about, by_hand))
        given[Tag].update(annotated.effective_tags(about, by_hand))
    given[SavedSearch] = set(annotated.effective_searches(connection))
    for table, rows in given.items():
        if rows != {tuple(row) for row in connection.execute(select(table.__table__))}:
            yield Fault("derived", table.__tablename__, "is not what was decided")


def _tallies(connection: Connection) -> Iterator[Fault]:
    """Whether the counts kept at hand are what counting gives."""
    for table, counted in ((DOCUMENT_TALLY, tally.DOCUMENTS), (ENTITY_TALLY, tally.ENTITIES)):
        kept, given = select(table), select(counted.subquery())
        wrong = {
            row[0] for one, other in ((kept, given), (given, kept)) for row in connection.execute(one.except_(other))
        }
        for number in sorted(wrong):
            yield Fault("derived", f"{table.name} {number}", "is not what counting gives")


def _columns(connection: Connection) -> Iterator[Fault]:
    """Whether the timeline's columns, where they are kept, are those that the rows give."""
    if column_cache.revision(connection) is None:
        return
    kept = held_columns.kept(connection)
    if kept is None:
        yield Fault("derived", "columns", "are damaged; the rows are used instead")
        return
    given = held_columns.given(connection)
    for name in sorted(name for name, column in given.items() if not np.array_equal(column, kept[name])):
        yield Fault("derived", f"column {name}", "is not what the rows give")


def _journal(connection: Connection) -> Iterator[Fault]:
    """Whether each decision starts from the value that the one before it gave, and the whole log is as it was kept."""
    about, value = None, None
    subject = (Decision.subject, Decision.target, Decision.field)
    for row in connection.execute(select(Decision.__table__).order_by(*subject, Decision.id)):
        if about != (row.subject, row.target, row.field):
            about, value = (row.subject, row.target, row.field), None
        if value != row.old:
            yield Fault("journal", f"decision {row.id}", "does not follow from the decision before it")
        value = row.new
    if (meta.read(connection, meta.JOURNAL) or "") != digest_of_log(connection):
        yield Fault("journal", "action or decision", "was changed, added or taken out")


def _names(connection: Connection) -> Iterator[Fault]:
    """Whether names are folded as the program folds them: by that a name in a new document finds its entity."""
    for row in connection.execute(select(Alias.__table__)):
        if (row.folded, row.head) != (fold(row.name), head(row.name)):
            yield Fault("derived", f"alias of entity {row.entity}", f"is not {row.name!r} folded")


def _spellings(connection: Connection) -> Iterator[Fault]:
    """Whether the words that names are written with are those of passages and names, and counted right."""
    given = {word: (key(word), n) for word, n in spelling.everything(connection).items()}
    rows = connection.execute(select(NameSpelling.__table__))
    kept = {row.word: (row.key, row.n) for row in rows}
    for word in sorted(word for word in given.keys() | kept.keys() if given.get(word) != kept.get(word)):
        yield Fault("derived", f"name_spelling {word!r}", "is not what passages and names give")


def _meta(connection: Connection) -> Iterator[Fault]:
    """Whether the facts about the workspace are there, and are words."""
    facts = {row.key for row in connection.execute(select(Meta.__table__))}
    for fact in sorted({meta.REVISION, meta.DERIVED_KEY} - facts):
        yield Fault("facts", f"meta {fact}", "is missing")
    for fact in sorted(facts - meta.KEYS):
        yield Fault("facts", f"meta {fact!r}", "is not known to this program")
