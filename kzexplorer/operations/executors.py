"""Who does the jobs of an operation: this thread, worker processes of its own, or a Dask cluster; one Executor each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

from kzexplorer.errors import Problem
from kzexplorer.operations import jobs
from kzexplorer.operations.import_report import ImportSettings

P = ParamSpec("P")
T = TypeVar("T")

BYTES_AHEAD = 64_000_000
"""Of the files whose jobs are not done; more are not handed in, but for a single larger file."""
TICK = 0.1
"""Seconds after which somebody who waits for a job says again how far things are."""
_AHEAD = 4
"""Jobs for each worker, so that none waits for the next one."""


class AtOnce(Executor):
    """Does the work when it is handed in, in the same thread and without any limit: for documents that are trusted."""

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        done: Future[T] = Future()
        try:
            done.set_result(work(*args, **kwargs))
        except Problem as problem:
            done.set_exception(problem)
        return done


@dataclass(frozen=True, slots=True)
class Staff:
    """`ahead` is how many jobs it is given before one of them is done."""

    executor: Executor
    ahead: int


def in_this_thread() -> Staff:
    return Staff(AtOnce(), 1)


@contextmanager
def hired(settings: ImportSettings, staff: Staff | None = None) -> Iterator[Staff]:
    """Those that the settings ask for; they stop in the middle of what they do when the block ends.

    `staff` that is there already is taken instead, and stays. Raises Problem where a cluster is named but not there.
    """
    if staff is not None:
        yield staff
        return
    if settings.cluster:
        from kzexplorer.operations.cluster import joined

        with joined(settings.cluster) as (executor, number):
            yield Staff(executor, _AHEAD * number)
        return
    from kzexplorer.operations.workers import Workers, usual_number

    number = settings.jobs or usual_number()
    workers = Workers(number, jobs.patience(settings.seconds), {jobs.read_alone: settings.seconds / 2})
    try:
        yield Staff(workers, _AHEAD * number)
    finally:
        workers.shutdown(cancel_futures=True)
