"""How fluid the window stays while documents are added: gaps of its event loop, beside the same window at rest.

`--where` also tells what the window's thread was at in the longest gaps.
"""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import figures  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer  # noqa: E402

from kzexplorer.operations.import_files import import_files  # noqa: E402
from kzexplorer.settings import TOUR_DONE, Settings  # noqa: E402
from kzexplorer.ui import swift_imports  # noqa: E402
from kzexplorer.ui.first_use import import_ahead  # noqa: E402
from kzexplorer.ui.start import go_on, make_application, make_window  # noqa: E402
from kzexplorer.ui.window import Window  # noqa: E402
from tests.made_workspace import made_workspace  # noqa: E402

TICK_MS = 5
LIMIT = 50.0
"""Milliseconds that no gap may take longer than."""
N_DOCUMENTS = 500
N_EVENTS = 10_000
IDLE_SECONDS = 8.0
HEAD = ("", "ticks", "median, ms", "p99", "longest", "own p99", "own longest", "window's CPU", f"own > {LIMIT:.0f} ms")
_LATE = 0.025
_DEEP = 9


@dataclass(frozen=True, slots=True)
class Gap:
    """Milliseconds between two ticks: of wall time, of processor time of this process and of the window's thread, and
    of waiting of that thread for a processor, which others on the machine have; `where` is what it was at."""

    wall: float
    process: float
    window: float
    queued: float
    where: str

    @property
    def own(self) -> float:
        """What this process is to blame for, at the most."""
        return max(self.window, min(self.wall - self.queued, self.process))


@dataclass
class Ticking:
    """Ticks in the window's event loop, and notes how long each tick was in coming."""

    where: bool
    gaps: list[Gap] = field(default_factory=list)
    told: int = 0
    _before: tuple[float, ...] = (0.0,) * 4
    _seen: str = ""

    def run(self, ends: Callable[[], bool]) -> list[Gap]:
        """Tick until that is so."""
        loop = QEventLoop()
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(TICK_MS)
        self._before = self._now()

        def tick() -> None:
            spent = (1_000 * (now - before) for before, now in zip(self._before, self._now(), strict=True))
            self.gaps.append(Gap(*spent, self._seen))
            self._seen = ""
            self._before = self._now()
            if ends():
                loop.quit()

        timer.timeout.connect(tick)
        timer.start()
        if self.where:
            signal.signal(signal.SIGALRM, self._look)
            signal.setitimer(signal.ITIMER_REAL, 0.008, 0.008)
        loop.exec()
        signal.setitimer(signal.ITIMER_REAL, 0)
        timer.stop()
        return self.gaps

    def _now(self) -> tuple[float, ...]:
        return time.perf_counter(), time.process_time(), time.thread_time(), _queued()

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        if time.perf_counter() - self._before[0] > _LATE and len(self._seen) < 6_000:
            places = []
            while frame is not None and len(places) < _DEEP:
                places.append(f"{frame.f_code.co_filename.rsplit('/', 1)[-1]}:{frame.f_lineno} {frame.f_code.co_name}")
                frame = frame.f_back
            self._seen += "\n      " + " < ".join(places)


def _queued() -> float:
    """Seconds that the window's thread was ready to run and did not, where the system tells (Linux)."""
    try:
        return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def documents(folder: Path, number: int) -> Path:
    """Write that many documents of several formats, each with a text of its own."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "tests" / "gold").glob("*/*.txt"))]
    for nth in range(number):
        text = f"Report {nth}\n\n{texts[nth % len(texts)]}"
        end = ("txt", "html", "md", "eml", "csv")[nth % 5]
        (folder / f"report {nth:04}.{end}").write_text(_as(end, nth, text), "utf-8")
    return folder


def _as(end: str, nth: int, text: str) -> str:
    paragraphs = text.split("\n\n")
    if end == "html":
        inside = "".join(f"<p>{each}</p>" for each in paragraphs)
        return f"<!doctype html><html><head><title>Report {nth}</title></head><body>{inside}</body></html>"
    if end == "eml":
        head = f"From: ana@example.org\nTo: rui@example.org\nSubject: Report {nth}\n"
        return f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}"
    if end == "csv":
        days = (f"{1 + day % 28} May {1990 + nth % 30},Visit {nth}.{day},Ana Duarte,Lisbon" for day in range(20))
        return "Date,Title,Person,Place\n" + "\n".join(days) + "\n"
    return text


def window_on(workspace: Path) -> Window:
    """The real window, ready."""
    settings = Settings(Path(tempfile.mkdtemp()) / "settings.json")
    settings[TOUR_DONE] = True
    window = make_window(settings)
    window.resize(1440, 900)
    window.show()
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    go_on(window, workspace)
    loop.exec()
    QCoreApplication.processEvents()
    swift_imports.settle()
    import_ahead().join()  # which the program does beside the window a moment later
    gc.collect()
    return window


def report(name: str, gaps: list[Gap]) -> list[str]:
    walls, own = sorted(gap.wall for gap in gaps), sorted(gap.own for gap in gaps)
    at = int(0.99 * len(gaps))
    cells = (walls[len(gaps) // 2], walls[at], walls[-1], own[at], own[-1], max(gap.window for gap in gaps))
    return [name, f"{len(gaps):,}", *(f"{cell:.1f}" for cell in cells), f"{sum(each > LIMIT for each in own):,}"]


def worst(gaps: list[Gap], number: int) -> Iterator[str]:
    for gap in sorted(gaps, key=lambda each: -each.own)[:number]:
        parts = f"process {gap.process:6.1f}, window {gap.window:6.1f}, queued {gap.queued:6.1f}"
        yield f"{gap.wall:6.1f} ms, {parts}{gap.where}"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--where", action="store_true")
    arguments.add_argument("--print", action="store_true")
    arguments.add_argument("--documents", type=int, default=N_DOCUMENTS)
    arguments.add_argument("--events", type=int, default=N_EVENTS)
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        workspace = made_workspace(Path(place) / "made.kzx", asked.events)
        folder = Path(place) / "documents"
        folder.mkdir()
        documents(folder, asked.documents)
        application = make_application()
        window = window_on(workspace)
        session = window.session
        end = time.monotonic() + IDLE_SECONDS
        idle = Ticking(False).run(lambda: time.monotonic() > end)
        ticking = Ticking(asked.where)

        def tell(_changes: object) -> None:
            ticking.told += 1

        session.changed.connect(tell)
        done: list[object] = []
        began = time.monotonic()
        session.start(import_files, [folder], then=done.append)
        busy = ticking.run(lambda: bool(done) and not session.is_reading and not session.is_working)
        seconds = time.monotonic() - began
        table = figures.table(HEAD, [report("at rest", idle), report("adding", busy)])
        said = f"{asked.documents} documents into {asked.events:,} events in {seconds:.0f} s"
        words = f"{said}, {ticking.told} times shown.\n\n{table}"
        if asked.where:
            print(words, *worst(busy, 14), done, sep="\n")
        else:
            figures.keep("Adding documents while the window is used", words)
        window.close()
        application.processEvents()


if __name__ == "__main__":
    main()
