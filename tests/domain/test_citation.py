"""A citation says where its words stand."""

from kzexplorer.domain.citation import Cited, plain_citation
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When


def test_that_a_citation_names_words_title_date_file_and_characters() -> None:
    cited = Cited("the envoy\narrived.", Span(10, 28), "A letter", "letter.txt", When.of_day(1998, 3, 3))
    assert plain_citation(cited) == "“the envoy arrived.” — A letter, 3 March 1998. letter.txt, characters 10–28."


def test_that_the_file_stands_in_for_a_missing_title_and_a_missing_date_is_left_out() -> None:
    cited = Cited("Dear", Span(0, 4), " ", "letter.txt")
    assert plain_citation(cited) == "“Dear” — letter.txt. letter.txt, characters 0–4."


def test_that_a_citation_names_the_page_and_the_place_in_words_of_the_format() -> None:
    def place(page: int | None = None, locator: str | None = None) -> str:
        cited = Cited("Dear", Span(0, 4), "", "letter.txt", page=page, locator=locator)
        return plain_citation(cited).partition(". ")[2]

    assert place(page=3) == "letter.txt, p. 3, characters 0–4."
    assert place(locator="Sheet1!17") == "letter.txt, Sheet1!17, characters 0–4."
    assert place(page=3, locator="table 1, row 2") == "letter.txt, p. 3, table 1, row 2, characters 0–4."
    assert place(page=3, locator="page 3") == place(page=3)
