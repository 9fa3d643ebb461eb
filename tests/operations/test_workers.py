"""Worker processes: one that dies, hangs or fills the memory loses its own job alone; none outlives its program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from pathlib import Path
from typing import Any

import pytest

from kzexplorer.errors import Problem
from kzexplorer.operations.worker_process import JobFailed
from kzexplorer.operations.workers import OutOfTime, WorkerLost, Workers
from tests.operations import worker_jobs as jobs

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of a Unix")


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(1, 60.0, {jobs.hang: 0.3, jobs.hang_in_c: 0.3})
    yield made
    made.shutdown(cancel_futures=True)


def test_that_jobs_are_done_in_other_processes(workers: Workers) -> None:
    assert workers.submit(jobs.pid).result() != os.getpid()
    assert [each.result() for each in [workers.submit(jobs.double, n) for n in range(20)]] == list(range(0, 40, 2))


def test_that_a_problem_comes_back_with_its_words(workers: Workers) -> None:
    error = workers.submit(jobs.refuse, "a.txt").exception()
    assert isinstance(error, Problem)
    assert str(error) == "Could not read a.txt: it is made up. Leave it out."


@pytest.mark.parametrize(
    ("job", "arguments", "kind"),
    [
        (jobs.stumble, (), JobFailed),
        (jobs.leave, (), JobFailed),
        (jobs.recurse, (), JobFailed),
        (jobs.unsendable, (), JobFailed),
        (jobs.end, (0,), WorkerLost),
        (jobs.end, (3,), WorkerLost),
        (jobs.hang, (), OutOfTime),
        pytest.param(jobs.crash, (), WorkerLost, marks=posix),
        pytest.param(jobs.be_killed, (), WorkerLost, marks=posix),
        pytest.param(jobs.fill, (4_000_000_000,), MemoryError, marks=posix),
        pytest.param(jobs.hang_in_c, (), OutOfTime, marks=posix),
    ],
)
def test_that_a_job_that_fails_in_any_way_is_told_and_the_next_one_done(
    workers: Workers, job: Callable[..., Any], arguments: tuple[object, ...], kind: type[Exception]
) -> None:
    failing, after = workers.submit(job, *arguments), workers.submit(jobs.double, 4)
    assert isinstance(failing.exception(), kind)
    assert after.result() == 8


@posix
def test_that_a_worker_killed_while_it_answers_takes_no_other_job_with_it() -> None:
    with Workers(2, 60.0) as workers:
        futures: list[Future[Any]] = [workers.submit(jobs.many, 5_000_000) for _ in range(24)]
        for number in (1, 4, 8):
            wait(futures[: 2 * number])
            os.kill(workers.pids[0], signal.SIGKILL)
        errors = [future.exception() for future in futures]
    lost = [each for each in errors if each is not None]
    assert len(lost) <= 3
    assert all(isinstance(each, WorkerLost) for each in lost)


def test_that_stopping_ends_jobs_in_the_middle() -> None:
    workers = Workers(1, 600.0)
    going, waiting = workers.submit(jobs.hang), workers.submit(jobs.double, 1)
    while not going.running():
        wait([going], 0.01)
    workers.shutdown(cancel_futures=True)
    assert isinstance(going.exception(), WorkerLost)
    assert waiting.cancelled()
    with pytest.raises(RuntimeError):
        workers.submit(jobs.double, 1)


def test_that_a_job_that_was_given_up_is_not_done(workers: Workers) -> None:
    first, second = workers.submit(jobs.double, 1), workers.submit(jobs.hang)
    assert second.cancel()
    assert first.result() == 2
    assert workers.submit(jobs.double, 2).result() == 4


@posix
def test_that_a_worker_writes_no_file_and_says_nothing(
    workers: Workers, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert isinstance(workers.submit(jobs.write, str(tmp_path / "left")).exception(), JobFailed)
    assert list(tmp_path.iterdir()) == []
    assert workers.submit(jobs.shout).result() == ""
    assert capfd.readouterr() == ("", "")


def test_that_a_worker_asks_nobody_and_starts_nothing(workers: Workers) -> None:
    for job, given in ((jobs.connect, (9,)), (jobs.run, ())):
        error = workers.submit(job, *given).exception()
        assert isinstance(error, JobFailed)
        assert "is not for a worker" in str(error)


@pytest.mark.skipif(sys.platform != "linux", reason="where the system tells what a process holds")
def test_that_a_worker_holds_no_file_of_who_started_it(workers: Workers, tmp_path: Path) -> None:
    with (tmp_path / "workspace").open("wb") as file:
        os.set_inheritable(file.fileno(), True)  # as a library may leave it
        held = workers.submit(jobs.held).result()
    assert not any(str(tmp_path) in each or each.startswith("socket") for each in held)


def test_that_a_worker_starts_without_the_libraries_of_the_window(workers: Workers) -> None:
    assert workers.submit(jobs.imported).result() == []


def test_that_a_worker_is_replaced_after_many_jobs(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzexplorer.operations.workers._MOST_JOBS", 3)
    assert len({workers.submit(jobs.pid).result() for _ in range(7)}) == 3


@posix
def test_that_a_worker_that_grew_is_replaced(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzexplorer.operations.workers._GROWN", 1)
    assert workers.submit(jobs.pid).result() != workers.submit(jobs.pid).result()


def test_that_an_argument_that_cannot_be_sent_fails_its_own_job(workers: Workers) -> None:
    assert workers.submit(jobs.double, lambda: None).exception() is not None  # type: ignore[arg-type]
    assert workers.submit(jobs.double, 2).result() == 4


KILLED = """
import sys
sys.path[:0] = {path!r}
from kzexplorer.operations.workers import Workers
from tests.operations import worker_jobs as jobs
if __name__ == "__main__":
    workers = Workers(2, 600.0)
    pids = set()
    while len(pids) < 2:
        pids |= {{each.result() for each in [workers.submit(jobs.pid) for _ in range(8)]}}
    hanging = [workers.submit(job) for job in (jobs.hang, jobs.hang_in_c)]
    while not all(each.running() for each in hanging):
        pass
    print(*workers.pids, flush=True)
    sys.stdin.read()
"""


@posix
def test_that_no_worker_outlives_a_program_that_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "killed.py"
    program.write_text(KILLED.format(path=sys.path))
    with subprocess.Popen(
        [sys.executable, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        pids = [int(word) for word in process.stdout.readline().split()]
        assert len(pids) == 2
        process.kill()
        process.wait()
        for pid in pids:
            wait_for_end(pid)


def wait_for_end(pid: int) -> None:
    """Returns once the process is gone; the time limit of the whole run ends this where it is not."""
    while True:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
            os.kill(pid, 0)
        except (OSError, ValueError):
            return
        if state == "Z":
            return


def test_that_workers_told_to_end_twice_have_ended_once(workers: Workers) -> None:
    assert workers.submit(jobs.double, 2).result() == 4
    workers.shutdown()
    workers.shutdown()
    assert not workers.pids
