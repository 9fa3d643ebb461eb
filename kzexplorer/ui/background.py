"""Runs a generator or a reading off the window's thread, and tells on the window's thread what became of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QThreadPool, Signal, SignalInstance

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Cancelled

_MOST_COURTESY = 0.05


class Courtesy(QObject):
    """Lets work beside the window rest between two steps while the window's thread has something to do: the
    interpreter would share its time evenly, and the window take twice or three times as long over each of its turns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle = threading.Event()
        self._idle.set()
        self._listens = False

    def begin(self) -> None:
        """Heed the window from now on; called on its thread."""
        dispatcher = QAbstractEventDispatcher.instance()
        if not self._listens and dispatcher is not None:
            self._listens = True
            dispatcher.awake.connect(self._idle.clear)
            dispatcher.aboutToBlock.connect(self._idle.set)

    def end(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        if self._listens and dispatcher is not None:
            self._listens = False
            dispatcher.awake.disconnect(self._idle.clear)
            dispatcher.aboutToBlock.disconnect(self._idle.set)
        self._idle.set()

    def claim(self) -> None:
        """The window has something to do soon, which its loop has not begun with; called on any thread."""
        if self._listens:
            self._idle.clear()

    def give_way(self) -> None:
        """Wait until the window has nothing to do, a moment at most; called on any other thread."""
        self._idle.wait(_MOST_COURTESY)


class Task(QObject):
    """One run of a generator. Exactly one of `done` (its return value), `failed` (an exception) and
    `cancelled` comes at the end, after any number of `progressed`; then `ended`, with the task itself."""

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal(object)

    def __init__(self, steps: Generator[Progress, None, Any]) -> None:
        super().__init__()
        self._steps = steps
        self._stop = threading.Event()
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self.courtesy: Courtesy | None = None
        self.over = False  # before its end is heard of: signals wait for the window's thread

    def cancel(self) -> None:
        """Ask for an end at the next step; what was finished stays."""
        self._stop.set()
        self._may_go_on.set()

    def pause(self) -> None:
        """Rest at the next step until `go_on` or `cancel`."""
        self._may_go_on.clear()

    def go_on(self) -> None:
        """Take up again what was paused."""
        self._may_go_on.set()

    @property
    def paused(self) -> bool:
        return not self._may_go_on.is_set()

    def run(self) -> None:
        """Go through the generator; called on the worker's thread."""
        try:
            value = self._go()
        except Cancelled:
            self._end(self.cancelled)
        except Exception as error:  # the one place where any failure ends a task and not the program
            self._end(self.failed, error)
        else:
            self._end(self.done, value)

    def _end(self, how: SignalInstance, *what: object) -> None:
        self.over = True
        if self.courtesy is not None:
            self.courtesy.claim()
        how.emit(*what)
        self.ended.emit(self)

    def _go(self) -> Any:
        while not self._stop.is_set():
            if self.courtesy is not None:
                self.courtesy.give_way()
            try:
                step = next(self._steps)
            except StopIteration as end:
                return end.value
            if self.courtesy is not None and step.changes is not None:
                self.courtesy.claim()
            self.progressed.emit(step)
            self._may_go_on.wait()
        self._steps.close()
        raise Cancelled


class Reading(Task):
    """One call of `ask`; `then` hears on the window's thread what it returns, unless the reading was given up.

    `give_up` is called then, to end what `ask` does.
    """

    def __init__(
        self,
        ask: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[Any], object],
        give_up: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(_in_one_step(ask))
        self._then, self._failed, self._give_up = then, failed, give_up
        self.done.connect(self._answer)
        self.failed.connect(self._fail)

    def cancel(self) -> None:
        super().cancel()
        self._give_up()

    def _answer(self, answer: Any) -> None:
        if not self._stop.is_set():
            self._then(answer)

    def _fail(self, error: Any) -> None:
        if not self._stop.is_set():
            self._failed(error)


class Told(Task):
    """A run that plain functions hear of, on the window's thread: `heard` of each step, `then` of what it returns,
    `otherwise` of its end where it failed or was cancelled."""

    def __init__(
        self,
        steps: Generator[Progress, None, Any],
        then: Callable[[Any], object],
        heard: Callable[[Progress], object] = lambda _step: None,
        otherwise: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(steps)
        self._then, self._heard, self._otherwise = then, heard, otherwise
        self.progressed.connect(self._hear)
        self.done.connect(self._finish)
        self.failed.connect(self._leave_off)
        self.cancelled.connect(self._leave_off)

    def _hear(self, step: Progress) -> None:
        self._heard(step)

    def _finish(self, value: Any) -> None:
        self._then(value)

    def _leave_off(self) -> None:
        self._otherwise()


def _in_one_step(ask: Callable[[], Any]) -> Generator[Progress, None, Any]:
    return ask()
    yield  # never reached, and makes this a generator


class Background(QObject):
    """One worker thread: tasks run one after another, in the order in which they were started.

    Connect to a task's signals before starting it: what it says earlier is heard by nobody.
    """

    def __init__(self, parent: QObject | None = None, courtesy: Courtesy | None = None) -> None:
        super().__init__(parent)
        self._courtesy = courtesy
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: set[Task] = set()

    def start(self, task: Task) -> None:
        """Queue a task."""
        self._tasks.add(task)
        task.courtesy = self._courtesy
        task.ended.connect(self._forget)
        self._pool.start(task.run)

    @property
    def busy(self) -> bool:
        return bool(self._tasks)

    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)

    def give_up(self) -> None:
        """Cancel what runs and what waits."""
        for task in self._tasks:
            task.cancel()

    def finish(self) -> None:
        """Wait for what runs and what waits."""
        self._pool.waitForDone()

    def close(self) -> None:
        """Cancel what runs and wait for it."""
        self.give_up()
        self._pool.waitForDone()
