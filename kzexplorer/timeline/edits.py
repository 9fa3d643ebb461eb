"""Changes a timeline without building it anew: events leave and join, and all others only move up or down an index."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Events, Flags, Indices, Pairs
from kzexplorer.timeline.lanes import Lane
from kzexplorer.timeline.members import Long, Members, part_of, similar

_T = TypeVar("_T", bound=np.generic)
_NONE = np.zeros(0, np.int32)


@dataclass(frozen=True, eq=False)
class Shift:
    """How indices change: stretches of old indices and where each begins now; `removed` are old, `added` new indices.

    An event that changes its days, lane or filter is both removed and added.
    """

    starts: Indices
    ends: Indices
    to: Indices
    removed: Indices
    added: Indices

    @property
    def moves_none(self) -> bool:
        """Whether every event keeps its index, those that changed too."""
        return np.array_equal(self.removed, self.added)

    def stretches(self) -> Iterator[tuple[int, int, int]]:
        """Old start, old end and new start of each run of events that stay."""
        return zip(self.starts.tolist(), self.ends.tolist(), self.to.tolist(), strict=True)

    def moved(self, events: Indices) -> Indices:
        """The new indices of those (old, ascending) that stay, ascending."""
        at = np.searchsorted(self.starts, events, "right") - 1
        stays = events < self.ends[at]
        moved: Indices = (events + (self.to - self.starts)[at])[stays].astype(np.int32)
        return moved

    def index(self, event: int) -> int | None:
        """The new index of an old one. None where it was removed."""
        found = self.moved(np.array([event], np.int32))
        return int(found[0]) if len(found) else None


def edited(events: Events, removed: Indices, added: Events) -> tuple[Events, Shift]:
    """The events without those (indices, ascending) and with these; a few copies of memory, whatever changes.

    An event that is removed and added with the same id and days keeps its index. Pairs of `events` move along; pairs
    of `added` count events as they will stand, and are taken over as they are where there are any.
    """
    before = _insertion_points(events, removed, added)
    order = np.argsort(before, kind="stable")
    before = before[order]
    shift = _shift(len(events), removed, before)
    columns = {
        name: _spliced(getattr(events, name), getattr(added, name)[order], shift)
        for name in ("ids", "first", "last", "group", "flags", "importance")
    }
    children = added.children if len(added.children.owner) else _moved_pairs(events.children, shift, owner=True)
    series = added.series if len(added.series.owner) else _moved_pairs(events.series, shift, owner=False)
    return Events(**columns, children=children, series=series), shift


def grown(before: Events, after: Events, changed: npt.NDArray[np.int64]) -> Shift | None:
    """How indices change from one timeline to the same one read later, where these ids changed in other ways than days.

    None where events that stay have another order.
    """
    order = np.argsort(after.ids, kind="stable")
    places = np.minimum(after.ids[order].searchsorted(before.ids), max(len(after) - 1, 0))
    at = order[places] if len(after) else np.zeros(len(before), np.int64)
    stays = np.zeros(len(before), np.bool_)
    if len(after):
        stays = (after.ids[at] == before.ids) & (after.first[at] == before.first) & (after.last[at] == before.last)
        stays &= ~np.isin(before.ids, changed)
    old, new = np.flatnonzero(stays), at[stays]
    if (np.diff(new) <= 0).any():
        return None
    is_added = np.ones(len(after), np.bool_)
    is_added[new] = False
    points = np.append(old, len(before))[new.searchsorted(np.flatnonzero(is_added))]
    return _shift(len(before), np.flatnonzero(~stays).astype(np.int32), points.astype(np.int32))


def edited_lanes(
    lanes: Sequence[Lane],
    events: Events,
    shift: Shift,
    shown: Mapping[int, Indices],
    hidden: Mapping[int, Indices] | None = None,
    left_out: Mapping[int, Indices] | None = None,
) -> tuple[Lane, ...]:
    """The lanes after `edited` gave these events; the mappings tell by key which added ones join a lane, and how."""
    hidden, left_out = hidden or {}, left_out or {}
    return tuple(
        replace(
            lane,
            shown=edited_members(lane.shown, events, shift, shown.get(lane.key, _NONE)),
            hidden=edited_members(lane.hidden, events, shift, hidden.get(lane.key, _NONE)),
            left_out=edited_members(lane.left_out, events, shift, left_out.get(lane.key, _NONE)),
        )
        for lane in lanes
    )


def _insertion_points(events: Events, removed: Indices, added: Events) -> Indices:
    """Before which old event each added one goes."""
    same_days = {(int(events.ids[at]), int(events.first[at]), int(events.last[at])): at for at in removed.tolist()}
    points = []
    for key in zip(added.ids.tolist(), added.first.tolist(), added.last.tolist(), strict=True):
        if key in same_days:
            points.append(same_days[key])
            continue
        low, high = events.first.searchsorted(np.array([key[1], key[1] + 1], np.int32)).tolist()
        points.append(low + int(events.last[low:high].searchsorted(np.int32(key[2]), "right")))
    return np.array(points, np.int32)


def _shift(number: int, removed: Indices, before: Indices) -> Shift:
    ends = np.sort(np.concatenate([removed, before, [number]])).astype(np.int32)
    starts = np.sort(np.concatenate([[0], removed + 1, before])).astype(np.int32)
    # additions before a removal at the same place come first
    kept = np.concatenate([[0], np.cumsum(ends - starts)[:-1]])
    is_added = np.concatenate([np.ones(len(before), np.bool_), np.zeros(len(removed), np.bool_)])
    cuts = np.argsort(np.concatenate([before, removed]), kind="stable")
    n_added = np.concatenate([[0], np.cumsum(is_added[cuts])])
    to = (kept + n_added).astype(np.int32)
    added = (to[1:] - 1)[is_added[cuts]].astype(np.int32)
    return Shift(starts, ends, to, removed, added)


def _spliced(column: npt.NDArray[_T], joining: npt.NDArray[_T], shift: Shift) -> npt.NDArray[_T]:
    if shift.moves_none and np.array_equal(column[shift.added], joining):
        return column
    result = np.empty(len(column) - len(shift.removed) + len(joining), np.result_type(column, joining))
    for start, end, to in shift.stretches():
        result[to : to + end - start] = column[start:end]
    result[shift.added] = joining
    return result


def _moved_pairs(pairs: Pairs, shift: Shift, *, owner: bool) -> Pairs:
    """Pairs whose events stay, with their new indices; owners too where they are events."""
    if not len(pairs.member):
        return pairs
    stays = ~np.isin(pairs.member, shift.removed)
    if owner:
        stays &= ~np.isin(pairs.owner, shift.removed)
    owners = pairs.owner[stays]
    return Pairs(shift.moved(owners) if owner else owners, shift.moved(pairs.member[stays]))


def edited_members(members: Members, events: Events, shift: Shift, joining: Indices) -> Members:
    """The members after `edited` gave these events; `joining` are those of the added ones that are among them."""
    if shift.moves_none and _stays(members, events, shift.added, joining):
        result = Members(events, members.indices)
        if members.has_long:
            result.__dict__["long"] = members.long
        return result
    every = members.indices is None
    result = Members(events, None if members.indices is None else _joined(_kept(members.indices, shift), joining))
    if members.has_long:
        joined = shift.added if every else joining
        result.__dict__["long"] = _edited_long(members, events, shift, joined)
    return result


def _stays(members: Members, events: Events, changed: Indices, joining: Indices) -> bool:
    """Whether of the events that changed the same are among them, with the same days."""
    held = changed[members.hold(changed)]
    return (members.indices is None or np.array_equal(held, joining)) and all(
        np.array_equal(before[held], after[held])
        for before, after in ((members.events.first, events.first), (members.events.last, events.last))
    )


def _kept(indices: Indices, shift: Shift) -> Indices:
    """The new indices of those that stay."""
    bounds = indices.searchsorted(np.stack([shift.starts, shift.ends])).tolist()
    parts = [(low, high, way) for low, high, way in zip(*bounds, (shift.to - shift.starts).tolist(), strict=True)]
    result = np.empty(sum(high - low for low, high, _ in parts), np.int32)
    at = 0
    for low, high, way in parts:
        np.add(indices[low:high], np.int32(way), out=result[at : at + high - low])
        at += high - low
    return result


def _among(events: Indices, indices: Indices) -> Flags:
    """Which of these few events are among the many that ascend; numpy's own would sort the many."""
    at = np.minimum(indices.searchsorted(events), max(len(indices) - 1, 0))
    found: Flags = indices[at] == events if len(indices) else np.zeros(len(events), np.bool_)
    return found


