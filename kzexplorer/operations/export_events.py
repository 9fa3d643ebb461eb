"""Write events of a workspace, all or those that a search finds, into a file in a form of `export.formats`."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.export.formats import Format, Options, Tally, Writer
from kzexplorer.operations.export_records import about, chosen_events, record_stream
from kzexplorer.store import Workspace
from kzexplorer.translation import tr
from kzexplorer.whole_file import written_whole

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
    writer = writer_of(wish.format, pdf)
    yield Progress(0, 0, tr("Looking for the events"))
    with workspace.reader.standing_still() as reader:
        events = chosen_events(reader, wish.typed, events=wish.events, details=wish.details)
        told = about(reader, str(workspace.path), wish.title or title_of(workspace), wish.typed, events, wish.chosen)
        with written_whole(wish.path) as out:
            writing = writer(record_stream(reader, events), told, out, wish.options)
            tally = yield from told_of(writing, tr("Writing {name}", name=wish.path.name), len(events))
    return ExportReport(wish.path, tally)


def title_of(workspace: Workspace) -> str:
    """The name of a workspace as a person knows it."""
    return workspace.reader.name() or Path(str(workspace.path)).stem


def writer_of(form: Format, pdf: Writer | None) -> Writer:
    """What writes a form, which is `pdf` for the one that no writer of the table can. Raises Problem without one."""
    writer = form.load() if form.load is not None else pdf
    if writer is None:
        raise Problem(tr("{format} cannot be written here.", format=tr(form.words)), tr("Choose another format."))
    return writer


def told_of(
    writing: Generator[int, None, Tally], words: str, total: int, before: int = 0
) -> Generator[Progress, None, Tally]:
    """What a writer does as progress of a work with so many steps, of which that many were done `before`."""
    with closing(writing):
        while True:
            try:
                done = next(writing)
            except StopIteration as end:
                tally: Tally = end.value
                return tally
            if done % _TOLD_EVERY == 0:
                yield Progress(before + done, total, words)
