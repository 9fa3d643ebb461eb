from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY, LEAST_DAYS, Scale, held_within, zoomed

moments = st.floats(FIRST_DAY, LAST_DAY - 10, allow_nan=False)
lengths = st.floats(LEAST_DAYS, 5_000_000)


@given(moments, lengths, st.floats(0, 2_000))
def test_that_a_pixel_and_its_moment_lead_to_each_other(start: float, days: float, x: float) -> None:
    scale = Scale.over(start, start + days, 1_000)
    assert abs(scale.x(scale.moment(x)) - x) < 1e-3


@given(moments, lengths, st.floats(0.05, 20), st.floats(0, 1))
def test_that_zooming_keeps_the_moment_under_the_cursor(start: float, days: float, factor: float, share: float) -> None:
    start, end = held_within(start, start + days)
    about = start + share * (end - start)
    new_start, new_end = zoomed(start, end, factor, about)
    if new_start > FIRST_DAY and new_end < LAST_DAY:
        assert abs((about - new_start) / (new_end - new_start) - share) < 1e-6


@given(st.floats(-1e8, 1e8), st.floats(-1e3, 1e8))
def test_that_no_range_leaves_the_days_that_can_be_shown(start: float, days: float) -> None:
    low, high = held_within(start, start + days)
    assert FIRST_DAY <= low < high <= LAST_DAY + 1e-6
    assert high - low >= LEAST_DAYS - 1e-6
