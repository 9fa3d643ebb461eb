"""Full text on a server: PostgreSQL's own search over words that are folded here, as names are.

Each text is cut into parts of some words that overlap, because PostgreSQL counts words only up to a point.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from sqlalchemy import (
    BigInteger,
    Column,
    CompoundSelect,
    Connection,
    Index,
    MetaData,
    Select,
    Table,
    TableClause,
    cast,
    column,
    delete,
    func,
    literal,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR, aggregate_order_by

from kzexplorer.search import Words
from kzexplorer.store.bulk import copy_rows
from kzexplorer.store.folding import fold_text
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import ALIAS, ENTITY, ITEM, PASSAGE
from kzexplorer.store.timeline_columns import Ids

_COLUMNS = ("id", "part", "words")
_PASSAGES, _ITEMS, _ENTITIES = (
    table(name, *(column(each) for each in _COLUMNS)) for name in ("passage_words", "item_words", "entity_words")
)
_PART, _OVERLAP = 1_000, 50
"""Words in a part, and those of the next one that it holds too: the longest phrase that is surely found."""
_LONGEST = 250
"""Code points of a word that count; PostgreSQL takes 2,046 bytes."""

_TEXTS = select(PASSAGE.c.id, PASSAGE.c.text)
_TITLES = select(ITEM.c.id, ITEM.c.title)
_JOINED = func.string_agg(ALIAS.c.name, aggregate_order_by(literal(" / "), ALIAS.c.name))
_ALIASES = select(_JOINED).where(ALIAS.c.entity == ENTITY.c.id).scalar_subquery()
_NAMES = select(ENTITY.c.id, func.concat_ws(" / ", ENTITY.c.name, _ALIASES, ENTITY.c.role))
INDEXED: tuple[tuple[TableClause, AnySelect], ...] = ((_PASSAGES, _TEXTS), (_ITEMS, _TITLES), (_ENTITIES, _NAMES))
"""The tables of words, and the ids and texts that each is made from."""


_TITLES_OF = Prepared(_TITLES.where(among(ITEM.c.id)))
_NAMES_OF = Prepared(_NAMES.where(among(ENTITY.c.id)))
_FORGET_ITEMS, _FORGET_ENTITIES = (Prepared(delete(each).where(among(each.c.id))) for each in (_ITEMS, _ENTITIES))


def add_tables(made: MetaData) -> None:
    """Add the tables of words to those of the database."""
    for indexed, _ in INDEXED:
        keys = [Column(name, BigInteger, primary_key=True, autoincrement=False) for name in _COLUMNS[:2]]
        words = Column(_COLUMNS[2], TSVECTOR, nullable=False)
        Table(indexed.name, made, *keys, words, Index(f"{indexed.name}_gin", words, postgresql_using="gin"))


def add_passages(connection: Connection, texts: Sequence[tuple[int, str]]) -> None:
    _add(connection, _PASSAGES, texts)


def forget_passages(connection: Connection, rendition: int) -> None:
    gone = select(PASSAGE.c.id).where(PASSAGE.c.rendition == rendition)
    connection.execute(delete(_PASSAGES).where(_PASSAGES.c.id.in_(gone)))


def add_items(connection: Connection, ids: Collection[int]) -> None:
    _add(connection, _ITEMS, _TITLES_OF.rows(connection, ids).all())


def forget_items(connection: Connection, ids: Collection[int]) -> None:
    _FORGET_ITEMS.rows(connection, ids)


def rebuild_items(connection: Connection) -> None:
    connection.execute(delete(_ITEMS))
    _add(connection, _ITEMS, connection.execute(_TITLES).all())


def refresh_entities(connection: Connection, entities: Collection[int]) -> None:
    ids = sorted(entities)
    _FORGET_ENTITIES.rows(connection, ids)
    _add(connection, _ENTITIES, _NAMES_OF.rows(connection, ids).all())


def passages_with(term: Words) -> Select[int]:
    return _with(_PASSAGES, term)


def items_with(term: Words) -> Select[int]:
    return _with(_ITEMS, term)


def entities_with(term: Words) -> Select[int]:
    return _with(_ENTITIES, term)


def stale(connection: Connection, indexed: TableClause, texts: AnySelect) -> list[int]:
    """The ids whose words are not what their texts give, or whose texts are gone; ascending."""
    wrong = text(
        "SELECT given.id FROM unnest(CAST(:ids AS bigint[]), CAST(:parts AS bigint[]), CAST(:words AS text[])) "
        f"AS given (id, part, words) LEFT JOIN {indexed.name} AS kept ON kept.id = given.id AND kept.part = given.part "
        "WHERE kept.words IS DISTINCT FROM CAST(given.words AS tsvector)"
    )
    found: set[int] = set()
    n_parts = 0
    for portion in portions(connection.execute(texts).all()):
        rows = [(row[0], *part) for row in portion for part in parts_of(row[1])]
        n_parts += len(rows)
        ids, parts, words = (list(each) for each in zip(*rows, strict=True))
        found.update(connection.scalars(wrong, {"ids": ids, "parts": parts, "words": words}))
    if n_parts != connection.scalar(select(func.count()).select_from(indexed)):
        known = texts.with_only_columns(next(iter(texts.selected_columns)))
        found.update(connection.scalars(select(indexed.c.id).where(indexed.c.id.not_in(known))))
    return sorted(found)


def parts_of(words: str) -> Iterator[tuple[int, str]]:
    """The parts of a text, numbered, each as PostgreSQL writes a vector of words with their places."""
    known = [word[:_LONGEST] for word in fold_text(words).split()]
    for part, first in enumerate(range(0, max(len(known), 1), _PART)):
        yield part, _vector(known[first : first + _PART + _OVERLAP])


def _vector(words: Iterable[str]) -> str:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words, 1):
        places[word].append(place)
    return " ".join(f"'{word}':{','.join(map(str, at))}" for word, at in places.items())


def _add(connection: Connection, indexed: TableClause, texts: Sequence[Sequence[Any]]) -> None:
    """`texts`: the id and the words of each."""
    rows = ((number, *part) for number, words in texts for part in parts_of(words))
    copy_rows(connection, indexed.name, _COLUMNS, rows)


def _with(indexed: TableClause, term: Words) -> Select[int]:
    """The words must follow each other; of the last one the beginning is enough unless a whole one is meant."""
    words = [f"'{word[:_LONGEST]}'" for word in fold_text(term.words).split()]
    if words and not term.whole:
        words[-1] += ":*"
    asked = cast(literal(" <-> ".join(words)), TSQUERY)
    found: Select[int] = select(indexed.c.id).where(indexed.c.words.bool_op("@@")(asked))
    return found


def ids_of(connection: Connection, rows: Select[int] | CompoundSelect[int]) -> Ids:
    """A server sends rows by themselves as fast."""
    return np.fromiter(connection.scalars(rows), np.int64)
