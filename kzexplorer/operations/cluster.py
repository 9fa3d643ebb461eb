"""A Dask cluster as an Executor: join the one at an address; needs the extra `cluster`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from importlib import import_module
from typing import Any, ParamSpec, TypeVar

from kzexplorer.errors import Problem
from kzexplorer.operations.worker_process import Answer, answer_to
from kzexplorer.operations.workers import WorkerLost
from kzexplorer.translation import tr

P = ParamSpec("P")
T = TypeVar("T")

_SECONDS_TO_JOIN = 10


@contextmanager
def joined(address: str) -> Iterator[tuple[Executor, int]]:
    """Its executor, and how many jobs it does at a time. Raises Problem where it cannot be reached.

    Memory and time of a job are limited as its workers were started (`--memory-limit`), not by this program.
    """
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        raise Problem(
            tr("Dask is not installed here, so no cluster can be joined."),
            tr("Install kzexplorer with its extra `cluster`."),
        ) from error
    try:
        client = distributed.Client(address, timeout=_SECONDS_TO_JOIN, set_as_default=False)
    except (OSError, ValueError) as error:
        raise Problem(
            tr("Could not reach the cluster at {address}.", address=address),
            tr("Check the address, and that it is running."),
            str(error),
        ) from error
    try:
        number = sum(client.nthreads().values())
        if not number:
            raise Problem(
                tr("The cluster at {address} has no workers.", address=address), tr("Start some and try again.")
            )
        yield _OnCluster(client.get_executor()), number
    finally:
        client.close()


class _OnCluster(Executor):
    """Fails as the workers of this program do."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        done: Future[T] = Future()

        def hand_on(came: Future[Answer]) -> None:
            lost = came.exception()
            if lost is not None:
                done.set_exception(WorkerLost(str(lost)))
                return
            value, error, _ = came.result()
            if error is None:
                done.set_result(value)
            else:
                done.set_exception(error)

        self._executor.submit(answer_to, (work, args, kwargs)).add_done_callback(hand_on)
        return done
