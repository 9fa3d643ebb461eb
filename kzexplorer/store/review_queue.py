"""What waits for review, in the order in which a person goes through it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from kzexplorer.domain.review import ReviewOrder
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.codes import VERDICTS
from kzexplorer.store.columns import Array, narrow
from kzexplorer.store.timeline_columns import Codes

_TO_REVIEW = VERDICTS.index(Verdict.TO_REVIEW)
_NO_DAY = 2**31 - 1
_PARTS_OF_ONE = 1_000_000
_ROWS = f"""
SELECT item.id, document, start, coalesce(item.t0, {_NO_DAY}), coalesce(item.t1, {_NO_DAY}), verdict,
  CAST(round(event.score * {_PARTS_OF_ONE}) AS BIGINT)
FROM item JOIN event ON event.anchor = item.id
WHERE NOT item.detail AND (verdict = {_TO_REVIEW} OR item.id IN ({{}})) ORDER BY item.id"""

Scores = npt.NDArray[np.float32]
Places = npt.NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class ReviewQueue:
    """One place per event in arrays of equal length, in the order asked for; `verdict` are places in the list of
    verdicts, `score` is how sure the extraction was, 0 to 1."""

    ids: Array
    verdict: Codes
    score: Scores
    _by_id: Places

    def row_of(self, event: int) -> int | None:
        """Where an event stands; None where it is not in the queue."""
        at = int(np.searchsorted(self.ids, event, sorter=self._by_id))
        row = int(self._by_id[at]) if at < len(self.ids) else -1
        return row if row >= 0 and int(self.ids[row]) == event else None


def of(
    connection: Connection, order: ReviewOrder, among: npt.ArrayLike | None = None, judged: Collection[int] = ()
) -> ReviewQueue:
    """All that wait, or those of them that are `among` these ids, with `judged` ones of the same as well."""
    words = _ROWS.format(", ".join(str(int(event)) for event in judged) or "NULL")
    cursor: Any = connection.exec_driver_sql(words).cursor
    rows = np.fromiter(chain.from_iterable(cursor), np.int64).reshape(-1, 7)
    if among is not None:
        rows = rows[np.isin(rows[:, 0], among)]
    rows = rows[_sorted(order, rows)]
    ids = narrow(rows[:, 0])
    score = (rows[:, 6] / _PARTS_OF_ONE).astype(np.float32)
    return ReviewQueue(ids, rows[:, 5].astype(np.uint8), score, np.argsort(ids, kind="stable").astype(np.int32))


def _sorted(order: ReviewOrder, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.intp]:
    """Rows of one confidence go by document, those of one day too; undated ones come last."""
    _, document, start, first, last, _, score = rows.T
    keys = {
        ReviewOrder.CONFIDENCE: (start, document, score),
        ReviewOrder.DOCUMENT: (start, document),
        ReviewOrder.TIME: (start, document, last, first),
    }
    return np.lexsort(keys[order])
