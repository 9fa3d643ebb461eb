"""The strip of all events: how many of each kind group stand in each slice of its width."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Events, Flags
from kzexplorer.timeline.scale import Scale


def stacks(events: Events, shown: Flags | None, scale: Scale, pitch: float, n_groups: int) -> npt.NDArray[np.int64]:
    """Counts of shape (slices, groups): events by the middle of their interval, slices `pitch` pixels wide."""
    n_slices = max(1, int(scale.width // pitch))
    middles = (events.first.astype(np.float64) + events.last + 1) / 2
    slices = np.clip(((middles - scale.start) * scale.per_day / pitch).astype(np.int64), 0, n_slices - 1)
    keys = slices * n_groups + events.group
    chosen = keys if shown is None else keys[shown]
    return np.bincount(chosen, minlength=n_slices * n_groups).reshape(n_slices, n_groups)
