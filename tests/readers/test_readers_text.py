"""Bytes become text in one way: proven encodings first, then a guess that says so."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.errors import Problem
from kzexplorer.readers.text import GUESSED, canonical, declared_in, decode, text_of

RUSSIAN = "Президент принял посла. Встреча прошла в столице.\n" * 3
FRENCH = "Le président a reçu l’ambassadeur à Genève, où il était déjà allé en été.\n"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
    ],
)
def test_that_a_byte_order_mark_decides_and_is_dropped(encoding: str, mark: bytes) -> None:
    assert text_of("a.txt", mark + RUSSIAN.encode(encoding)) == (RUSSIAN, encoding)


@pytest.mark.parametrize(("mark", "half"), [(codecs.BOM_UTF16_LE, b"\x00\xd8"), (codecs.BOM_UTF32_LE, b"\x00\xd8\0\0")])
def test_that_half_a_pair_of_surrogates_is_one_damaged_character(mark: bytes, half: bytes) -> None:
    encoding = "utf-16-le" if len(half) == 2 else "utf-32-le"
    data = mark + "Met ".encode(encoding) + half + " in Rome.".encode(encoding)
    assert text_of("a.txt", data)[0] == "Met \N{REPLACEMENT CHARACTER} in Rome."


def test_that_utf_8_without_a_mark_is_proven_by_its_bytes() -> None:
    assert text_of("a.txt", RUSSIAN.encode()) == (RUSSIAN, "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "windows-1251"), (RUSSIAN, "koi8-r"), (FRENCH, "windows-1252")]
)
def test_that_other_encodings_are_guessed_and_said_to_be(text: str, encoding: str) -> None:
    assert text_of("a.txt", text.encode(encoding)) == (text, encoding + GUESSED)


def test_that_a_guess_looks_where_the_first_odd_byte_is() -> None:
    text = "A" * 300_000 + RUSSIAN
    assert text_of("a.txt", text.encode("koi8-r"))[1] == "koi8-r" + GUESSED


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_that_utf_16_is_known_without_a_mark(encoding: str) -> None:
    assert text_of("a.txt", RUSSIAN.encode(encoding)) == (RUSSIAN, encoding + GUESSED)


def test_that_a_damaged_byte_does_not_make_utf_8_something_else() -> None:
    data = RUSSIAN.encode() + b"\xff" + RUSSIAN.encode()
    assert text_of("a.txt", data) == (f"{RUSSIAN}\N{REPLACEMENT CHARACTER}{RUSSIAN}", "utf-8" + GUESSED)


def test_that_what_a_file_declares_counts_only_where_its_bytes_are_not_utf_8() -> None:
    polish = "Dyrektor mówił"
    assert decode("a", polish.encode("iso8859_2"), "iso8859-2") == (polish, "iso8859-2")
    assert decode("a", polish.encode(), "iso8859-2") == (polish, "utf-8")
    assert decode("a", RUSSIAN.encode("cp1251"), "utf-16") == (RUSSIAN, "windows-1251" + GUESSED)


@pytest.mark.parametrize(
    ("start", "encoding"),
    [
        (b"<?xml version='1.0' encoding='ISO-8859-2'?>", "iso8859-2"),
        (b'<html><meta charset="windows-1251">', "cp1251"),
        (b'<meta http-equiv=Content-Type content="text/html; charset=koi8-r">', "koi8-r"),
        (b"<meta charset=gb2312>", "gb18030"),
        (b"<meta charset=nonsense><p>charset=koi8-r", ""),
        (b"no markup, charset=koi8-r", ""),
    ],
)
def test_that_markup_declares_its_encoding(start: bytes, encoding: str) -> None:
    assert declared_in(start) == encoding


@pytest.mark.parametrize("data", [b"", b" \n\t\n", codecs.BOM_UTF8, b"\x00"])
def test_that_a_file_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(Problem, match=r"a\.txt"):
        text_of("a.txt", data)


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 20, b"\x00\x01\x02\x03" * 100, codecs.BOM_UTF16_LE + b"abc", b"\x00\x01\x00\x02" * 99],
)
def test_that_what_is_not_text_is_refused(data: bytes) -> None:
    with pytest.raises(Problem, match=r"Could not read a\.txt"):
        text_of("a.txt", data)


def test_that_canonical_text_ends_lines_with_lf_only() -> None:
    assert canonical("a\r\nb\rc\u2028d\u2029e\nf\r\r\n") == "a\nb\nc\nd\ne\nf\n\n"


def test_that_canonical_text_holds_no_character_with_a_second_meaning() -> None:
    assert canonical("a\x00b\ufeffc\ufdd0\ufdd1\ufffed\ud800") == "abcd\N{REPLACEMENT CHARACTER}"


@given(st.text(st.characters(exclude_categories=[])))
def test_that_canonical_text_is_stable_and_can_be_stored(text: str) -> None:
    stored = canonical(text)
    assert canonical(stored) == stored
    assert stored.encode().decode() == stored
    assert not set(stored) & set("\r\x00\ufeff\u2028\u2029\ufdd0\ufdd1\ufffe")
