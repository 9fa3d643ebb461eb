"""From one event to the next: in time, and from lane to lane."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.timeline.members import Members


def step(passing: Members, chosen: int | None, way: int, view: tuple[int, int]) -> int | None:
    """The event after (`way` 1) or before (-1) the chosen one, or the one at that edge of the days in view."""
    if chosen is None:
        at = passing.begun(view[0] if way > 0 else view[1] + 1)
    else:
        at = passing.position(chosen if way < 0 else chosen + 1)
    at -= way < 0
    return passing.at(at) if 0 <= at < len(passing) else None


def change_lane(lanes: Sequence[Members], chosen: int, way: int) -> int | None:
    """The event nearest in time to the chosen one in the next lane below (`way` 1) or above (-1) that has any."""
    here = next((at for at, lane in enumerate(lanes) if chosen in lane), 0)
    ahead = lanes[here + 1 :] if way > 0 else list(reversed(lanes[:here]))
    members = next((lane for lane in ahead if len(lane)), None)
    if members is None:
        return None
    first = members.events.first
    at = members.position(chosen)
    near = [members.at(i) for i in (at - 1, at) if 0 <= i < len(members)]
    return min(near, key=lambda event: abs(int(first[event]) - int(first[chosen])))
