"""Rows of values as CSV that a spreadsheet opens as text: what a document says never becomes a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

_FORMULA_STARTS = ("=", "+", "-", "@", "\t")
_DAY = re.compile(r"-\d{4,6}-\d\d-\d\d")


def write_csv(rows: Iterable[dict[str, Any]], columns: Sequence[str], out: TextIO) -> None:
    """Lists become one cell, separated by semicolons; of a quote its text is kept, of a document its name."""
    table = csv.writer(out, lineterminator="\n")
    table.writerow(columns)
    table.writerows([_cell(row[column]) for column in columns] for row in rows)


def _cell(value: object) -> object:
    words = _words(value)
    if isinstance(words, str) and words.startswith(_FORMULA_STARTS) and _DAY.fullmatch(words) is None:
        return f"'{words}"
    return words


def _words(value: object) -> object:
    if isinstance(value, list):
        return "; ".join(str(_words(each)) for each in value)
    if isinstance(value, dict):
        return value["text"] if "text" in value else value["name"]
    return value
