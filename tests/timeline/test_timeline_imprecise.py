"""Imprecise dates through the geometry: as wide as their doubt, and never on the first day of it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.calendar import civil, day_number
from kzexplorer.domain.when import Precision, When
from kzexplorer.timeline.events import Events, Flag
from kzexplorer.timeline.frames.bodies import HOURS_FROM, bodies
from kzexplorer.timeline.frames.placed import Body, Sizes
from kzexplorer.timeline.scale import FIRST_DAY, LAST_DAY, LEAST_DAYS, MOST_DAYS, Scale

SIZES = Sizes()
days = st.integers(FIRST_DAY, LAST_DAY)
zooms = st.floats(0, 1).map(lambda share: LEAST_DAYS * (MOST_DAYS / LEAST_DAYS) ** share)
imprecise = st.one_of(
    days.map(lambda day: When.of_month(*civil(day)[:2])),
    days.map(lambda day: When.of_year(civil(day)[0])),
    days.map(lambda day: When(day, day + 89, Precision.SEASON, "")),
    days.map(lambda day: When(day, day + 3_651, Precision.DECADE, "")),
    days.map(lambda day: When(day, day + 36_523, Precision.CENTURY, "")),
    days.map(lambda day: When(day, day + 120, Precision.YEAR, "", True)),
)


def body_of(when: When, scale: Scale) -> tuple[Body, float, float, float]:
    """The body of an event of that date: its kind, its left end, centre and right end."""
    first, last = when.days
    is_open = (when.earliest is None or when.latest is None) and when.precision is Precision.DAY
    flags = Flag(0) if when.exact or is_open else Flag.SOFT
    flags |= Flag.OPEN_START if when.earliest is None else Flag(0)
    flags |= Flag.OPEN_END if when.latest is None else Flag(0)
    events = Events.of([1], [first], [last], [0], [int(flags)], [0])
    found = bodies(events, np.zeros(1, np.int32), np.zeros(1, np.int32), scale, SIZES)
    return Body(int(found.body[0])), float(found.left[0]), float(found.x[0]), float(found.right[0])


def around(when: When, length: float) -> Scale:
    first, last = when.days
    middle = (first + last + 1) / 2
    return Scale.over(middle - length * 0.4, middle + length * 0.6, 1_200)


@settings(max_examples=60)
@given(imprecise, zooms)
def test_that_an_imprecise_date_is_a_soft_span_over_all_its_days_at_every_zoom(when: When, length: float) -> None:
    scale = around(when, length)
    body, left, x, right = body_of(when, scale)
    first, last = when.days
    assert body is Body.SOFT
    assert left <= scale.x(first) + 1e-6
    assert right >= scale.x(last + 1) - 1e-6
    assert x == pytest.approx(scale.x((first + last + 1) / 2), abs=1e-6)
    assert left < x < right
    assert right - left == pytest.approx(max(SIZES.soft_least, scale.x(last + 1) - scale.x(first)), abs=1e-5)


@settings(max_examples=60)
@given(imprecise, st.floats(1, 400))
def test_that_it_is_centred_in_its_doubt_and_never_on_its_first_day(when: When, per_day: float) -> None:
    first, last = when.days
    scale = Scale.over(first - 1, first - 1 + 1_200 / per_day, 1_200)
    _, left, x, right = body_of(when, scale)
    assert abs((left + right) / 2 - x) < 1e-6
    assert x - scale.x(first + 1) > 10 * per_day
    assert last > first


@settings(max_examples=60)
@given(days, zooms)
def test_that_an_exact_day_keeps_its_mark_until_the_axis_tells_hours(day: int, length: float) -> None:
    when = When.of_day(*civil(day))
    scale = around(when, length)
    body, left, x, right = body_of(when, scale)
    assert x == pytest.approx(scale.x(day + 0.5), abs=1e-6)
    assert body is (Body.MARK if scale.per_day < HOURS_FROM else Body.BAR)
    if body is Body.BAR:
        assert (left, right) == pytest.approx((scale.x(day), scale.x(day + 1)), abs=1e-6)


@settings(max_examples=60)
@given(days, st.sampled_from(list(Precision)), zooms, st.booleans())
def test_that_an_open_end_reaches_beyond_what_is_known_on_that_side_alone(
    day: int, precision: Precision, length: float, before: bool
) -> None:
    when = When(None, day, precision, "") if before else When(day, None, precision, "")
    scale = around(when, length)
    body, left, _, right = body_of(when, scale)
    first, last = when.days
    known = SIZES.fade - 1e-5
    assert body is not Body.MARK
    assert (left <= scale.x(first) - known) == before
    assert (right >= scale.x(last + 1) + known) == (not before)


def test_that_since_a_year_begins_in_all_of_it() -> None:
    since = When(day_number(2003, 1, 1), None, Precision.YEAR, "2003/..")
    assert since.days == (day_number(2003, 1, 1), day_number(2003, 12, 31))
    until = When(None, day_number(2001, 4, 30), Precision.MONTH, "../2001-04")
    assert until.days == (day_number(2001, 4, 1), day_number(2001, 4, 30))


@settings(max_examples=60)
@given(days, st.sampled_from(list(Precision)))
def test_that_the_days_of_a_known_end_touch_that_end_and_are_as_many_as_the_doubt(
    day: int, precision: Precision
) -> None:
    least = {Precision.DAY: 1, Precision.WEEK: 7, Precision.MONTH: 28, Precision.QUARTER: 89, Precision.SEASON: 89}
    least |= {Precision.HALF_YEAR: 181, Precision.YEAR: 365, Precision.DECADE: 3_652, Precision.CENTURY: 36_524}
    since, until = When(day, None, precision, "").days, When(None, day, precision, "").days
    assert since[0] == day
    assert until[1] == day
    assert least[precision] - 1 <= since[1] - since[0] + 1 <= least[precision] * 1.11 + 1
    assert least[precision] - 1 <= until[1] - until[0] + 1 <= least[precision] * 1.11 + 1
