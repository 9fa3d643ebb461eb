from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import Attitude, DateBasis
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import Anchor, Precision, When
from kzexplorer.store.views import DateWords, EventDetail, FigureWords, Part, QuoteWords, StanceWords
from kzexplorer.ui.events.words import (
    also_words,
    basis_words,
    figure_line,
    precision_words,
    quote_line,
    reason_lines,
    stance_line,
)

FOUND = {"by_hand": False, "edited": frozenset[str]()}
VAGUE = replace(When.between(When.of_month(2012, 1), When.of_month(2012, 4)), vague=True)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "no date"),
        (When.of_day(2011, 9, 22), "exact day"),
        (When.between(When.of_day(2011, 9, 22), When.of_day(2011, 9, 24)), "exact days"),
        (When.of_month(2011, 9), "month known"),
        (When.of_year(2011), "year known"),
        (VAGUE, "roughly known"),
        (When(day_number(2003, 1, 1), None, Precision.YEAR, "2003/.."), "open at one end"),
    ],
)
def test_that_a_date_is_never_called_more_exact_than_it_is(when: When | None, words: str) -> None:
    assert precision_words(when) == words


@pytest.mark.parametrize(
    ("anchor", "words"),
    [(None, "exact day, as written"), (Anchor(When.of_day(2011, 9, 12), None), "exact day, worked out")],
)
def test_that_a_day_that_was_counted_is_not_called_written(anchor: Anchor | None, words: str) -> None:
    day = When.of_day(2011, 9, 22)
    date = DateWords(Span(0, 14), "ten days later", day, "later", "Ten days on.", anchor)
    event = cast(EventDetail, SimpleNamespace(when=day, basis=DateBasis.EXPLICIT, dates=(date,), **FOUND))
    assert basis_words(event) == words


def test_that_the_heading_over_other_events_fits_the_time() -> None:
    day = When.of_day(2011, 9, 22)
    days = When.between(day, When.of_day(2011, 9, 24))
    assert also_words(day, [day, day]) == "Also on this day"
    assert also_words(days, [days, day]) == "Also on these days"
    assert also_words(When.of_month(2011, 9), [day]) == "Also at this time"
    assert also_words(day, [day, When.of_year(2011)]) == "Also at this time"
    assert also_words(day, [When(None, day.latest, day.precision, "../2011-09-22")]) == "Also at this time"


def part(entity: int, name: str) -> Part:
    return Part(entity, name, EntityType.PLACE, None, None)


def test_that_a_stance_is_told_in_words() -> None:
    one, two, other = part(1, "Ostmark"), part(2, "Lúmeria"), part(3, "Brandia")
    urges = StanceWords(Attitude.URGES, (one,), (other,), Span(0, 4), "sign\nit")
    assert stance_line(urges) == "Ostmark urges Brandia: “sign it”"
    calls = StanceWords(Attitude.CALLS_ON, (one, two), (other,), None, "")
    assert stance_line(calls) == "Ostmark and Lúmeria call on Brandia"
    recognises = StanceWords(Attitude.RECOGNISES, (one,), (other,), Span(0, 7), "Brandia")
    assert stance_line(recognises) == "Ostmark recognises Brandia"


def test_that_a_figure_is_told_with_its_own_words_where_they_differ() -> None:
    sum_of_money = FigureWords(Span(0, 11), "$ 835,8 mln", 835_800_000.0, None, "USD")
    assert figure_line(sum_of_money) == "835,800,000 USD (“$ 835,8 mln”)"
    assert figure_line(FigureWords(Span(0, 13), "94 agreements", 94.0, None, "agreements")) == "94 agreements"
    assert figure_line(FigureWords(Span(0, 7), "10-15 %", 10.0, 15.0, "%")) == "10–15 % (“10-15 %”)"


def test_that_a_quote_is_told_with_its_speaker() -> None:
    assert quote_line(QuoteWords(Span(0, 5), "We do", "Anna Kivi")) == "Anna Kivi: “We do”"
    assert quote_line(QuoteWords(Span(0, 50), "We do", None)) == "Speaker not known: “We do…”"


def test_that_the_reason_stands_beside_the_words_no_date() -> None:
    told = cast(EventDetail, SimpleNamespace(basis=DateBasis.NONE, dates=(), why="It says none.", **FOUND))
    assert reason_lines(told) == ["It says none."]
    plain = SimpleNamespace(basis=DateBasis.EXPLICIT, dates=(), why="It is so.", **FOUND)
    assert reason_lines(cast(EventDetail, plain)) == []


def test_that_a_date_given_by_hand_is_not_explained_by_the_words_of_another() -> None:
    day = When.of_day(2011, 9, 22)
    date = DateWords(Span(0, 14), "ten days later", day, "later", "Ten days on.", None)
    given = SimpleNamespace(
        when=When.of_year(1997),
        basis=DateBasis.INHERITED,
        dates=(date,),
        why="It is so.",
        by_hand=False,
        edited={"when"},
    )
    assert basis_words(cast(EventDetail, given)) == "year known, set by hand"
    assert reason_lines(cast(EventDetail, given)) == ["The text says “ten days later”."]
