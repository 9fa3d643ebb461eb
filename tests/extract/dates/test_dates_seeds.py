"""Every date that a person marked in the two seed documents is found, with its extent and its days."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.extract import dates, document_date, passages, sentences

SEEDS = Path(__file__).parents[3] / "seeds"
LETTER = [
    ("2 August 2005", "2005-08-02"),
    ("this May", "2005-05"),
    ("Today", "2005-08-02"),
    ("the last year", "2004"),
    ("February", "2005-02"),
]
COOPERATION = [
    ("September 26-29, 2006", "2006-09-26/2006-09-29"),
    ("November 14, 2008", "2008-11-14"),
    ("April 11-14, 2010", "2010-04-11/2010-04-14"),
    ("November 30 – December 2, 2010", "2010-11-30/2010-12-02"),
    ("1997", "1997"),
    ("September 22, 2011", "2011-09-22"),
    ("October 12-13, 2011", "2011-10-12/2011-10-13"),
    ("January 30 – February 1, 2012", "2012-01-30/2012-02-01"),
    ("February 1, 2012", "2012-02-01"),
    ("March 26, 2012", "2012-03-26"),
    ("2012", "2012"),
    ("September, 2010", "2010-09"),
    ("March 24-25, 2011", "2011-03-24/2011-03-25"),
    ("April 9-10, 2012", "2012-04-09/2012-04-10"),
]


@pytest.mark.parametrize(("number", "expected"), [("000", LETTER), ("003", COOPERATION)])
def test_that_the_dates_of_a_seed_are_found(number: str, expected: list[tuple[str, str]]) -> None:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    divided = passages.split(text)
    found = dates.find(text, sentences.split(text, divided), divided, document_date.find(text, divided))
    assert [(each.span.of(text), each.when.edtf) for each in found if each.when] == expected
    assert all(each.reason for each in found)
