"""The events that one part of a query finds: some words, or what one field must hold."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from sqlalchemy import Connection, select

from kzexplorer.search.tree import Days, Field, FieldName, Kinds, Leaf, Level, Near, Precisions, Standing, Words
from kzexplorer.store import fulltext, spelling
from kzexplorer.store.codes import KINDS, PRECISIONS, STATUSES, VERDICTS
from kzexplorer.store.columns import SUREST, Array, Flag
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.searching import annotated
from kzexplorer.store.searching.documents import Titles
from kzexplorer.store.searching.space import Mask, Space
from kzexplorer.store.sought import Sought, sought
from kzexplorer.store.tables import ENTITY_ITEM, NOTE, TAG
from kzexplorer.store.timeline_columns import Flags, Ids

_MAINS = Prepared(select(ENTITY_ITEM.c.main).distinct().where(among(ENTITY_ITEM.c.entity)))


def events_with(space: Space, titles: Titles, leaf: Leaf) -> Mask:
    """The events that the leaf finds; details among them."""
    if not isinstance(leaf, Field):
        return _anywhere(space, _sought(space, leaf))
    value = leaf.value
    if isinstance(value, Words | Near):
        return _BY_WORDS[leaf.name](space, titles, _sought(space, value))
    if isinstance(value, Days):
        return space.of_flags(_overlapping(space, value))
    if isinstance(value, Level):
        return space.of_flags(
            *(_within(column, value) for column in (space.timeline.score, space.timeline.undated_score))
        )
    if isinstance(value, Kinds):
        return space.of_flags(*_coded(space, "kind", [KINDS.index(each) for each in value.kinds]))
    if isinstance(value, Precisions):
        wanted = [PRECISIONS.index(each) for each in value.precisions]
        return space.of_flags(_one_of(space.timeline.precision, wanted))
    return _standing(space, value)


def entities_with(connection: Connection, asked: Sought) -> Ids:
    """The entities, after merging, whose names, those of what was merged into them, or roles hold what is sought."""
    named = fulltext.of(connection).entities_with(connection, asked)
    return np.fromiter(_MAINS.rows(connection, named.tolist()).scalars(), np.int64)


def _sought(space: Space, node: Words | Near) -> Sought:
    return sought(node, lambda word: spelling.others(space.connection, word))


def _anywhere(space: Space, asked: Sought) -> Mask:
    """In passages, titles, names of entities, notes and tags."""
    index, connection = fulltext.of(space.connection), space.connection
    mask = space.of_passages(index.passages_with(connection, asked))
    titled = index.items_with(connection, asked)
    mask[titled[titled < space.size]] = True
    named = entities_with(connection, asked)
    if len(named):
        mask |= space.of_entities(named)
    subjects = annotated.subjects_with(connection, asked)
    return mask | annotated.events_about(space, subjects) if subjects else mask


def _in_text(space: Space, _titles: Titles, asked: Sought) -> Mask:
    return space.of_passages(fulltext.of(space.connection).passages_with(space.connection, asked))


def _acting(space: Space, _titles: Titles, asked: Sought) -> Mask:
    return space.of_entities(entities_with(space.connection, asked), place=False)


def _there(space: Space, _titles: Titles, asked: Sought) -> Mask:
    return space.of_entities(entities_with(space.connection, asked), place=True)


def _documents(space: Space, titles: Titles, asked: Sought) -> Mask:
    return space.of_documents(titles.documents_with(space.connection, asked.phrases[0]))


def _noted(space: Space, _titles: Titles, asked: Sought) -> Mask:
    return annotated.events_about(space, annotated.subjects_with(space.connection, asked, [NOTE]))


def _tagged(space: Space, _titles: Titles, asked: Sought) -> Mask:
    return annotated.events_about(space, annotated.subjects_with(space.connection, asked, [TAG]))


_BY_WORDS: dict[FieldName, Callable[[Space, Titles, Sought], Mask]] = {
    FieldName.TEXT: _in_text,
    FieldName.ACTOR: _acting,
    FieldName.PLACE: _there,
    FieldName.DOC: _documents,
    FieldName.NOTE: _noted,
    FieldName.TAG: _tagged,
}


def _overlapping(space: Space, days: Days) -> Flags:
    """Dates that can mean one of the days; where a date is open at an end, all days beyond it."""
    columns = space.timeline
    found = np.ones(len(columns), np.bool_)
    if days.first is not None:
        found &= (columns.latest >= days.first) | _has(columns.flags, Flag.OPEN_END)
    if days.last is not None:
        found &= (columns.earliest <= days.last) | _has(columns.flags, Flag.OPEN_START)
    return found


def _has(flags: Array, flag: Flag) -> Flags:
    found: Flags = (flags & np.uint8(flag)) != 0
    return found


def _within(scores: Array, level: Level) -> Flags:
    found = np.ones(len(scores), np.bool_)
    if level.least is not None:
        least = round(level.least * SUREST)
        found &= scores >= least if level.itself else scores > least
    if level.most is not None:
        most = round(level.most * SUREST)
        found &= scores <= most if level.itself else scores < most
    return found


def _coded(space: Space, column: str, wanted: list[int]) -> tuple[Flags, Flags]:
    """The dated and the undated events that have one of these codes in a column."""
    columns = space.timeline.columns
    return _one_of(columns[column], wanted), _one_of(columns[f"undated_{column}"], wanted)


def _one_of(column: Array, wanted: list[int]) -> Flags:
    table = np.zeros(256, np.bool_)
    table[wanted] = True
    found: Flags = table[column]
    return found


def _standing(space: Space, value: Standing) -> Mask:
    happened = _coded(space, "status", [STATUSES.index(each) for each in value.statuses])
    judged = _coded(space, "verdict", [VERDICTS.index(each) for each in value.verdicts])
    return space.of_flags(happened[0] | judged[0], happened[1] | judged[1])
