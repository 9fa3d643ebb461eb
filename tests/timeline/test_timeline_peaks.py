from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.frames.peaks import Peaks
from kzexplorer.timeline.members import Members
from tests.timeline.timeline_makers import events_of


@given(st.integers(1, 700), st.integers(0, 2**32 - 1), st.data())
def test_that_the_highest_of_any_run_is_that_of_a_search(number: int, seed: int, data: st.DataObject) -> None:
    weights = np.random.default_rng(seed).integers(0, 50, number).astype(np.uint16)
    start = data.draw(st.integers(0, number - 1))
    end = data.draw(st.integers(start + 1, number))
    events = replace(events_of([(day, day) for day in range(number)]), importance=weights)
    assert Peaks(weights, Members(events)).highest(start, end) == start + int(weights[start:end].argmax())
