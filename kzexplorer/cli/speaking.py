"""What goes to the terminal or a pipe: values on stdout, sentences and progress on stderr, nothing that commands it."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from types import FrameType
from typing import Any, TextIO, TypeVar

from kzexplorer.domain.changes import Progress

T = TypeVar("T")
AnyProgress = TypeVar("AnyProgress", bound=Progress)
Row = dict[str, Any]

_COMMANDING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a terminal obeys instead of showing it: controls (but the end of a line), and turns of the direction."""
_UNSHOWN = "\N{REPLACEMENT CHARACTER}"
_WIDTH = 100


def print_rows(asked: argparse.Namespace, rows: list[Row], columns: Sequence[str], line: str) -> None:
    if asked.json:
        print_json(rows)
    elif asked.csv:
        from kzexplorer.export.table_csv import write_csv

        write_csv(rows, columns, sys.stdout)
    else:
        for row in rows:
            print_words(line.format_map(row | {"edtf": row.get("edtf") or "no date"}))


def print_words(words: str) -> None:
    """For a person at a terminal, which what documents say must not command."""
    print(_COMMANDING.sub(_UNSHOWN, words))


def print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def say(sentence: str) -> None:
    say_plainly(f"kzexplorer: {sentence}")


def say_plainly(words: str) -> None:
    _to_stderr(_COMMANDING.sub(_UNSHOWN, words) + "\n")


def _to_stderr(words: str) -> None:
    """Work goes on where nobody can be told about it: the status tells."""
    try:
        print(words, end="", file=sys.stderr, flush=True)
    except OSError:
        give_up(sys.stderr)


def open_streams() -> None:
    """A stream that whoever started the program closed is None, and `print` would take stdout for a missing stderr."""
    sys.stdout = sys.stdout or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    sys.stderr = sys.stderr or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")


def speak_utf8() -> None:
    """JSON is UTF-8 wherever it goes, and no name in a document can be one that the terminal lacks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def give_up(stream: TextIO) -> None:
    """What is left to write must not be tried again when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def drive(steps: Generator[AnyProgress, None, T], hear: Callable[[AnyProgress], object] = lambda _: None) -> T:
    """Run an operation to its end; a person at a terminal sees how far it is, on one line that goes away at the end."""
    shown = 0
    with _interruption() as interrupted, closing(steps):
        while True:
            if interrupted():
                raise KeyboardInterrupt
            try:
                progress = next(steps)
            except StopIteration as end:
                _overwrite("", shown)
                result: T = end.value
                return result
            if is_watched():
                shown = _overwrite(_words_of(progress), shown)
            hear(progress)


@contextmanager
def _interruption() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed: where it is heard in a callback of C code, the exception is lost there."""
    pressed: list[int] = []
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler or threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return

    def press(number: int, frame: FrameType | None) -> None:
        pressed.append(number)
        signal.default_int_handler(number, frame)

    signal.signal(signal.SIGINT, press)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)


def is_watched() -> bool:
    """Whether a person sees what is said."""
    return sys.stderr.isatty()


def _words_of(progress: Progress) -> str:
    far = f"{progress.done:,} of {progress.total:,}" if progress.total else ""
    rate, left = getattr(progress, "files_per_second", 0.0), getattr(progress, "seconds_left", None)
    told = (far, f"{rate:,.0f} a second" if rate >= 1 else "", "" if left is None else f"{_duration(left)} left")
    return "  ".join((progress.words, *filter(None, told)))


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{round(seconds)} s" if seconds < 100 else f"{minutes} min" if minutes < 100 else f"{minutes // 60} h"


def _overwrite(words: str, before: int) -> int:
    """Put words over those `before` them, which were so long; returns how long these are."""
    line = _COMMANDING.sub(_UNSHOWN, words)[:_WIDTH]
    if line or before:
        end = "" if line else "\r"
        _to_stderr(f"\r{line:{before}}{end}")
    return len(line)
