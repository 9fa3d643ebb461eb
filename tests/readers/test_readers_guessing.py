"""The encodings of many languages are guessed right, from a few lines and from many, and in bounded time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.readers.guessing import guess
from kzexplorer.readers.text import GUESSED, text_of
from tests.readers.encoded_texts import TEXTS

_MARKS = str.maketrans("«»—’–", '""-\'-')
CASES = [(language, encoding) for language, (_, encodings) in TEXTS.items() for encoding in encodings]


@pytest.mark.parametrize(("language", "encoding"), CASES)
@pytest.mark.parametrize("lines", [1, 60])
def test_that_a_text_in_an_old_encoding_comes_out_as_it_was_written(language: str, encoding: str, lines: int) -> None:
    text = TEXTS[language][0] * lines
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:  # an encoding without these quotation marks
        text = text.translate(_MARKS)
        data = text.encode(encoding)
    assert text_of("a.txt", data)[0] == text


def test_that_english_with_a_few_marks_is_western() -> None:
    text = "The minister’s envoy said: “We met in Genève.” – It was short…\n"
    assert text_of("a.txt", text.encode("windows-1252")) == (text, "windows-1252" + GUESSED)
    assert text_of("a.txt", text.encode("mac_roman")) == (text, "mac-roman" + GUESSED)


def test_that_a_guess_without_any_odd_byte_is_the_western_one() -> None:
    assert guess(b"abc") == "windows-1252"


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_that_any_bytes_get_an_encoding_that_python_knows(data: bytes) -> None:
    data.decode(guess(data), "replace")
