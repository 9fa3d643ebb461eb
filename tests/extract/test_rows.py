"""Each row of a dated table is one event, whose days, people and places are those of its cells."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.document import Document
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EntityLink, EventKind, Findings
from kzexplorer.extract import extract
from kzexplorer.readers import RawFile, load, read

TABLES = "KZEXPLORER_DATED_TABLES"


def table(name: str, *rows: tuple[str, ...]) -> tuple[Document, Findings]:
    names, *rest = rows
    data = json.dumps([dict(zip(names, row, strict=True)) for row in rest]).encode()
    found = read(RawFile(name, name, f"/{name}", data))
    assert found is not None
    return found.document, extract(found.document)


def named(found: Findings, links: tuple[EntityLink, ...]) -> list[str]:
    return [found.entities[link.entity].name for link in links]


TRAVELS = (
    ("start", "end", "role", "name", "country", "locale", "remarks"),
    ("2010-05-03", "2010-05-05", "secretary", "Dean Kivi", "Korea, South", "Vell, Sund (Old Town)", "Met the king."),
    ("2010-06-01", "2010-06-01", "president", "Jan Tamm", "France", "Paris", ""),
    ("2011-01-01", "2011-01-02", "secretary", "Dean Kivi", "France", "Paris", "Rested."),
)
VISITS = (
    ("start", "end", "visitor", "country", "description"),
    ("1898-01-26", "1898-02-06", "President Moreno", "Peru", "Discussed the border."),
    ("1909-10-16", "1909-10-16", "President Moreno", "Mexico", ""),
    ("1910-10-16", "1910-10-16", "King Anton II and Queen Maria Theresia", "Spain", ""),
    ("1911-10-16", "1911-10-16", "President Moreno", "Peru", ""),
)


def test_that_each_row_is_an_event_with_its_days_and_cells() -> None:
    document, found = table("travels_abroad.json", *TRAVELS)
    assert [event.evidence[0].of(document.text) for event in found.events] == document.text.split("\n")[1:]
    first = found.events[0]
    assert first.when is not None
    assert (first.when.edtf, first.basis) == ("2010-05-03/2010-05-05", DateBasis.EXPLICIT)
    assert [found.dates[at].span.of(document.text) for at in first.dates] == ["2010-05-03", "2010-05-05"]
    assert [found.dates[at].ends_range for at in first.dates] == [False, True]
    assert (named(found, first.participants), named(found, first.places)) == (
        ["Dean Kivi"],
        ["Vell", "Sund", "South Korea"],
    )
    assert first.confidence > 0.9


def test_that_one_name_is_one_entity_in_all_rows() -> None:
    document, found = table("travels_abroad.json", *TRAVELS)
    people = {each.name: each for each in found.entities if each.type is EntityType.PERSON}
    assert {name: person.role for name, person in people.items()} == {"Dean Kivi": "Secretary", "Jan Tamm": "President"}
    assert [mention.span.of(document.text) for mention in people["Dean Kivi"].mentions] == ["Dean Kivi"] * 2
    assert sum(each.name == "France" for each in found.entities) == 1


def test_that_the_name_of_a_table_says_what_its_rows_are() -> None:
    _, found = table("travels_abroad.json", *TRAVELS)
    assert {event.kind for event in found.events} == {EventKind.VISIT}
    assert [event.title for event in found.events][:2] == [
        "Visit of Dean Kivi to South Korea",
        "Visit of Jan Tamm to France",
    ]
    assert "name of the table" in found.events[0].why
    assert found.title == "Travels abroad"


def test_that_guests_come_from_their_country_where_the_table_says_where_they_went() -> None:
    _, found = table("visits_to_the_united_states.json", *VISITS)
    assert [event.title for event in found.events] == [
        "Visit of President Moreno of Peru to the United States",
        "Visit of President Moreno of Mexico to the United States",
        "Visit of King Anton II and Queen Maria Theresia of Spain to the United States",
        "Visit of President Moreno of Peru to the United States",
    ]
    assert [event.places for event in found.events] == [()] * 4
    assert named(found, found.events[2].participants) == ["Anton II", "Maria Theresia", "Spain"]
    morenos = [each for each in found.entities if each.name == "Moreno"]
    assert [(each.role, len(each.mentions)) for each in morenos] == [
        ("President of Peru", 2),
        ("President of Mexico", 1),
    ]
    assert found.title == "Visits to the United States"


@pytest.mark.parametrize(
    ("names", "row", "kind", "title"),
    [
        (("date", "kind", "title"), ("2010", "Meeting", "In the hall"), EventKind.MEETING, "In the hall"),
        (("date", "event"), ("2010", "Treaty signed"), EventKind.AGREEMENT, "Treaty signed"),
        (("date", "event"), ("2010", "The great storm"), EventKind.OTHER, "The great storm"),
        (("date", "description"), ("2010", "They met in Vell. Then left."), EventKind.MEETING, "They met in Vell"),
        (("date", "organisation", "city"), ("2010", "Sund League", "Vell"), EventKind.OTHER, "Sund League, Vell"),
        (("date", "colour"), ("2010", "Red"), EventKind.OTHER, "Red"),
    ],
)
def test_that_kind_and_title_are_what_the_cells_tell(
    names: tuple[str, ...], row: tuple[str, ...], kind: EventKind, title: str
) -> None:
    (event,) = table("a.json", names, row)[1].events
    assert (event.kind, event.title) == (kind, title)


def test_that_a_row_without_a_day_is_kept_undated_and_says_why() -> None:
    _, found = table("a.json", ("date", "event"), ("2010-02-30", "Visit"), ("2010", "Talks"), ("", "Treaty"))
    first, second, third = found.events
    assert (first.when, first.basis) == (None, DateBasis.NONE)
    assert "no calendar" in first.why
    assert second.when is not None
    assert "no date" in third.why


def test_that_a_table_without_dates_or_words_tells_of_no_event() -> None:
    assert table("a.json", ("person", "colour"), ("Anna Kivi", "Visited Vell in 1990"))[1].events == ()
    assert table("a.json", ("date", "rate"), ("2010", "1.5"), ("2011", "1.6"))[1].events == ()


def test_that_a_district_by_its_letters_belongs_to_its_city() -> None:
    _, found = table("visits.json", ("date", "place"), ("2010", "Vermont City, D.F., Oslo"), ("2011", "Oslo, Bergen"))
    assert [entity.name for entity in found.entities] == ["Vermont City, D.F.", "Oslo", "Bergen"]


def test_that_long_titles_are_cut_and_long_cells_name_nobody() -> None:
    _, found = table("a.json", ("date", "event", "person"), ("2010", "word " * 100, "Anna " * 10_000))
    assert len(found.events[0].title) <= 90
    assert found.entities == ()


def test_that_thousands_of_rows_cost_no_more_each() -> None:
    rows = [(f"{1900 + n % 100}-01-01", f"President Moreno{n}", "Peru", "Met.") for n in range(3_000)]
    _, found = table("visits.json", ("date", "person", "country", "remarks"), *rows)
    assert len(found.events) == 3_000
    assert len(found.entities) == 3_001


@pytest.mark.skipif(TABLES not in os.environ, reason=f"{TABLES} names no folder of tables with start and end")
def test_that_real_tables_give_one_event_a_row_with_its_days() -> None:
    files = sorted(Path(os.environ[TABLES]).glob("*.csv"))
    assert files
    for file in files:
        with file.open(encoding="utf-8", newline="") as lines:
            written = [(row["start"], row["end"]) for row in csv.DictReader(lines)]
        reading = read(load(file))
        assert reading is not None
        events = extract(reading.document).events
        days = [event.when.days if event.when else (0, 0) for event in events]
        assert [(iso(first), iso(last)) for first, last in days] == written
        assert all(event.participants and event.title.startswith("Visit of ") for event in events)
