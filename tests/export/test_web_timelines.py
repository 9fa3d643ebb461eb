"""The files for TimelineJS and vis-timeline keep what these document, and show words as they were written."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

import pytest
from hypothesis import given

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.when import Precision, When
from kzexplorer.export.formats import Tally
from kzexplorer.export.records import EventRecord
from tests.export.hostile_records import HARMFUL, hostile, plain, records, written
from tests.made_records import few, quotation, record

SINCE = When(day_number(2003, 1, 1), None, Precision.YEAR, "2003/..")
UNTIL = When(None, day_number(2001, 5, 31), Precision.MONTH, "../2001-05")
LASTING = When.between(When.of_day(2006, 9, 26), When.of_day(2006, 9, 29))
DECADE = When(day_number(1990, 1, 1), day_number(1999, 12, 31), Precision.DECADE, "199X")
MOMENT = re.compile(r"(\d{4}|[+-]\d{6})-\d\d-\d\dT00:00:00")
NO_DATE = Tally(6, 1, (("no date is known", 1),))


def read(form: str, made: list[EventRecord]) -> tuple[Any, Tally]:
    data, tally = written(form, made)
    assert b"<" not in data
    return json.loads(data), tally


def slide(when: When) -> dict[str, Any]:
    (only,) = read("timelinejs", [record(1, "It happened", when, quotation("It did."))])[0]["events"]
    return {name: only[name] for name in ("start_date", "end_date") if name in only}


def item(when: When) -> tuple[str, ...]:
    (only,) = read("vis-timeline", [record(1, "It happened", when, quotation("It did."))])[0]["items"]
    return tuple(only[name] for name in ("type", "start", "end", "className") if name in only)


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (When.of_day(1998, 3, 3), {"year": 1998, "month": 3, "day": 3}, None),
        (When.of_month(1998, 9), {"year": 1998, "month": 9}, None),
        (When.of_year(1999), {"year": 1999}, None),
        (LASTING, {"year": 2006, "month": 9, "day": 26}, {"year": 2006, "month": 9, "day": 29}),
        (DECADE, {"year": 1990}, {"year": 1999}),
        (SINCE, {"year": 2003}, None),
        (UNTIL, {"year": 2001, "month": 5}, None),
        (When.of_year(0), {"year": -1}, None),
        (When.of_day(-43, 3, 15), {"year": -44, "month": 3, "day": 15}, None),
    ],
)
def test_that_a_slide_has_year_month_and_day_as_far_as_they_are_known(
    when: When, start: dict[str, int], end: dict[str, int] | None
) -> None:
    assert slide(when) == {"start_date": start} | ({"end_date": end} if end else {})


def test_that_a_slide_tells_date_kind_and_passage() -> None:
    whole, tally = read("timelinejs", few())
    assert whole["title"]["text"]["headline"] == "Queens &amp; envoys"
    treaty = whole["events"][2]
    assert (treaty["unique_id"], treaty["group"], treaty["display_date"]) == ("event-3", "Agreements", "September 1998")
    assert treaty["text"]["text"].count("<p>") == 2
    assert tally == NO_DATE


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (When.of_day(1998, 3, 3), ("point", "1998-03-03T00:00:00", "exact")),
        (LASTING, ("range", "2006-09-26T00:00:00", "2006-09-30T00:00:00", "exact")),
        (When.of_month(1998, 9), ("range", "1998-09-01T00:00:00", "1998-10-01T00:00:00", "imprecise")),
        (SINCE, ("range", "2003-01-01T00:00:00", "2004-01-01T00:00:00", "imprecise")),
        (When.of_day(-43, 3, 15), ("point", "-000043-03-15T00:00:00", "exact")),
        (When.of_year(9999), ("range", "9999-01-01T00:00:00", "+010000-01-01T00:00:00", "imprecise")),
    ],
)
def test_that_an_item_is_a_point_for_a_day_and_a_range_for_all_else(when: When, shown: tuple[str, ...]) -> None:
    assert item(when) == shown


def test_that_each_item_is_of_a_group() -> None:
    whole, tally = read("vis-timeline", few())
    groups = [group["id"] for group in whole["groups"]]
    assert len(set(groups)) == len(groups) == 6
    assert {each["group"] for each in whole["items"]} <= set(groups)
    assert [each["id"] for each in whole["items"]] == [1, 2, 3, 4, 5, 6]
    assert tally == NO_DATE


@pytest.mark.parametrize(
    ("form", "of"),
    [
        ("timelinejs", lambda whole: [each["text"]["headline"] for each in whole["events"]]),
        ("vis-timeline", lambda whole: [each["content"] for each in whole["items"]]),
    ],
)
def test_that_harmful_words_are_no_markup(form: str, of: Any) -> None:
    shown = of(read(form, hostile())[0])
    assert not any("<" in words for words in shown)
    assert [unescape(words) for words in shown] == [unescape(plain(said).replace("&", "&amp;")) for said in HARMFUL]


@given(records)
def test_that_any_dated_event_is_shown(made: list[EventRecord]) -> None:
    dated = [event for event in made if event.when is not None]
    slides, tally = read("timelinejs", made)
    assert [each["unique_id"] for each in slides["events"]] == [f"event-{event.id}" for event in dated]
    assert (tally.written, tally.left_out) == (len(dated), len(made) - len(dated))
    for each in slides["events"]:
        for date in (each["start_date"], each.get("end_date", each["start_date"])):
            require_date(date)
    items = read("vis-timeline", made)[0]["items"]
    assert [each["id"] for each in items] == [event.id for event in dated]
    assert all(MOMENT.fullmatch(each[end]) for each in items for end in ("start", "end") if end in each)


def require_date(date: dict[str, int]) -> None:
    """The format of TimelineJS: a year, a month where there is a day, each a number; there is no year 0."""
    assert list(date) == ["year", "month", "day"][: len(date)]
    assert date["year"] != 0
    assert 1 <= date.get("month", 1) <= 12
    assert 1 <= date.get("day", 1) <= 31
