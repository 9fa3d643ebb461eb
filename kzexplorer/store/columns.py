"""The timeline's events and their links as arrays, by name, read from the derived rows in one pass each."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntFlag
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision
from kzexplorer.store.codes import KINDS, PRECISIONS, STATUSES, VERDICTS
from kzexplorer.store.dialect import is_server

Array = npt.NDArray[Any]
Columns = dict[str, Array]
Numbers = npt.NDArray[np.int64]

EVENTS = (
    *("id", "earliest", "latest", "flags", "kind", "verdict", "status", "precision"),
    *("importance", "topics", "document", "score"),
)
"""One place per dated event, by earliest, latest, document, position and id; details of meetings left out."""
UNDATED = ("undated", "undated_verdict", "undated_kind", "undated_status", "undated_document", "undated_score")
"""One place per event without a date, by document, position and id."""
PARENTS, SERIES = ("child", "parent"), ("series_event", "series")
"""One place per event that is part of another, or one of a series, by its id; those without a date too."""
LINKS = ("link_event", "link_entity", "link_place")
"""One place per event or detail and entity in it, by both ids; `link_place` is 0 where it takes part, 1 where it is the
place, 2 where both."""
EVIDENCE = ("evidence_event", "evidence_passage")
"""One place per event or detail and passage that tells it, by both ids; those of a joined event are those of the one
that it is joined to."""
GROUPS = (EVENTS, UNDATED, PARENTS, SERIES, LINKS, EVIDENCE)
"""Names of arrays that are equally long."""
_CODES = {
    **dict.fromkeys(("kind", "undated_kind"), len(KINDS)),
    **dict.fromkeys(("verdict", "undated_verdict"), len(VERDICTS)),
    **dict.fromkeys(("status", "undated_status"), len(STATUSES)),
    "precision": len(PRECISIONS),
}


class Flag(IntFlag):
    """What a bit of `flags` says; the timeline has the same bits.

    A soft date is imprecise, an open one known at its other end alone; hollow events wait for review.
    """

    SOFT = 1
    OPEN_START = 2
    OPEN_END = 4
    HOLLOW = 8
    REJECTED = 16


SUREST = 10_000
"""What `score` holds of an event that is certain."""
MOST_IMPORTANT = 1.5
"""The importance of a row that `importance` holds as 65,535."""

_NO_DAY = -(2**31)
_PACKED = f"""
SELECT (id << 24) + (kind << 14) + (coalesce("precision", 0) << 9) + (status << 6) + (verdict << 3)
    + (CAST(open_end AS INTEGER) << 2) + (CAST(open_start AS INTEGER) << 1) + CAST(soft AS INTEGER),
  coalesce(t0, {_NO_DAY}) * 4294967296 + coalesce(t1 - t0, 0),
  (document << 32) + "start",
  ({{sure}} << 32) + (topics << 16) + {{weight}}
FROM item WHERE """
"""Four numbers a row instead of fifteen: what makes a million rows slow is their values in Python."""
_WEIGHT = f"CAST(min(importance / {MOST_IMPORTANT}, 1) * 65535 AS INTEGER)"
_TOLD = """
SELECT (coalesce(joined, id) << 32) + passage FROM item JOIN event_evidence ON event = id
  WHERE {where} AND NOT EXISTS (SELECT 1 FROM item_evidence WHERE item_evidence.item = id)
