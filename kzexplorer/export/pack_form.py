"""How an evidence pack is laid out: what its members are called, the version of its form, and the seal at its end."""

from __future__ import annotations

import re
import unicodedata

FORM = "kzexplorer evidence pack"
VERSION = 1
"""Of the form; a program reads packs of its own version and of earlier ones."""

README = "README.txt"
EVENTS = "events.json"
DOCUMENTS = "documents.json"
SOURCE_SUMS = "sources.sha256"
MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
SOURCES = "sources/"
TEXTS = "texts/"
REPORT = "report"

SEAL = b"SHA-256 of all bytes of this file before these 64 characters: "
"""The comment of the archive, followed by that sum: no byte of a pack changes unnoticed, those between members too."""
SEAL_LENGTH = len(SEAL) + 64

_LONGEST = 100
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]')


def file_name(number: int, name: str) -> str:
    """A name that every system can unpack, by the number of the document: `0012-letter.pdf`."""
    return f"{number:04}-{plain_name(name)}"


def plain_name(name: str) -> str:
    """Without what some system takes for more than a letter of a name, and not too long."""
    plain = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", name)).strip(" .") or "unnamed"
    if len(plain) <= _LONGEST:
        return plain
    stem, dot, ending = plain.rpartition(".")
    ending = dot + ending if stem and len(ending) < 10 else ""
    return plain[: _LONGEST - len(ending)] + ending


def sum_line(sha256: str, name: str) -> str:
    """A line as `sha256sum` writes it, and checks with `-c`."""
    return f"{sha256}  {name}\n"
