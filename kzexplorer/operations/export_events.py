"""Write events of a workspace, all or those that a search finds, into a file in a form of `export.formats`."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem, reason_of
from kzexplorer.export.formats import Format, Options, Tally, Writer
from kzexplorer.operations.export_records import about, chosen_events, record_stream
from kzexplorer.store import Workspace
from kzexplorer.translation import tr

_TOLD_EVERY = 100
"""Events between two words of progress."""


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What shall leave the workspace, and where to: `events` by their ids, or where None what `typed` finds.

    An empty search finds everything; `details` are what was said inside meetings. `chosen` says in words how `events`
    were chosen where no search did.
    """

    path: Path
    format: Format
    typed: str = ""
    events: tuple[int, ...] | None = None
    details: bool = False
    title: str = ""
    options: Options = field(default_factory=Options)
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The file that was written, what is in it and what could not be."""

    path: Path
    tally: Tally


def export_events(
    workspace: Workspace, wish: ExportWish, *, pdf: Writer | None = None
) -> Generator[Progress, None, ExportReport]:
    """Write the file as a whole, in the place of one that is there; returns what is in it.

    All of it is of one state of the workspace. Closing the generator, and any failure, leaves what was there before.
    `pdf` writes the form that no writer of the table can. Raises Problem for what cannot be read or written.
    """
    writer = wish.format.load() if wish.format.load is not None else pdf
    if writer is None:
        raise Problem(tr("{text} cannot be written here.", text=wish.format.words), tr("Choose another format."))
    yield Progress(0, 0, tr("Looking for the events"))
    with workspace.reader.standing_still() as reader:
        events = chosen_events(reader, wish.typed, events=wish.events, details=wish.details)
        told = about(reader, str(workspace.path), wish.title or title_of(workspace), wish.typed, events, wish.chosen)
        with written_whole(wish.path) as out:
            writing = writer(record_stream(reader, events), told, out, wish.options)
            tally = yield from _told(writing, len(events), f"Writing {wish.path.name}")
    return ExportReport(wish.path, tally)


def title_of(workspace: Workspace) -> str:
    """The name of a workspace as a person knows it."""
    return workspace.reader.name() or Path(str(workspace.path)).stem


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write, which takes the place of `path` once all went well, and is gone otherwise. Raises Problem."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with draft.open("x+b") as out:  # a pack is read again before it is sealed
                yield out
                out.flush()
                os.fsync(out.fileno())
            draft.replace(path)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise Problem(
            tr("Could not write {path}: {error}.", path=path, error=reason_of(error)),
            tr("Choose a folder that exists, has room, and that you can write to."),
            str(error),
        ) from error


def _told(writing: Generator[int, None, Tally], total: int, words: str) -> Generator[Progress, None, Tally]:
    with closing(writing):
        while True:
            try:
                done = next(writing)
            except StopIteration as end:
                tally: Tally = end.value
                return tally
            if done % _TOLD_EVERY == 0:
                yield Progress(done, total, words)
