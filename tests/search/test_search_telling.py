"""A search is told in words that say what it finds, to somebody who does not know how searches are typed."""

from __future__ import annotations

import pytest

from kzexplorer.search import parse
from kzexplorer.search.telling import told

TOLD = {
    "": "All events",
    'treaty "joint statement"': "Events with “treaty…”, and with “joint statement”",
    "kind:visit,meeting -place:Oslo": "Events of the kind visit or meeting, and not at a place whose name has “Oslo…”",
    "date:2010..2012": "Events dated from 1 January 2010 to 31 December 2012",
    "date:2010-05-03": "Events dated 3 May 2010",
    "date:..2012-05": "Events dated until 31 May 2012",
    "date:2010..": "Events dated since 1 January 2010",
    "(a OR actor:b) doc:c": (
        "Events (with “a…” or with a participant whose name has “b…”), and told by a document whose title has “c…”"
    ),
    "-(a OR b)": "Events not (with “a…” or with “b…”)",
    "status:to-review,planned": "Events that are planned or waiting for review",
    'NEAR(a "b c", 5)': "Events with “a…” and “b c” with at most 5 words between them",
    "precision:day": "Events whose date is known to the day",
    "confidence:>0.8": "Events found with a confidence above 0.8",
    "confidence:<=0.5": "Events found with a confidence of at most 0.5",
    "confidence:0.5..0.8": "Events found with a confidence from 0.5 to 0.8",
    "text:x note:y tag:z": (
        "Events whose passages have “x…”, and with a note that has “y…”, and with a tag that has “z…”"
    ),
}


@pytest.mark.parametrize("typed", TOLD)
def test_that_a_search_is_told_in_words(typed: str) -> None:
    assert told(parse(typed)) == TOLD[typed]
