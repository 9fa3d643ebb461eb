"""What is said of documents in other languages."""

from __future__ import annotations

from kzexplorer.domain.language import is_read, not_read_words


def test_that_english_and_texts_too_short_to_tell_are_read() -> None:
    assert [code for code in ("en", "und", "fr", "ru", "zh") if is_read(code)] == ["en", "und"]


def test_that_a_document_in_another_language_says_so() -> None:
    assert not_read_words("ru").startswith("The text seems to be in Russian.")
    assert not_read_words("bo").startswith("The text seems to be in another language.")
    assert not_read_words("ru").endswith("only English is read.")
