"""A number that a text gives with what it measures: a sum of money, a share, a count, a distance."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.span import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """Words that give a number and its unit: "$ 835,8 mln" is 835,800,000 USD.

    `high` is the upper end of a range ("10-15 %", of which `value` is the lower one) and None for a single number;
    `unit` is an ISO 4217 code, a sign such as `%`, `km` or `ha`, or the noun of what is counted, as written
    (`agreements`). Numbers are integers where they are whole. Raises ValueError for a range turned around and for
    an empty unit.
    """

    span: Span
    value: int | float
    unit: str
    high: int | float | None = None

    def __post_init__(self) -> None:
        if not self.unit:
            raise ValueError("a figure measures something")
        if self.high is not None and self.high < self.value:
            raise ValueError(f"{self.value}..{self.high}: the upper end lies below the lower one")


def number_words(number: int | float) -> str:
    """`835,800,000`, `12.5`: whole numbers in groups of three, others with as many digits as they have."""
    if isinstance(number, int) or number.is_integer():
        return f"{int(number):,}"
    whole, _, part = f"{number:,.12f}".rstrip("0").partition(".")
    return f"{whole}.{part}"


def figure_words(value: int | float, high: int | float | None, unit: str) -> str:
    """`835,800,000 USD`, `10–15 %`, `94 agreements`."""
    ends = number_words(value) if high is None else f"{number_words(value)}–{number_words(high)}"
    return f"{ends} {unit}"
