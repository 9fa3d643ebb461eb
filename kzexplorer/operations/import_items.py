"""What an import has in hand: files with their fingerprint, files inside files, and how far these are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from kzexplorer.domain.table import Columns
from kzexplorer.operations.inner_files import Allowance
from kzexplorer.readers import RawFile, load
from kzexplorer.store import Source, SourceStatus

_SOON = 3.0
"""Seconds."""


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

    def read_as(self, columns: Columns | None) -> None:
        """As was said of an earlier version of a table, unless something is said of this one."""
        if self.file.columns is None and columns is not None:
            self.file = replace(self.file, columns=columns)

    def may_try_again(self, seconds: float) -> bool:
        """After its process ended for the first time, which need not have been its fault, and after so few seconds
        that the next one still ends in good time."""
        self.lost += 1
        return self.lost == 1 and seconds < _SOON

    def source(self, status: SourceStatus, what: str = "", next_step: str = "", *, whole: bool = True) -> Source:
        """`whole`: also what lies in it, so that its fingerprint says that it needs no second look."""
        fingerprint = self.sha256 if whole else None
        return Source(self.file.origin, self.n_bytes, self.mtime_ns, fingerprint, status, what, next_step)


@dataclass(slots=True, eq=False)
class Holder:
    """A file with others in it, which come in portions; `parent` is their document, `rest` what to ask for next."""

    item: Item
    parent: int | None
    allowance: Allowance
    rest: int | None = 0
    n_open: int = 0
    whole: bool = True

    @classmethod
    def of(cls, item: Item, parent: int | None) -> Holder:
        return cls(item, parent, Allowance() if item.holder is None else item.holder.allowance)

    @property
    def outermost(self) -> Item:
        """The file on the disk."""
        return next((holder.item for holder in reversed(list(self.item.holders))), self.item)


def _changed_at(path: Path) -> int:
    """In nanoseconds; 0 where it went away meanwhile."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
