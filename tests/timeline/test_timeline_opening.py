from kzexplorer.timeline.events import Events
from kzexplorer.timeline.opening import first_range, whole_range
from tests.timeline.timeline_makers import events_of


def test_that_all_events_are_shown_where_they_spread_evenly() -> None:
    events = events_of([(day * 100, day * 100) for day in range(20)])
    assert first_range(events) == whole_range(events)


def test_that_a_few_far_events_do_not_squash_the_rest() -> None:
    events = events_of(
        [(day, day) for day in (0, 2_500, 5_000)] + [(9_000 + 20 * at, 9_000 + 20 * at) for at in range(20)]
    )
    moments = first_range(events)
    assert moments is not None
    assert 8_000 < moments[0] < 9_000
    assert 9_380 < moments[1] < 9_600


def test_that_a_long_event_among_short_ones_does_not_widen_the_first_view() -> None:
    events = events_of([(1_000 + at, 1_000 + at) for at in range(0, 400, 20)] + [(0, 2_600), (9_000, 9_000)])
    moments = first_range(events)
    assert moments is not None
    assert moments[1] - moments[0] < 1_200


def test_that_nothing_has_no_range_and_one_day_has_some_around_it() -> None:
    assert first_range(Events.none()) is None
    moments = first_range(events_of([(100, 100)]))
    assert moments is not None
    assert moments[0] < 100
    assert moments[1] > 101
