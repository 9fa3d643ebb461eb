"""A note in the style of Chicago tells author, title, date and place, and never more of a date than is known."""

from __future__ import annotations

from kzexplorer.domain.chicago import chicago_date, chicago_note
from kzexplorer.domain.citation import Cited
from kzexplorer.domain.periods import Mod, narrowed
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When

SPAN = Span(14, 77)


def test_that_a_note_has_author_title_date_file_page_and_words() -> None:
    cited = Cited(
        *("The envoy\narrived", SPAN, "Joint statement", "joint.pdf", When.of_day(2011, 9, 22)),
        page=3,
        author="Anna  Kivi",
    )
    assert chicago_note(cited) == (
        "Anna Kivi, “Joint statement,” September 22, 2011, joint.pdf, 3, characters 14–77: “The envoy arrived.”"
    )


def test_that_a_document_without_author_and_date_says_so_in_the_usual_way() -> None:
    cited = Cited("Why?", SPAN, "", "a.txt")
    assert chicago_note(cited) == "“a.txt,” n.d., a.txt, characters 14–77: “Why?”"


def test_that_quotes_inside_are_single_and_a_question_in_a_title_takes_no_comma() -> None:
    cited = Cited('The “new” "deal"', SPAN, "Who said “peace”?", "a.txt", locator="Sheet1!A5")
    assert chicago_note(cited) == ("“Who said ‘peace’?” n.d., a.txt, Sheet1!A5, characters 14–77: “The ‘new’ 'deal'.”")


def test_that_dates_are_told_as_exactly_as_they_are_known() -> None:
    early = narrowed(When.of_year(2012), Mod.ABOUT)
    told = [chicago_date(when) for when in (When.of_month(2010, 9), When.of_year(1998), early, When.of_year(-43))]
    assert told == ["September 2010", "1998", "ca. 2012", "44 BCE"]
    assert chicago_date(When.between(When.of_day(2006, 9, 26), When.of_day(2006, 9, 29))) == "26–29 September 2006"
