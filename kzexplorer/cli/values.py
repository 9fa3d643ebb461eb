"""What an argument of the command line may be: each turns words into a value, or says what is wrong with them."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kzexplorer.domain.when import When
from kzexplorer.errors import Problem

if TYPE_CHECKING:
    from kzexplorer.domain.workspace_place import Place

_SIZE = re.compile(r"([0-9]{3,4})x([0-9]{3,4})")
_MOST_SCALE, _LEAST_SCALE = 4.0, 0.5
_MOST_JOBS = 64
_MOST_SECONDS = 3_600
_ADDRESSES = ("postgresql:", "postgres:")
_FILE = "file://"
_PICTURES = (".png", ".svg", ".pdf")


def path_of(words: str) -> Path:
    """No words are mostly a script's variable that was never set, and would mean the folder that one stands in."""
    if not words:
        raise argparse.ArgumentTypeError("an empty name is no file or folder")
    if words.startswith(_ADDRESSES):
        raise argparse.ArgumentTypeError("a file is meant here, not a workspace on a server")
    return Path(words)


def place_of(words: str) -> Place:
    """A file, or the address of a database on a server, which nobody but its user ever brings into play."""
    if words.startswith(_FILE):
        return _path_of_address(words)
    if not words.startswith(_ADDRESSES):
        return path_of(words)
    from kzexplorer.domain.workspace_place import ServerAddress

    try:
        return ServerAddress(words)
    except Problem as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _path_of_address(words: str) -> Path:
    """Of a file of this computer, as desktops write it: with %20 for a blank."""
    from urllib.parse import unquote_to_bytes

    host, slash, path = words.removeprefix(_FILE).partition("/")
    if host not in ("", "localhost") or not slash or not path:
        raise argparse.ArgumentTypeError(f"{words} is no file of this computer")
    named = os.fsdecode(unquote_to_bytes(path))
    return Path(named if sys.platform == "win32" else f"/{named}")


def picture_of(words: str) -> Path:
    """The ending keeps a slip from writing a picture over a workspace or a document."""
    path = path_of(words)
    if path.suffix.lower() not in _PICTURES:
        raise argparse.ArgumentTypeError(f"{words} does not end in .png, .svg or .pdf")
    return path


def scale_of(words: str) -> float:
    try:
        scale = float(words)
    except ValueError:
        scale = 0.0
    if not _LEAST_SCALE <= scale <= _MOST_SCALE:
        raise argparse.ArgumentTypeError(f"{words} is no number from {_LEAST_SCALE} to {_MOST_SCALE}")
    return scale


def size_of(words: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(words)
    if match is None:
        raise argparse.ArgumentTypeError(f"{words} is no size such as 1440x900")
    return int(match[1]), int(match[2])


def jobs_of(words: str) -> int:
    if not words.isdecimal() or not 1 <= int(words) <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"{words} is no number from 1 to {_MOST_JOBS}")
    return int(words)


def seconds_of(words: str) -> float:
    if not words.isdecimal() or not 1 <= int(words) <= _MOST_SECONDS:
        raise argparse.ArgumentTypeError(f"{words} is no number from 1 to {_MOST_SECONDS}")
    return float(words)


def date_of(words: str) -> When:
    """A date as an analyst types it; `--from=-0049` for one that begins with a minus sign."""
    from kzexplorer.domain.typed_date import read_typed

    try:
        return read_typed(words)
    except Problem as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None
