"""The rows of one lane: first-fit for bodies with their labels, and at last for bodies alone at the cost of labels."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from kzexplorer.timeline.frames.placed import Side, Sizes

NO_ROW = -1
_MOST_INSIDE = 3
Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a body stands: its row, and `beside` pixels held for a label on one side.

    It takes `span` rows where it holds others, which are `within` it.
    """

    row: int
    side: Side
    beside: float = 0.0
    span: int = 1
    within: bool = False


@dataclass(slots=True)
class _Row:
    """Bodies from `lefts` to `rights`, ascending, and the stretches from `starts` to `ends` held with their labels."""

    lefts: list[float] = field(default_factory=list)
    rights: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)


class Rows:
    """At most `most` rows of bodies that never overlap; `between` pixels stay free between two stretches.

    Where all rows are taken, a body may take the room of the labels of others where `labels_yield`.
    """

    def __init__(self, most: int, between: float, *, labels_yield: bool = False) -> None:
        self._between, self._labels_yield = between, labels_yield
        self._rows = [_Row() for _ in range(most)]

    def hold(self, row: int, body: Ends, side: Side, beside: float) -> None:
        """Keep a body, and what is held for its label as far as no other body stands there, from being given away."""
        while row >= len(self._rows):
            self._rows.append(_Row())
        one, (left, right) = self._rows[row], body
        start, end = left - beside * (side is Side.LEFT), right + beside * (side is Side.RIGHT)
        at = len(one.lefts)
        if at and start < one.ends[-1] + self._between:
            at = bisect_left(one.lefts, left)
        if at and start < one.ends[at - 1] + self._between:
            one.ends[at - 1] = min(one.ends[at - 1], max(one.rights[at - 1], left - self._between))
            start = max(start, min(left, one.ends[at - 1] + self._between))
        if at < len(one.lefts):
            one.starts[at] = max(one.starts[at], min(one.lefts[at], right + self._between))
            end = min(end, max(right, one.starts[at] - self._between))
        for column, value in ((one.lefts, left), (one.rights, right), (one.starts, start), (one.ends, end)):
            column.insert(at, value)

    def place(self, body: Ends, label: float, view: Ends, least: float) -> Place:
        """A place for a body with `label` pixels beside it (0: none or inside).

        Right if the label ends inside the view, else left, else on the next row; when rows have run out with as much
        of the label as fits, at least `least` pixels; then without it, then where labels yield; then it has no row.
        """
        left, right = body
        free = [row for row in range(len(self._rows)) if self._is_free(row, left, right)]
        if not free:
            rows = range(len(self._rows)) if self._labels_yield else ()
            row = next((row for row in rows if self._is_free(row, left, right, labels=False)), NO_ROW)
            return self._taken(row, body, Side.NONE, 0.0)
        beyond = left < view[1] < right + label
        may_left = left - label >= view[0]
        for row in free if label else ():
            if (not beyond or not may_left) and self._is_free(row, left, right + label):
                return self._taken(row, body, Side.RIGHT, label)
            if may_left and self._is_free(row, left - label, right):
                return self._taken(row, body, Side.LEFT, label)
        short = min(least, label)
        for row in free if label and not right + short > view[1] > left else ():
            if self._is_free(row, left, right + short):
                return self._taken(row, body, Side.RIGHT, short)
        for row in free if label else ():
            if self._is_free(row, left - short, right):
                return self._taken(row, body, Side.LEFT, short)
        return self._taken(free[0], body, Side.NONE, 0.0)

    def place_tall(self, body: Ends, label: float, span: int, first: int | None) -> Place | None:
        """The first of `span` rows free for the body, on `first` if it can be, its label beside it where it fits."""
        left, right = body
        starts = range(len(self._rows) - span + 1)
        for beside, side in ((label, Side.RIGHT if label else Side.NONE), (0.0, Side.NONE)):
            for row in [*([first] if first in starts else []), *starts]:
                below = range(row + 1, row + span)
                if self._is_free(row, left, right + beside) and all(self._is_free(at, left, right) for at in below):
                    for at in below:
                        self.hold(at, body, Side.NONE, 0.0)
                    self.hold(row, body, side, beside)
                    return Place(row, side, beside, span)
        return None

    def _is_free(self, row: int, left: float, right: float, *, labels: bool = True) -> bool:
        one = self._rows[row]
        starts, ends = (one.starts, one.ends) if labels else (one.lefts, one.rights)
        if not ends or ends[-1] + self._between <= left:
            return True
        at = bisect_left(starts, left)
        if at < len(starts) and starts[at] < right + self._between:
            return False
        return not at or ends[at - 1] + self._between <= left

    def _taken(self, row: int, body: Ends, side: Side, beside: float) -> Place:
        if row != NO_ROW:
            self.hold(row, body, side, beside)
        return Place(row, side, beside)


def hold_inside(
    rows: Rows, body: Ends, label: float, inner: list[tuple[int, Ends, float]], first: int | None, sizes: Sizes
) -> list[tuple[int | None, Place]]:
    """Places for a body (None) and those on rows inside it: number, body and label of each. Empty without room."""
    inside = Rows(_MOST_INSIDE, sizes.between)
    edges = (body[0] + sizes.nest_pad, body[1] - sizes.nest_pad)
    places = [(number, inside.place(ends, beside, edges, sizes.label_least)) for number, ends, beside in inner]
    span = 2 + max(place.row for _, place in places)
    held = rows.place_tall(body, label, span, first) if span > 1 else None
    if held is None:
        return []
    found: list[tuple[int | None, Place]] = [(None, held)]
    for number, place in places:
        if place.row != NO_ROW:
            found.append((number, Place(held.row + 1 + place.row, place.side, place.beside, within=True)))
    return found
