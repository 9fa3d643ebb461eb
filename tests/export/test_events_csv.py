"""A table of events is read back by Python's csv word for word, and nothing in it is worked out by a spreadsheet."""

from __future__ import annotations

import csv
import io

from hypothesis import given

from kzexplorer.export.event_columns import EVENT_COLUMNS
from kzexplorer.export.records import EventRecord
from kzexplorer.export.table_csv import is_formula
from tests.export.hostile_records import HARMFUL, hostile, plain, records, written
from tests.made_records import few


def rows(made: list[EventRecord]) -> list[dict[str, str]]:
    data, tally = written("csv", made)
    assert (tally.written, tally.left_out) == (len(made), 0)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def unmarked(cell: str) -> str:
    """A cell without the apostrophe that says it is words."""
    return cell[1:] if cell.startswith("'") and is_formula(cell[1:]) else cell


def test_that_each_event_is_a_row_with_its_passage_and_where_it_stands() -> None:
    found = rows(few())
    assert list(found[0]) == [column.name for column in EVENT_COLUMNS]
    assert [row["title"] for row in found] == [event.title for event in few()]
    first, *_, last = found
    assert (first["earliest"], first["latest"], first["precision"], first["edtf"]) == (
        *("1998-03-03", "1998-03-03"),
        *("day", "1998-03-03"),
    )
    assert first["quotation"] == "On 3 March 1998 the queen\ncame."
    assert (first["document"], first["page"], first["start"], first["end"]) == ("letter.pdf", "3", "14", "45")
    assert (first["sha256"], first["text_sha256"], first["document_date"]) == ("0a" * 32, "0b" * 32, "1998-03-10")
    assert (last["earliest"], last["edtf"], last["places"]) == ("", "", "")


def test_that_further_passages_of_an_event_are_told_beside_the_first() -> None:
    treaty = rows(few())[2]
    assert treaty["quotation"] == "Қыркүйекте шартнамаға қол қойылды."
    assert treaty["other_quotations"] == "“In September they signed.” (letter.pdf, 14–39)"
    assert treaty["participants"] == "Queen Ottilie; Ostmark"


def test_that_harmful_words_are_words() -> None:
    for row, said in zip(rows(hostile()), HARMFUL, strict=True):
        assert not any(is_formula(cell) for cell in row.values())
        assert (unmarked(row["title"]), unmarked(row["note"])) == (plain(said), plain(said))


@given(records)
def test_that_any_event_is_read_back(made: list[EventRecord]) -> None:
    found = rows(made)
    assert [int(row["id"]) for row in found] == [event.id for event in made]
    for row, event in zip(found, made, strict=True):
        assert unmarked(row["title"]) == plain(event.title)
        assert row["edtf"].removeprefix("'") == (event.when.edtf if event.when else "")
        if event.quotations:
            assert unmarked(row["quotation"]) == event.quotations[0].exact
        assert not any(is_formula(cell) for cell in row.values())
