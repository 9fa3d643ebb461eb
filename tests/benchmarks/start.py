"""How long the program takes to its first painted window and until it can be used, against a bare PySide6 window."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import figures

ROOT = Path(__file__).parents[2]
BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

def painted():
    with open(os.environ["KZEXPLORER_START_TRACE"], "a") as out:
        for mark in ("painted", "ready"):
            out.write(f'{{"mark": "{mark}", "clock": {time.monotonic()}, "cpu": {time.process_time()}}}\\n')
    application.exit(0)

application = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("kzexplorer"))
window.resize(1440, 900)
window.show()
application.exec()
"""
PATIENCE = 60.0
"""Seconds after which a start that does not come to its end is ended."""
LIMITS = {"painted, s": 1.4, "ready, s of CPU": 5.5}


@dataclass(frozen=True)
class Start:
    """One start: seconds of wall time to the first paint and to readiness, seconds of CPU to readiness, peak MB."""

    painted: float
    ready: float
    ready_cpu: float
    memory: float


def start(command: list[str], home: Path) -> Start:
    """Start it with its folders in `home`, let it end itself once it is ready. Raises RuntimeError if it does not."""
    trace = home / "trace.jsonl"
    trace.unlink(missing_ok=True)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "STATE", "CACHE")},
        "KZEXPLORER_START_TRACE": str(trace),
        "KZEXPLORER_START_TRACE_EXIT": "1",
    }
    began = time.monotonic()
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen([sys.executable, *command], env=environment, cwd=home, stderr=said)
        patience = threading.Timer(PATIENCE, process.kill)
        patience.start()
        _, status, usage = os.wait4(process.pid, 0)
        patience.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 or not trace.exists():
            said.seek(0)
            raise RuntimeError(f"{command[:2]} ended with {process.returncode} before it was ready: {said.read()}")
    marks = {each["mark"]: each for each in map(json.loads, trace.read_text().splitlines())}
    return Start(
        marks["painted"]["clock"] - began,
        marks["ready"]["clock"] - began,
        marks["ready"]["cpu"],
        usage.ru_maxrss / 1024,
    )


def measure(runs: int) -> dict[str, list[tuple[Start, Start]]]:
    """For each kind of start, pairs of a bare window and that start right after it: the machine's speed drifts."""
    found: dict[str, list[tuple[Start, Start]]] = {"first start": [], "next start": []}
    with tempfile.TemporaryDirectory() as folder:
        kept, fresh = Path(folder) / "kept", Path(folder) / "fresh"
        kept.mkdir()
        for command in (["-c", BARE], ["-m", "kzexplorer"]):
            start(command, kept)  # compiles modules and makes the workspace
        for _ in range(runs):
            shutil.rmtree(fresh, ignore_errors=True)
            fresh.mkdir()
            for name, home in (("first start", fresh), ("next start", kept)):
                bare = start(["-c", BARE], kept)
                found[name].append((bare, start(["-m", "kzexplorer"], home)))
    return found


def report(found: dict[str, list[tuple[Start, Start]]]) -> str:
    """Medians, and the median of how many times that of the bare window right before each is."""
    columns = {"painted, s": "painted", "ready, s": "ready", "ready, s of CPU": "ready_cpu", "peak MB": "memory"}
    bare = [floor for pairs in found.values() for floor, _ in pairs]
    rows = [
        ("bare PySide6 window", *(f"{median(getattr(each, field) for each in bare):.3g}" for field in columns.values()))
    ]
    for name, pairs in found.items():
        cells = []
        for field in columns.values():
            ratio = median(getattr(each, field) / getattr(floor, field) for floor, each in pairs)
            cells.append(f"{median(getattr(each, field) for _, each in pairs):.3g} ({ratio:.2f} x)")
        rows.append((name, *cells))
    rows.append(("at most", *(f"{LIMITS[column]} x" if column in LIMITS else "" for column in columns)))
    return figures.table(("", *columns), rows)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--runs", type=int, default=15)
    runs = asked.parse_known_args()[0].runs  # words for other benchmarks may stand there too
    told = f"Medians of {runs} pairs of a bare window and a start right after it, offscreen platform."
    figures.keep("Start", f"{told}\n\n{report(measure(runs))}")


if __name__ == "__main__":
    main()
