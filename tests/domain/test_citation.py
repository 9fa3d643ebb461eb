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


def test_that_a_citation_names_the_page_and_the_place_in_words_of_the_format() -> None:
    def cited(**place: object) -> str:
        words = citation("", "letter.txt", Span(0, 4), TEXT, **place)  # type: ignore[arg-type]
        return words.partition(". ")[2]

    assert cited(page=3) == "letter.txt, p. 3, characters 0–4."
    assert cited(locator="Sheet1!17") == "letter.txt, Sheet1!17, characters 0–4."
    assert cited(page=3, locator="table 1, row 2") == "letter.txt, p. 3, table 1, row 2, characters 0–4."
    assert cited(page=3, locator="page 3") == cited(page=3)
