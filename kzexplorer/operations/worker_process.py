"""What runs inside a worker process: take a job, do it within the limits, answer; end with the parent."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kzexplorer.errors import Problem

Call = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]
Answer = tuple[Any, Exception | None, int]
"""The value, or why there is none; and how many bytes of memory the process holds now."""


_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_FORBIDDEN = frozenset(
    "socket.connect socket.bind socket.sendto socket.sendmsg socket.getaddrinfo socket.gethostbyname subprocess.Popen "
    "os.system os.exec os.posix_spawn os.fork os.forkpty os.remove os.rename os.rmdir os.mkdir os.link os.symlink "
    "os.truncate os.chmod os.startfile".split()
)


class JobFailed(Exception):
    """The job failed for a reason that is neither a Problem nor memory; says its traceback."""


def serve(jobs: Connection, answers: Connection, memory: int) -> None:
    """Do jobs until nobody asks for more. `memory` is the most bytes of address space; the first answer is None."""
    _end_with_parent()
    _limit(memory)
    _hear_and_say_nothing()
    sys.addaudithook(_forbid)
    answers.send(None)
    while True:
        try:
            call: Call = jobs.recv()
        except EOFError:
            return
        except MemoryError:
            answers.send((None, MemoryError(), _held()))
            continue
        _send(answers, answer_to(call))


def answer_to(call: Call) -> Answer:
    """Do a job, whatever becomes of it."""
    work, args, named = call
    try:
        return work(*args, **named), None, _held()
    except Problem as problem:
        return None, Problem(problem.what, problem.next_step, problem.details), _held()
    except MemoryError:
        return None, MemoryError(), _held()
    except BaseException:
        return None, JobFailed(traceback.format_exc()), _held()


def _send(answers: Connection, answer: Answer) -> None:
    """What cannot be sent is not sent in part: it is packed before the first byte leaves."""
    try:
        answers.send(answer)
    except MemoryError:
        answers.send((None, MemoryError(), answer[2]))
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
        answers.send((None, JobFailed(traceback.format_exc()), answer[2]))


def _end_with_parent() -> None:
    """A worker of a program that was killed must not go on, whatever its job does."""
    parent = parent_process()
    assert parent is not None
    if sys.platform == "win32":
        threading.Thread(target=lambda: (parent.join(), os._exit(1)), daemon=True).start()
        return
    import fcntl

    # The parent holds the other end of this line. Once that is closed the system sends SIGIO, which ends a process that
    # does not listen for it, even inside C code that no thread of Python would interrupt.
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    line = parent.sentinel
    fcntl.fcntl(line, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(line, fcntl.F_SETFL, fcntl.fcntl(line, fcntl.F_GETFL) | os.O_ASYNC)
    if not parent.is_alive():
        os._exit(1)


def _limit(memory: int) -> None:
    """No more memory than that, no file written, no picture of the memory left behind where it crashes."""
    sys.dont_write_bytecode = True
    if sys.platform == "win32":
        return
    import resource

    for limit, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        _, hardest = resource.getrlimit(limit)
        most = most if hardest == resource.RLIM_INFINITY else min(most, hardest)
        resource.setrlimit(limit, (most, most))


def _hear_and_say_nothing() -> None:
    """Libraries that print and crashes that tell where must not stand between the words of a command."""
    if sys.platform == "win32":
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _forbid(event: str, given: tuple[Any, ...]) -> None:
    """Called before Python does any of what can be watched: a reader needs bytes alone, whatever a library would do."""
    if event in _FORBIDDEN or (event == "open" and isinstance(given[2], int) and given[2] & _WRITES):
        raise PermissionError(f"{event} is not for a worker: {given!r:.200}")


def _held() -> int:
    """Bytes of memory; 0 where the system does not tell as Linux does."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
