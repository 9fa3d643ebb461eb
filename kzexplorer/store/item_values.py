"""Work out the row of `item` of one event: what was found, with what was decided by hand laid over it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.store import decided
from kzexplorer.store.codes import KINDS, PRECISIONS, STATUSES, TOPICS, VERDICTS
from kzexplorer.store.whens import when_of

ItemValues = tuple[Any, ...]
"""The columns of Item in the order of its mapping."""

_DETAIL_WEIGHT = 0.25
_PART_WEIGHT = 0.1
_MOST_PARTS = 5
_DATES = 20_000


class Found(NamedTuple):
    """What was found of an event; `lost` where its document was read again without it.

    A row of the driver takes twenty times as long to give a column by its name, and there are millions.
    """

    anchor: int
    kind: str
    status: str
    title: str
    t0: int | None
    t1: int | None
    precision: str | None
    edtf: str | None
    vague: bool | None
    parent: int | None
    detail: bool
    score: float
    start: int
    document: int
    lost: bool
    parts: int
    series: int | None
    topics: str | None


OF_EVENTS = Found._fields[: Found._fields.index("start")]
"""Those that are columns of the event."""


def values(row: Found, fields: decided.Fields, joined: int | None) -> ItemValues:
    """The row of an event with what was decided on it; `joined` is the event that it is joined to."""
    kind, status, title = fields.get(decided.KIND), fields.get(decided.STATUS), fields.get(decided.TITLE)
    detail = bool(row.detail) or joined is not None
    return (
        row.anchor,
        row.document,
        row.start,
        _kind(kind or row.kind),
        _status(status or row.status),
        _verdict(fields.get(decided.VERDICT, Verdict.TO_REVIEW)),
        row.title if title is None else title,
        *_when(row, fields),
        int(detail),
        row.parent,
        _importance(row.score, row.parts, detail),
        int(bool(fields)),
        int(row.lost and decided.MADE not in fields),
        row.series,
        _topics(row.topics),
        joined,
        row.score,
    )


# Few words stand in very many rows; of a word that is none of them, ValueError.


@lru_cache
def _kind(word: str) -> int:
    return KINDS.index(EventKind(word))


@lru_cache
def _status(word: str) -> int:
    return STATUSES.index(EventStatus(word))


@lru_cache
def _verdict(word: str) -> int:
    return VERDICTS.index(Verdict(word))


@lru_cache
def _topics(words: str | None) -> int:
    return sum(1 << TOPICS.index(Topic(topic)) for topic in (words or "").split())


def _when(row: Found, fields: decided.Fields) -> tuple[Any, ...]:
    """The columns from t0 to soft."""
    by_hand = fields.get(decided.WHEN)
    if by_hand is not None:
        return _columns_of(decided.when_from(by_hand))
    return _found_when(row.t0, row.t1, row.precision, row.edtf, row.vague)


@lru_cache(maxsize=_DATES)
def _found_when(*columns: Any) -> tuple[Any, ...]:
    return _columns_of(when_of(*columns))


def _columns_of(when: When | None) -> tuple[Any, ...]:
    if when is None:
        return None, None, None, None, 0, 0, 0, 0
    is_open = int(when.earliest is None), int(when.latest is None)
    return *when.days, PRECISIONS.index(when.precision), when.edtf, int(when.vague), *is_open, int(not when.exact)


def _importance(score: float, parts: int, detail: bool) -> float:
    """About 0..1.5: surer events with more parts first, details last."""
    weight = _DETAIL_WEIGHT if detail else 1.0
    return weight * score * (1 + _PART_WEIGHT * min(parts, _MOST_PARTS))
