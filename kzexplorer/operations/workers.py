"""Worker processes that may die, hang or fill the memory: each has lines of its own, and loses its one job alone.

Not `ProcessPoolExecutor`, which loses all jobs with one process, and no pool whose processes share a queue: one that
is killed while it holds the queue leaves the others waiting for ever.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, ParamSpec, TypeVar

from kzexplorer.operations.worker_process import Answer, Call, serve

P = ParamSpec("P")
T = TypeVar("T")

MEMORY = 2_500_000_000
"""Bytes of address space that a worker may take, where the system can limit it (not on Windows)."""

_GROWN = 600_000_000
"""A worker that holds so many bytes after a job is replaced by a new one."""
_MOST_JOBS = 1_000
_ENDLESS = float("inf")
_CONTEXT = get_context("spawn")


class WorkerLost(Exception):
    """The process ended before its job did; says with which status, and after how many `seconds` of the job."""

    def __init__(self, status: object, seconds: float = 0.0) -> None:
        super().__init__(status)
        self.seconds = seconds


class OutOfTime(Exception):
    """The job took longer than it may, so its process was ended; says how many seconds that is."""


def usual_number() -> int:
    """All cores that this process may use but one, and at least one."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, usable - 1)


@dataclass(slots=True)
class _Job:
    call: Call
    seconds: float
    future: Future[Any] = field(default_factory=Future)


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, the line that it takes jobs from, the one that it answers on, and what it does now."""

    process: SpawnProcess
    jobs: Connection
    answers: Connection
    ready: bool = False
    job: _Job | None = None
    deadline: float = _ENDLESS
    n_done: int = 0

    @property
    def seconds(self) -> float:
        """For which it has been at its job."""
        return 0.0 if self.job is None else self.job.seconds - (self.deadline - time.monotonic())

    def take(self, job: _Job | None) -> None:
        self.job = job
        self.deadline = _ENDLESS if job is None else time.monotonic() + job.seconds


class Workers(Executor):
    """`submit(job, ...)` runs it in one of `number` processes, which start when there is work for them.

    A future fails with the job's own Problem, with MemoryError, WorkerLost or OutOfTime, or with JobFailed for
    anything else. A job may run for `seconds`, or as long as `limits` says for its function.
    """

    def __init__(
        self,
        number: int,
        seconds: float,
        limits: Mapping[Callable[..., Any], float] | None = None,
        *,
        memory: int = MEMORY,
    ) -> None:
        self._number, self._seconds, self._limits, self._memory = number, seconds, dict(limits or {}), memory
        self._waiting: deque[_Job] = deque()
        self._workers: list[_Worker] = []
        self._lock = threading.Lock()
        self._closing = False
        self._keeper: threading.Thread | None = None
        self._bell, self._ring = _CONTEXT.Pipe(duplex=False)
        self._rung = False

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Raises RuntimeError after `shutdown`."""
        job = _Job((work, args, kwargs), self._limits.get(work, self._seconds))
        with self._lock:
            if self._closing:
                raise RuntimeError("these workers were told to end")
            self._waiting.append(job)
            self._wake()
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._keep, name="keeper of workers", daemon=True)
                self._keeper.start()
        return job.future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more jobs. With `cancel_futures` what runs ends at once too, and its future fails."""
        with self._lock:
            self._closing = True
            if cancel_futures:
                while self._waiting:
                    self._waiting.popleft().future.cancel()
                for worker in self._workers:
                    worker.process.kill()
            self._wake()
        if wait and self._keeper is not None:
            self._keeper.join()

    @property
    def pids(self) -> list[int]:
        """Of the processes there are now."""
        with self._lock:
            return [worker.process.pid for worker in self._workers if worker.process.pid is not None]

    def _wake(self) -> None:
        if not self._rung:
            self._rung = True
            self._ring.send_bytes(b"!")

    # ---- on the keeper's thread

    def _keep(self) -> None:
        if hasattr(signal, "pthread_sigmask"):
            # Ctrl-C reaches all processes of a terminal; those started from here never hear it.
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            while self._hand_out():
                self._listen()
        finally:
            for worker in list(self._workers):
                self._lose(worker, WorkerLost("stopped"))
            with self._lock:
                self._rung = True  # nobody is left to be woken
                self._bell.close()
                self._ring.close()

    def _hand_out(self) -> bool:
        """Give waiting jobs to those without one; False once there is nothing left to do and nothing can come."""
        with self._lock:
            n_busy = sum(worker.job is not None for worker in self._workers)
            if self._closing and not self._waiting and not n_busy:
                return False
            while len(self._workers) < min(self._number, len(self._waiting) + n_busy):
                self._workers.append(_started(self._memory))
            free = [worker for worker in self._workers if worker.ready and worker.job is None]
            pairs = [(worker, self._waiting.popleft()) for worker in free[: len(self._waiting)]]
        for worker, job in pairs:
            if not _give(worker, job):
                with self._lock:
                    self._wake()  # the next one that waits can be given at once
        return True

    def _listen(self) -> None:
        """Wait for an answer, for the end of a worker or of its time, or for news."""
        nearest = min((worker.deadline for worker in self._workers), default=_ENDLESS)
        left = None if nearest == _ENDLESS else max(0.0, nearest - time.monotonic())
        heard = wait([self._bell, *(worker.answers for worker in self._workers)], left)
        if self._bell in heard:
            with self._lock:
                self._bell.recv_bytes()
                self._rung = False
        for worker in list(self._workers):
            if worker.answers in heard:
                self._hear(worker)
            elif worker.job is not None and worker.deadline <= time.monotonic():
                self._lose(worker, OutOfTime(worker.job.seconds))

    def _hear(self, worker: _Worker) -> None:
        try:
            answer: Answer | None = worker.answers.recv()
        except (EOFError, OSError):
            worker.process.join(1)
            self._lose(worker, WorkerLost(worker.process.exitcode, worker.seconds))
            return
        if answer is None:
            worker.ready = True
            return
        value, error, held = answer
        worker.n_done += 1
        if worker.n_done >= _MOST_JOBS or held > _GROWN or isinstance(error, MemoryError):
            self._lose(worker, error, value)
        else:
            _settle(worker, error, value)

    def _lose(self, worker: _Worker, error: Exception | None, value: object = None) -> None:
        """End a worker; the next job that waits gets a new one."""
        with self._lock:
            self._workers.remove(worker)
            worker.process.kill()
        worker.process.join()
        worker.process.close()
        worker.jobs.close()
        worker.answers.close()
        _settle(worker, error, value)


def _started(memory: int) -> _Worker:
    takes, jobs = _CONTEXT.Pipe(duplex=False)
    answers, gives = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=serve, args=(takes, gives, memory), daemon=True)
    process.start()
    # Only the process holds its ends now, so that its death is heard.
    takes.close()
    gives.close()
    return _Worker(process, jobs, answers)


def _give(worker: _Worker, job: _Job) -> bool:
    """Whether the job was still wanted."""
    if not job.future.set_running_or_notify_cancel():
        return False
    worker.take(job)
    try:
        worker.jobs.send(job.call)
    except OSError:
        pass  # it has died, which its other line tells
    except (TypeError, AttributeError, ValueError) as error:
        _settle(worker, error)
    return True


def _settle(worker: _Worker, error: Exception | None, value: object = None) -> None:
    job = worker.job
    worker.take(None)
    if job is None:
        return
    if error is None:
        job.future.set_result(value)
    else:
        job.future.set_exception(error)
