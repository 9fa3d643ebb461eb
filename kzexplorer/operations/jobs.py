"""What worker processes do with a document: bytes or text in, values out; nothing else touches what a file holds.

A job may end with a Problem in words; failures.py has the words for what else can become of it.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzexplorer.domain.document import Document, Reading
from kzexplorer.domain.event import Findings
from kzexplorer.domain.table import Sample
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.readers import Portion, RawFile, columns_of, read, unpack
from kzexplorer.readers.formats import signatures

if TYPE_CHECKING:
    from kzexplorer.extract.names.spacy_model import Pipeline

_SHARE = 0.9
"""Of the time of a job, after which extraction gives up, so that what was read still gets out."""
_BUSY = 10 / 7
"""A busy machine may take so many times the seconds that a job may use of its processor."""
_CHARACTERS_A_SECOND = 60_000
"""About what extraction does at worst on one core; for what cannot be done in time it is not even begun."""


@dataclass(frozen=True, slots=True)
class Found:
    """A document and what was found in it; `error` is a sentence where its events were not looked for."""

    reading: Reading
    findings: Findings
    ms: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file seems to be: a phrase (`a PDF`), and the beginnings of its tables."""

    format_words: str
    samples: tuple[Sample, ...] = ()


class _TooLate(BaseException):
    """The time for extraction is over; no library that catches every Exception may catch it."""


@dataclass(frozen=True, slots=True)
class _Clock:
    """Counts from where it was made: seconds of the processor, and those that went by."""

    used: float = field(default_factory=time.process_time)
    began: float = field(default_factory=time.monotonic)

    @property
    def ms(self) -> int:
        return round(1_000 * (time.monotonic() - self.began))

    def left(self, seconds: float) -> tuple[float, float]:
        """What a job that may use so many seconds of its processor has left of them, and until it has to end."""
        used, gone = time.process_time() - self.used, time.monotonic() - self.began
        return _SHARE * seconds - used, _SHARE * patience(seconds) - gone


def patience(seconds: float) -> float:
    """After how many seconds a job is ended that may use `seconds` of its processor."""
    return round(_BUSY * seconds, 1)


def read_and_extract(file: RawFile, seconds: float, spacy: str = "", document_date: When | None = None) -> Found | None:
    """Read a file and find what it tells; None where it only holds other files. Raises Problem.

    Where finding takes too long or too much memory, the document comes without events. `spacy` names a pipeline that
    adds names; `document_date` stands in where a text gives none.
    """
    clock = _Clock()
    reading = read(file)
    if reading is None:
        return None
    findings, error = _findings(reading.document, clock.left(seconds), spacy, document_date)
    return Found(reading, findings, clock.ms, error)


def read_alone(file: RawFile, error: str) -> Found | None:
    """Read a file whose events cannot be looked for, and say why. Raises Problem."""
    from kzexplorer.extract import divide

    reading = read(file)
    return None if reading is None else Found(reading, divide(reading.document), error=error)


@dataclass(frozen=True, slots=True)
class DecidedDate:
    """The date that a person gave a document in the place of the one that was found; None for no date."""

    when: When | None


def extract_again(
    file: RawFile, document: Document, seconds: float, spacy: str = "", dated: DecidedDate | None = None
) -> tuple[Findings, int, str]:
    """What a document that was read before tells, after how many milliseconds, and why not all, if so.

    `dated` is None where nobody decided on its date. Its file says more than its text (headings, rows, marked names),
    unless a newer reader makes another text of it.
    """
    clock = _Clock()
    try:
        reading = read(file)
    except Problem:
        reading = None
    if reading is not None and reading.document.text_sha256 == document.text_sha256:
        document = reading.document
    when = None if dated is None else dated.when
    findings, error = _findings(document, clock.left(seconds), spacy, when, decided=dated is not None)
    return findings, clock.ms, error


def look_at(file: RawFile) -> Looked:
    """Tell its format, and of a table what its columns are. Raises Problem where it cannot be read."""
    return Looked(signatures.format_of(file).words, columns_of(file))


def unpack_some(file: RawFile, first: int) -> Portion:
    """The files inside it from that number on. Raises Problem."""
    return unpack(file, first)


def not_looked_for(name: str, reason: str) -> str:
    """The sentence for a document that is kept as text alone."""
    return f"Events were not looked for in {name}: {reason}."


def installed_pipeline(spacy: str) -> Pipeline | None:
    """The spaCy pipeline of that name, or None where none is named. Raises Problem where it is not installed."""
    if not spacy:
        return None
    from kzexplorer.extract.names import spacy_model

    return spacy_model.load(spacy)


def _findings(
    document: Document, left: tuple[float, float], spacy: str, document_date: When | None, *, decided: bool = False
) -> tuple[Findings, str]:
    from kzexplorer.extract import divide, extract

    pipeline = installed_pipeline(spacy)
    reason = "that takes too long"
    try:
        if len(document.text) <= left[0] * _CHARACTERS_A_SECOND or document.rows:
            with _alarm(*left):
                return extract(document, document_date, pipeline, decided=decided), ""
    except _TooLate:
        pass
    except MemoryError:
        reason = "that needs too much memory"
    return divide(document), not_looked_for(document.name, reason)


@contextmanager
def _alarm(of_processor: float, until_end: float) -> Iterator[None]:
    """Raises _TooLate after so many seconds, where the system can do that: not on Windows, and in no side thread."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(_number: int, _frame: object) -> None:
        raise _TooLate

    timers = ((signal.SIGPROF, signal.ITIMER_PROF, of_processor), (signal.SIGALRM, signal.ITIMER_REAL, until_end))
    before = [signal.signal(number, ring) for number, _, _ in timers]
    for _, timer, seconds in timers:
        signal.setitimer(timer, max(0.01, seconds))
    try:
        yield
    finally:
        for (number, timer, _), handler in zip(timers, before, strict=True):
            signal.setitimer(timer, 0)
            signal.signal(number, handler)
