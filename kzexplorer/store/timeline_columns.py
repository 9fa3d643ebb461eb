"""The timeline's events as the reader hands them out: arrays that nobody changes, in the narrowest types that fit."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np
import numpy.typing as npt

from kzexplorer.store.columns import Columns, Flag

Ids = npt.NDArray[np.int32] | npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.bool_]
Scores = npt.NDArray[np.float32]
Places = npt.NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class TimelineColumns:
    """One place per dated event in arrays of equal length, sorted by earliest, then latest, document, position, id.

    Days are day numbers, inclusive; where an end is open they are those of the known end. `flags` are bits of `Flag`,
    `kind`, `verdict`, `status` and `precision` are places in the lists of their enumerations, `topics` bits by place in
    `Topic`, `importance` is 0 to 65,535, `score` 0 to 10,000. `undated` holds the ids of events without a date, by
    document and position, `undated_verdict` and the like what they are. `child` and `parent` pair events with those
    that they are part of, and `series_event` and `series` pair events with the number of a series; these are ids, of
    events without a date too. All are as of `revision` and cannot be written to.
    """

    revision: int
    id: Ids
    earliest: npt.NDArray[np.int32]
    latest: npt.NDArray[np.int32]
    flags: Codes
    kind: Codes
    verdict: Codes
    status: Codes
    precision: Codes
    importance: npt.NDArray[np.uint16]
    topics: npt.NDArray[np.uint16]
    document: npt.NDArray[np.int32]
    score: npt.NDArray[np.uint16]
    undated: Ids
    undated_verdict: Codes
    undated_kind: Codes
    undated_status: Codes
    undated_document: npt.NDArray[np.int32]
    undated_score: npt.NDArray[np.uint16]
    child: Ids
    parent: Ids
    series_event: Ids
    series: Ids

    @classmethod
    def of(cls, revision: int, columns: Columns) -> TimelineColumns:
        """The named arrays, from now on not to be written to."""
        for column in columns.values():
            column.setflags(write=False)
        return cls(revision, **columns)

    def __len__(self) -> int:
        return len(self.id)

    @property
    def columns(self) -> Columns:
        """The arrays by name."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "revision"}

    @property
    def soft(self) -> Flags:
        """Which days are not exactly known."""
        return self._has(Flag.SOFT)

    @property
    def open_start(self) -> Flags:
        """Which are known at their end alone."""
        return self._has(Flag.OPEN_START)

    @property
    def open_end(self) -> Flags:
        """Which are known at their beginning alone."""
        return self._has(Flag.OPEN_END)

    @cached_property
    def order(self) -> Ids:
        """Ids in the order of previous and next: dated, then undated."""
        return np.concatenate([self.id, self.undated])

    def between(self, earliest: int, latest: int, limit: int) -> list[int]:
        """The first ids whose days overlap this interval, without rejected ones."""
        begun = int(self.earliest.searchsorted(np.int32(latest), "right"))
        overlap = (self.latest[:begun] >= earliest) & ((self.flags[:begun] & np.uint8(Flag.REJECTED)) == 0)
        ids: list[int] = self.id[:begun][np.flatnonzero(overlap)[:limit]].tolist()
        return ids

    def positions(self, ids: Ids) -> npt.NDArray[np.int32]:
        """Where the dated events with these ids stand, -1 for others; one pass over all events."""
        found = np.full(1 + max(int(self.id.max(initial=0)), int(ids.max(initial=0))), -1, np.int32)
        found[self.id] = np.arange(len(self.id), dtype=np.int32)
        at: npt.NDArray[np.int32] = found[ids]
        return at

    def _has(self, flag: Flag) -> Flags:
        found: Flags = (self.flags & np.uint8(flag)) != 0
        return found


@dataclass(frozen=True, eq=False)
class ReviewQueue:
    """One place per event in arrays of equal length, in the order asked for; `verdict` are places in the list of
    verdicts, `score` is how sure the extraction was, 0 to 1."""

    ids: Ids
    verdict: Codes
    score: Scores
    _by_id: Places

    def row_of(self, event: int) -> int | None:
        """Where an event stands; None where it is not in the queue."""
        # of the same type, or all ids would be converted to that of the number
        at = int(np.searchsorted(self.ids, self.ids.dtype.type(event), sorter=self._by_id))
        row = int(self._by_id[at]) if at < len(self.ids) else -1
        return row if row >= 0 and int(self.ids[row]) == event else None
