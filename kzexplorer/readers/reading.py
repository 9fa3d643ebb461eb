"""Read one file with the reader of its format: from the table, or as plain text where no other one claims it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kzexplorer.domain.document import Document, Reading
from kzexplorer.errors import Problem, reason_of
from kzexplorer.readers import signatures, text

LARGEST = 100_000_000
"""Bytes; larger files are refused."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How one format is read.

    `read` takes the file's name for messages and its bytes, and returns the canonical text and the encoding
    that it was in. Raises Problem. `version` rises when the same bytes would give another text.
    """

    name: str
    version: int
    media_type: str
    read: Callable[[str, bytes], tuple[str, str]]


READERS: tuple[Reader, ...] = (Reader("text", 1, "text/plain", text.read),)
"""The first whose media type the file has; there is a signature for each type but plain text."""


def read(path: Path) -> Reading:
    """Read a file. Raises Problem where it is missing, no ordinary file, too large, or of a format not known yet."""
    name = file_name(path)
    data = _bytes_of(path, name)
    media_type = signatures.media_type_of(data)
    reader = next((each for each in READERS if each.media_type == media_type), None)
    if reader is None:
        raise Problem(
            f"Could not read {name}: it is {signatures.words_of(media_type)}, and only plain text can be read yet.",
            "Save it as plain text and add that.",
        )
    words, encoding = reader.read(name, data)
    document = Document(
        name=_printable(path.name),
        origin=_printable(str(path.absolute())),
        media_type=media_type,
        encoding=encoding,
        n_bytes=len(data),
        sha256=sha256(data).hexdigest(),
        text=words,
        text_sha256=sha256(words.encode()).hexdigest(),
    )
    return Reading(document, data, reader.name, reader.version)


def file_name(path: Path) -> str:
    """The path as a message can show it: on one line, and with no bytes that are not text."""
    return _printable(str(path))


def _printable(words: str) -> str:
    shown = os.fsencode(words).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in shown)


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        # Before it is opened: opening a pipe would wait for somebody to write into it.
        _require_readable(path.stat(), name)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise _could_not(error, name) from error
    _require_size(len(data), name)
    return data


def _require_readable(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Problem(f"Could not read {name}: it is a folder.", "Name a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise Problem(
            f"Could not read {name}: it is a device or a pipe, not a file.", "Save its content to a file first."
        )
    _require_size(status.st_size, name)


def _require_size(n_bytes: int, name: str) -> None:
    if n_bytes > LARGEST:
        raise Problem(
            f"Could not read {name}: it is larger than {LARGEST // 1_000_000} MB.", "Split it into smaller files."
        )


def _could_not(error: OSError | ValueError, name: str) -> Problem:
    reason = reason_of(error) if isinstance(error, OSError) and error.errno else "no such name"
    return Problem(f"Could not read {name}: {reason}.", "Check the name and that you may read it.", str(error))
