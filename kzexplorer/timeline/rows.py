"""Rows of one lane: who stands where, found first-fit, and then left where it is while the view moves."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass

from kzexplorer.timeline.frame import Side


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on a row: the reserved stretch, in pixels from day 0, with the side of the label."""

    row: int
    left: float
    right: float
    side: Side


class Rows:
    """At most `most` rows of stretches that never overlap; `between` pixels stay free between two."""

    def __init__(self, most: int, between: float) -> None:
        self._most = most
        self._between = between
        self._rows: list[list[tuple[float, float]]] = []
        self.slots: dict[int, Slot | None] = {}

    def place(
        self, event: int, body: tuple[float, float], label: float, view: tuple[float, float], least: float
    ) -> None:
        """Find a slot for a body with `label` pixels beside it (0: none or inside).

        Right if the label ends inside the view, else left, else on the next row; when rows have run out with as
        much of the label as fits, at least `least` pixels, then without it; then it has none.
        """
        left, right = body
        sides = [(Side.RIGHT, left, right + label), (Side.LEFT, left - label, right)] if label else []
        beyond = left < view[1] < right + label
        allowed = [s for s in sides if (s[0] is Side.RIGHT and not beyond) or (s[0] is Side.LEFT and s[1] >= view[0])]
        choices = allowed or sides[:1] or [(Side.NONE, left, right)]
        for row in range(self._most):
            for side, start, end in choices:
                if self._take(event, row, side, start, end):
                    return
        short = min(least, label)
        shorter = [(Side.RIGHT, left, right + short), (Side.LEFT, left - short, right), (Side.NONE, left, right)]
        for side, start, end in shorter[1:] if right + short > view[1] > left else shorter:
            if any(self._take(event, row, side, start, end) for row in range(self._most)):
                return
        self.slots[event] = None

    def retry(self) -> None:
        """Look for room anew for those that had none."""
        self.slots = {event: slot for event, slot in self.slots.items() if slot is not None}

    def _take(self, event: int, row: int, side: Side, left: float, right: float) -> bool:
        if row == len(self._rows):
            self._rows.append([])
        stretches = self._rows[row]
        at = bisect_left(stretches, (left, right))
        if at < len(stretches) and stretches[at][0] < right + self._between:
            return False
        if at and stretches[at - 1][1] + self._between > left:
            return False
        insort(stretches, (left, right))
        self.slots[event] = Slot(row, left, right, side)
        return True
