"""Open the archive of an evidence pack without trusting it: what it lists, what is wrong with that, and the bytes."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from kzexplorer.errors import Problem, reason_of
from kzexplorer.export.pack_form import SEAL, SEAL_LENGTH
from kzexplorer.readers.files import printable
from kzexplorer.translation import tr

LONGEST_DIRECTORY = 40_000_000
"""Bytes of the list at the end of an archive, all of which is read into memory: some 400,000 files of usual names."""
HIGHEST_RATIO = 200
RATIO_COUNTS_FROM = 10_000_000
_PORTION = 1 << 20
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_LONGEST_COMMENT = 1 << 16
_ENCRYPTED, _IN_UTF8 = 0x1, 0x800
_DAMAGE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, struct.error)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the pack, as its list says; `place` is where its own header begins, `packed` its bytes there."""

    name: str
    place: int
    packed: int
    n_bytes: int
    is_deflated: bool


class PackArchive:
    """`members` by name. `faults` are sentences on what no pack has, each with the member that it is about; what is
    named there is not opened. `misfits` are members that unpacked to more than the list says. `size` is that of the
    pack in bytes, `fingerprint` the sum that it ends with, if any."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self.size = file, size
        self.members: dict[str, Member] = {}
        self.faults: list[tuple[str, str]] = []
        self.misfits: set[str] = set()
        self.fingerprint = _fingerprint(file, size)

    def take(self, listed: list[zipfile.ZipInfo]) -> None:
        seen: set[str] = set()
        end = 0
        for each in sorted(listed, key=lambda member: member.header_offset):
            name = printable(each.filename)
            fault = _fault_of(each, name) or self._fault_of_header(each)
            if each.filename in seen:
                fault = tr("there are two files of this name")
            elif each.header_offset < end:
                fault = tr("it overlaps another file")
            seen.add(each.filename)
            end = each.header_offset + _LOCAL_HEADER.size + each.compress_size
            if fault:
                self.faults.append((name, fault))
                self.members.pop(each.filename, None)
            else:
                self.members[each.filename] = _member(each)

    def _fault_of_header(self, member: zipfile.ZipInfo) -> str:
        """What others unpack, as they may read a member's own header and not the list, has to be what is checked."""
        if 0 <= member.header_offset < self.size:
            mark, _, flags, packing, *_, n_name, _ = _header(self._file, member.header_offset)
            name = self._file.read(n_name)
            wanted = member.orig_filename.encode("utf-8" if member.flag_bits & _IN_UTF8 else "cp437", "replace")
            same = name == wanted and packing == member.compress_type and not (flags ^ member.flag_bits) & _IN_UTF8
            if mark == b"PK\3\4" and same:
                return ""
        return tr("its own header does not say what the list of the archive says")

    def sealed(self) -> Generator[int, None, bool]:
        """Whether the seal is the sum of these bytes; yields how many were read so far."""
        digest, end, done = sha256(), self.size - 64, 0
        self._file.seek(0)
        while done < end and (piece := self._file.read(min(_PORTION, end - done))):
            digest.update(piece)
            done += len(piece)
            yield done
        return bool(self.fingerprint) and digest.hexdigest() == self.fingerprint

    def pieces(self, name: str) -> Iterator[bytes]:
        """What a member holds, piece by piece, never more than it says. Stops early where it is damaged.

        Its checksum is not looked at: whoever sums the pieces knows better, and a changed source is still read.
        """
        member = self.members[name]
        *_, n_name, n_extra = _header(self._file, member.place)
        place = member.place + _LOCAL_HEADER.size + n_name + n_extra
        unpack = zlib.decompressobj(-15) if member.is_deflated else None
        left, packed = member.n_bytes, member.packed
        while left >= 0 and packed > 0:
            self._file.seek(place)
            taken = self._file.read(min(_PORTION, packed))
            if not taken:
                return
            place, packed = place + len(taken), packed - len(taken)
            for piece in _unpacked(taken, unpack):
                yield piece[:left]
                left -= len(piece)
                if left < 0:
                    break
        if left < 0 or (left == 0 and unpack is not None and (not unpack.eof or unpack.unused_data)):
            self.misfits.add(name)

    def bytes_of(self, name: str) -> bytes:
        """All that a member holds, which its size has allowed."""
        return b"".join(self.pieces(name))


