from __future__ import annotations

from kzexplorer.domain.table import Columns, Meaning
from kzexplorer.operations.preview_table import previewed

ROWS = [("4 May 2011", "Visit to the fair", "Ana Duarte", "Lisbon"), ("June 2012", "Talks", "Rui Castro", "Vienna")]
NAMES = ("when", "what", "who", "where")


def test_that_the_first_rows_become_events_as_their_columns_are_meant() -> None:
    meant = Columns(NAMES, (Meaning.START, Meaning.TITLE, Meaning.PERSON, Meaning.PLACE))
    first, second = previewed("visits.csv", meant, ROWS)
    assert (first.date, first.title, first.people, first.places) == (
        *("4 May 2011", "Visit to the fair"),
        *(("Ana Duarte",), ("Lisbon",)),
    )
    assert second.date == "June 2012"


def test_that_without_a_column_of_dates_no_row_is_an_event() -> None:
    undated = Columns(NAMES, (Meaning.NONE, Meaning.TITLE, Meaning.PERSON, Meaning.PLACE))
    assert previewed("visits.csv", undated, ROWS) == ()
