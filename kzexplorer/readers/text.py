"""Bytes to text, here and nowhere else: byte order mark, strict UTF-8, then a guess that says it is one."""

from __future__ import annotations

import codecs
import re

from kzexplorer.errors import Problem

GUESSED = ", guessed"
"""How the name of an encoding ends that the bytes did not prove."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NEW_LINES = re.compile("\r\n|[\r\u2028\u2029]")
_DROPPED = re.compile("[\x00\ufeff\ufdd0\ufdd1\ufffe]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")

_MOST_CONTROLS = 0.01
_LOOKED_AT = 65_536
_CYRILLIC_RUN = 2.0
"""Mean length of the runs of bytes above 127: accented letters of Latin scripts stand alone, Cyrillic words do not."""


def text_of(name: str, data: bytes) -> tuple[str, str]:
    """The canonical text and its encoding. Raises Problem for a file without words and for one that is not text."""
    decoded, encoding = decode(name, data)
    text = canonical(decoded)
    if not text or text.isspace():
        raise Problem(f"Could not read {name}: it is empty.", "Choose another file.")
    return text, encoding


def wide_encoding(start: bytes) -> tuple[str, int]:
    """The encoding that the first bytes show if it is UTF-16 or UTF-32, else empty; and the length of the mark."""
    mark, encoding = next(((mark, each) for mark, each in _MARKS if start.startswith(mark)), (b"", ""))
    return ("" if encoding == "utf-8" else encoding), len(mark)


def decode(name: str, data: bytes) -> tuple[str, str]:
    """Raises Problem for what is not text, or is not what its byte order mark says."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(name, data.removeprefix(mark), encoding)
    if len(_CONTROLS.findall(data[:_LOOKED_AT])) > _MOST_CONTROLS * min(len(data), _LOOKED_AT):
        raise Problem(f"Could not read {name}: it is not text.", "Save it as plain text and add that.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        encoding = guess(data[max(0, error.start - _LOOKED_AT // 2) :][:_LOOKED_AT])
        return data.decode(encoding, "replace"), encoding + GUESSED


def guess(sample: bytes) -> str:
    """The likeliest one-byte encoding: KOI8-R or Windows-1251 for Cyrillic, else Windows-1252.

    In Cyrillic text most letters are small: they lie at E0-FF in Windows-1251, at C0-DF in KOI8-R.
    """
    runs = _HIGH_RUN.findall(sample)
    letters = b"".join(runs)
    if not runs or len(letters) < _CYRILLIC_RUN * len(runs):
        return "windows-1252"
    upper_half = sum(byte >= 0xE0 for byte in letters)
    lower_half = sum(0xC0 <= byte < 0xE0 for byte in letters)
    return "windows-1251" if upper_half >= lower_half else "koi8-r"


def canonical(text: str) -> str:
    """The text as it is stored: only LF ends a line, and no character means something special to Qt or SQLite."""
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _DROPPED.sub("", _NEW_LINES.sub("\n", text)))


def _decode_marked(name: str, data: bytes, encoding: str) -> tuple[str, str]:
    try:
        # Half a pair in UTF-16 is one damaged character, which `canonical` marks, and no reason to refuse the rest.
        return data.decode(encoding, "strict" if encoding == "utf-8" else "surrogatepass"), encoding
    except UnicodeDecodeError as error:
        raise Problem(
            f"Could not read {name}: it begins as {encoding.upper()}, but is not.",
            "Save it as UTF-8 and add that.",
            str(error),
        ) from error
