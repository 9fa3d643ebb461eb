"""Placed moments as days, EDTF and TIMEX3 values."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain import periods
from kzexplorer.domain.calendar import civil, day_number, iso
from kzexplorer.domain.periods import Mod
from kzexplorer.extract.dates import values
from kzexplorer.extract.dates.readings import Moment

_ONE = r"-?\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])|-\d\d-\d\d)?~?|\d{3}X~?|\d{2}XX~?"
_EDTF = re.compile(rf"(?:{_ONE})(?:/(?:{_ONE}))?")
_YEARS = st.integers(-3000, 2199)
_MODS = st.sampled_from([None, *Mod])
_MOMENTS = st.one_of(
    st.builds(Moment, year=_YEARS, mod=_MODS),
    st.builds(Moment, year=_YEARS, month=st.integers(1, 12), mod=_MODS),
    st.builds(Moment, year=_YEARS, month=st.integers(1, 12), day=st.integers(1, 28)),
    st.builds(Moment, year=_YEARS, part=st.sampled_from(["SP", "SU", "FA", "WI", "Q1", "Q4", "H1", "H2"]), mod=_MODS),
    st.builds(Moment, year=st.integers(0, 219).map(lambda n: 10 * n), years=st.just(10), mod=_MODS),
    st.builds(Moment, year=st.integers(0, 21).map(lambda n: 100 * n), years=st.just(100), mod=_MODS),
)


@settings(max_examples=60, deadline=None)
@given(_MOMENTS)
def test_that_every_moment_has_days_inside_its_period_and_a_valid_edtf(moment: Moment) -> None:
    when = values.when_of(moment)
    assert when.earliest is not None
    assert when.latest is not None
    assert _EDTF.fullmatch(when.edtf)
    assert when.vague is (moment.mod is not None)
    whole = values.when_of(Moment(moment.year, moment.month, moment.day, None, moment.part, moment.years))
    assert (whole.earliest or 0) <= when.earliest <= when.latest <= (whole.latest or 0)


@pytest.mark.parametrize(
    ("moment", "value"),
    [
        (Moment(2005, 8, 2), "2005-08-02"),
        (Moment(2005, 8, 2, clock="T14:30"), "2005-08-02T14:30"),
        (Moment(None, 5), "XXXX-05"),
        (Moment(weekday=4), "XXXX-WXX-5"),
        (Moment(2005, part="SU"), "2005-SU"),
        (Moment(1990, years=10), "199"),
        (Moment(1800, years=100), "18"),
        (Moment(-43, 3, 15), "BC0044-03-15"),
        (Moment(-468, years=10), "BC046"),
        (Moment(-899, years=100), "BC08"),
        (Moment(clock="TNI"), "XXXX-XX-XXTNI"),
    ],
)
def test_that_values_are_those_of_timex3(moment: Moment, value: str) -> None:
    assert values.timex(moment) == value


@pytest.mark.parametrize(
    ("mod", "first", "last"),
    [
        (Mod.EARLY, "2012-01-01", "2012-04-30"),
        (Mod.MID, "2012-05-01", "2012-08-31"),
        (Mod.LATE, "2012-09-01", "2012-12-31"),
        (Mod.END, "2012-10-01", "2012-12-31"),
        (Mod.START, "2012-01-01", "2012-03-31"),
        (Mod.ABOUT, "2012-01-01", "2012-12-31"),
    ],
)
def test_that_parts_of_a_year_follow_the_convention(mod: Mod, first: str, last: str) -> None:
    when = values.when_of(Moment(2012, mod=mod))
    assert (iso(when.earliest or 0), iso(when.latest or 0)) == (first, last)


@settings(max_examples=60, deadline=None)
@given(st.integers(day_number(1900, 1, 1), day_number(2100, 1, 1)))
def test_that_weeks_are_those_of_iso_8601(number: int) -> None:

    assert periods.iso_week(number) == date(*civil(number)).isocalendar()[:2]
