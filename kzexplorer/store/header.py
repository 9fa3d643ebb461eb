"""What the first bytes of a workspace file say, read without SQLite: whose it is and which version."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.errors import Problem, reason_of
from kzexplorer.translation import tr

APPLICATION_ID = 0x4B5A4558
"""The four ASCII bytes `KZEX`, big-endian at offset 68 of the file."""
USER_VERSION = 5
"""The version of the schema that this program reads and writes, at offset 60 of the file."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100
_CHOOSE = "Choose another file, or a new name for a new workspace."


@dataclass(frozen=True, slots=True)
class Header:
    """`user_version` can lag behind the file's write-ahead log; `n_bytes` is what the header says the file holds."""

    application_id: int
    user_version: int
    n_bytes: int


def peek(path: Path) -> Header:
    """Read the header. Raises Problem where the file is missing, unreadable or no workspace."""
    data = _first_bytes(path)
    if len(data) < _HEADER_SIZE or not data.startswith(_MAGIC):
        raise Problem(tr("{path} is not a kzexplorer workspace.", path=path), _CHOOSE)
    page_size = int.from_bytes(data[16:18], "big")
    return Header(
        application_id=int.from_bytes(data[68:72], "big"),
        user_version=int.from_bytes(data[60:64], "big"),
        n_bytes=(65_536 if page_size == 1 else page_size) * int.from_bytes(data[28:32], "big"),
    )


def require_workspace(path: Path) -> None:
    """Raises Problem unless the file is a whole workspace of this version or an older one."""
    header = peek(path)
    if header.application_id != APPLICATION_ID:
        raise Problem(
            tr("{path} is a database of another program, not a kzexplorer workspace.", path=path),
            _CHOOSE,
        )
    require_known(path, header.user_version)
    if _is_short(path, header):
        raise Problem(tr("{path} is damaged: its end is missing.", path=path), tr("Restore it from a copy."))


def require_known(path: Path, version: int) -> None:
    """Raises Problem where a newer program made the file."""
    if version > USER_VERSION:
        raise Problem(
            tr(
                "{path} was made by a newer kzexplorer (version {version} of the file, this one knows {own}).",
                path=path,
                version=version,
                own=USER_VERSION,
            ),
            tr("Open it with the newer program."),
        )


def _first_bytes(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Problem(tr("{path} is not a file.", path=path), tr("Choose a workspace file."))
        with path.open("rb") as file:
            return file.read(_HEADER_SIZE)
    except OSError as error:
        raise Problem(
            tr("Could not open {path}: {error}.", path=path, error=reason_of(error)),
            tr("Check the name and that you may read it."),
        ) from error


def _is_short(path: Path, header: Header) -> bool:
    """Whether bytes are missing; a write-ahead log may still hold them, so then SQLite has to tell."""
    log = path.with_name(path.name + "-wal")
    return path.stat().st_size < header.n_bytes and not (log.exists() and log.stat().st_size)
