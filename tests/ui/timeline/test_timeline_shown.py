from __future__ import annotations

import numpy as np

from kzexplorer.timeline.frames.placed import Body, Side
from kzexplorer.ui.timeline.painting.shown import Shown


def shown(lefts: list[float], y: list[float]) -> Shown:
    """Marks with labels of 200 pixels that begin 14 pixels to the right of these."""
    number, left = len(lefts), np.array(lefts)
    return Shown(
        np.arange(number, dtype=np.int32), np.array(y), np.full(number, Body.MARK.value, np.uint8), left, left - 6,
        left + 6, np.full(number, Side.RIGHT.value, np.uint8), left + 14, np.full(number, 200.0),
    )  # fmt: skip


def test_that_labels_end_before_what_lies_over_them_and_go_where_it_covers_their_start() -> None:
    clear = shown([0.0, 130.0, 190.0, 500.0, 0.0], [11.0, 11.0, 11.0, 11.0, 33.0]).clear_of(160.0, 420.0, 11.0)
    drawn = clear.side != Side.NONE.value
    assert drawn.tolist() == [True, False, False, True, True]
    assert (clear.label_left + clear.room)[0] < 160.0
    assert clear.room[3:].tolist() == [200.0, 200.0]


def test_that_labels_stay_as_they_are_where_nothing_lies_over_them() -> None:
    every = shown([0.0, 500.0], [11.0, 11.0])
    assert every.clear_of(220.0, 480.0, 11.0) is every
