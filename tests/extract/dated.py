"""Reads the dates of a text alone, as most tests of dates ask for them."""

from __future__ import annotations

from kzexplorer.domain.when import DateMention, When
from kzexplorer.extract import dates, document_date, passages, sentences

MAY_2010 = When.of_day(2010, 5, 4)


def find(text: str, document: When | None = None) -> tuple[DateMention, ...]:
    divided = passages.split(text)
    dated = document_date.find(text, divided) or document
    return dates.find(text, sentences.split(text, divided), divided, dated)


def read(text: str, document: When | None = None) -> list[tuple[str, str | None]]:
    """The words of each mention and the EDTF of its days."""
    return [(each.span.of(text), each.when.edtf if each.when else None) for each in find(text, document)]
