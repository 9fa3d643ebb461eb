import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY, LEAST_DAYS, MOST_DAYS, Scale, held_within, panned, zoomed

moments = st.floats(FIRST_DAY, LAST_DAY)
lengths = st.floats(0, 1).map(lambda share: LEAST_DAYS * (MOST_DAYS / LEAST_DAYS) ** share)
ranges = st.tuples(moments, lengths).map(lambda pair: held_within(pair[0] - pair[1] / 2, pair[0] + pair[1] / 2))
widths = st.floats(200, 3_840)


def test_that_the_view_reaches_from_a_century_a_pixel_to_an_hour_and_far_beyond() -> None:
    assert MOST_DAYS / 1_600 >= 36_525
    assert 1_440 / LEAST_DAYS >= 24


@settings(max_examples=60)
@given(ranges, widths, st.floats(0, 1))
def test_that_a_pixel_and_its_moment_lead_to_each_other(view: tuple[float, float], width: float, share: float) -> None:
    scale = Scale.over(*view, width)
    x = share * width
    assert abs(scale.x(scale.moment(x)) - x) < 1e-6


@settings(max_examples=60)
@given(ranges, st.floats(0.05, 20), st.floats(0, 1))
def test_that_zooming_keeps_the_moment_under_the_cursor(view: tuple[float, float], factor: float, share: float) -> None:
    about = view[0] + share * (view[1] - view[0])
    start, end = zoomed(*view, factor, about)
    if start > FIRST_DAY and end < LAST_DAY + 1:
        assert abs((about - start) / (end - start) - share) * 3_840 < 1e-3


@settings(max_examples=30, deadline=None)
@given(
    st.floats(FIRST_DAY + 400_000, LAST_DAY - 400_000),
    st.floats(0, 1).map(lambda share: 2.0 * 5_000**share),
    st.floats(0, 1),
    st.floats(1.05, 1.9),
)
def test_that_a_thousand_zooms_in_and_out_lead_back(first: float, days: float, share: float, factor: float) -> None:
    before = view = held_within(first, first + days)
    about = view[0] + share * (view[1] - view[0])
    for _ in range(1_000):
        view = zoomed(*view, factor, about)
        view = zoomed(*view, 1 / factor, about)
    scale = Scale.over(*before, 3_840)
    assert scale.x(view[0]) == pytest.approx(0, abs=0.02)
    assert scale.x(view[1]) == pytest.approx(3_840, abs=0.02)


@settings(max_examples=60)
@example((524_288.2750474811, 524_595.7249525189), [2_397], 800.0)
@given(ranges, st.lists(st.integers(-4_000, 4_000), min_size=1, max_size=40), widths)
def test_that_a_pan_there_and_back_is_exact(view: tuple[float, float], ways: list[int], width: float) -> None:
    now, held = view, False
    for dx in [*ways, *(-dx for dx in ways)]:
        days = dx * (now[1] - now[0]) / width
        wanted = now[0] + days
        now = panned(*now, days)
        held = held or abs(now[0] - wanted) > 1e-3
    if not held:  # at the end of what can be dated there is nothing to pan to
        assert now == view


@settings(max_examples=60)
@given(st.floats(-1e8, 1e8), st.floats(-1e3, 1e8))
def test_that_no_range_leaves_the_days_that_can_be_dated_out_of_view(start: float, days: float) -> None:
    low, high = held_within(start, start + days)
    assert LEAST_DAYS <= high - low <= MOST_DAYS
    assert held_within(low, high) == (low, high)
    if high - low <= LAST_DAY + 1 - FIRST_DAY:
        assert FIRST_DAY <= low < high <= LAST_DAY + 1
    else:
        assert low <= FIRST_DAY < LAST_DAY + 1 <= high


def test_that_the_finest_views_are_as_true_far_from_year_0_as_near_to_it() -> None:
    for day in (FIRST_DAY, -1_000_000, 0, 734_000, LAST_DAY):
        scale = Scale.over(*held_within(day, day + 1), 3_840)
        assert scale.x(day) == 0
        assert scale.x(day + 0.5) == 1_920
        assert scale.x(day + 1) == 3_840
