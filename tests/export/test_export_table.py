"""A table opens in a spreadsheet as text, whatever a document says."""

from __future__ import annotations

import csv
import io

import pytest

from kzexplorer.export.table_csv import write_csv


def written(value: object) -> str:
    out = io.StringIO()
    write_csv([{"a": value}], ["a"], out)
    return next(iter(csv.DictReader(io.StringIO(out.getvalue()))))["a"]


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1 or so", "@a", "\tx"])
def test_that_words_of_a_document_never_become_a_formula(words: str) -> None:
    assert written(words) == f"'{words}"
    assert written([words]) == f"'{words}"
    assert written([{"start": 0, "end": 1, "text": words}]) == f"'{words}"


def test_that_days_before_year_0_stay_days() -> None:
    assert written("-0043-03-15") == "-0043-03-15"


def test_that_lists_become_one_cell() -> None:
    assert written(["a", "b"]) == "a; b"
    assert written([{"text": "a"}, {"text": "b"}]) == "a; b"
    assert written({"id": 3, "name": "x.txt"}) == "x.txt"
    assert written(None) == ""
    assert written(0.5) == "0.5"
