"""The JSON of events holds all that is known of each, exactly, and may stand inside a page of HTML."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given

from kzexplorer.export.records import EventRecord
from tests.export.hostile_records import HARMFUL, hostile, plain, records, written
from tests.made_records import few


def read(made: list[EventRecord]) -> Any:
    data, tally = written("json", made)
    assert (tally.written, tally.left_out) == (len(made), 0)
    assert b"<" not in data
    return json.loads(data.decode("utf-8"))


def test_that_the_file_says_what_it_is_of() -> None:
    about = read(few())["about"]
    assert (about["title"], about["events"], about["documents"]) == ("Queens & envoys", 7, 2)
    assert (about["created"], about["program"]) == ("2026-11-22T10:48:18+00:00", "kzexplorer 0.1.0")
    assert about["by_verdict"] == {"to_review": 2, "accepted": 4, "rejected": 1}


def test_that_nobody_learns_where_the_workspace_lies() -> None:
    assert b"papers.kzx" not in written("json", few())[0]


def test_that_each_quotation_has_its_place_and_its_source() -> None:
    treaty = read(few())["events"][2]
    assert [part["name"] for part in treaty["participants"]] == ["Queen Ottilie", "Ostmark"]
    first, second = treaty["quotations"]
    assert (first["exact"], first["start"], first["end"]) == ("Қыркүйекте шартнамаға қол қойылды.", 14, 48)
    assert second["source"] == {
        "id": 1,
        "title": "A letter to the court",
        "name": "letter.pdf",
        "date": "1998-03-10",
        "media_type": "application/pdf",
        "bytes": 12_345,
        "sha256": "0a" * 32,
    }
    assert (treaty["edtf"], treaty["precision"], treaty["vague"]) == ("1998-09", "month", False)


def test_that_harmful_words_are_read_back_exactly() -> None:
    events = read(hostile())["events"]
    assert [event["title"] for event in events] == [plain(said) for said in HARMFUL]
    assert [event["tags"] for event in events] == [[plain(said)] for said in HARMFUL]


def test_that_a_file_of_no_event_is_whole() -> None:
    assert read([])["events"] == []


@given(records)
def test_that_any_event_is_read_back(made: list[EventRecord]) -> None:
    for event, found in zip(made, read(made)["events"], strict=True):
        assert (found["id"], found["title"], found["note"]) == (event.id, plain(event.title), plain(event.note))
        assert found["edtf"] == (event.when.edtf if event.when else None)
        assert [each["exact"] for each in found["quotations"]] == [each.exact for each in event.quotations]
