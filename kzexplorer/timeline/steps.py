"""From one event to the next: in time, and from lane to lane."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kzexplorer.timeline.events import Members


def step(passing: Members, chosen: int | None, way: int, view: tuple[int, int]) -> int | None:
    """The event after (`way` 1) or before (-1) the chosen one, or the one at that edge of the days in view."""
    if chosen is None:
        edge = view[0] if way > 0 else view[1] + 1
        at = int(np.searchsorted(passing.first, np.int32(edge), "left"))
    else:
        at = int(np.searchsorted(passing.indices, np.int32(chosen), "left" if way < 0 else "right"))
    at -= way < 0
    return int(passing.indices[at]) if 0 <= at < len(passing) else None


def change_lane(lanes: Sequence[Members], chosen: int, way: int) -> int | None:
    """The event nearest in time to the chosen one in the next lane below (`way` 1) or above (-1) that has any."""
    here = next((at for at, lane in enumerate(lanes) if chosen in lane), 0)
    ahead = lanes[here + 1 :] if way > 0 else list(reversed(lanes[:here]))
    members = next((lane for lane in ahead if len(lane)), None)
    if members is None:
        return None
    day = int(members.events.first[chosen])
    return int(members.indices[int(np.abs(members.first.astype(np.int64) - day).argmin())])
