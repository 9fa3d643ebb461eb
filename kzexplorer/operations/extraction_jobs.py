"""Extraction beside the reading and storing: in this process, or in several others, behind one Executor."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from kzexplorer.domain.document import Document
from kzexplorer.domain.event import Findings
from kzexplorer.extract import extract

if TYPE_CHECKING:
    from kzexplorer.extract.names.spacy_model import Pipeline

P = ParamSpec("P")
T = TypeVar("T")


class AtOnce(Executor):
    """Does the work when it is handed in, in the same thread."""

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        done: Future[T] = Future()
        done.set_result(work(*args, **kwargs))
        return done


def executor(jobs: int) -> Executor:
    """For one job this thread, for more that many processes, each started anew as the window has threads."""
    return AtOnce() if jobs == 1 else ProcessPoolExecutor(jobs, get_context("spawn"), _end_with_parent)


def installed_pipeline(spacy: str) -> Pipeline | None:
    """The spaCy pipeline of that name, or None where none is named. Raises Problem where it is not installed."""
    if not spacy:
        return None
    from kzexplorer.extract.names import spacy_model

    return spacy_model.load(spacy)


def timed_extract(document: Document, spacy: str = "") -> tuple[Findings, int]:
    """What was found, and how many milliseconds that took; `spacy` names an installed pipeline that adds names."""
    pipeline = installed_pipeline(spacy)
    began = time.monotonic()
    findings = extract(document, pipeline=pipeline)
    return findings, round(1_000 * (time.monotonic() - began))


def _end_with_parent() -> None:
    """Processes of a program that was killed would wait for work for ever, as they keep each other's queue open."""
    parent = parent_process()
    assert parent is not None

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
