"""Where each label stands on its row in this frame, and how much of it has room."""

from __future__ import annotations

from collections.abc import Callable

from kzexplorer.timeline.frame import Body, Label, Side, Sizes, Spot

_ENOUGH = 0.8


def settle_sides(placed: list[Spot], label: Callable[[int], Label], width: float, sizes: Sizes, least: float) -> None:
    """Give each event on these rows its label: inside a wide body, else on its reserved side, else on the other.

    A label takes free room up to its whole width. It leaves its reserved side only where that has too little of it,
    and is left out where it would be shorter than `least` pixels.
    """
    rows: dict[int, list[Spot]] = {}
    for item in placed:
        rows.setdefault(item.row, []).append(item)
    for row in rows.values():
        row.sort(key=lambda item: item.left)
        end = sizes.edge
        for at, item in enumerate(row):
            wanted = label(item.event).width(sizes.date_gap)
            following = _reserved(row[at + 1], label, sizes) if at + 1 < len(row) else width
            _settle(item, wanted, (end, min(following, width - sizes.far_edge)), sizes, least)
            # a label that began right after a bare mark would seem to be that mark's
            bare = item.side in (Side.LEFT, Side.NONE)
            end = max(end, item.extent[1] + sizes.between * (2 if bare else 1))


def fits_inside(body: Body, width: float, label: float, sizes: Sizes) -> bool:
    """Whether a body of that width has room for its label on it."""
    return body is not Body.MARK and width >= label + sizes.inset(body) + sizes.between


def _reserved(item: Spot, label: Callable[[int], Label], sizes: Sizes) -> float:
    """The left end of what an event holds free for itself."""
    if item.side is not Side.LEFT:
        return item.left - sizes.between
    return item.left - sizes.gap - min(label(item.event).width(sizes.date_gap), sizes.label_most) - sizes.between


def _settle(item: Spot, wanted: float, free: tuple[float, float], sizes: Sizes, least: float) -> None:
    seen_left, seen_right = max(item.left, free[0]), min(item.right, free[1])
    if fits_inside(item.body, seen_right - seen_left, wanted, sizes):
        item.side, item.label_left, item.room = Side.INSIDE, seen_left + sizes.inset(item.body), wanted
        return
    rooms = {Side.LEFT: item.left - sizes.gap - free[0], Side.RIGHT: free[1] - item.right - sizes.gap}
    kept, other = (Side.LEFT, Side.RIGHT) if item.side is Side.LEFT else (Side.RIGHT, Side.LEFT)
    moves = rooms[kept] < _ENOUGH * wanted and rooms[other] > rooms[kept]
    item.side = other if moves else kept
    item.room = min(wanted, rooms[item.side])
    item.label_left = item.right + sizes.gap if item.side is Side.RIGHT else item.left - sizes.gap - item.room
    if item.room < min(least, wanted):
        item.side = Side.NONE
