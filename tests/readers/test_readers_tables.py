"""Tables are read row by row, with the days of each as the columns give them."""

from __future__ import annotations

import csv
import datetime
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.document import Document, PassageKind
from kzexplorer.domain.table import Columns, Meaning, Row
from kzexplorer.readers import RawFile, columns_of, read
from tests.readers.raw_files import document, raw, refusal

VISITS = (
    "id,start,end,name,country,remarks\n"
    '7,2010-05-03,2010-05-05,Anna Kivi,Vell,"Met the king,\nthen ""rested"""\n'
    "8,2010-06-01,2010-06-01,Jan Tamm,Sund,\n"
)


def cells(found: Document, row: Row) -> list[tuple[str, str]]:
    return [(cell.meaning.value, cell.span.of(found.text)) for cell in row.cells]


def days(row: Row) -> str | None:
    return row.when and row.when.edtf


def meanings(name: str, data: str) -> list[str]:
    (sample,) = columns_of(raw(name, data))
    return [meaning.value for meaning in sample.columns.meanings]


def test_that_a_row_is_a_line_with_its_cells_and_days() -> None:
    found = document("visits_abroad.csv", VISITS)
    assert found.text.split("\n") == [
        "id · start · end · name · country · remarks",
        '7 · 2010-05-03 · 2010-05-05 · Anna Kivi · Vell · Met the king, then "rested"',
        "8 · 2010-06-01 · 2010-06-01 · Jan Tamm · Sund",
    ]
    assert [(block.kind, block.locator) for block in found.blocks] == [
        (PassageKind.FURNITURE, "row 1"),
        (PassageKind.PARAGRAPH, "row 2"),
        (PassageKind.PARAGRAPH, "row 3"),
    ]
    first, second = found.rows
    assert cells(found, first) == [
        ("none", "7"),
        ("start", "2010-05-03"),
        ("end", "2010-05-05"),
        ("person", "Anna Kivi"),
        ("country", "Vell"),
        ("description", 'Met the king, then "rested"'),
    ]
    assert (days(first), days(second)) == ("2010-05-03/2010-05-05", "2010-06-01")
    assert first.table == "visits abroad"


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_that_any_delimiter_and_encoding_is_read(sign: str, encoding: str) -> None:
    table = f"date{sign}event\n2010{sign}Visit été\n2011{sign}\n2012{sign}Talks{sign}more{sign}cells\n"
    found = document("a.csv", table.encode(encoding))
    assert [cells(found, row) for row in found.rows] == [
        [("start", "2010"), ("title", "Visit été")],
        [("start", "2011")],
        [("start", "2012"), ("title", "Talks"), ("none", "more"), ("none", "cells")],
    ]


def test_that_a_single_column_is_not_divided() -> None:
    found = document("a.csv", "Words\nHello there, this is text\nAnother\nThird\n")
    assert [len(row.cells) for row in found.rows] == [1, 1, 1]


def test_that_a_first_line_may_name_the_delimiter() -> None:
    assert document("a.csv", "sep=|\ndate|event\n2010|x, y, z\n").text == "date · event\n2010 · x, y, z"


def test_that_a_quotation_that_nobody_closes_ends_with_its_row() -> None:
    found = document("a.csv", 'date,event\n2010,"never\n2011,b\n2012,c\n2013,d\n')
    assert [days(row) for row in found.rows] == ["2010", "2011", "2012", "2013"]


def test_that_a_cell_may_be_of_ten_million_characters() -> None:
    assert len(document("a.csv", "date,event\n2010," + "x" * 10_000_000 + "\n").text) > 10_000_000


