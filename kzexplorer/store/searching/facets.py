"""Counts events by what they are, when, where told and who takes part: what to narrow a search by."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, func, select

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import KINDS, STATUSES, VERDICTS
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.searching.answers import Answers
from kzexplorer.store.searching.space import Space
from kzexplorer.store.searching.types import TYPES
from kzexplorer.store.tables import DOCUMENT, ENTITY_ITEM, RENDITION, RUN_DOCUMENT
from kzexplorer.store.timeline_columns import Ids
from kzexplorer.store.views import Facet, FacetCount, Facets

_NAMES = Prepared(select(ENTITY_ITEM.c.entity, ENTITY_ITEM.c.name).where(among(ENTITY_ITEM.c.entity)))
_TITLES = Prepared(
    select(RENDITION.c.document, func.coalesce(RUN_DOCUMENT.c.title, DOCUMENT.c.name).label("title"))
    .join(RUN_DOCUMENT, RUN_DOCUMENT.c.rendition == RENDITION.c.id)
    .join(DOCUMENT, DOCUMENT.c.id == RENDITION.c.document)
    .where(among(RENDITION.c.document), RENDITION.c.is_current)
)
_EPOCH = 719_163
"""The day number of 1 January 1970, from which numpy counts days."""

Counted = npt.NDArray[np.int64]


def count(space: Space, answers: Answers, ids: Ids, most: int) -> Facets:
    """Of these events; at most so many values of each facet."""
    mask, columns = space.of_events(ids), space.timeline.columns
    dated, undated = np.flatnonzero(mask[columns["id"]]), np.flatnonzero(mask[columns["undated"]])

    def counts(column: str) -> Counted:
        return _sum(np.bincount(columns[column][dated]), np.bincount(columns[f"undated_{column}"][undated]))

    linked = np.flatnonzero(mask[space.links["link_event"]])
    entities, places = space.links["link_entity"][linked], space.links["link_place"][linked]
    there, acting = np.bincount(entities[places >= 1]), np.bincount(entities[places != 1])
    types = answers.types.by_id(space.connection)
    return Facets(
        _coded(counts("kind"), [(kind, kind.noun.capitalize()) for kind in KINDS]),
        _coded(counts("verdict"), [(each, _words(each)) for each in VERDICTS]),
        _coded(counts("status"), [(each, _words(each)) for each in STATUSES]),
        _years(columns["earliest"][dated]),
        _documents(space.connection, counts("document"), most),
        _named(space.connection, there, most),
        {
            kind: each
            for code, kind in enumerate(TYPES)
            if (each := _named(space.connection, _of(code, acting, types), most)).values
        },
    )


def _sum(one: Counted, other: Counted) -> Counted:
    whole = np.zeros(max(len(one), len(other)), np.int64)
    whole[: len(one)] += one
    whole[: len(other)] += other
    return whole


def _words(value: Verdict | EventStatus) -> str:
    return value.value.replace("_", " ").capitalize()


def _coded(counts: Counted, values: Sequence[tuple[EventKind | Verdict | EventStatus, str]]) -> Facet:
    codes, _ = _most(counts, len(values))
    return Facet(tuple(FacetCount(*values[code], int(counts[code])) for code in codes))


def _years(ascending: npt.NDArray[np.int32]) -> Facet:
    """By the years in which these days fall, all of them."""
    if not len(ascending):
        return Facet()
    first, last = ((ascending[[0, -1]].astype(np.int64) - _EPOCH).view("datetime64[D]")).astype("datetime64[Y]")
    begins = np.arange(first, last + 2).astype("datetime64[D]").astype(np.int64) + _EPOCH
    counts = np.diff(np.searchsorted(ascending, begins.astype(np.int32)))
    at, _ = _most(counts, len(counts))
    years = [(each, int(first.astype(np.int64)) + 1970 + each) for each in at]
    return Facet(tuple(FacetCount(year, _year_words(year), int(counts[each])) for each, year in years))


def _year_words(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BCE"


def _documents(connection: Connection, counts: Counted, most: int) -> Facet:
    ids, rest = _most(counts, most)
    titles = {row.document: row.title for row in _TITLES.rows(connection, ids)}
    return Facet(tuple(FacetCount(each, titles.get(each, ""), int(counts[each])) for each in ids), rest)


def _of(code: int, counts: Counted, types: npt.NDArray[np.uint8]) -> Counted:
    """The counts of entities of one type alone."""
    known = types[: len(counts)]
    return np.where(known == code, counts[: len(known)], 0)


def _named(connection: Connection, counts: Counted, most: int) -> Facet:
    ids, rest = _most(counts, most)
    names = {row.entity: row.name for row in _NAMES.rows(connection, ids)}
    return Facet(tuple(FacetCount(each, names.get(each, ""), int(counts[each])) for each in ids), rest)


def _most(counts: Counted, most: int) -> tuple[list[int], int]:
    """The places of the highest counts, highest first, and how many other places have any."""
    there = np.flatnonzero(counts)
    if len(there) > most:
        highest = there[np.argpartition(-counts[there], most)[:most]]
        # Of equal counts at the edge the first ones are taken, whatever the order that the partition leaves.
        edge = counts[highest].min()
        above, at_edge = there[counts[there] > edge], there[counts[there] == edge]
        rest, there = len(there) - most, np.concatenate([above, at_edge[: most - len(above)]])
    else:
        rest = 0
    ordered: list[int] = there[np.lexsort((there, -counts[there]))].tolist()
    return ordered, rest
