"""Words for what became of a job that did not end: it took too long, too much memory, its process, or a bug."""

from __future__ import annotations

from kzexplorer.errors import Problem
from kzexplorer.operations.worker_process import JobFailed
from kzexplorer.operations.workers import OutOfTime, WorkerLost

MORE_TIME = "Try it again with more time."
_SAVE_ANEW = "Open it in the program that it comes from, save it anew, and add that."
_SPLIT = "Split it into smaller files."


def problem_of(error: BaseException, shown: str) -> Problem:
    """Why a file could not be read. Raises the error itself where it tells nothing about the file."""
    reason, next_step = reason_of(error)
    if isinstance(error, Problem):
        return error
    return Problem(f"Could not read {shown}: {reason}.", next_step, str(error))


def reason_of(error: BaseException) -> tuple[str, str]:
    """The end of a sentence, and what to do. Raises the error itself where it is none of a job's."""
    match error:
        case Problem():
            return error.what, error.next_step
        case OutOfTime():
            return f"it takes longer than {error.args[0]:g} seconds", MORE_TIME
        case MemoryError():
            return "it needs too much memory", _SPLIT
        case WorkerLost():
            return "it is damaged or unpacks to more than there is memory for", _SAVE_ANEW
        case JobFailed():
            return "something in it cannot be understood", _SAVE_ANEW
    raise error
