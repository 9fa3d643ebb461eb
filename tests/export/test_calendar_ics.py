"""A calendar of events keeps RFC 5545 and is read back by icalendar; what it cannot say is counted."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from icalendar import Calendar, Event

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.when import Precision, When
from kzexplorer.export.formats import Imprecise, Options, Tally
from kzexplorer.export.records import EventRecord
from tests.export.hostile_records import hostile, records, written
from tests.made_records import few, quotation, record

LEAVE_OUT = Options(imprecise=Imprecise.LEAVE_OUT)
NAME = re.compile(r"[A-Z][A-Z0-9-]*")
REQUIRED = ("UID", "DTSTAMP", "DTSTART")
AT_MOST_ONCE = (*REQUIRED, "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP")


def calendar(made: list[EventRecord], options: Options | None = None) -> tuple[list[Event], Tally]:
    data, tally = written("ics", made, options)
    require_lines(data)
    read = Calendar.from_ical(data)
    assert not read.errors
    assert not any(entry.errors for entry in read.walk())
    return list(read.events), tally


def require_lines(data: bytes) -> None:
    """RFC 5545, 3.1: lines end with CRLF and have 75 octets at most; 3.6: what a calendar and an entry hold."""
    assert data.endswith(b"\r\n")
    lines = data.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)
    unfolded = data.replace(b"\r\n ", b"").decode("utf-8").removesuffix("\r\n").split("\r\n")
    assert (unfolded[0], unfolded[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    names = [re.split("[:;]", line, maxsplit=1)[0] for line in unfolded]
    assert all(NAME.fullmatch(name) for name in names)
    assert names.count("PRODID") == names.count("VERSION") == 1  # 3.6
    entries = "\n".join(unfolded).split("BEGIN:VEVENT\n")[1:]
    for entry in entries:
        inside = [re.split("[:;]", line, maxsplit=1)[0] for line in entry.split("\n")]
        assert inside.count("END") >= 1
        assert all(inside.count(name) == 1 for name in REQUIRED)  # 3.6.1
        assert all(inside.count(name) <= 1 for name in AT_MOST_ONCE)


def test_that_an_exact_day_is_a_day_with_its_passage() -> None:
    first = calendar(few())[0][0]
    assert first["SUMMARY"] == "Queen Ottilie visits Ostmark"
    assert (first["DTSTART"].dt, first["DTEND"].dt) == (date(1998, 3, 3), date(1998, 3, 4))
    assert first["DTSTAMP"].dt == datetime(2026, 11, 22, 10, 48, 18, tzinfo=UTC)
    assert first["DESCRIPTION"] == (
        "With: Queen Ottilie\n“On 3 March 1998 the queen came.” — A letter to the court, 10 March 1998. letter.pdf, "
        "p. 3, characters 14–45."
    )
    assert (first["LOCATION"], first["TRANSP"]) == ("Ostmark", "TRANSPARENT")


def test_that_planned_and_cancelled_events_say_so() -> None:
    states = [entry["STATUS"] for entry in calendar(few())[0]]
    assert states == ["CONFIRMED", "CONFIRMED", "CONFIRMED", "TENTATIVE", "CANCELLED", "CONFIRMED"]


def test_that_an_imprecise_date_is_a_span_of_days_that_says_so_or_is_left_out() -> None:
    entries, tally = calendar(few())
    assert (entries[2]["DTSTART"].dt, entries[2]["DTEND"].dt) == (date(1998, 9, 1), date(1998, 10, 1))
    assert entries[2]["SUMMARY"] == "Шартнамаға қол қойылды (September 1998)"
    assert (len(entries), tally) == (6, Tally(6, 1, (("no date is known", 1),)))
    entries, tally = calendar(few(), LEAVE_OUT)
    assert [str(entry["SUMMARY"]) for entry in entries] == [few()[at].title for at in (0, 1, 4, 5)]
    assert tally == Tally(4, 3, (("the day is not known", 2), ("no date is known", 1)))


@pytest.mark.parametrize(
    ("when", "held"),
    [
        (When.of_day(1, 1, 1), True),
        (When.of_day(0, 12, 31), False),
        (When.of_year(-43), False),
        (When.of_day(9999, 12, 30), True),
        (When.of_day(9999, 12, 31), False),
        (When(day_number(2003, 1, 1), None, Precision.YEAR, "2003/.."), True),
        (When(None, day_number(1, 6, 1), Precision.CENTURY, "../0001-06-01"), False),
    ],
)
def test_that_days_no_calendar_has_are_left_out_with_the_reason(when: When, held: bool) -> None:
    entries, tally = calendar([record(1, "It happened", when, quotation("It did."))])
    assert len(entries) == held
    assert tally.reasons == (() if held else (("a calendar holds days from the year 1 to 30 December 9999", 1),))


def test_that_harmful_words_begin_no_entry_of_their_own() -> None:
    entries, tally = calendar(hostile())
    assert len(entries) == tally.written == len(hostile())
    assert {entry["DTSTART"].dt for entry in entries} == {date(2001, 2, 3)}


def test_that_each_event_keeps_its_name_from_export_to_export() -> None:
    first, again = ([entry["UID"] for entry in calendar(few())[0]] for _ in range(2))
    assert first == again
    assert len(set(first)) == 6


@settings(max_examples=40)
@given(records)
def test_that_any_event_is_in_the_calendar_or_counted(made: list[EventRecord]) -> None:
    for options in (Options(), LEAVE_OUT):
        entries, tally = calendar(made, options)
        assert len(entries) == tally.written
        assert tally.written + tally.left_out == len(made)
        assert sum(number for _, number in tally.reasons) == tally.left_out
        assert all(entry["DTEND"].dt - entry["DTSTART"].dt >= timedelta(days=1) for entry in entries)