def test_that_a_table_without_rows_is_refused() -> None:
    assert "no rows" in refusal("a.csv", ",,,\n,,\n")
    assert "empty" in refusal("a.csv", "\n \n")


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Start date", "start"), ("startDate", "start"), ("begin", "start"), ("From", "start"), ("when", "start"),
        ("Date of birth", "none"), ("end_date", "end"), ("until", "end"), ("to", "end"), ("Signed", "start"),
    ],
)  # fmt: skip
def test_that_columns_of_dates_are_known_by_name(name: str, meaning: str) -> None:
    other = "x" if meaning == "start" else "date"
    assert meanings("a.csv", f"{name},{other},y\n2010-05-03,2010-05-02,a\n")[0] == meaning


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Event title", "title"), ("subject", "title"), ("Kind", "kind"), ("type", "kind"), ("visitor", "person"),
        ("Role", "role"), ("office", "role"), ("organisation", "organisation"), ("Country", "country"),
        ("city", "place"), ("locale", "place"), ("remarks", "description"), ("Notes", "description"), ("id", "none"),
        ("colour", "none"),
    ],
)  # fmt: skip
def test_that_other_columns_are_known_by_name(name: str, meaning: str) -> None:
    assert meanings("a.csv", f"date,{name}\n2010,a\n") == ["start", meaning]


def test_that_names_of_dates_need_dates() -> None:
    assert meanings("a.csv", "from,to,date\nParis,Rome,2010-05-03\nRome,Oslo,2010-06-01\n")[:2] == ["none", "none"]


def test_that_a_name_is_that_of_a_person_or_of_what_happened() -> None:
    people = "".join(f"2010,{name}\n" for name in ("Anna Kivi", "Jan Tamm", "Maria van der Berg"))
    assert meanings("a.csv", "year,name\n" + people) == ["start", "person"]
    assert meanings("a.csv", "year,name\n2010,Battle of the river\n2011,The great storm\n") == ["start", "title"]


def test_that_columns_of_dates_are_found_without_names() -> None:
    found = document("a.csv", "2010-01-01,Visit to Vell,3\n2010-02-01,Visit to Sund,4\n")
    assert [days(row) for row in found.rows] == ["2010-01-01", "2010-02-01"]
    assert found.blocks[0].kind is PassageKind.PARAGRAPH


def test_that_numbers_are_no_years_where_nobody_says_so() -> None:
    found = document("a.csv", "number,thing\n1914,a\n1915,b\n")
    assert [(row.when, row.reason) for row in found.rows] == [(None, "")] * 2


def test_that_a_person_may_say_what_the_columns_mean() -> None:
    file = raw("a.csv", "a,b\n2010,x\n")
    (sample,) = columns_of(file)
    assert (sample.columns.names, sample.rows) == (("a", "b"), (("2010", "x"),))
    told = Columns(("a", "b"), (Meaning.START, Meaning.TITLE))
    found = read(RawFile(file.name, file.shown, file.origin, file.data, columns=told))
    assert found is not None
    assert days(found.document.rows[0]) == "2010"


def test_that_what_is_no_table_has_no_columns() -> None:
    assert columns_of(raw("a.txt", "Some words.")) == ()


def test_that_a_day_that_no_calendar_has_is_told() -> None:
    found = document("a.csv", "date,event\n2010-02-30,a\n31.4.2010,b\nsoon,c\n2010-05-03,d\n")
    assert [row.when is None for row in found.rows] == [True, True, True, False]
    assert ["no calendar" in row.reason for row in found.rows] == [True, True, False, False]
    assert "could not be read" in found.rows[2].reason


def test_that_an_end_before_the_start_is_told_and_left_out() -> None:
    (row,) = document("a.csv", "start,end,event\n2010-05-03,2009-01-01,a\n").rows
    assert days(row) == "2010-05-03"
    assert "before the start" in row.reason


def test_that_an_end_may_be_open() -> None:
    rows = document("a.csv", "start,end,event\n2010,present,a\n2011,,b\n,2012,c\n").rows
    assert [days(row) for row in rows] == ["2010/..", "2011", "../2012"]