@contextmanager
def opened(path: Path) -> Iterator[PackArchive]:
    """The pack at `path`. Raises Problem where that cannot be read, or is no ZIP archive."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # to open a pipe would wait for somebody to write into it
            raise Problem(tr("Could not read {path}: it is no file.", path=path), tr("Choose an evidence pack."))
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            archive = PackArchive(file, size)
            archive.take(_listed(file, size, path))
            yield archive
    except OSError as error:
        raise Problem(
            tr("Could not read {path}: {reason}.", path=path, reason=reason_of(error)),
            tr("Check the name and that you may read it."),
            str(error),
        ) from error


def _listed(file: BinaryIO, size: int, path: Path) -> list[zipfile.ZipInfo]:
    try:
        if _directory_length(file, size) > LONGEST_DIRECTORY:
            raise Problem(tr("Could not read {path}: too many files are in it.", path=path), tr("Get it anew."))
        return [each for each in zipfile.ZipFile(file).infolist() if not each.is_dir()]
    except _DAMAGE as error:
        raise Problem(
            tr("Could not read {path}: it is no evidence pack, or it is damaged.", path=path),
            tr("Get it anew from where it came from."),
            str(error),
        ) from error


def _directory_length(file: BinaryIO, size: int) -> int:
    """What the list at the end says of its length, looked for where the library will look; 0 where there is none."""
    tail = _read(file, max(0, size - _END.size - _LONGEST_COMMENT), _END.size + _LONGEST_COMMENT)
    at = len(tail) - _END.size
    if not (at >= 0 and tail.startswith(b"PK\5\6", at) and tail.endswith(b"\0\0")):
        at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) - at < _END.size:
        return 0
    length = int(_END.unpack_from(tail, at)[5])
    place = size - len(tail) + at - _LOCATOR_64.size
    locator = _read(file, place, _LOCATOR_64.size) if place >= 0 else b""
    if locator.startswith(b"PK\6\7") and place >= _END_64.size:
        long = _read(file, place - _END_64.size, _END_64.size)
        length = max(length if length != 0xFFFFFFFF else 0, int(_END_64.unpack(long)[8]))
    return length


def _read(file: BinaryIO, place: int, n_bytes: int) -> bytes:
    file.seek(place)
    return file.read(n_bytes)


def _header(file: BinaryIO, place: int) -> tuple[Any, ...]:
    """A member's own, of zeros where the file ends before it does."""
    return _LOCAL_HEADER.unpack(_read(file, place, _LOCAL_HEADER.size).ljust(_LOCAL_HEADER.size, b"\0"))


def _fingerprint(file: BinaryIO, size: int) -> str:
    last = _read(file, max(0, size - SEAL_LENGTH), SEAL_LENGTH)
    return last[len(SEAL) :].decode("ascii", "replace") if last.startswith(SEAL) else ""


def _fault_of(member: zipfile.ZipInfo, name: str) -> str:
    """The end of a sentence; empty for a file as packs have them."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    if name != member.orig_filename or _leads_elsewhere(name):
        return tr("its name leads out of the pack, or is none")
    if kind not in (0, stat.S_IFREG):
        return tr("it is no file but a link or a device")
    if member.flag_bits & _ENCRYPTED:
        return tr("it is encrypted")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return tr("it is packed in a way that packs are not")
    if member.file_size > max(RATIO_COUNTS_FROM, HIGHEST_RATIO * member.compress_size):
        return tr("it unpacks to far more than it holds")
    return ""


def _leads_elsewhere(name: str) -> bool:
    steps = name.split("/")
    return not name or "\\" in name or ":" in name or any(step in ("", ".", "..") for step in steps)


def _member(member: zipfile.ZipInfo) -> Member:
    is_deflated = member.compress_type == zipfile.ZIP_DEFLATED
    return Member(member.filename, member.header_offset, member.compress_size, member.file_size, is_deflated)


def _unpacked(taken: bytes, unpack: Any | None) -> Iterator[bytes]:
    """Portions of what so many packed bytes unpack to; what was unpacked before the damage is still given."""
    if unpack is None:
        yield taken
        return
    try:
        while taken and not unpack.eof:
            yield unpack.decompress(taken, _PORTION)
            taken = unpack.unconsumed_tail
        while piece := unpack.decompress(b"", _PORTION):  # what it held back for want of room
            yield piece
    except zlib.error:
        return
