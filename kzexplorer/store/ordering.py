"""Put many events in the order of what they are, without their rows: from columns, and from one sorted read."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, Select, func, select

from kzexplorer.domain.ordering import Ordering
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import DOCUMENT, ITEM
from kzexplorer.store.timeline_columns import Ids, TimelineColumns

_SCORES = Prepared(select(ITEM.c.id, ITEM.c.score).where(among(ITEM.c.id)))
_ALL_SCORES = select(ITEM.c.id, ITEM.c.score)
_BY_TITLE = select(ITEM.c.id).order_by(func.lower(ITEM.c.title), ITEM.c.id)
_BY_NAME = select(DOCUMENT.c.id).order_by(func.lower(DOCUMENT.c.name), DOCUMENT.c.id)

_PORTION = 5_000


def ordered(
    connection: Connection, columns: TimelineColumns, ids: Ids, by: Ordering, *, descending: bool = False
) -> Ids:
    """The same ids in that order; ids that are not there, or are parts of an event, are left out."""
    order = columns.order
    found = order[np.isin(order, ids)]
    if by is Ordering.DATE:
        return found[::-1] if descending else found
    ranks = _ranks(connection, columns, by)[found]
    return found[np.argsort(-ranks if descending else ranks, kind="stable")]


def scores(connection: Connection, ids: npt.ArrayLike) -> dict[int, float]:
    """How sure the extraction is of each of these events, 0 to 1."""
    return {row.id: row.score for row in _SCORES.rows(connection, np.asarray(ids).tolist())}


def _ranks(connection: Connection, columns: TimelineColumns, by: Ordering) -> npt.NDArray[Any]:
    """A number for each id that grows in that order; ids are places in it."""
    if by is Ordering.TITLE:
        return _places(_sorted(connection, _BY_TITLE), columns)
    if by is Ordering.CONFIDENCE:
        return _scored(connection, columns)
    whole: dict[Ordering, tuple[npt.NDArray[Any], npt.NDArray[Any]]] = {
        Ordering.KIND: (columns.kind, columns.undated_kind),
        Ordering.REVIEW: (columns.verdict, columns.undated_verdict),
        Ordering.DOCUMENT: (columns.document, columns.undated_document),
    }
    codes = np.concatenate(whole[by]).astype(np.int64)
    if by is Ordering.DOCUMENT:
        places = np.zeros(int(codes.max(initial=0)) + 1, np.int64)
        documents = _sorted(connection, _BY_NAME)
        there = documents < len(places)
        places[documents[there]] = np.flatnonzero(there)
        codes = places[codes]
    ranks = np.zeros(_size(columns), np.int64)
    ranks[columns.order] = codes
    return ranks


def _sorted(connection: Connection, rows: Select[Any]) -> Ids:
    """In portions, so that other threads have their turns."""
    found = connection.execute(rows)
    parts = [np.zeros(0, np.int64)]
    while some := found.fetchmany(_PORTION):
        parts.append(np.array([row[0] for row in some], np.int64))
    return np.concatenate(parts)


def _places(ids: Ids, columns: TimelineColumns) -> npt.NDArray[np.int64]:
    places = np.zeros(max(_size(columns), int(ids.max(initial=0)) + 1), np.int64)
    places[ids] = np.arange(len(ids))
    return places


def _scored(connection: Connection, columns: TimelineColumns) -> npt.NDArray[np.float64]:
    found = np.zeros(_size(columns), np.float64)
    rows = connection.execute(_ALL_SCORES)
    while some := rows.fetchmany(_PORTION):
        ids, values = zip(*some, strict=True)
        kept = np.array(ids, np.int64)
        there = kept < len(found)
        found[kept[there]] = np.array(values, np.float64)[there]
    return found


def _size(columns: TimelineColumns) -> int:
    return int(columns.order.max(initial=0)) + 1
