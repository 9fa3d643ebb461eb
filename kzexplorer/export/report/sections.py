"""Which headings a report has before an event: its year, and its month where it is known."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.when import MONTHS, Precision, When, when_words, year_words

_TO_THE_MONTH = (Precision.DAY, Precision.WEEK, Precision.MONTH)
UNDATED = "Without a date"


class Sections:
    """Takes the dates in the order of time; a heading that comes again says that it goes on."""

    def __init__(self, *, by_month: bool) -> None:
        self._by_month = by_month
        self._now: list[str] = ["", ""]
        self._had: set[tuple[str, str]] = set()

    def before(self, when: When | None) -> Iterator[tuple[int, str]]:
        """(level, words) of each heading that comes before an event of that date."""
        year = year_of(when)
        if year != self._now[0]:
            self._now = [year, ""]
            yield 1, self._words(year, "")
        month = month_of(when) if self._by_month and when is not None else ""
        if month != self._now[1]:
            self._now[1] = month
            yield 2, self._words(year, month)

    def _words(self, year: str, month: str) -> str:
        again = (year, month) in self._had
        self._had.add((year, month))
        return (month or year) + " (continued)" * again


def year_of(when: When | None) -> str:
    """The year in which it begins; of what is known less than to the year, its words: `1990s`."""
    if when is None:
        return UNDATED
    if when.precision in (Precision.DECADE, Precision.CENTURY):
        return when_words(when)
    return year_words(civil(when.days[0])[0])


def month_of(when: When) -> str:
    """The month in which it begins; `2010, month not known` where the text does not fix it."""
    if when.precision in (Precision.DECADE, Precision.CENTURY):
        return ""
    year, month, _ = civil(when.days[0])
    if when.precision in _TO_THE_MONTH and not when.vague:
        return f"{MONTHS[month - 1]} {year_words(year)}"
    return f"{year_words(year)}, month not known"
