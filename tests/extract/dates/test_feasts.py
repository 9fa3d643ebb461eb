"""Feasts that move and days of remembrance."""

from __future__ import annotations

import pytest

from kzexplorer.extract.dates import feasts


@pytest.mark.parametrize(
    ("name", "year", "month", "day"),
    [
        ("Easter", 1916, 4, 23),
        ("Easter Sunday", 2000, 4, 23),
        ("Easter", 2008, 3, 23),
        ("Easter", 1943, 4, 25),
        ("Easter", 1453, 4, 1),
        ("Orthodox Easter", 2003, 4, 27),
        ("Good Friday", 1998, 4, 10),
        ("Ash Wednesday", 2003, 3, 5),
        ("Ascension Day", 2003, 5, 29),
        ("Pentecost", 2003, 6, 8),
        ("Thanksgiving", 2003, 11, 27),
        ("Memorial Day", 2003, 5, 26),
        ("Labor Day", 2003, 9, 1),
        ("Armistice Day", 1938, 11, 11),
        ("St. Patrick’s  Day", 1990, 3, 17),
    ],
)
def test_that_a_feast_falls_on_its_day(name: str, year: int, month: int, day: int) -> None:
    assert feasts.day_in(name, year) == (month, day)


def test_that_a_day_that_came_once_has_its_year() -> None:
    assert feasts.once("D-Day") == 1944
    assert feasts.day_in("D-Day", 1944) == (6, 6)
    assert feasts.once("Easter") is None


@pytest.mark.parametrize("words", ["Easter Island", "Good Friday Agreement", "Easterly", "Christmassy"])
def test_that_a_name_that_goes_on_is_no_feast(words: str) -> None:
    assert feasts.pattern().match(words) is None


@pytest.mark.parametrize("words", ["Easter", "Christmas Eve", "Good Friday morning", "Easter Monday"])
def test_that_the_name_of_a_feast_is_read(words: str) -> None:
    assert feasts.pattern().match(words) is not None