def _joined(indices: Indices, joining: Indices) -> Indices:
    return np.insert(indices, indices.searchsorted(joining), joining) if len(joining) else indices


def _edited_long(members: Members, events: Events, shift: Shift, joining: Indices) -> tuple[Long, ...]:
    """Long events part by part: sorted ends are kept but for those that left or joined."""
    lengths = events.last[joining] - events.first[joining]
    joining, lengths = joining[lengths > 0], lengths[lengths > 0]
    parts = part_of(lengths)
    old = {long.part: long for long in members.long}
    made = []
    for part in sorted({*old, *parts.tolist()}):
        new, new_lengths = joining[parts == part], lengths[parts == part]
        long = old.get(part)
        if long is None:
            made.append(Long.of(events, part, new))
            continue
        indices = _joined(_kept(long.indices, shift), new)
        least = min(long.least, int(new_lengths.min(initial=long.least)))
        most = max(long.most, int(new_lengths.max(initial=long.most)))
        if not len(indices):
            continue
        if long.ends is None:
            ends = None if similar(least, most) else np.sort(events.last[indices])
            made.append(Long(part, least, most, indices, ends))
            continue
        gone = members.events.last[shift.removed[_among(shift.removed, long.indices)]]
        ends = long.ends
        for end in gone.tolist():
            ends = np.delete(ends, ends.searchsorted(np.int32(end)))
        made.append(Long(part, least, most, indices, _joined(ends, np.sort(events.last[new]))))
    return tuple(made)
