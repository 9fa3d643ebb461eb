"""What an import has in hand: files with their fingerprint, files inside files, and how far these are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kzexplorer.domain.table import Columns
from kzexplorer.errors import Problem
from kzexplorer.readers import RawFile, load
from kzexplorer.store import Source, SourceStatus

MOST_PARTS = 10_000
MOST_UNPACKED = 1_000_000_000
"""Bytes of all files inside one file."""
DEEPEST = 3


@dataclass(slots=True, eq=False)
class Item:
    """A file to be read. `holder` is what it lies in, `parent` the document that it lies in, `replaces` its earlier
    version; `again` is the document that was made of it when there was less time; `lost` counts the processes that
    ended with it."""

    file: RawFile
    mtime_ns: int
    sha256: str
    holder: Holder | None = None
    parent: int | None = None
    replaces: int | None = None
    again: int | None = None
    lost: int = 0

    @classmethod
    def of_path(cls, path: Path, columns: Columns | None) -> Item:
        """Raises Problem where it cannot be had."""
        file = load(path, columns)
        return cls(file, _changed_at(path), sha256(file.data).hexdigest())

    @classmethod
    def of_part(cls, file: RawFile, holder: Holder) -> Item:
        return cls(file, holder.item.mtime_ns, sha256(file.data).hexdigest(), holder, holder.parent)

    @property
    def n_bytes(self) -> int:
        return len(self.file.data)

    @property
    def holders(self) -> Iterator[Holder]:
        """What it lies in, from the inside out."""
        holder = self.holder
        while holder is not None:
            yield holder
            holder = holder.item.holder

    def may_try_again(self) -> bool:
        """After its process ended once, which need not have been its fault."""
        self.lost += 1
        return self.lost == 1

    def source(self, status: SourceStatus, what: str = "", next_step: str = "", *, whole: bool = True) -> Source:
        """`whole`: also what lies in it, so that its fingerprint says that it needs no second look."""
        fingerprint = self.sha256 if whole else None
        return Source(self.file.origin, self.n_bytes, self.mtime_ns, fingerprint, status, what, next_step)


@dataclass(slots=True, eq=False)
class Holder:
    """A file with others in it, which come in portions; `parent` is their document, `rest` what to ask for next."""

    item: Item
    parent: int | None
    rest: int | None = 0
    n_open: int = 0
    n_parts: int = 0
    n_unpacked: int = 0
    whole: bool = True

    @property
    def is_full(self) -> bool:
        return self.n_parts > MOST_PARTS or self.n_unpacked > MOST_UNPACKED


def too_deep(item: Item) -> Problem:
    words = f"Could not look into {item.file.shown}: it lies in a file in a file in a file."
    return Problem(words, "Unpack it and add what is in it.")


def too_much(holder: Holder) -> Problem:
    shown, gigabytes = holder.item.file.shown, MOST_UNPACKED // 1_000_000_000
    reason = f"more than {MOST_PARTS:,} files or {gigabytes} GB are in it"
    return Problem(f"Could not read all of {shown}: {reason}.", "Unpack it and add what you need of it.")


def _changed_at(path: Path) -> int:
    """In nanoseconds; 0 where it went away meanwhile."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
