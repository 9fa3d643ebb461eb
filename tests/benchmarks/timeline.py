"""The CPU time of a frame of the timeline beside an empty pyqtgraph plot, over one scripted pan and zoom."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

import figures
import numpy as np
import pyqtgraph
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.handling import Handling
from kzexplorer.ui.timeline.view import TimelineView
from tests.ui.timeline.timeline_fakes import ArrayReader

SIZE = (1440, 600)
NUMBERS = (27, 1_000, 10_000, 100_000, 1_000_000)
FIRST_DAY, N_DAYS = 726_000, 12_000
Range = tuple[float, float]


def views() -> Iterator[Range]:
    """From everything to 30 days, a pan at two years, a pan at ten years, and back: 150 ranges."""
    middle = FIRST_DAY + N_DAYS * 0.6
    for step in range(50):
        days = N_DAYS * (30 / N_DAYS) ** (step / 49)
        yield middle - days / 2, middle + days / 2
    for days in (730, 3_650):
        for step in range(25):
            yield middle - days / 2 + step * days / 40, middle + days / 2 + step * days / 40
    for step in range(50):
        days = 30 * (N_DAYS / 30) ** (step / 49)
        yield middle - days / 2, middle + days / 2


def frames(widget: QWidget, show: Callable[[float, float], None], rest: Callable[[], object]) -> list[float]:
    """CPU milliseconds of each view, from the call to the painted widget; `rest` comes after each, unmeasured."""
    spent = []
    for start, end in views():
        begun = time.process_time()
        show(start, end)
        widget.grab()
        spent.append((time.process_time() - begun) * 1_000)
        rest()
    return spent


def empty_plot() -> list[float]:
    plot = pyqtgraph.PlotWidget()
    plot.resize(*SIZE)
    plot.show()
    return frames(plot, lambda start, end: plot.setXRange(start, end, padding=0), lambda: None)


def timeline(number: int) -> tuple[list[float], list[float]]:
    """CPU milliseconds of frames, and microseconds of hit tests, with that many events."""
    reader = ArrayReader(number, FIRST_DAY, N_DAYS, len(EventKind), len(Verdict))
    content = Content(reader)
    view = TimelineView(Theme("light"), content, Handling())
    view.resize(*SIZE)
    view.show_content(content, "kind", None, "")
    view.show()
    view.show_moments(FIRST_DAY, FIRST_DAY + N_DAYS)
    view.settle()
    spent = frames(view, view.show_moments, lambda: content.fetch(view.stage.frame.unlabelled))
    hits = []
    for x, y in np.random.default_rng(1).random((500, 2)).tolist():
        begun = time.process_time_ns()
        view.stage.hit(200 + x * 1_200, 40 + y * 500)
        hits.append((time.process_time_ns() - begun) / 1_000)
    view.hide()
    return spent, hits


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def main() -> None:
    """Measure the floor, then one row for each number of events."""
    application = QApplication.instance() or QApplication([])
    Theme("light").apply()
    empty_plot()
    floor = empty_plot()
    low, high = statistics.median(floor), percentile(floor, 0.95)
    rows = [("empty PlotWidget", f"{low:.1f}", "1.00", f"{high:.1f}", "1.00", f"{max(floor):.1f}", "")]
    for number in NUMBERS:
        spent, hits = timeline(number)
        median, p95 = statistics.median(spent), percentile(spent, 0.95)
        of_floor = f"{median / low:.2f}", f"{p95 / high:.2f}"
        hit = f"{percentile(hits, 0.95):.0f}"
        rows.append(
            (f"{number:,} events", f"{median:.1f}", of_floor[0], f"{p95:.1f}", of_floor[1], f"{max(spent):.1f}", hit)
        )
        application.processEvents()
    head = ("frame", "median, ms", "of floor", "p95, ms", "of floor", "max, ms", "hit test p95, us")
    figures.keep(f"A frame of the timeline, CPU, {SIZE[0]} x {SIZE[1]}", figures.table(head, rows))


if __name__ == "__main__":
    main()
