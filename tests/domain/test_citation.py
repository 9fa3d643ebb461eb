"""A citation says where its words stand."""

from kzexplorer.domain.citation import citation
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When

TEXT = "Dear all,\nthe envoy\narrived."


def test_that_a_citation_names_words_title_date_file_and_characters() -> None:
    cited = citation("A letter", "letter.txt", Span(10, 28), TEXT, When.of_day(1998, 3, 3))
    assert cited == "“the envoy arrived.” — A letter, 3 March 1998. letter.txt, characters 10–28."


def test_that_the_file_stands_in_for_a_missing_title_and_a_missing_date_is_left_out() -> None:
    assert citation(" ", "letter.txt", Span(0, 4), TEXT) == "“Dear” — letter.txt. letter.txt, characters 0–4."
