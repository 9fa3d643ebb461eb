"""Figures in every form that such texts use, with exact words, value, unit; what only looks like one is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.figure import Figure
from kzexplorer.extract import dates, figures, passages, sentences

PREFIX = "The ministry said on Monday that "


def found(text: str) -> tuple[Figure, ...]:
    parts = passages.split(text)
    told = sentences.split(text, parts)
    return figures.find(text, told, dates.find(text, told, parts, None))


def only(text: str) -> tuple[str, int | float, int | float | None, str]:
    (figure,) = found(text)
    return figure.span.of(text), figure.value, figure.high, figure.unit


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("$ 835,8 mln", 835_800_000, "USD"),
        ("US$32.8 billion", 32_800_000_000, "USD"),
        ("EUR 1.2bn", 1_200_000_000, "EUR"),
        ("5 million tenge", 5_000_000, "KZT"),
        ("£3m", 3_000_000, "GBP"),
        ("Rs 500 crore", 5_000_000_000, "INR"),
        ("Rs. 5,00,000", 500_000, "INR"),
        ("KZT500m", 500_000_000, "KZT"),
        ("$2.3B", 2_300_000_000, "USD"),
        ("A$40 million", 40_000_000, "AUD"),
        ("100 000 €", 100_000, "EUR"),
        ("1,5 billion euros", 1_500_000_000, "EUR"),
        ("32.8 billion U.S. dollars", 32_800_000_000, "USD"),
        ("5 million Swiss francs", 5_000_000, "CHF"),
        ("3 million Soviet roubles", 3_000_000, "SUR"),
        ("half a million pounds", 500_000, "GBP"),
        ("500 pounds sterling", 500, "GBP"),
        ("5m tenge", 5_000_000, "KZT"),
        ("KZT 1.250.000", 1_250_000, "KZT"),
        ("two hundred and fifty thousand dollars", 250_000, "USD"),
        ("U.S. $5 million", 5_000_000, "USD"),
        ("5 mln. USD", 5_000_000, "USD"),
        ("1 billion 200 million tenge", 1_200_000_000, "KZT"),
        ("three and a half million yen", 3_500_000, "JPY"),
    ],
)
def test_that_sums_of_money_are_read_with_their_currency(words: str, value: int, unit: str) -> None:
    assert only(f"{PREFIX}it would pay {words} for the road.") == (words, value, None, unit)


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("12.5 per cent", 12.5, "%"),
        ("12,5 %", 12.5, "%"),
        ("3.5 percentage points", 3.5, "percentage points"),
        ("1.2 million square kilometres", 1_200_000, "km²"),
        ("2.717.300 km2", 2_717_300, "km²"),
        ("30 hectares", 30, "ha"),
        ("200-mile", 200, "mi"),
        ("12 km", 12, "km"),
        ("5 kg", 5, "kg"),
        ("40,000 tonnes", 40_000, "t"),
        ("1.5 million barrels per day", 1_500_000, "barrels per day"),
        ("500 pounds", 500, "lb"),
    ],
)
def test_that_shares_and_measures_are_read_with_their_unit(words: str, value: float, unit: str) -> None:
    after = " of gold" if unit == "lb" else " more"
    assert only(f"{PREFIX}it came to {words}{after}.") == (words, value, None, unit)


def test_that_a_loss_is_negative() -> None:
    assert only("Growth was -3.5% there.") == ("-3.5%", -3.5, None, "%")


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("94 agreements", 94, "agreements"),
        ("94 bilateral agreements", 94, "agreements"),
        ("30,000 troops", 30_000, "troops"),
        ("30.000 troops", 30_000, "troops"),
        ("1 234 567 refugees", 1_234_567, "refugees"),
        ("two hundred soldiers", 200, "soldiers"),
        ("a dozen warships", 12, "warships"),
        ("twenty-five thousand men", 25_000, "men"),
        ("2.5 million people", 2_500_000, "people"),
        ("300 wounded sailors", 300, "sailors"),
        ("40 arms shipments", 40, "shipments"),
        ("15 Member States", 15, "States"),
        ("1500 soldiers", 1500, "soldiers"),
        ("three ministers", 3, "ministers"),
        ("35 MPs", 35, "MPs"),
        ("5 m people", 5_000_000, "people"),
    ],
)
def test_that_counts_have_their_noun_as_unit(words: str, value: int, unit: str) -> None:
    assert only(f"{PREFIX}there were {words} in it.") == (words, value, None, unit)


@pytest.mark.parametrize(
    ("words", "low", "high", "unit"),
    [
        ("10-15 %", 10, 15, "%"),
        ("30%-35%", 30, 35, "%"),
        ("10 to 15 per cent", 10, 15, "%"),
        ("$10-15 million", 10_000_000, 15_000_000, "USD"),
        ("$10 million to $15 million", 10_000_000, 15_000_000, "USD"),
        ("800 to 1,000 guests", 800, 1_000, "guests"),
        ("900 to 1.2 million roubles", 900_000_000 // 1_000_000, 1_200_000, "RUB"),
    ],
)
def test_that_a_range_has_both_ends(words: str, low: int, high: int, unit: str) -> None:
    assert only(f"{PREFIX}it was {words}.") == (words, low, high, unit)


def test_that_between_joins_two_numbers_and_from_to_tells_two() -> None:
    assert only("It was between 10 and 15 per cent.") == ("10 and 15 per cent", 10, 15, "%")
    for text in ("It rose from 10 to 15 per cent.", "It rose from 10% to 15%."):
        first, second = found(text)
        assert (first.value, first.high, first.unit) == (10, None, "%")
        assert (second.value, second.high, second.unit) == (15, None, "%")


def test_that_the_document_tells_what_its_comma_means() -> None:
    assert [figure.value for figure in found("It was 12,5 % and 1,234 km.")] == [12.5, 1.234]
    assert [figure.value for figure in found("It was 12.5 % and 1,234 km.")] == [12.5, 1234]
    assert [figure.value for figure in found("It was 1,234 km.")] == [1234]


@pytest.mark.parametrize(
    "words",
    [
        "Resolution 2570 (2021) was adopted on 5 May 2021.",
        "Under Article 5 obligations remain, as page 12 notes.",
        "Call +7 (727) 250-12-12 or 555-1234.",
        "In 1999 elections were held, and the 1999 elections were fair.",
        "The two presidents met for 5 days at 10:30 on the 21st floor.",
        "The G20 leaders flew on Boeing 747 aircraft.",
        "A fourth of May and the second half of 2004.",
        "Paragraph 1.2.3 and Section 007 agents.",
        "The 30 met leaders of the town.",
        "One of them was there five times, and the Nine Points and Seven Sisters were known.",
        "The '99 Boys had K-12-85 tanks.",
        "Room 12 and Flight 93 passengers.",
    ],
)
def test_that_look_alikes_are_left_alone(words: str) -> None:
    assert found(words) == ()


def test_that_a_heading_s_number_counts_nothing() -> None:
    assert found("5 Agreements of the year") == ()


NUMBERS = st.integers(2, 10**12)


@given(NUMBERS)
def test_that_whole_numbers_survive_each_way_of_grouping_them(number: int) -> None:
    for written in (f"{number:,}", f"{number:,}".replace(",", " "), f"{number:,}".replace(",", "'")):
        assert only(f"They sent $ {written} there.")[1:] == (number, None, "USD")
    assert only(f"They sent {number:,} soldiers there.")[1] == number


@given(st.integers(0, 999), st.integers(1, 99))
def test_that_fractions_survive_with_point_and_with_comma(whole: int, part: int) -> None:
    value = float(f"{whole}.{part:02d}")
    for mark in ".,":
        assert only(f"It grew by {whole}{mark}{part:02d} % then.")[1] == value


PIECES = st.sampled_from(
    "$ € £ US$ Rs KZT 5 12 835,8 1.2 10-15 1,234,567 1999 two hundred a dozen million mln bn m % per cent km "
    "troops agreements to and between from - – . , ( ) 😀 é שלום \u202e \n".split(" ")
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map(" ".join))
def test_that_any_jumble_gives_exact_words_in_order(text: str) -> None:
    end = 0
    for figure in found(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert figure.span.of(text).strip() == figure.span.of(text)
        assert any(letter.isalnum() for letter in figure.span.of(text))
        end = figure.span.end
