"""Measures how fast the installed program shows its window and what memory it takes, beside a bare PySide6 window."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

import clean_root

BENCHMARKS = Path(__file__).resolve().parent.parent / "tests" / "benchmarks"
MOST_PAINT, MOST_MEMORY = 1.5, 2.2
_TRACE = "KZEXPLORER_START_TRACE"
_PATIENCE = 60.0
_TO_SETTLE = 8.0


class Start(NamedTuple):
    """Seconds of wall time to the first paint and until it can be used; MB held once it has stood a while, and at
    most."""

    painted: float
    ready: float
    settled: float
    most: float


def measure(root: Path, runs: int, claim: Callable[..., None]) -> None:
    """Starts of the installed program, each right after one of a bare window: the machine's speed drifts."""
    sys.path.insert(0, str(BENCHMARKS))
    from start import BARE

    home = root / clean_root.HOME.lstrip("/")
    pairs = []
    for _ in range(runs + 1):
        bare = start([sys.executable, "-c", BARE.replace("application.exit(0)", "")], home / "bare.jsonl")
        pairs.append((bare, start(None, home / "start.jsonl", root)))
    pairs = pairs[1:]  # the first ones read from the disk

    def ratio(field: str) -> str:
        bare, values = ([getattr(each, field) for each in starts] for starts in zip(*pairs, strict=True))
        return f"{median(bare):.3g} and {median(values):.3g}, {times(field):.2f} times"

    def times(field: str) -> float:
        return median(getattr(own, field) / getattr(bare, field) for bare, own in pairs)

    claim("paints its window soon", times("painted") <= MOST_PAINT, f"seconds, bare and own: {ratio('painted')}")
    claim("is lean after the start", times("settled") <= MOST_MEMORY, f"MB, bare and own: {ratio('settled')}")
    claim("takes more only for a moment", True, f"most MB, bare and own: {ratio('most')}")
    claim("can be used", True, f"seconds, bare and own: {ratio('ready')}")


def start(command: list[str] | None, trace: Path, root: Path | None = None) -> Start:
    """One start, left alone for a while once it is ready; of the installed program in `root` without a command."""
    trace.unlink(missing_ok=True)
    with named(trace if root is None else Path("/") / trace.relative_to(root)):
        command = command or clean_root.alone(root or Path("/"), ["kzexplorer"])
        began = time.monotonic()
        process = subprocess.Popen(command)
    try:
        marks = ready(process, trace)
        time.sleep(_TO_SETTLE)
        held = dict(re.findall(r"(VmRSS|VmHWM):\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text()))
    finally:
        process.terminate()
        process.wait()
    memory = (int(held[name]) / 1024 for name in ("VmRSS", "VmHWM"))
    return Start(marks["painted"] - began, marks["ready"] - began, *memory)


def ready(process: subprocess.Popen[bytes], trace: Path) -> dict[str, float]:
    """The clock at each mark of the trace, once the program says that it can be used. Raises RuntimeError."""
    end = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < end:
        lines = trace.read_text().splitlines() if trace.exists() else []
        marks = {each["mark"]: each["clock"] for each in map(json.loads, lines)}
        if "ready" in marks:
            return marks
        time.sleep(0.2)
    raise RuntimeError(f"{process.args} was not ready in time.")


@contextmanager
def named(trace: Path) -> Iterator[None]:
    """Programs started meanwhile write their marks there."""
    os.environ[_TRACE] = str(trace)
    try:
        yield
    finally:
        del os.environ[_TRACE]
