"""Dates in cells are read by one rule for a column, and never more exactly than they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.when import MONTHS
from kzexplorer.readers.table.dates import DateColumn

PLAIN = DateColumn(None)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("1997", "1997"), ("1997-05", "1997-05"), ("1997-05-03", "1997-05-03"), ("1997-05-03 14:30", "1997-05-03"),
        ("1997-05-03T14:30:00Z", "1997-05-03"), ("-0043-03-15", "-0043-03-15"), ("2010/5/3", "2010-05-03"),
        ("20100503", "2010-05-03"), ("3 May 1997", "1997-05-03"), ("May 3, 1997", "1997-05-03"),
        ("Mon, 3rd of May 1997", "1997-05-03"), ("3-May-2010", "2010-05-03"), ("Sept 2010", "2010-09"),
        ("Sept. 2010", "2010-09"), ("13/4/2010", "2010-04-13"), ("4/13/2010", "2010-04-13"), ("3.4.2010", "2010-04-03"),
        ("3/3/2010", "2010-03-03"), ("c. 1997", "1997~"), ("1997?", "1997~"), ("1990s", "199X"),
        ("3–5 May 2010", "2010-05-03/2010-05-05"), ("May 3-5, 2010", "2010-05-03/2010-05-05"),
        ("May 3 - June 5, 2010", "2010-05-03/2010-06-05"), ("28 May – 2 June 2010", "2010-05-28/2010-06-02"),
        ("May to June 2010", "2010-05/2010-06"), ("1997-1999", "1997/1999"),
        ("2010-05-03/2010-05-05", "2010-05-03/2010-05-05"),
    ],
)  # fmt: skip
def test_that_a_date_is_as_exact_as_it_is_written(words: str, edtf: str) -> None:
    found = PLAIN.read(words)
    assert found.when is not None
    assert (found.when.edtf, found.reason) == (edtf, "")


@pytest.mark.parametrize("words", ["1997-02-30", "1997-13", "31/31/2010", "30.2.2010", "29 February 2011", "1999-1997"])
def test_that_no_date_is_made_of_what_no_calendar_has(words: str) -> None:
    found = PLAIN.read(words)
    assert found.when is None
    assert words in found.reason
    assert "no calendar" in found.reason


@pytest.mark.parametrize("words", ["Paris", "12", "5/3/98", "41234", "2010-05-03 and more", "x" * 1_000_000])
def test_that_other_words_are_told_to_be_no_date(words: str) -> None:
    found = PLAIN.read(words)
    assert found.when is None
    assert "could not be read" in found.reason
    assert len(found.reason) < 120


def test_that_the_whole_column_says_whether_the_day_stands_first() -> None:
    assert DateColumn.of(["3/4/2010", "13/4/2010"]) == DateColumn(True)
    assert DateColumn.of(["3/4/2010", "4/13/2010"]) == DateColumn(False)
    assert DateColumn.of(["3/4/2010", "4/13/2010", "13/4/2010"]) == DateColumn(None)
    for column, edtf in ((DateColumn(True), "2010-04-03"), (DateColumn(False), "2010-03-04")):
        found = column.read("3/4/2010")
        assert found.when is not None
        assert found.when.edtf == edtf


def test_that_a_date_that_can_be_two_stays_both() -> None:
    found = PLAIN.read("3/4/2010")
    assert found.when is not None
    assert (found.when.earliest, found.when.latest) == (day_number(2010, 3, 4), day_number(2010, 4, 3))
    assert found.when.vague
    assert "either way round" in found.reason


def test_that_days_counted_by_spreadsheets_are_read_where_a_column_has_them() -> None:
    found = DateColumn.of(["41234", "41235", ""]).read("41234")
    assert found.when is not None
    assert found.when.edtf == "2012-11-21"


def test_that_an_empty_cell_has_neither_date_nor_reason() -> None:
    assert PLAIN.read(" ") == (None, "", False)
    assert PLAIN.read("ongoing").ongoing


@given(st.dates(), st.booleans())
def test_that_every_day_is_read_in_words_and_digits(day: object, month_first: bool) -> None:
    year, month, number = day.year, day.month, day.day  # type: ignore[attr-defined]
    wanted = day_number(year, month, number)
    name = MONTHS[month - 1]
    written = f"{name} {number}, {year:04d}" if month_first else f"{number} {name} {year:04d}"
    digits = f"{month}/{number}/{year:04d}" if month_first else f"{number}/{month}/{year:04d}"
    for words, column in (
        (written, PLAIN),
        (digits, DateColumn(not month_first)),
        (f"{year:04d}-{month:02d}-{number:02d}", PLAIN),
    ):
        found = column.read(words).when
        assert found is not None
        assert (found.earliest, found.latest) == (wanted, wanted)


@given(st.text(st.sampled_from("0123456789-/.– ,MayJuneto'"), max_size=30))
def test_that_any_words_are_a_date_or_a_sentence(words: str) -> None:
    found = PLAIN.read(words)
    assert (found.when is not None) or bool(found.reason) or not words.strip()
