"""A processor of JSON-LD that has no network understands the events as schema.org means them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from pyld import jsonld

from kzexplorer.domain.calendar import day_number, iso
from kzexplorer.domain.when import Precision, When
from kzexplorer.export.records import EventRecord
from tests.export.hostile_records import HARMFUL, hostile, plain, records, written
from tests.made_records import few, quotation, record

SCHEMA = "https://schema.org/"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"


def refuse(address: str, _: object) -> None:
    raise AssertionError(f"{address} was asked for")


def expanded(made: list[EventRecord]) -> list[dict[str, Any]]:
    """The events with every term as the IRI that it stands for."""
    data, tally = written("jsonld", made)
    assert (tally.written, b"<" in data) == (len(made), False)
    (whole,) = jsonld.expand(json.loads(data), {"documentLoader": refuse})
    assert whole["@type"] == [f"{SCHEMA}Dataset"]
    found: list[dict[str, Any]] = whole.get(f"{SCHEMA}hasPart", [])
    return found


def value(node: dict[str, Any], term: str) -> Any:
    (only,) = node[f"{SCHEMA}{term}"]
    return only.get("@value", only)


def dates(when: When) -> tuple[str | None, str | None]:
    (event,) = expanded([record(1, "It happened", when, quotation("It did."))])
    start, end = (event.get(f"{SCHEMA}{name}", [{}])[0].get("@value") for name in ("startDate", "endDate"))
    return start, end


def test_that_an_event_is_an_event_of_schema_org_with_quotations_from_documents() -> None:
    treaty = expanded(few())[2]
    assert treaty["@type"] == [f"{SCHEMA}Event"]
    assert value(treaty, "name") == "Шартнамаға қол қойылды"
    assert [each["@type"] for each in treaty[f"{SCHEMA}attendee"]] == [[f"{SCHEMA}Person"], [f"{SCHEMA}Place"]]
    first, second = treaty[f"{SCHEMA}citation"]
    assert (first["@type"], value(first, "text")) == ([f"{SCHEMA}Quotation"], "Қыркүйекте шартнамаға қол қойылды.")
    source = value(second, "isPartOf")
    assert (source["@id"], source["@type"]) == (f"urn:sha256:{'0a' * 32}", [f"{SCHEMA}DigitalDocument"])
    assert value(source, "encodingFormat") == "application/pdf"


def test_that_planned_and_cancelled_events_say_so() -> None:
    states = [event.get(f"{SCHEMA}eventStatus", [{}])[0].get("@id") for event in expanded(few())[2:5]]
    assert states == [None, f"{SCHEMA}EventScheduled", f"{SCHEMA}EventCancelled"]


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (When.of_day(1998, 3, 3), "1998-03-03", "1998-03-03"),
        (When.of_month(1998, 9), "1998-09", "1998-09"),
        (When.of_year(-43), "-0043", "-0043"),
        (When(day_number(1990, 1, 1), day_number(1999, 12, 31), Precision.DECADE, "199X"), "1990", "1999"),
        (When(day_number(2003, 1, 1), None, Precision.YEAR, "2003/.."), "2003", None),
        (When(None, day_number(2001, 5, 31), Precision.MONTH, "../2001-05"), None, "2001-05"),
    ],
)
def test_that_dates_say_no_more_than_is_known(when: When, start: str | None, end: str | None) -> None:
    assert dates(when) == (start, end)


def test_that_the_exact_date_is_edtf_by_its_type() -> None:
    event = expanded(few())[2]
    (edtf,) = [node[0] for node in event.values() if isinstance(node[0], dict) and node[0].get("@type") == EDTF]
    assert edtf["@value"] == "1998-09"


def test_that_no_term_is_lost() -> None:
    data = json.loads(written("jsonld", few())[0])
    compacted = jsonld.compact(jsonld.expand(data, {"documentLoader": refuse}), data["@context"])
    assert compacted["hasPart"] == [simplified(event) for event in data["hasPart"]]


def simplified(value: Any) -> Any:
    """As a processor writes it shortest: lists of one as the one, and names of schema.org with a prefix."""
    if isinstance(value, str):
        return value.replace(SCHEMA, "schema:")
    if isinstance(value, list):
        return simplified(value[0]) if len(value) == 1 else [simplified(each) for each in value]
    return {name: simplified(each) for name, each in value.items()} if isinstance(value, dict) else value


def test_that_harmful_words_are_words() -> None:
    assert [value(event, "name") for event in expanded(hostile())] == [plain(said) for said in HARMFUL]


@settings(max_examples=25)
@given(records)
def test_that_any_event_is_understood(made: list[EventRecord]) -> None:
    for event, found in zip(made, expanded(made), strict=True):
        assert value(found, "name") == plain(event.title)
        told = found.get(f"{SCHEMA}citation", [])
        assert [value(each, "text") for each in told] == [each.exact for each in event.quotations]
        days = [found.get(f"{name}") for name in found if name.endswith("#earliest")]
        assert [day[0]["@value"] for day in days if day] == (
            [iso(event.when.earliest)] if event.when and event.when.earliest is not None else []
        )