UNION ALL SELECT (coalesce(joined, id) << 32) + passage FROM item JOIN item_evidence ON item_evidence.item = id
  WHERE {where}"""
_SURE, _SURE_ON_SERVER = f"CAST({SUREST} * score + 0.5 AS INTEGER)", f"CAST({SUREST} * score AS BIGINT)"
"""Rounded: a file cuts what is behind the point off, a server does not."""
_WEIGHT_ON_SERVER = f"CAST(floor(least(importance / {MOST_IMPORTANT}, 1) * 65535) AS BIGINT)"
_PAIRS = {
    PARENTS: "SELECT id, parent FROM item WHERE parent IS NOT NULL AND NOT detail AND {} ORDER BY id",
    SERIES: "SELECT id, series FROM item WHERE series IS NOT NULL AND NOT detail AND {} ORDER BY id",
}
_LINKED = "SELECT (item << 32) + (entity << 2) + place FROM item_entity WHERE {} ORDER BY item, entity"
_ACCEPTED, _REJECTED = VERDICTS.index(Verdict.ACCEPTED), VERDICTS.index(Verdict.REJECTED)
_DAY = PRECISIONS.index(Precision.DAY)


def read_events(connection: Connection, *, details: bool = False, ids: Collection[int] | None = None) -> Columns:
    """The arrays of all groups but links: of all events, or of these alone."""
    weight, sure = (_WEIGHT_ON_SERVER, _SURE_ON_SERVER) if is_server(connection) else (_WEIGHT, _SURE)
    packed = _PACKED.format(weight=weight, sure=sure)
    codes, days, place, rest = _numbers(
        connection, packed + f"{_among('id', ids)}{'' if details else ' AND NOT detail'}", 4
    )
    # Rows come by id, which the stable sort keeps where all else is equal.
    order = np.lexsort((place, days))
    columns = _unpacked(codes[order], days[order], place[order], rest[order])
    dated = columns.pop("dated")
    first = len(dated) - int(dated.sum())
    found = {name: column[first:] for name, column in columns.items()}
    undated = (columns[name][:first] for name in ("id", "verdict", "kind", "status", "document", "score"))
    found |= dict(zip(UNDATED, undated, strict=True))
    for names, words in _PAIRS.items():
        pairs = _numbers(connection, words.format(_among("id", ids)), 2)
        found |= dict(zip(names, map(narrow, pairs), strict=True))
    return found


def read_links(connection: Connection, *, ids: Collection[int] | None = None) -> Columns:
    """The arrays of links: of all events and details, or of these alone."""
    (packed,) = _numbers(connection, _LINKED.format(_among("item", ids)), 1)
    entities = narrow((packed >> 2) & 0x3FFFFFFF)
    return dict(zip(LINKS, (narrow(packed >> 32), entities, (packed & 3).astype(np.uint8)), strict=True))


def read_evidence(connection: Connection, *, ids: Collection[int] | None = None) -> Columns:
    """The arrays of evidence: of all events and details, or of these alone."""
    which = "TRUE" if ids is None else f"(joined IS NULL AND {_among('id', ids)} OR {_among('joined', ids)})"
    packed = np.unique(_numbers(connection, _TOLD.format(where=which), 1)[0])
    return dict(zip(EVIDENCE, (narrow(packed >> 32), narrow(packed & 0xFFFFFFFF)), strict=True))


def make_sense(columns: Columns) -> bool:
    """Whether codes name something, ids are ids and days ascend, as rows of this program always have it."""
    named = all(int(columns[name].max(initial=0)) < many for name, many in _CODES.items() if name in columns)
    ids = all(int(columns[name].min(initial=1)) > 0 for name in ("id", "undated") if name in columns)
    days = columns.get("earliest", np.zeros(0, np.int32))
    return named and ids and bool((days[1:] >= days[:-1]).all())


def place_in_order(columns: Columns, event: int, earliest: int, latest: int) -> int | None:
    """Where an event of these days stands, in time that grows with the events of the same days alone."""
    low, high = same_days(columns, earliest, latest)
    at = np.flatnonzero(columns["id"][low:high] == event)
    return low + int(at[0]) if len(at) else None


def same_days(columns: Columns, earliest: int, latest: int) -> tuple[int, int]:
    """The place of the first event with these days, and the one after the last."""
    first, last = columns["earliest"], columns["latest"]
    low, high = (int(np.searchsorted(first, np.int32(earliest), side)) for side in ("left", "right"))
    inner = (np.searchsorted(last[low:high], np.int32(latest), side) for side in ("left", "right"))
    begin, end = (low + int(each) for each in inner)
    return begin, end


def narrow(numbers: Numbers) -> Array:
    """The same as int32 where all fit."""
    fit = not len(numbers) or int(numbers.max()) < 2**31
    return numbers.astype(np.int32) if fit else np.ascontiguousarray(numbers)


def flags_of(soft: Array, verdict: Array) -> Array:
    """The bits of `flags`, from the first three and the verdict."""
    hollow = (verdict != _ACCEPTED) * np.uint8(Flag.HOLLOW)
    flags: Array = soft | hollow | (verdict == _REJECTED) * np.uint8(Flag.REJECTED)
    return flags


def _unpacked(codes: Numbers, days: Numbers, place: Numbers, rest: Numbers) -> Columns:
    earliest = (days >> 32).astype(np.int32)
    verdict, precision = _bits(codes, 3, 3), _bits(codes, 9, 5)
    soft = _bits(codes, 0, 3)
    # An open end alone does not make the day at the other end imprecise.
    soft &= ~((soft > Flag.SOFT) & (precision == _DAY)).astype(np.uint8)
    return {
        "dated": earliest != _NO_DAY,
        "id": narrow(codes >> 24),
        "earliest": earliest,
        "latest": ((days >> 32) + (days & 0xFFFFFFFF)).astype(np.int32),
        "flags": flags_of(soft, verdict),
        "kind": _bits(codes, 14, 8),
        "verdict": verdict,
        "status": _bits(codes, 6, 3),
        "precision": precision,
        "importance": (rest & 0xFFFF).astype(np.uint16),
        "topics": (rest >> 16).astype(np.uint16),
        "score": (rest >> 32).astype(np.uint16),
        "document": (place >> 32).astype(np.int32),
    }


def _bits(numbers: Array, first: int, many: int) -> npt.NDArray[np.uint8]:
    return ((numbers >> first) & ((1 << many) - 1)).astype(np.uint8)


def _among(column: str, ids: Collection[int] | None) -> str:
    if ids is None:
        return "TRUE"
    return f"{column} IN ({', '.join(str(int(each)) for each in ids)})" if len(ids) else "FALSE"


def _numbers(connection: Connection, words: str, many: int) -> Numbers:
    """That many numbers a row as so many arrays, straight from the driver: no list of the rows is ever made."""
    cursor: Any = connection.exec_driver_sql(words).cursor
    return np.fromiter(chain.from_iterable(cursor), np.int64).reshape(-1, many).T
