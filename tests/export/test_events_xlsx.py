"""A workbook of events is read back by openpyxl and LibreOffice word for word, with no formula and no link in it."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell

from kzexplorer.domain.when import When
from kzexplorer.export import events_xlsx
from kzexplorer.export.event_columns import EVENT_COLUMNS, QUOTATION_COLUMNS
from kzexplorer.export.formats import Options, Tally, format_of
from kzexplorer.export.records import EventRecord
from kzexplorer.export.table_csv import is_formula
from tests.export.hostile_records import HARMFUL, hostile, records, written
from tests.made_records import about, few, quotation, record

Rows = list[dict[str, Cell]]
NOT_IN_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")


def sheets(made: list[EventRecord]) -> tuple[dict[str, Rows], Tally]:
    """The rows of each sheet, by the heads of their columns."""
    data, tally = written("xlsx", made)
    book = load_workbook(io.BytesIO(data))
    found = {}
    for sheet in book:
        head, *rest = sheet.iter_rows()
        found[sheet.title] = [dict(zip((str(cell.value) for cell in head), row, strict=True)) for row in rest]
    return found, tally


def said(cell: Cell) -> str:
    """Its words; Excel and openpyxl read `_x0041_` as written with `_x005F_` before it."""
    return str(cell.value or "").replace("_x005F_", "_")


def in_xml(words: str) -> str:
    """Words as a cell can hold them, where each end of a line is a new line."""
    return words.translate(NOT_IN_XML).replace("\r\n", "\n").replace("\r", "\n")


def test_that_each_event_and_each_quotation_has_a_row() -> None:
    found, tally = sheets(few())
    assert list(found) == ["Events", "Quotations", "About"]
    assert tally == Tally(7)
    assert list(found["Events"][0]) == [column.name for column in EVENT_COLUMNS]
    assert list(found["Quotations"][0]) == [column.name for column in QUOTATION_COLUMNS]
    assert [row["title"].value for row in found["Events"]] == [event.title for event in few()]
    told = [(row["event"].value, row["number"].value, row["quotation"].value) for row in found["Quotations"]]
    assert told == [
        (event.id, number, each.exact) for event in few() for number, each in enumerate(event.quotations, 1)
    ]
    assert {row["what"].value: row["value"].value for row in found["About"]}["title"] == "Queens & envoys"


def test_that_rows_can_be_chosen_below_a_head_that_stays() -> None:
    events = load_workbook(io.BytesIO(written("xlsx", few())[0]))["Events"]
    assert (events.auto_filter.ref, events.freeze_panes) == ("A1:AE8", "A2")


def test_that_numbers_are_numbers_and_days_are_words() -> None:
    first = sheets(few())[0]["Events"][0]
    assert [first[name].data_type for name in ("id", "start", "confidence", "by_hand")] == ["n", "n", "n", "b"]
    assert (first["earliest"].data_type, first["earliest"].value) == ("s", "1998-03-03")


def test_that_harmful_words_are_words_that_stay_words_when_somebody_edits_them() -> None:
    found, _ = sheets(hostile())
    for row, words in zip(found["Events"], HARMFUL, strict=True):
        assert said(row["title"]) == in_xml(words)
        assert row["title"].data_type == "s"
        assert row["title"].hyperlink is None
        assert row["title"].quotePrefix == is_formula(words)
    with ZipFile(io.BytesIO(written("xlsx", hostile())[0])) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())
        assert not any("externalLink" in name for name in archive.namelist())


@settings(max_examples=20)
@given(records)
def test_that_any_event_is_read_back(made: list[EventRecord]) -> None:
    found, _ = sheets(made)
    assert [row["id"].value for row in found["Events"]] == [event.id for event in made]
    for row, event in zip(found["Events"], made, strict=True):
        assert said(row["title"]) == in_xml(event.title).replace("_x005F_", "_")
    assert len(found["Quotations"]) == sum(len(event.quotations) for event in made)


def test_that_rows_go_on_in_another_sheet_where_one_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events_xlsx, "ROWS", 4)
    found, tally = sheets(few())
    events = [name for name in found if name.startswith("Events")]
    assert events == ["Events", "Events 2", "Events 3"]
    assert [row["id"].value for name in events for row in found[name]] == list(range(1, 8))
    assert tally.written == 7


@pytest.mark.parametrize(("letter", "kept"), [("a", 32_767), ("\U0001f600", 16_383)])
def test_that_words_beyond_what_a_cell_holds_are_cut_with_a_mark_and_counted(letter: str, kept: int) -> None:
    long = record(1, letter * 40_000, When.of_day(2001, 2, 3), quotation("It was long."))
    just = record(2, letter * kept, When.of_day(2001, 2, 3), quotation("It was just right."))
    found, tally = sheets([long, just])
    cut, whole = (said(row["title"]) for row in found["Events"])
    assert whole == letter * kept
    assert len(cut.encode("utf-16-le")) <= 2 * 32_767
    assert cut.endswith(f"{letter} […: 40,000 letters in all]")
    assert (tally.written, tally.altered) == (2, (("a cell was cut, as Excel holds 32,767 letters in one", 1),))


def test_that_a_full_disk_is_told_as_one() -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(28, "No space left on device")

    load = format_of("xlsx").load
    assert load is not None
    with pytest.raises(OSError, match="No space left"):
        list(load()(few(), about(few()), Full(), Options()))


def test_that_libreoffice_reads_the_same_words(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    made = [*few(), *hostile()]
    (tmp_path / "events.xlsx").write_bytes(written("xlsx", made)[0])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
    command = [office, profile, "--headless", "--convert-to", form, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "events.xlsx")], check=True, capture_output=True, timeout=120)
    read = list(csv.DictReader(io.StringIO((tmp_path / "events.csv").read_text("utf-8-sig"), newline="")))
    assert [row["id"] for row in read] == [str(event.id) for event in made]
    assert [row["quotation"] for row in read[:7]] == [event.quotations[0].exact for event in few()]
    assert [row["title"] for row in read[7:]] == [in_xml(words) for words in HARMFUL]
