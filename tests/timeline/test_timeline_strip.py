import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.timeline.events import Events
from kzexplorer.timeline.strip import FOLD, Reach, StripScale, reach_of
from tests.timeline.timeline_makers import events_of

MODERN = [(day, day) for day in range(730_000, 735_000, 100)]


def reaches() -> st.SearchStrategy[Reach]:
    lengths = st.floats(1, 1e6)
    folds = st.one_of(st.just(0.0), lengths)
    return st.tuples(st.floats(-1e6, 1e6), folds, lengths, folds).map(
        lambda parts: Reach(
            parts[0], parts[0] + parts[1], parts[0] + parts[1] + parts[2], parts[0] + parts[1] + parts[2] + parts[3]
        )
    )


@settings(max_examples=60)
@given(reaches(), st.floats(300, 3_000), st.floats(-0.5, 1.5))
def test_that_a_pixel_of_the_strip_and_its_moment_lead_to_each_other(reach: Reach, width: float, share: float) -> None:
    scale = StripScale(reach, width)
    x = share * width
    assert scale.x(scale.moment(x)) == pytest.approx(x, abs=1e-4)


@settings(max_examples=60)
@given(reaches(), st.floats(300, 3_000))
def test_that_the_strip_holds_its_whole_reach_in_order(reach: Reach, width: float) -> None:
    scale = StripScale(reach, width)
    xs = [scale.x(moment) for moment in (reach.start, reach.low, reach.high, reach.end)]
    assert xs == sorted(xs)
    assert xs[0] == pytest.approx(0, abs=1e-6)
    assert xs[-1] == pytest.approx(width, abs=1e-6)


def test_that_events_of_one_era_stand_on_an_even_strip() -> None:
    reach = reach_of(events_of(MODERN))
    assert reach is not None
    assert (reach.start, reach.end) == (reach.low, reach.high)
    assert StripScale(reach, 800).edges == (0, 800)


@pytest.mark.parametrize(
    ("far", "edges"), [(-100_000, (FOLD, 800.0)), (1_500_000, (0.0, 800 - FOLD))], ids=["before", "after"]
)
def test_that_an_event_of_another_era_takes_no_more_than_a_fold(far: int, edges: tuple[float, float]) -> None:
    reach = reach_of(events_of([*MODERN, (far, far)]))
    assert reach is not None
    scale = StripScale(reach, 800)
    assert scale.edges == edges
    assert 0 <= scale.x(far + 0.5) <= 800
    assert scale.x(735_000) - scale.x(730_000) > 600


def test_that_an_event_a_little_beside_the_others_folds_nothing() -> None:
    reach = reach_of(events_of([*MODERN, (726_000, 726_000)]))
    assert reach is not None
    assert reach.low == reach.start


def test_that_nothing_has_no_reach() -> None:
    assert reach_of(Events.none()) is None
