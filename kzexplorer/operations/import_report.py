"""What an import is asked to do and says of itself: settings, what becomes of a file, progress, and the report."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.errors import Problem

USUAL_SECONDS = 14.0
"""How long a worker may take for one file, reading and finding events together."""


class Fate(StrEnum):
    """What becomes of a file: the first two are planned, READ is done, the others are both."""

    NEW = "new"
    CHANGED = "changed"
    READ = "read"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportSettings:
    """`jobs` is how many processes read, 0 for all cores but one; `seconds` is how long one may work on a file.

    Seconds of its processor: on a busy machine more go by.
    `spacy` names an installed pipeline that adds names. `cluster` is the address of a Dask scheduler whose workers
    read instead (`tcp://host:8786`).
    """

    jobs: int = 0
    seconds: float = USUAL_SECONDS
    spacy: str = ""
    cluster: str = ""


USUAL_SETTINGS = ImportSettings()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, or of one inside another; `file` names it as a message can show it.

    `origin` is where it lies: the path of the file, with the names of what it lies in (`/a/b.zip/c.txt`).
    `reason` is a sentence where it was refused, and why it was kept without events where it was read; the end of a
    sentence where it was left out (`already there as letter.txt`).
    `n_events` counts no details; `encoding` is empty where none applies, and says so where it was guessed.
    `details` are for a report that is copied.
    """

    file: str
    origin: str
    fate: Fate
    reason: str = ""
    next_step: str = ""
    document: int | None = None
    n_events: int = 0
    encoding: str = ""
    details: str = ""

    @property
    def problem(self) -> Problem:
        return Problem(self.reason, self.next_step, self.details)


@dataclass(frozen=True, slots=True)
class NotMoved:
    """An event decided by hand that the new version of its file does not tell any more; it stays with the old one."""

    event: int
    title: str
    document_name: str


@dataclass(frozen=True, slots=True)
class ImportProgress(Progress):
    """How far an import is; `done` of `total` files, the latter growing with those that lie in others.

    `outcomes` are those since the last one; `changes` come at most about three times a second, None in between.
    `seconds_left` is None until it can be told.
    """

    bytes_done: int = 0
    bytes_total: int = 0
    n_events: int = 0
    files_per_second: float = 0.0
    seconds_left: float | None = None
    outcomes: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How an import ended. `changes` has the words for all of it and the ids that no progress told yet.

    `refused` are the outcomes with that fate, and those of documents kept without events.
    """

    changes: Changes
    n_read: int = 0
    n_skipped: int = 0
    n_events: int = 0
    refused: tuple[Outcome, ...] = ()
    not_moved: tuple[NotMoved, ...] = field(default=())
