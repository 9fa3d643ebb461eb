"""Open a ZIP archive, or a document that is one, without trusting what it says about itself."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile, ZipInfo

from kzexplorer.errors import Problem
from kzexplorer.readers.files import LARGEST, printable

MOST_MEMBERS = 10_000
MOST_UNPACKED = 2_000_000_000
"""Bytes of all members together, as the archive gives them; no more than it gives is ever unpacked."""
HIGHEST_RATIO = 200
RATIO_COUNTS_FROM = 10_000_000
"""Bytes of a member: below this, any ratio is harmless."""

_DIRECTORY_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_DAMAGE = (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error, LZMAError)


class Archive:
    """The members of an open archive, in the order of its directory, folders left out."""

    def __init__(self, shown: str, zip_file: ZipFile) -> None:
        self._shown = shown
        self._zip = zip_file
        self.members = tuple(each for each in zip_file.infolist() if not each.is_dir())
        self._by_name = {each.filename: each for each in self.members}

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def bytes_of(self, member: ZipInfo | str, shown: str = "") -> bytes:
        """What a member holds. Raises Problem where it is missing, encrypted, damaged, or unpacks to too much.

        `shown` names the member in messages where it is a file of its own; else the archive is named.
        """
        shown = shown or self._shown
        if isinstance(member, str):
            if member not in self._by_name:
                raise _damaged(shown, f"no {member}")
            member = self._by_name[member]
        _require_harmless(shown, member)
        try:
            with self._zip.open(member) as file:
                return file.read(member.file_size)
        except _DAMAGE as error:
            raise _damaged(shown, f"{printable(member.filename)}: {error}") from error


@contextmanager
def opened(shown: str, data: bytes) -> Iterator[Archive]:
    """The archive in those bytes; `shown` names it in messages. Raises Problem where it is damaged or hostile."""
    # Counted first: a directory of millions would fill the memory before its length could be asked.
    if data.count(_DIRECTORY_ENTRY) > 20 * MOST_MEMBERS:
        raise too_many(shown)
    try:
        zip_file = ZipFile(BytesIO(data))
    except _DAMAGE as error:
        raise _damaged(shown, str(error)) from error
    with zip_file:
        _require_sound(shown, zip_file.infolist(), len(data))
        yield Archive(shown, zip_file)


def plain_name(name: str) -> str:
    """A member's name as a place inside the archive: on one line, with no drive, no root and no way up."""
    steps = printable(name).replace("\\", "/").split("/")
    return "/".join(step for step in steps if step not in ("", ".", "..") and not step.endswith(":")) or "unnamed"


def _require_sound(shown: str, members: list[ZipInfo], n_bytes: int) -> None:
    if len(members) > MOST_MEMBERS:
        raise too_many(shown)
    if sum(each.file_size for each in members) > MOST_UNPACKED:
        raise _too_large(shown)
    ends = 0
    for each in sorted(members, key=lambda member: member.header_offset):
        if each.header_offset < ends:
            raise _damaged(shown, "members overlap")
        ends = each.header_offset + _LOCAL_HEADER + each.compress_size
    if ends > n_bytes:
        raise _damaged(shown, "a member ends after the file")


def _require_harmless(shown: str, member: ZipInfo) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise Problem(f"Could not read {shown}: it is encrypted.", "Remove its password and add it again.")
    too_dense = member.file_size > max(RATIO_COUNTS_FROM, HIGHEST_RATIO * member.compress_size)
    if too_dense or member.file_size > LARGEST:
        raise _too_large(shown)


def too_many(shown: str, what: str = "files") -> Problem:
    """For whatever holds more than MOST_MEMBERS of `what`."""
    return Problem(
        f"Could not read {shown}: it holds more than {MOST_MEMBERS:,} {what}.", "Split it into smaller ones."
    )


def _too_large(shown: str) -> Problem:
    return Problem(
        f"Could not read {shown}: it unpacks to far more than it holds.", "Unpack it, or save it anew, and add that."
    )


def _damaged(shown: str, details: str) -> Problem:
    return Problem(f"Could not read {shown}: it is damaged.", "Get it anew from where it came from.", details)
