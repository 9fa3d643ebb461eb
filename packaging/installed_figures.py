"""Measures how fast the installed program shows its window and what memory it takes, beside a bare PySide6 window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

import clean_root

BENCHMARKS = Path(__file__).resolve().parent.parent / "tests" / "benchmarks"
MOST_PAINT, MOST_MEMORY = 1.5, 2.2
_TRACE = "KZEXPLORER_START_TRACE"


class Start(NamedTuple):
    """Seconds of wall time to the first paint and until it can be used, and the most MB that the process held."""

    painted: float
    ready: float
    memory: float


def measure(root: Path, runs: int, claim: Callable[..., None]) -> None:
    """Starts of the installed program, each right after one of a bare window: the machine's speed drifts."""
    sys.path.insert(0, str(BENCHMARKS))
    from start import BARE

    home = root / clean_root.HOME.lstrip("/")
    pairs = []
    for _ in range(runs + 1):
        bare = started([sys.executable, "-c", BARE], home / "bare.jsonl", str(home / "bare.jsonl"))
        inside = f"{clean_root.HOME}/start.jsonl"
        pairs.append((bare, started(None, home / "start.jsonl", inside, root)))
    pairs = pairs[1:]  # the first ones read from the disk

    def ratio(field: str) -> str:
        values = [getattr(own, field) for _, own in pairs]
        return f"{median(values):.3g}, {times(field):.2f} times a bare window's"

    def times(field: str) -> float:
        return median(getattr(own, field) / getattr(bare, field) for bare, own in pairs)

    claim("paints its window soon", times("painted") <= MOST_PAINT, f"seconds: {ratio('painted')}")
    claim("is lean", times("memory") <= MOST_MEMORY, f"MB: {ratio('memory')}")
    claim("can be used", True, f"seconds: {ratio('ready')}")


def started(command: list[str] | None, trace: Path, named: str, root: Path | None = None) -> Start:
    """One start that ends itself once it is ready; of the installed program in `root` where no command is given."""
    trace.unlink(missing_ok=True)
    os.environ |= {_TRACE: named, f"{_TRACE}_EXIT": "1"}
    if root is not None:
        command = clean_root.alone(root, ["kzexplorer"])
    assert command is not None
    began = time.monotonic()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    for name in (_TRACE, f"{_TRACE}_EXIT"):
        del os.environ[name]
    marks = {each["mark"]: each["clock"] for each in map(json.loads, trace.read_text().splitlines())}
    if process.returncode != 0 or "ready" not in marks:
        raise RuntimeError(f"{command} ended with {process.returncode} after {marks}.")
    return Start(marks["painted"] - began, marks["ready"] - began, usage.ru_maxrss / 1024)
