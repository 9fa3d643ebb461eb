import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.inertia import LEAST_SPEED, RECENT_MS, SLOWING_MS, Coasting, coasting

speeds = st.floats(-6, 6, allow_nan=False)


@given(speeds, speeds, st.lists(st.floats(0, 3_000), max_size=12))
def test_that_the_end_depends_on_the_first_speed_alone(vx: float, vy: float, looks: list[float]) -> None:
    running = Coasting(vx, vy)
    end = running.way(running.duration)
    for ms in sorted(looks):
        x, y = running.way(ms)
        assert abs(x) <= abs(end[0]) + 1e-9
        assert abs(y) <= abs(end[1]) + 1e-9
    assert running.way(running.duration + 5_000) == end
    speed = math.hypot(vx, vy)
    if speed > LEAST_SPEED:
        assert math.hypot(*end) == pytest.approx((speed - LEAST_SPEED) * SLOWING_MS, abs=1e-6)
    else:
        assert end == (0.0, 0.0)


@given(speeds, speeds, st.integers(2, 7), st.floats(1, 10))
def test_that_a_steady_drag_runs_on_at_its_own_speed(vx: float, vy: float, number: int, pitch: float) -> None:
    moves = [(at * pitch, vx * at * pitch, vy * at * pitch) for at in range(number)]
    found = coasting(moves, moves[-1][0])
    held = min(1.0, 6.0 / max(math.hypot(vx, vy), 6.0))
    assert (found.vx, found.vy) == pytest.approx((vx * held, vy * held))


def test_that_a_pointer_that_rested_before_it_let_go_leaves_nothing_to_run() -> None:
    moves = [(0.0, 0.0, 0.0), (10.0, 50.0, 0.0)]
    assert coasting(moves, 10.0 + RECENT_MS + 1).duration == 0
    assert coasting(moves, 60.0).vx < coasting(moves, 10.0).vx
    assert coasting([(0.0, 1.0, 1.0)], 1.0).duration == coasting([], 1.0).duration == 0
