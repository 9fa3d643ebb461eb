"""The JSON of an extraction has the fields that other programs rely on, with offsets into its text."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from kzexplorer.domain.event import Series
from kzexplorer.domain.figure import Figure
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import RefusedDate, When
from kzexplorer.export.findings_json import read_value, refused_value, when_value
from tests.invented import TEXT, findings, reading, span

KEYS = (
    "file status message language title document_date document_date_reason text sha256 ignored dates entities events "
    "figures quotes"
).split()


def value(*, details: bool = False) -> dict[str, Any]:
    return json.loads(json.dumps(read_value("a.txt", reading().document, findings(), details=details)))


def words(place: dict[str, int]) -> str:
    return TEXT[place["start"] : place["end"]]


def test_that_every_field_is_there_even_for_a_refused_file() -> None:
    assert list(value()) == KEYS
    assert sorted(refused_value("a.txt", "Why.")) == sorted(KEYS)
    assert refused_value("a.txt", "Why.")["message"] == "Why."


def test_that_offsets_count_code_points_of_the_text() -> None:
    found = value()
    assert found["text"] == TEXT
    assert [words(date) for date in found["dates"]] == ["3 March 1998", "April 1999", "Since 1990"]
    assert [words(event["passages"][0]) for event in found["events"]][1].startswith("In April 1999")
    assert [words(mention) for mention in found["entities"][0]["mentions"]] == ["Queen Ottilie", "the queen"]


def test_that_each_mention_says_why_it_was_joined_to_its_entity() -> None:
    mentions = value()["entities"][0]["mentions"]
    assert [mention["why"] for mention in mentions] == [mention.rule for mention in findings().entities[0].mentions]
    assert all(mention["why"] for mention in mentions)


def test_that_a_date_tells_days_precision_rule_and_anchor() -> None:
    assert value()["dates"][1] == {
        "start": 113,
        "end": 123,
        "earliest": "1999-04-01",
        "latest": "1999-04-30",
        "precision": "month",
        "edtf": "1999-04",
        "type": "DATE",
        "value": "1999-04",
        "vague": False,
        "rule": "month year",
        "reason": "All is said.",
        "anchor": {"date": "1998-03-03", "start": 0, "end": 12},
        "range": None,
    }


def test_that_a_refused_date_is_ignored_with_its_reason() -> None:
    refused = replace(findings(), refused_dates=(RefusedDate(Span(14, 20), "Not a date."),))
    found = read_value("a.txt", reading().document, refused, details=False)
    assert found["ignored"] == [{"start": 14, "end": 20, "reason": "Not a date."}]


def test_that_details_and_parents_come_only_when_asked_for() -> None:
    assert [event["title"] for event in value()["events"]][1] == "The envoy travels to Ostmark"
    assert "parent" not in value()["events"][0]
    detailed = value(details=True)["events"]
    assert (len(detailed), detailed[1]["parent"], detailed[0]["parent"]) == (5, 0, None)


def test_that_an_event_names_its_parts_once_and_its_date_words() -> None:
    meeting = value()["events"][0]
    assert meeting["participants"] == ["Queen Ottilie of Brandia", "Lúmeria"]
    assert meeting["places"] == ["Lúmeria"]
    assert [words(place) for place in meeting["date_spans"]] == ["3 March 1998"]
    assert (meeting["kind"], meeting["status"], meeting["confidence"]) == ("meeting", "happened", 0.75)


def test_that_unknown_days_are_null() -> None:
    assert when_value(None) == {"earliest": None, "latest": None, "precision": None, "edtf": None}
    year = When.of_year(-43)
    assert when_value(year) == {
        "earliest": "-0043-01-01",
        "latest": "-0043-12-31",
        "precision": "year",
        "edtf": "-0043",
    }


def test_that_figures_quotes_and_stances_are_told_with_their_places() -> None:
    found = value(details=True)
    (figure,) = found["figures"]
    assert (words(figure), figure["value"], figure["unit"], figure["text"]) == ("two courts", 2, "courts", "two courts")
    assert "high" not in figure
    (quote,) = found["quotes"]
    assert (words(quote), quote["speaker"]) == ("The envoy thanked the queen", "Queen Ottilie of Brandia")
    stance = found["events"][1]["stance"]
    assert (stance["attitude"], stance["holders"]) == ("welcomes", ["Queen Ottilie of Brandia"])
    assert words(stance["topic"]) == "thanked the queen"
    assert found["events"][0]["stance"] is None


def test_that_an_event_of_a_row_has_its_name_and_number() -> None:
    told = findings()
    first, *rest = told.events
    rows = replace(told, events=(replace(first, series=Series("round of talks", 2)), *rest))
    events = read_value("a.txt", reading().document, rows, details=True)["events"]
    assert [event["series"] for event in events[:2]] == [{"name": "round of talks", "number": 2}, None]


def test_that_a_range_has_both_its_ends() -> None:
    ranged = replace(findings(), figures=(Figure(span("two"), 2, "courts", 5),))
    (figure,) = read_value("a.txt", reading().document, ranged, details=False)["figures"]
    assert (figure["value"], figure["low"], figure["high"]) == (2, 2, 5)