def workbook() -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Visits"
    first.append(["Table 3"])
    first.append([])
    first.append(["Start", "End", "Who", "Sum"])
    first.append([datetime.date(2010, 5, 3), datetime.datetime(2010, 5, 5, 14, 30), "Anna Kivi", 3.0])  # noqa: DTZ001
    book.create_sheet("Empty")
    far = book.create_sheet("More")
    for place, value in (("C5", "Year"), ("D5", "Event"), ("C6", 1997), ("D6", "Treaty signed"), ("E6", True)):
        far[place] = value
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def test_that_each_sheet_of_a_workbook_is_read_with_its_days() -> None:
    found = document("book.xlsx", workbook())
    assert found.text.split("\n") == [
        "Visits",
        "Table 3",
        "Start · End · Who · Sum",
        "2010-05-03 · 2010-05-05 14:30 · Anna Kivi · 3",
        "",
        "More",
        "Year · Event",
        "1997 · Treaty signed · true",
    ]
    assert [(days(row), row.table) for row in found.rows] == [("2010-05-03/2010-05-05", "Visits"), ("1997", "More")]
    assert [block.locator for block in found.blocks] == [
        "Visits", "Visits!1", "Visits!3", "Visits!4", "More", "More!5", "More!6"
    ]  # fmt: skip
    assert [sample.sheet for sample in columns_of(raw("book.xlsx", workbook()))] == ["Visits", "More"]


def test_that_a_damaged_or_endless_workbook_is_refused() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = "near", "far"
    saved = BytesIO()
    book.save(saved)
    assert "20 million cells" in refusal("far.xlsx", saved.getvalue())
    data = bytearray(workbook())
    data[100:-800] = b"\0" * (len(data) - 900)
    assert "damaged" in refusal("bad.xlsx", bytes(data))


def test_that_lists_of_objects_are_rows_wherever_they_lie() -> None:
    one, other = '{"date": "2010-05-03", "where": {"city": "Vell"}, "tags": ["a", "b"], "n": 1}', '{"date": "2011"}'
    for data in (f"[{one}, {other}]", f'{{"meta": 1, "events": [{one}, {other}]}}', f"{one}\n{other}\n"):
        found = document("a.json", data)
        assert found.text == "date · where.city · tags · n\n2010-05-03 · Vell · a; b · 1\n2011"
        assert [days(row) for row in found.rows] == ["2010-05-03", "2011"]
        assert ("place", "Vell") in cells(found, found.rows[0])


def test_that_other_json_is_its_keys_and_values() -> None:
    assert document("a.json", '{"a": 1, "b": {"c": "text", "d": [1.50, null, NaN]}}').text == (
        "Key · Value\na · 1\nb.c · text\nb.d · 1.50; ; NaN"
    )


def test_that_numbers_stay_as_they_are_written() -> None:
    number = "9" * 100_000
    assert number in document("a.json", f'[{{"date": "2010", "n": {number}}}]').text


def test_that_what_is_no_json_is_refused_or_text() -> None:
    assert "not valid JSON" in refusal("a.json", '{"a": ')
    assert "too deep" in refusal("a.json", "[" * 1_000_000)
    assert "too deep" in refusal("a.json", '[{"a":' * 100_000)
    found = read(raw("a.txt", '{"a" is how it begins'))
    assert found is not None
    assert found.document.text == '{"a" is how it begins'


table_rows = st.lists(
    st.lists(st.text(st.sampled_from('ab,;"\n\t é2010-'), max_size=8), min_size=1, max_size=4), min_size=1, max_size=5
)


@given(table_rows)
def test_that_any_table_keeps_its_words_in_cells_that_stand_where_they_say(rows: list[list[str]]) -> None:
    written = StringIO()
    csv.writer(written).writerows([["date", "event", "more"], *rows])
    found = document("a.csv", written.getvalue())
    for row in found.rows:
        line = " · ".join(cell.span.of(found.text) for cell in row.cells)
        assert row.span.of(found.text) == line
