"""Add files and folders to a workspace: workers read and extract, this process stores, one transaction a document."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from kzexplorer.domain.table import Columns
from kzexplorer.errors import Problem
from kzexplorer.operations import jobs
from kzexplorer.operations.executors import BYTES_AHEAD, TICK, Staff, hired
from kzexplorer.operations.failures import problem_of, reason_of
from kzexplorer.operations.import_items import Holder, Item
from kzexplorer.operations.import_listing import Listing, list_files
from kzexplorer.operations.import_pace import Pace, weight
from kzexplorer.operations.import_report import (
    USUAL_SECONDS,
    USUAL_SETTINGS,
    Fate,
    ImportProgress,
    ImportReport,
    ImportSettings,
)
from kzexplorer.operations.import_sifting import sift
from kzexplorer.operations.import_storing import Storing
from kzexplorer.operations.inner_files import DEEPEST, too_deep, too_much
from kzexplorer.operations.plan_import import ImportPlan
from kzexplorer.operations.workers import WorkerLost
from kzexplorer.readers import Portion, file_name
from kzexplorer.store import SourceStatus, Workspace
from kzexplorer.translation import tr

_SIFTED_AT_ONCE = 32
_BYTES_SIFTED = 16_000_000
_PATIENCE = 1.0
"""Seconds for which what came in waits for what was asked for before it."""


def import_files(
    workspace: Workspace,
    chosen: Sequence[Path] | ImportPlan,
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[ImportProgress, None, ImportReport]:
    """Add the files, and those in the folders, or what a plan names; a file whose bytes are there already is skipped.

    A file that cannot be read is refused in the report and does not stop the others. A Problem of the workspace (disk
    full, in use) stops the import; what was added before stays, as it does when the generator is closed, which ends
    the workers at once. `staff` does the jobs instead of those that the settings ask for.
    """
    jobs.installed_pipeline(settings.spacy)
    columns: dict[Path, Columns] = {}
    if isinstance(chosen, ImportPlan):
        columns = {each.path: each.columns for each in chosen.files if each.columns is not None}
        chosen = [each.path for each in chosen.files if each.fate in (Fate.NEW, Fate.CHANGED)]
    listing = yield from _listing(workspace, chosen)
    with hired(settings, staff) as hands:
        going = _Import(workspace, Storing(workspace), hands, settings, listing, columns)
        going.note_listing()
        while going.goes_on:
            yield going.progress()
            going.step()
        yield going.progress()
    return going.storing.report()


def _listing(workspace: Workspace, paths: Sequence[Path]) -> Generator[ImportProgress, None, Listing]:
    looking = list_files(workspace, paths)
    while True:
        try:
            told = next(looking)
        except StopIteration as end:
            found: Listing = end.value
            return found
        yield ImportProgress(told.done, told.total, told.words)


@dataclass(slots=True)
class _Import:
    """What is under way: files still to look at, those to be handed out, and jobs with what their end leads to."""

    workspace: Workspace
    storing: Storing
    staff: Staff
    settings: ImportSettings
    listing: Listing
    columns: dict[Path, Columns]
    pace: Pace = field(default_factory=Pace)
    total: int = 0
    done: int = 0
    bytes_done: int = 0
    weight_done: int = 0
    words: str = field(default_factory=lambda: tr("Looking at the files"))
    ready: deque[Item] = field(default_factory=deque)
    running: dict[Future[Any], tuple[Item, Callable[[Future[Any]], None]]] = field(default_factory=dict)
    first: Future[Any] | None = None
    first_since: float = 0.0

    @property
    def goes_on(self) -> bool:
        return bool(self.listing.files or self.ready or self.running)

    def note_listing(self) -> None:
        """What needs no look."""
        self.total = len(self.listing.files)
        for skipped in self.listing.skipped:
            self.storing.skip(file_name(skipped.path), str(skipped.path), skipped.reason)
        for refused in self.listing.refused:
            self.storing.refuse_path(refused.path, refused.problem)

    def progress(self) -> ImportProgress:
        files, heavy = self.total - self.done, self.listing.weight - self.weight_done
        self.pace.mark(self.done, self.weight_done)
        return ImportProgress(
            self.done,
            self.total,
            self.words,
            self.storing.changes(),
            bytes_done=self.bytes_done,
            bytes_total=self.listing.n_bytes,
            n_events=self.storing.n_events,
            files_per_second=self.pace.files_per_second,
            seconds_left=self.pace.seconds_left(files, heavy),
            outcomes=self.storing.outcomes(),
        )

    def step(self) -> None:
        """Hand out what there is room for, then take what came in first, waiting a little where nothing did."""
        if not self.ready and self.listing.files and self._has_room:
            self._look_at_some()
        while self.ready and self._has_room:
            self._read(self.ready.popleft())
        future = self._next_done()
        if future is not None:
            _, go_on = self.running.pop(future)
            go_on(future)

    def _next_done(self) -> Future[Any] | None:
        """Mostly the one that was asked for first, so that the same files give the same workspace on any computer."""
        first = next(iter(self.running), None)
        if first is None:
            return None
        if first is not self.first:
            self.first, self.first_since = first, time.monotonic()
        if first.done() or time.monotonic() - self.first_since < _PATIENCE:
            return first if wait([first], TICK).done else None
        done = wait(self.running, TICK, FIRST_COMPLETED).done
        return next((each for each in self.running if each in done), None)

    # ---- files

    @property
    def _has_room(self) -> bool:
        ahead = sum(item.n_bytes for item, _ in self.running.values())
        return not self.running or (len(self.running) < self.staff.ahead and ahead < BYTES_AHEAD)

    def _look_at_some(self) -> None:
        items: list[Item] = []
        while (
            self.listing.files and len(items) < _SIFTED_AT_ONCE and sum(each.n_bytes for each in items) < _BYTES_SIFTED
        ):
            path = self.listing.files.popleft()
            try:
                items.append(Item.of_path(path, self.columns.get(path)))
            except Problem as problem:
                self.storing.refuse_path(path, problem)
                self.done += 1
        self._sift(items)

    def _sift(self, items: Sequence[Item]) -> None:
        """Put those that are to be read before all others, so that what lies in a file comes before the next file."""
        to_read = []
        sifted = sift(self.workspace.reader, items, patient=self.settings.seconds > USUAL_SECONDS)
        self.storing.note([each.source for each in sifted if each.source is not None])
        for each in sifted:
            if each.half_read is not None:
                self._open(each.item, each.half_read)
            elif each.there:
                self.storing.skip(each.item.file.shown, each.item.file.origin, each.there)
                self._finish(each.item)
            else:
                to_read.append(each.item)
        self.ready.extendleft(reversed(to_read))

    def _refuse(self, item: Item, problem: Problem) -> None:
        self._refuse_all([(item, problem)])

    def _refuse_all(self, refused: Sequence[tuple[Item, Problem]]) -> None:
        self.storing.refuse_all(refused)
        for item, _ in refused:
            for holder in item.holders:
                holder.whole = False
            self._finish(item)

    def _finish(self, item: Item) -> None:
        self.done += 1
        if item.holder is None:
            self.bytes_done += item.n_bytes
            self.weight_done += weight(item.n_bytes)
        else:
            item.holder.n_open -= 1
            self._go_on(item.holder)

    # ---- jobs

    def _submit(self, item: Item, then: Callable[[Future[Any]], None], job: Callable[..., Any], *given: object) -> None:
        self.running[self.staff.executor.submit(job, item.file, *given)] = (item, then)

    def _read(self, item: Item) -> None:
        self.words = tr("Reading {name}", name=item.file.name)
        given = self.settings.seconds, self.settings.spacy
        self._submit(item, partial(self._was_read, item), jobs.read_and_extract, *given)

    def _was_read(self, item: Item, future: Future[jobs.Found | None]) -> None:
        error = future.exception()
        if error is None:
            self._store(item, future.result())
        elif isinstance(error, Problem):
            self._refuse(item, error)
        elif isinstance(error, WorkerLost) and item.may_try_again(error.seconds):
            self._read(item)
        else:
            reason, _ = reason_of(error)
            said = jobs.not_looked_for(item.file.name, reason)
            self._submit(item, partial(self._was_read_alone, item, error), jobs.read_alone, said)

    def _was_read_alone(self, item: Item, failure: BaseException, future: Future[jobs.Found | None]) -> None:
        error = future.exception()
        if error is None:
            self._store(item, future.result())
        else:
            self._refuse(item, problem_of(error if isinstance(error, Problem) else failure, item.file.shown))

    def _store(self, item: Item, found: jobs.Found | None) -> None:
        if found is None:
            self._open(item, item.parent)
            return
        document = self.storing.store(item, found, whole=not found.reading.has_parts)
        if document is not None and found.reading.has_parts:
            self._open(item, document)
        else:
            self._finish(item)

    # ---- files inside files

    def _open(self, item: Item, parent: int | None) -> None:
        if item.file.depth >= DEEPEST:
            self._refuse(item, too_deep(item.file.shown))
        else:
            self._go_on(Holder.of(item, parent))

    def _ask(self, holder: Holder) -> None:
        self.words = tr("Looking into {name}", name=holder.item.file.name)
        self._submit(holder.item, partial(self._was_unpacked, holder), jobs.unpack_some, holder.rest)

    def _was_unpacked(self, holder: Holder, future: Future[Portion]) -> None:
        error = future.exception()
        if isinstance(error, WorkerLost) and holder.item.may_try_again(error.seconds):
            self._ask(holder)
            return
        if error is not None:
            self._refuse(holder.item, problem_of(error, holder.item.file.shown))
            return
        portion = future.result()
        holder.rest = portion.rest
        self.total += len(portion.parts)
        holder.n_open += len(portion.parts) + 1  # the one more until all parts are looked at
        holder.allowance.take(portion)
        parts = [(Item.of_part(part.file, holder), part.problem) for part in portion.parts]
        self._refuse_all([(item, problem) for item, problem in parts if problem is not None])
        self._sift([item for item, problem in parts if problem is None])
        holder.n_open -= 1
        self._go_on(holder)

    def _end(self, holder: Holder) -> None:
        """What lies in the file on the disk is too much: ask for no more of it, and say so once."""
        holder.rest = None
        for each in (holder, *holder.item.holders):
            each.whole = False
        if not holder.allowance.told:
            holder.allowance.told = True
            self.storing.refuse_all([(holder.outermost, too_much(holder.outermost.file.shown, holder.allowance))])

    def _go_on(self, holder: Holder) -> None:
        """Ask for more once all that came was dealt with; at the end note that it needs no second look."""
        if holder.n_open:
            return
        if holder.rest is not None and holder.allowance.is_used_up:
            self._end(holder)
        if holder.rest is not None:
            self._ask(holder)
            return
        if holder.whole:
            self.storing.note([holder.item.source(SourceStatus.READ)])
        self._finish(holder.item)
