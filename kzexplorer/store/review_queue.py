"""What waits for review, in the order in which a person goes through it."""

from __future__ import annotations

from collections.abc import Collection
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from kzexplorer.domain.review import ReviewOrder
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.columns import SUREST, Array
from kzexplorer.store.timeline_columns import ReviewQueue, TimelineColumns

_TO_REVIEW = np.uint8(VERDICTS.index(Verdict.TO_REVIEW))
_STARTS = f"SELECT id, document, start FROM item WHERE NOT detail AND (verdict = {_TO_REVIEW} OR {{}}) ORDER BY id"


def of(
    connection: Connection,
    columns: TimelineColumns,
    order: ReviewOrder,
    among: npt.ArrayLike | None = None,
    judged: Collection[int] = (),
) -> ReviewQueue:
    """All that wait, or those of them that are `among` these ids, with `judged` ones of the same as well."""
    ids = columns.order
    verdict = np.concatenate([columns.verdict, columns.undated_verdict])
    score = np.concatenate([columns.score, columns.undated_score])
    wanted = verdict == _TO_REVIEW
    if judged:
        wanted |= np.isin(ids, list(judged))
    if among is not None:
        wanted &= np.isin(ids, among)
    rows = np.flatnonzero(wanted)
    if order is ReviewOrder.CONFIDENCE:
        rows = rows[np.argsort(score[rows], kind="stable")]
    elif order is ReviewOrder.DOCUMENT:
        rows = rows[_by_place(connection, ids[rows], judged)]
    found = ids[rows]
    sure = (score[rows] / np.float32(SUREST)).astype(np.float32)
    return ReviewQueue(found, verdict[rows], sure, np.argsort(found, kind="stable").astype(np.int32))


def _by_place(connection: Connection, ids: Array, judged: Collection[int]) -> npt.NDArray[np.intp]:
    """How these events follow one another in the documents, as they were added."""
    also = f"id IN ({', '.join(str(int(event)) for event in judged)})" if judged else "FALSE"
    cursor: Any = connection.exec_driver_sql(_STARTS.format(also)).cursor
    known, document, start = np.fromiter(chain.from_iterable(cursor), np.int64).reshape(-1, 3).T
    at = np.searchsorted(known, ids)
    return np.lexsort((start[at], document[at]))
