"""The date cells of a row as date mentions: one, or the two ends of a range."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.span import Span
from kzexplorer.domain.table import Cell, Meaning, Row
from kzexplorer.domain.when import DateMention, DateType, When

RULE = "a cell of a table"
_START = "It stands in the column of the date or the start."
_END = "It stands in the column of the end."


def of(text: str, row: Row) -> Iterator[DateMention]:
    """None for a row without a date that can be read."""
    if row.when is None:
        return
    start, end = _cell(row, Meaning.START), _cell(row, Meaning.END)
    if start is None or end is None or row.reason:
        if (only := start or end) is not None:
            yield _mention(only.span, row.when.edtf, row.when, only.meaning)
        return
    values = row.when.edtf.split("/") if "/" in row.when.edtf else [row.when.edtf, row.when.edtf]
    whole = Span(min(start.span.start, end.span.start), max(start.span.end, end.span.end))
    pair = ((start, values[0]), (end, values[-1]))
    for cell, value in sorted(pair, key=lambda each: each[0].span):
        yield _mention(cell.span, value, row.when, cell.meaning, whole if values[0] != values[-1] else None)


def _cell(row: Row, meaning: Meaning) -> Cell | None:
    return next((cell for cell in row.cells if cell.meaning is meaning), None)


def _mention(span: Span, value: str, when: When, meaning: Meaning, whole: Span | None = None) -> DateMention:
    reason = _END if meaning is Meaning.END else _START
    return DateMention(span, DateType.DATE, value, when, RULE, reason, whole=whole)
