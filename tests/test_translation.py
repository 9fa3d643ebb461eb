"""Words for people: in English without a language, and as a language says them with one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kzexplorer import translation
from kzexplorer.translation import decimal, later, numeral, tr, trn


class Backwards:
    """A language that writes words from behind, and knows two plurals."""

    def translated(self, words: str, n: int | None = None) -> str:
        return (
            f"{words} ({'none' if n == 0 else 'some'})" if n is not None else words.upper().replace("{NAME}", "{name}")
        )

    def numeral(self, value: int) -> str:
        return f"#{value}"


@pytest.fixture
def backwards() -> Iterator[None]:
    translation.install(Backwards())
    yield
    translation.install(None)


def test_that_words_are_english_without_a_language() -> None:
    assert tr("Could not read {name}.", name="a {b} file") == "Could not read a {b} file."
    assert [trn("{n} event", "{n} events", n) for n in (0, 1, 12_345)] == ["0 events", "1 event", "12,345 events"]
    assert (numeral(1_000), decimal(0.875), later("Timeline")) == ("1,000", "0.88", "Timeline")
    assert (decimal(12.0, ".3g"), decimal(0.5, ".0%")) == ("12", "50%")


def test_that_braces_of_words_without_values_stay() -> None:
    assert tr("{name} stands for it") == "{name} stands for it"


@pytest.mark.usefixtures("backwards")
def test_that_an_installed_language_says_all_words() -> None:
    assert tr("Could not read {name}.", name="x") == "COULD NOT READ x."
    assert trn("{n} event", "{n} events", 1) == "#1 events (some)"
    assert (numeral(5), tr(later("Timeline"))) == ("#5", "TIMELINE")
