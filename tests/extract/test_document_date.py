"""The date that an invented document gives itself."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("text", ["", BODY, f"The visit of 3 March\n\n{BODY}", f"Oslo is a town. {BODY}"])
def test_that_a_document_that_does_not_date_itself_has_no_date(text: str) -> None:
    assert document_date.find(text, passages.split(text)) is None


def test_that_a_date_line_after_long_paragraphs_is_that_of_a_section() -> None:
    long = f"{BODY} " * 6
    parts = ["Summary", long, long, "Port of Vell, September 19, 1820.", long, "End", "End", long, long]
    text = "\n\n".join(parts)
    assert document_date.find(text, passages.split(text)) is None
