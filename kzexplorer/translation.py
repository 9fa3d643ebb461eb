"""Words for people in their language: write them in English inside `tr`, `trn` or `later`, never put together.

A window installs its language (`install`); until then, on the command line and in worker processes, all is English.
`packaging/make_translations.py` collects what stands in these calls.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Language(Protocol):
    """What a language does with words that are written in English."""

    def translated(self, words: str, n: int | None = None) -> str:
        """The words in this language, for `n` of them where a number is given; as they are where it lacks them."""

    def numeral(self, value: int) -> str:
        """With the signs that part thousands."""


_language: Language | None = None


def install(language: Language | None) -> None:
    """Have all words from now on in this language; None for English."""
    global _language
    _language = language


def tr(words: str, /, **values: object) -> str:
    """The words in the person's language, with `{name}` filled in; in English as they are written."""
    said = words if _language is None else _language.translated(words)
    return said.format_map(values) if values else said


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """The same for a number of things: `trn("{n} event", "{n} events", n)`; `{n}` is written as `numeral` does."""
    said = (one if n == 1 else many) if _language is None else _language.translated(many, n)
    return said.format_map({"n": numeral(n), **values})


def later(words: str) -> str:
    """The words as they are, marked as ones that `tr` is given where they show: for tables made at import."""
    return words


def listed(words: Sequence[str]) -> str:
    """`one, two and three`; the words are as they shall stand."""
    return _joined(words, later("{some} and {last}"))


def either(words: Sequence[str]) -> str:
    """`one, two or three`."""
    return _joined(words, later("{some} or {last}"))


def _joined(words: Sequence[str], pattern: str) -> str:
    *some, last = words or ("",)
    return tr(pattern, some=", ".join(some), last=last) if some else last


def numeral(value: int) -> str:
    """`12,345` in English."""
    return f"{value:,}" if _language is None else _language.numeral(value)


def decimal(value: float, form: str = ".2f") -> str:
    """`0.88`, written as Python's `format` does, with the decimal sign of the language."""
    whole, sign, part = format(value, form).partition(".")
    return tr("{whole}.{part}", whole=whole, part=part) if sign else whole
