"""Where each label stands on its row in this frame, and how much of it has room."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Codes, Flags, Indices
from kzexplorer.timeline.frames.placed import Body, Pixels, Side, Sizes

_ENOUGH = 0.8
_INSIDE_SHARE, _INSIDE_LEAST = 0.45, 200.0
_UNKNOWN = 150.0
_RIGHT, _LEFT, _INSIDE = (np.uint8(side.value) for side in (Side.RIGHT, Side.LEFT, Side.INSIDE))


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Bodies on their rows as columns: `row` numbers all rows of all lanes, `side` is what each was placed with.

    `wanted` are the widths of labels, which stay between `low` and `high`; shorter ones than `least` are left out.
    """

    row: Indices
    body: Codes
    left: Pixels
    right: Pixels
    side: Codes
    wanted: Pixels
    low: Pixels
    high: Pixels
    least: Pixels

    def taken(self, order: npt.NDArray[np.int64]) -> Line:
        """The same in another order."""
        return Line(
            self.row[order], self.body[order], self.left[order], self.right[order], self.side[order],
            self.wanted[order], self.low[order], self.high[order], self.least[order],
        )  # fmt: skip


def settled(line: Line, sizes: Sizes) -> tuple[Codes, Pixels, Pixels]:
    """Side, left end and room of each label: inside a wide body, else on its reserved side, else on the other.

    A label takes free room up to its whole width. It leaves its reserved side only where that has too little of it.
    """
    order = np.lexsort((line.left, line.row))
    back = np.empty(len(order), np.int64)
    back[order] = np.arange(len(order))
    side, label_left, room = _settled(line.taken(order), sizes)
    return side[back], label_left[back], room[back]


def _settled(line: Line, sizes: Sizes) -> tuple[Codes, Pixels, Pixels]:
    joined = np.concatenate([line.row[1:] == line.row[:-1], [False]])
    held = line.left - np.where(line.side == _LEFT, sizes.gap + np.minimum(line.wanted, sizes.label_most), 0.0)
    limit = np.where(joined, np.minimum(np.roll(held, -1) - sizes.between, line.high), line.high)
    inset = np.where(line.body == Body.BAR.value, sizes.inset(Body.BAR), sizes.inset(Body.SOFT))
    seen_left = np.maximum(line.left, line.low)
    seen_wide = np.minimum(line.right, limit) - seen_left
    inside = fits_inside(line.body, seen_wide, line.wanted, sizes)
    right_room = limit - line.right - sizes.gap
    enough = np.minimum(line.least, line.wanted)
    short = _ENOUGH * line.wanted
    left_kept = (line.side == _LEFT) & ~inside

    def left_room(on_right: Flags) -> Pixels:
        drawn = on_right & ~inside & (right_room >= enough)
        taken = np.where(drawn, sizes.gap + np.minimum(line.wanted, right_room), 0.0)
        # a label that began right after a bare mark would seem to be that mark's
        ends = line.right + taken + np.where(drawn | inside, sizes.between, 2 * sizes.between)
        before = np.concatenate([[-np.inf], np.where(joined, ends, -np.inf)[:-1]])
        free: Pixels = line.left - sizes.gap - np.maximum(before, line.low)
        return free

    room = left_room(~left_kept)
    goes_right = left_kept & (room < short) & (right_room > room)
    on_right = ~left_kept | goes_right
    room = left_room(on_right)
    goes_left = ~left_kept & (right_room < short) & (room > right_room)
    on_right &= ~goes_left
    room = np.minimum(line.wanted, np.where(on_right, right_room, room))
    label_left = np.where(on_right, line.right + sizes.gap, line.left - sizes.gap - room)
    side = np.where(on_right, _RIGHT, _LEFT)
    drawn = room >= enough
    side = np.where(inside, _INSIDE, np.where(drawn, side, np.uint8(0)))
    label_left = np.where(inside, seen_left + inset, np.where(drawn, label_left, 0.0))
    inner = np.minimum(line.wanted, seen_wide - inset - sizes.between)
    return side, label_left, np.where(inside, inner, np.where(drawn, room, 0.0))


def known_widths(label: Pixels) -> Pixels:
    """Widths of labels, with a guess where they are not known yet."""
    return np.where(np.isnan(label), _UNKNOWN, label)


def fits_inside(body: Codes, width: Pixels, label: Pixels, sizes: Sizes) -> Flags:
    """Which bodies of these widths have room for their label on them, or for a good part of a long one."""
    inset = np.where(body == Body.BAR.value, sizes.inset(Body.BAR), sizes.inset(Body.SOFT))
    wanted = np.minimum(label, np.maximum(_INSIDE_SHARE * label, _INSIDE_LEAST))
    fits: Flags = (body != Body.MARK.value) & (width >= wanted + inset + sizes.between)
    return fits
