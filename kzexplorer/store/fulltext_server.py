"""Full text on a server: PostgreSQL's own search over words that are folded here, as names are.

Each text is cut into parts of some words that overlap, because PostgreSQL counts words only up to a point.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np
from sqlalchemy import (
    BigInteger,
    Column,
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

from kzexplorer.store.bulk import copy_rows
from kzexplorer.store.folding import fold_text
from kzexplorer.store.portions import portions
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.sought import Phrase, Places, Sought
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import ENTITY_ALIAS, ENTITY_ITEM, ITEM, PASSAGE
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
_JOINED = func.string_agg(ENTITY_ALIAS.c.name, aggregate_order_by(literal(" / "), ENTITY_ALIAS.c.name))
_ALIASES = select(_JOINED).where(ENTITY_ALIAS.c.entity == ENTITY_ITEM.c.entity).scalar_subquery()
_NAMES = select(ENTITY_ITEM.c.entity, func.concat_ws(" / ", ENTITY_ITEM.c.name, _ALIASES, ENTITY_ITEM.c.role))
INDEXED: tuple[tuple[TableClause, AnySelect], ...] = ((_PASSAGES, _TEXTS), (_ITEMS, _TITLES), (_ENTITIES, _NAMES))
"""The tables of words, and the ids and texts that each is made from."""


_TITLES_OF = Prepared(_TITLES.where(among(ITEM.c.id)))
_NAMES_OF = Prepared(_NAMES.where(among(ENTITY_ITEM.c.entity)))
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


def rebuild_entities(connection: Connection) -> None:
    connection.execute(delete(_ENTITIES))
    _add(connection, _ENTITIES, connection.execute(_NAMES).all())


def refresh_entities(connection: Connection, entities: Collection[int]) -> None:
    ids = sorted(entities)
    _FORGET_ENTITIES.rows(connection, ids)
    _add(connection, _ENTITIES, _NAMES_OF.rows(connection, ids).all())


def passages_with(connection: Connection, asked: Sought) -> Ids:
    return _with(connection, _PASSAGES, _TEXTS, asked)


def items_with(connection: Connection, asked: Sought) -> Ids:
    return _with(connection, _ITEMS, _TITLES, asked)


def entities_with(connection: Connection, asked: Sought) -> Ids:
    return _with(connection, _ENTITIES, _NAMES, asked)


def how_many(connection: Connection, asked: Sought, most: int) -> int:
    """The passages and titles that hold it, counted no further than `most` each; of several phrases those that
    hold all, wherever."""
    counted = (
        select(func.count()).select_from(_held(each, asked).limit(most).subquery()) for each in (_PASSAGES, _ITEMS)
    )
    return sum(connection.scalars(each).one() for each in counted)


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


def _with(connection: Connection, indexed: TableClause, texts: AnySelect, asked: Sought) -> Ids:
    found = np.fromiter(connection.scalars(_held(indexed, asked)), np.int64)
    return found if asked.distance is None else _beside(connection, texts, asked, found)


def _held(indexed: TableClause, asked: Sought) -> Select[int]:
    words = " & ".join(f"({_phrase(each)})" for each in asked.phrases)
    held: Select[int] = (
        select(indexed.c.id).distinct().where(indexed.c.words.bool_op("@@")(cast(literal(words), TSQUERY)))
    )
    return held


def _phrase(phrase: Phrase) -> str:
    """The words must follow each other; of the last one the beginning is enough unless a whole one is meant."""
    ways = (" <-> ".join(f"'{word[:_LONGEST]}'" for word in fold_text(way).split()) for way in phrase.ways())
    return " | ".join(way if phrase.whole else f"{way}:*" for way in ways if way) or "''"


def _beside(connection: Connection, texts: AnySelect, asked: Sought, ids: Ids) -> Ids:
    """Those of these texts in which the phrases stand as near to each other as was asked."""
    number = next(iter(texts.selected_columns))
    places = Places(asked)
    rows = (connection.execute(texts.where(number.in_(portion))) for portion in portions(ids.tolist()))
    near = sorted(row[0] for row in chain.from_iterable(rows) if places.of(fold_text(row[1]).split()))
    return np.array(near, np.int64)
