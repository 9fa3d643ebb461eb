"""Where each label stands on its row in this frame, and how much of it has room."""

from __future__ import annotations

from collections.abc import Callable

from kzexplorer.timeline.frame import Body, Label, Placed, Side, Sizes


def settle_sides(placed: list[Placed], label: Callable[[int], Label], width: float, sizes: Sizes, least: float) -> None:
    """Give each event on these rows its label: inside a wide body, else on its reserved side, else on the other.

    A label takes free room up to its whole width; where neither side has it, the roomier side gets what there is,
    unless that is less than `least` pixels.
    """
    rows: dict[int, list[Placed]] = {}
    for item in placed:
        rows.setdefault(item.row, []).append(item)
    for row in rows.values():
        row.sort(key=lambda item: item.left)
        end = sizes.edge
        for at, item in enumerate(row):
            wanted = label(item.event).width(sizes.date_gap)
            following = _reserved(row[at + 1], label, sizes) if at + 1 < len(row) else width
            _settle(item, wanted, end, min(following, width - sizes.far_edge), sizes, least)
            end = max(end, item.extent[1] + sizes.between)


def fits_inside(body: Body, width: float, label: float, sizes: Sizes) -> bool:
    """Whether a body of that width has room for its label on it."""
    return body is not Body.MARK and width >= label + sizes.inset(body) + sizes.between


def _reserved(item: Placed, label: Callable[[int], Label], sizes: Sizes) -> float:
    """The left end of what an event holds free for itself."""
    if item.side is not Side.LEFT:
        return item.left - sizes.between
    return item.left - sizes.gap - min(label(item.event).width(sizes.date_gap), sizes.label_most) - sizes.between


def _settle(item: Placed, wanted: float, start: float, end: float, sizes: Sizes, least: float) -> None:
    seen_left, seen_right = max(item.left, start), min(item.right, end)
    if fits_inside(item.body, seen_right - seen_left, wanted, sizes):
        item.side, item.label_left, item.room = Side.INSIDE, seen_left + sizes.inset(item.body), wanted
        return
    right = end - (item.right + sizes.gap)
    left = item.left - sizes.gap - start
    prefer_left = item.side is Side.LEFT
    use_left = (left >= wanted if prefer_left else right < wanted) if max(left, right) >= wanted else left > right
    room = min(wanted, left if use_left else right)
    if room < min(least, wanted):
        item.side = Side.NONE
    elif use_left:
        item.side, item.label_left, item.room = Side.LEFT, item.left - sizes.gap - room, room
    else:
        item.side, item.label_left, item.room = Side.RIGHT, item.right + sizes.gap, room
