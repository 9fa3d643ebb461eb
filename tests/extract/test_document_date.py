"""The date that an invented document gives itself."""

from __future__ import annotations

import pytest

from kzexplorer.domain.document import About
from kzexplorer.domain.when import When
from kzexplorer.extract import document_date, passages

BODY = "The envoy arrived in the morning and met the queen on 1 January 1999."


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        (f"3 March 1998\n{BODY}", "3 March 1998", "1998-03-03"),
        (f"Menu\n\nThe visit\n\nMonday, March 3rd, 1998, 10:30 a.m.\n\n{BODY}", "Monday, March 3rd, 1998", None),
        (f"The visit\nPublished: 1998-03-03\n{BODY}", "1998-03-03", "1998-03-03"),
        (f"Oslo, 3 March 1998\n{BODY}", "3 March 1998", "1998-03-03"),
        (f"OSLO, March 3, 1998 (Courier) — {BODY}", "March 3, 1998", "1998-03-03"),
        (f"Oslo. 3 March 1998. /Courier/ {BODY}", "3 March 1998", "1998-03-03"),
        (f"OSLO, March 3 (1998) - {BODY}", "March 3 (1998)", "1998-03-03"),
        (f"Treaty of trade\n\n{BODY}\n\nOslo, 3 March 1998", "3 March 1998", "1998-03-03"),
    ],
)
def test_that_the_document_is_dated_by_its_dateline(text: str, words: str, edtf: str | None) -> None:
    found = document_date.find(text, passages.split(text))
    assert found is not None
    assert found.when is not None
    assert found.when.edtf == (edtf or "1998-03-03")
    assert words in text
    assert text[found.span.start : found.span.end] in words or words in found.span.of(text)


PARTS = f"{BODY} It was a long talk of trade and of ships on the river, and it went on until the late evening.\n\n" * 3


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"WASHINGTON (Agency), March 3, 1998 - {BODY}", "head of the report"),
        (f"(Agency) WASHINGTON, March 3, 1998 – {BODY}", "head of the report"),
        (f"ASTANA. March 3, 1998. KURIER. {BODY}", "head of the report"),
        (f"3 March 1998, Oslo – {BODY}", "head of the report"),
        (f"March 3, 1998 – {BODY}", "head of the report"),
        (f"FOR IMMEDIATE RELEASE\nMarch 3, 1998\n\nQueen meets envoy\n\n{BODY}", "on a line"),
        (f"For Immediate Release – March 3, 1998\n\nQueen meets envoy\n\n{BODY}", "on a line"),
        (f"Queen meets envoy\n\nPosted on: March 3, 1998\n\n{BODY}", "on a line"),
        (f"Queen meets envoy\n\n1998-03-03T10:00:00Z\n\n{BODY}", "on a line"),
        (f"From: A\nDate: Tue, 3 Mar 1998 10:15:00 +0100\nSubject: Visit\n\n{BODY}", "on a line"),
        (f"Queen meets envoy\nMarch 3, 1998 by admin\n\n{BODY}", "on a line"),
        (f"The Envoy to the Minister\n\nMoscow, March 3, 1998, 9 p.m.\n\n{BODY}", "on a line"),
        (f"Treaty of trade\n\n{PARTS}Done at Vienna this third day of March 1998.", "signed"),
        (f"Treaty of trade\n\n{PARTS}DONE at Vienna, on 3 March 1998, in two originals.\n\nFor Lumeria", "signed"),
        (f"Treaty of trade\n\n{PARTS}Signed in the city of Vell on 3 March 1998 in two copies.", "signed"),
        (f"Letter\n\n{PARTS}Yours sincerely,\nA. Kivi\n3 March 1998", "foot"),
        (f"Joint Statement adopted at Vell on 3 March 1998\n\n{PARTS}", "heading"),
    ],
)
def test_that_the_document_says_where_it_is_dated(text: str, reason: str) -> None:
    found = document_date.of(text, passages.split(text), "1999-09-09.txt")
    assert found is not None
    assert found.when.edtf == "1998-03-03"
    assert found.mention is not None
    assert reason in found.reason


@pytest.mark.parametrize(
    ("name", "edtf"),
    [
        ("1998-03-03 visit.txt", "1998-03-03"),
        ("visit_19980303.txt", "1998-03-03"),
        ("visit 03.03.1998.txt", "1998-03-03"),
        ("1998_03_03.md", "1998-03-03"),
        ("1998-13-03.txt", None),
        ("03-04-1998.txt", None),
        ("12345678901.txt", None),
        ("visit.txt", None),
    ],
)
def test_that_the_name_of_the_file_dates_a_document_at_last(name: str, edtf: str | None) -> None:
    found = document_date.of(BODY, passages.split(BODY), name)
    assert (found.when.edtf if found else None) == edtf
    if found is not None:
        assert found.mention is None
        assert "name of the file" in found.reason


def test_that_a_lead_without_year_is_of_the_latest_year_that_the_text_names() -> None:
    text = "VELL, July 29 (Courier) - The queen met the king, as in May 1995 and in June 1998. They plan more by 2005."
    found = document_date.of(text, passages.split(text), "a.txt")
    assert found is not None
    assert found.when.edtf == "1998-07-29"
    assert "latest that the text names" in found.reason
    for sign in ("(c) 1999 Courier", "© 1999 Courier", "Copyright 1999 Courier"):
        found = document_date.of(f"{text}\n\n{sign}", passages.split(text), "a.txt")
        assert found is not None
        assert found.when.edtf == "1999-07-29"
    assert document_date.of("VELL, July 29 (Courier) - The queen met the king.", (), "a.txt") is None


def test_that_a_year_taken_from_the_text_gives_way_to_a_date_that_is_given() -> None:
    text = "VELL, July 29 (Courier) - The queen met the king, as in May 1995."
    assert document_date.find(text, passages.split(text)) is None
    found = document_date.of(text, passages.split(text), "1999-07-29.txt")
    assert found is not None
    assert found.when.edtf == "1999-07-29"


def test_that_entries_of_a_chronology_do_not_date_it() -> None:
    text = "March 3, 1998 – The queen came.\n\nMarch 5, 1998 – The queen left.\n\nMay 5, 1998 – The king came."
    assert document_date.find(text, passages.split(text)) is None


@pytest.mark.parametrize("text", ["", BODY, f"The visit of 3 March\n\n{BODY}", f"Oslo is a town. {BODY}"])
def test_that_a_document_that_does_not_date_itself_has_no_date(text: str) -> None:
    assert document_date.find(text, passages.split(text)) is None


def test_that_a_date_line_after_long_paragraphs_is_that_of_a_section() -> None:
    long = f"{BODY} " * 6
    parts = ["Summary", long, long, "Port of Vell, September 19, 1820.", long, "End", "End", long, long]
    text = "\n\n".join(parts)
    assert document_date.find(text, passages.split(text)) is None


@pytest.mark.parametrize(
    ("text", "media_type", "counts"),
    [
        ("The queen met the king in 1998.", "text/html", True),
        ("The queen met the king in 1998.", "application/pdf", False),
        ("The queen met the king in May 2011.", "application/pdf", True),
        ("The queen met the king.", "application/pdf", False),
    ],
)
def test_that_the_day_of_a_file_is_that_of_its_words_where_both_may_be_of_one_time(
    text: str, media_type: str, counts: bool
) -> None:
    about = About(date=When.of_day(2011, 6, 3), date_reason="The file says so.")
    found = document_date.stated(text, about, media_type)
    assert (found is not None) == counts
    assert found is None or found.reason == "The file says so."
