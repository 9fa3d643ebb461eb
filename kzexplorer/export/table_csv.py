"""Rows of values as CSV that a spreadsheet opens as text: what a document says never becomes a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r\n]")
_DATE = re.compile(r"-[\dX]{4,6}[-\dX~?%./]*")
"""Of a year before 0, or an interval of such: sums at worst, and nothing that a spreadsheet could be told to do."""


def write_csv(rows: Iterable[dict[str, Any]], columns: Sequence[str], out: TextIO) -> None:
    """Lists become one cell, separated by semicolons; of a quote its text is kept, of a document its name."""
    table = csv.writer(out, lineterminator="\n")
    table.writerow(columns)
    table.writerows([cell(row[column]) for column in columns] for row in rows)


def cell(value: object) -> object:
    """What stands in a cell: words that a spreadsheet would work out have an apostrophe before them."""
    words = value if isinstance(value, str) else _words(value)
    return f"'{words}" if isinstance(words, str) and is_formula(words) else words


def is_formula(words: str) -> bool:
    """Whether a spreadsheet could take these words for more than words."""
    if words[:1].isalnum():  # as nearly all words do, so that most cells cost no search
        return False
    return _FORMULA.match(words) is not None and _DATE.fullmatch(words) is None


def _words(value: object) -> object:
    if isinstance(value, list):
        return "; ".join(str(_words(each)) for each in value)
    if isinstance(value, dict):
        return value["text"] if "text" in value else value["name"]
    return value
