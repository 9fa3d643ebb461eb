"""Writes the archive of an evidence pack: each member summed as it goes in, a seal over all bytes at the end."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import BinaryIO

from kzexplorer.export.pack_form import SEAL, SEAL_LENGTH

_PORTION = 1 << 20
_PACKED = ("application/pdf", "application/zip", "application/epub+zip", "application/vnd.", "image/")
"""The beginnings of types whose files are packed already."""
_DENSEST = 100
"""What packs denser than that is left as it is, so that nobody takes the pack for a trap."""


@dataclass(frozen=True, slots=True)
class Written:
    """A member: its name, its size in bytes, and its SHA-256 in hexadecimal."""

    name: str
    n_bytes: int
    sha256: str


class PackWriter:
    """Adds members in the order of the calls; `written` are those so far."""

    def __init__(self, archive: zipfile.ZipFile, created: str) -> None:
        self._archive = archive
        moment = datetime.fromisoformat(created)
        self._moment = max(1980, moment.year), moment.month, moment.day, moment.hour, moment.minute, moment.second
        self.written: list[Written] = []

    def add(self, name: str, pieces: Iterable[bytes], *, packed: bool = True) -> Iterator[int]:
        """Write a member from pieces; yields after each how many bytes it has. Raises OSError."""
        member = zipfile.ZipInfo(name, self._moment)
        member.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        member.external_attr = 0o644 << 16
        member.create_system = 3
        n_bytes, digest = 0, sha256()
        with self._archive.open(member, "w", force_zip64=True) as out:
            for piece in pieces:
                out.write(piece)
                digest.update(piece)
                n_bytes += len(piece)
                yield n_bytes
        self.written.append(Written(name, n_bytes, digest.hexdigest()))

    def add_bytes(self, name: str, data: bytes, media_type: str = "") -> None:
        """Write a member at once, packed where that makes it smaller by far."""
        for _ in self.add(name, (data,), packed=not media_type.startswith(_PACKED) and not _is_too_dense(data)):
            pass


@contextmanager
def writing(out: BinaryIO, created: str) -> Iterator[PackWriter]:
    """A pack in `out`, an empty file that can be read too; it is sealed at the end. `created` is ISO 8601."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        yield PackWriter(archive, created)
        archive.comment = SEAL.ljust(SEAL_LENGTH)


def seal(out: BinaryIO) -> str:
    """Write the sum of all bytes of a pack into its last ones, after `writing` ended; returns the sum."""
    out.flush()
    end = out.seek(-64, 2)
    out.seek(0)
    fingerprint = sum_of(out, end)
    out.seek(end)
    out.write(fingerprint.encode())
    return fingerprint


def sum_of(file: BinaryIO, n_bytes: int) -> str:
    """The SHA-256 of the next so many bytes."""
    digest = sha256()
    while n_bytes > 0 and (piece := file.read(min(_PORTION, n_bytes))):
        digest.update(piece)
        n_bytes -= len(piece)
    return digest.hexdigest()


def _is_too_dense(data: bytes) -> bool:
    return len(data) > _PORTION and len(data) > _DENSEST * len(zlib.compress(data, 6))
