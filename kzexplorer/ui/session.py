"""The open workspace: panes read it, actions run operations on it, and everybody hears what changed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from kzexplorer.domain.changes import Changes, Progress, at_once
from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.background import Background, Courtesy, Reading, Task, Told
from kzexplorer.ui.growth import Growth

if TYPE_CHECKING:
    from kzexplorer.domain.verdict import Verdict
    from kzexplorer.domain.workspace_place import Place
    from kzexplorer.operations.back_up import Restored
    from kzexplorer.store import EventDetail, Reader, Workspace
    from kzexplorer.store.views import Counts

_USUAL = sys.getswitchinterval()
_WHILE_WORKING = 0.0005
"""Seconds that a thread may keep the interpreter when another one wants it: most calls of Qt's give it away, and the
window would wait so long after each of them for what works beside it."""

Operation = Callable[..., Generator[Progress, None, Any]]
T = TypeVar("T")

_MANY = 400
"""So many verdicts take longer than a frame may."""
_MANY_OF_ENTITIES = 200
"""So many events and mentions as well, where whose they are changes."""


class Session(QObject):
    """Signals: `leaving` while the workspace can be read for the last time, before another is shown; `opened` once the
    workspace can be read; `changed`, with Changes, after each operation that changed something, and while a long one
    runs; `finished`, with what a long operation returned; `failed`, with an exception; `working`, with Progress, and
    with None when it ended."""

    leaving = Signal()
    opened = Signal()
    changing = Signal(object)
    changed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    working = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courtesy = Courtesy(self)
        self._background = Background(self, self._courtesy)
        # of its own, so that nobody waits for an import to see what is there
        self._readings = Background(self, self._courtesy)
        self._beside = Background(self, self._courtesy)  # what is looked into before it is done, and what is written
        self._deciding = Background(self)  # what a person does while an import writes
        self._growth = Growth(self._grown, lambda: self._readings.busy, self)
        self._workspace: Workspace | None = None
        self._tasks: list[Task] = []
        self._n_looking = 0
        self._arriving: list[Task] = []
        self._awaited: Place | None = None
        self._closed = False
        self._event: EventDetail | None = None
        self._expected: tuple[int, EventDetail | None] | None = None
        self._counts: Counts | None = None
        self._before: Counts | None = None
        self.opened.connect(self._forget)  # before anybody else hears of it
        self.changed.connect(self._forget)

    @property
    def is_open(self) -> bool:
        return self._workspace is not None

    @property
    def is_reading(self) -> bool:
        """Whether somebody waits for an answer of `read`."""
        return self._readings.busy

    @property
    def workspace(self) -> Workspace:
        """Raises AssertionError before `opened`."""
        assert self._workspace is not None, "no workspace is open"
        return self._workspace

    @property
    def place(self) -> Place | None:
        """Of the workspace that is on its way, else of the one that is open."""
        if self._arriving:
            return self._awaited
        return self.workspace.path if self.is_open else None

    @property
    def reader(self) -> Reader:
        return self.workspace.reader

    def event_detail(self, event: int) -> EventDetail:
        """All that is known of an event; read once, as several panes show the same. Raises KeyError."""
        if self._event is None or self._event.id != event:
            number, expected = self._expected or (None, None)
            self._event = expected if expected is not None and number == event else self.reader.event(event)
        return self._event

    def expect_event(self, event: int) -> None:
        """Read an event off the window's thread before it is looked at."""

        def arrived(found: list[EventDetail]) -> None:
            if self._expected == (event, None) and found:
                self._expected = event, found[0]

        self._expected = event, None
        self.read(lambda reader: reader.event_details([event]), arrived)

    def counts(self) -> Counts:
        """How much the workspace holds; counted once until something changes."""
        if self._counts is None:
            self._counts = self.reader.counts(self._before)
        return self._counts

    def count(self, then: Callable[[Counts], object]) -> Task:
        """Count off the window's thread, which takes a while after documents came."""

        def counted(counts: Counts) -> None:
            self._counts = counts
            then(counts)

        return self.read(lambda reader: reader.counts(), counted)

    def read(
        self, ask: Callable[[Reader], T], then: Callable[[T], object], otherwise: Callable[[], object] = lambda: None
    ) -> Task:
        """Ask the reader off the window's thread; `then` hears the answer on it, `otherwise` is called where it failed.

        Nobody hears an answer that comes after the returned task was cancelled, or the workspace left or closed.
        """
        reader = self.reader.cancellable()

        def failed(error: Any) -> None:
            otherwise()
            self.failed.emit(error)

        reading = Reading(lambda: ask(reader), then, failed, reader.cancel)
        self._readings.start(reading)
        return reading

    def open(self, place: Place, seeds: Path | None = None) -> None:
        """Open the workspace at `place` off the window's thread; where it is missing, make it from the documents
        in the folder `seeds`, or empty without one."""
        self._awaited = place
        self._arriving.append(self._start(Told(_opening(place, seeds, self), self._opened)))

    def restore(self, copy: Path, then: Callable[[Path | None], object]) -> None:
        """Put a copy in the place of the workspace that is open, and show that; `then` hears where that is now which
        was there before."""
        refusal = self.refusal
        if refusal is not None:
            self.failed.emit(refusal)
            return
        from kzexplorer.operations.back_up import restore_open

        def restored(what: Restored) -> None:
            self._opened(what.workspace)
            if self.is_open:
                then(what.kept)

        self._awaited = self.workspace.path
        self._arriving.append(self._start(Told(restore_open(self.workspace, copy, self), restored)))

    def start(self, operation: Operation, *arguments: Any, then: Callable[[Any], object] | None = None) -> Task | None:
        """Run a long operation on the workspace; `finished`, or `then` in its place, comes with what it returns.

        None, and `failed` says why, while another workspace is on its way, as it would change the one about to close,
        and where the workspace can only be read.
        """
        refusal = self.refusal
        if refusal is not None:
            self.failed.emit(refusal)
            return None

        def finished(report: Any) -> None:
            self._finished(report, then or self.finished.emit)

        return self._start(Told(operation(self.workspace, *arguments), finished))

    @property
    def refusal(self) -> Problem | None:
        """Why nothing can be changed now, in words; None where it can."""
        if self._arriving:
            return Problem(tr("Another workspace is being opened."), tr("Try again once it shows."))
        if not self.is_open:
            return Problem(
                tr("There is no workspace to add documents to."), tr("Open one, or make a new one, from the menu.")
            )
        return self.workspace.read_only

    @property
    def read_only(self) -> str:
        """Why the workspace can only be read, and what to do about it; empty where it can be changed."""
        problem = self.workspace.read_only if self.is_open else None
        return "" if problem is None else tr("{problem} Until then it can be read here.", problem=problem)

    def look_into(
        self, operation: Operation, *arguments: Any, heard: Callable[[Progress], object], then: Callable[[Any], object]
    ) -> Task:
        """Run a long operation that changes nothing beside those that do; `heard` gets its progress, `then` its end.

        `then` gets None where it failed, which `failed` says, or was cancelled.
        """
        task = Told(operation(self.workspace, *arguments), then, heard, lambda: then(None))
        task.failed.connect(self.failed)
        task.ended.connect(self._looked)
        self._n_looking += 1
        self._begin_heeding()
        self._beside.start(task)
        return task

    def run(
        self,
        operation: Callable[..., Changes | None],
        *arguments: Any,
        then: Callable[[Changes], object] = lambda _changes: None,
    ) -> None:
        """Run an operation that touches a few rows: at once, or as soon as an import that writes lets it; `then` hears
        what changed, after everybody else."""

        if self.is_working:
            self.run_beside(operation, *arguments, then=then)
        else:
            self._ran(operation(self.workspace, *arguments), then)

    def run_beside(
        self,
        operation: Callable[..., Changes | None],
        *arguments: Any,
        then: Callable[[Changes], object] = lambda _changes: None,
    ) -> None:
        """Run an operation that may touch thousands of rows, off the window's thread."""
        workspace = self.workspace
        doing = Reading(
            lambda: operation(workspace, *arguments), lambda changes: self._ran(changes, then), self.failed.emit
        )
        self._deciding.start(doing)

    def correct(self, entities: Collection[int], operation: Callable[..., Changes | None], *arguments: Any) -> None:
        """Run an operation on these entities: at once where few events and mentions are theirs, else beside the
        window."""
        lines = self.reader.entity_lines(sorted(entities))
        large = sum(line.n_events + line.n_mentions for line in lines) > _MANY_OF_ENTITIES
        (self.run_beside if large else self.run)(operation, *arguments)

    def judge(self, verdict: Verdict, events: Collection[int]) -> None:
        """Give events a verdict as one step: at once where they are few, else with progress."""
        from kzexplorer.operations.review_events import judge_many

        self._do(judge_many, verdict, events, large=len(events) > _MANY)

    def undo(self) -> None:
        """Take back the last step: at once where it is small, else as a long operation."""
        from kzexplorer.operations.undo import undo

        self._do(undo, large=self.is_open and self.reader.last_step_is_large())

    def redo(self) -> None:
        """Bring back the step taken back last."""
        from kzexplorer.operations.undo import redo

        self._do(redo, large=self.is_open and self.reader.last_step_is_large(redo=True))

    def take_back(self, action: int) -> None:
        """Take back one step, or bring it back; `failed` says why where a later one rests on it."""
        from kzexplorer.operations.undo import take_back

        self._do(take_back, action, large=self.is_open and self.reader.is_large_step(action))

    def _do(self, operation: Operation, *arguments: Any, large: bool) -> None:
        if large:
            self.start(operation, *arguments, then=lambda _: None)
        elif self.is_open:
            self.run(lambda workspace: at_once(operation(workspace, *arguments)))

    @property
    def is_working(self) -> bool:
        """Whether a long operation runs or waits."""
        return bool(self._tasks)

    def cancel(self) -> None:
        """Stop what runs at its next step; finished documents stay."""
        if self.running is not None:
            self.running.cancel()

    def pause(self, on: bool) -> None:
        """Let what runs rest at its next step, or take it up again."""
        running = self.running
        if running is not None and on:
            running.pause()
        elif running is not None:
            running.go_on()

    @property
    def running(self) -> Task | None:
        """The long operation under way."""
        return next((task for task in self._tasks if not task.over), None)

    def close(self) -> None:
        """What tasks still say after this is heard by nobody."""
        self._closed = True
        self._courtesy.end()
        self._beside.give_up()
        self._readings.give_up()
        self._background.close()
        self._beside.close()
        self._deciding.finish()
        self._readings.close()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def _forget(self, changes: Changes | None = None) -> None:
        if changes is not None and changes.beside:
            return
        events_alone = changes is not None and changes.events and not changes.documents
        self._before = (self._counts or self._before) if events_alone else None
        self._counts = None
        if self._event is not None and (changes is None or not changes.events or self._event.id in changes.events):
            self._event = None
        if not self._stays(changes):
            self._expected = None

    def _stays(self, changes: Changes | None) -> bool:
        """Whether what was read of the expected event holds still."""
        if changes is None or not changes.events or changes.documents or changes.entities or self._expected is None:
            return False
        return self._expected[0] not in changes.events

    def _start(self, task: Task) -> Task:
        task.progressed.connect(self._progressed)
        task.failed.connect(self.failed)
        task.failed.connect(self._left_off)
        task.cancelled.connect(self._left_off)
        task.ended.connect(self._ended)
        self._tasks.append(task)
        self._begin_heeding()
        self._background.start(task)
        return task

    def _begin_heeding(self) -> None:
        """Have the window's thread come first while something works beside it."""
        sys.setswitchinterval(_WHILE_WORKING)
        self._courtesy.begin()

    def _looked(self, _task: Task) -> None:
        self._n_looking -= 1
        self._end_heeding()

    def _end_heeding(self) -> None:
        if not self._tasks and not self._n_looking:
            sys.setswitchinterval(_USUAL)
            self._courtesy.end()

    def _opened(self, workspace: Workspace) -> None:
        if self._closed:
            workspace.close()
            return
        self._arriving.pop(0)
        if self._workspace is not None:
            self.leaving.emit()
            self._growth.forget()
            self._beside.give_up()
            self._readings.give_up()
            self._deciding.finish()
            self._deciding.give_up()  # what changed in the workspace that is left is no news here
            self._workspace.close()
        self._workspace = workspace
        self.opened.emit()
        self._background.start(Task(_keeping_columns(workspace)))

    def tell(self, changes: Changes) -> None:
        """Let everybody hear what changed."""
        self._forget(changes)
        self.changing.emit(changes)
        self.changed.emit(changes)

    def _ran(self, changes: Changes | None, then: Callable[[Changes], object]) -> None:
        if changes is not None and self.is_open:
            self.tell(changes)
            if self.is_open:
                then(changes)

    def _progressed(self, step: Progress) -> None:
        self.working.emit(step)
        if step.changes is not None and self.is_open:
            self._growth.add(step.changes)

    def _grown(self, changes: Changes) -> None:
        self._courtesy.claim()
        self.tell(changes)

    def _finished(self, report: Any, tell: Callable[[Any], object]) -> None:
        if self.is_open and report is not None:
            changes = self._growth.last(report if isinstance(report, Changes) else report.changes)
            tell(report)
            if changes is not None:
                self.tell(changes)

    def _left_off(self) -> None:
        """What was finished before the end stays, so it has to show."""
        if self.is_open:
            self._growth.forget()
            self.tell(Changes(tr("Stop")))

    def _ended(self, task: Task) -> None:
        self._tasks.remove(task)
        if task in self._arriving:  # it failed
            self._arriving.remove(task)
        self._end_heeding()
        if not self._tasks:
            self.working.emit(None)


def _opening(place: Place, seeds: Path | None, owner: Session) -> Generator[Progress, None, Workspace]:
    """The store's imports take a while, so they happen here, behind the painted window."""
    if seeds is None or not isinstance(place, Path):
        from kzexplorer.store import opening

        yield Progress(0, 1, tr("Opening {name}", name=place.name))
        return (yield from opening(place, owner=owner))
    from kzexplorer.operations.create_workspace import open_or_create

    return (yield from open_or_create(place, seeds, owner))


def _keeping_columns(workspace: Workspace) -> Generator[Progress, None, bool]:
    """Of a workspace with many events, so that it opens fast the next time; what is asked for first comes first."""
    yield Progress(0, 1, "")
    return workspace.keep_columns()
