"""What readers are given: the bytes of a file, or of a file inside another one, never a place on the disk."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.table import Columns
from kzexplorer.errors import Problem


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file before it is read. `shown` names it in messages, `origin` is where it lies (`/a/b.zip/c.txt`).

    `media_type` is there where what it lay in says so (an attachment), and counts where the bytes decide nothing.
    `columns` says what the columns of a table mean; None leaves it to their names. `depth` is how many files hold it.
    """

    name: str
    shown: str
    origin: str
    data: bytes
    media_type: str | None = None
    columns: Columns | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside another one; `problem` stands in for one that was left out, whose bytes are empty then."""

    file: RawFile
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """Some of the files inside another one, in order; `rest` is what to ask for next, None at the end.

    `most` is how many may come out of a file of this format before it is taken for a trap.
    """

    parts: tuple[Part, ...]
    rest: int | None = None
    most: int = 10_000
