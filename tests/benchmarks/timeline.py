"""The CPU time of a frame of the timeline beside an empty pyqtgraph plot, over one scripted pan and zoom."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

import figures
import numpy as np
import pyqtgraph
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.timeline.lane_order import LaneOrder
from kzexplorer.ui.swift_imports import settle
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.moving.handling import Handling
from kzexplorer.ui.timeline.view import TimelineView
from tests.ui.timeline.timeline_fakes import ArrayReader

SIZE, WIDE = (1440, 600), (3840, 1200)
NUMBERS = (27, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)
WIDE_NUMBER, FEW = 1_000_000, 1_000
PASSES = 3
LONGEST = 16.7
FIRST_DAY, N_DAYS = 629_000, 110_000  # 1723 to 2024
Size = tuple[int, int]
Range = tuple[float, float]


def views() -> Iterator[Range]:
    """From everything to one day, a pan at two years, a pan at a hundred years, and back: 210 ranges."""
    middle = FIRST_DAY + N_DAYS * 0.8
    zoom = [N_DAYS * (1 / N_DAYS) ** (step / 69) for step in range(70)]
    for days in zoom:
        yield middle - days / 2, middle + days / 2
    for days in (730, 36_525):
        for step in range(35):
            yield middle - days / 2 + (step - 17) * days / 56, middle + days / 2 + (step - 17) * days / 56
    for days in reversed(zoom):
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


def empty_plot(size: Size) -> list[float]:
    plot = pyqtgraph.PlotWidget()
    plot.resize(*size)
    plot.show()
    return frames(plot, lambda start, end: plot.setXRange(start, end, padding=0), lambda: None)


def made_events(number: int) -> ArrayReader:
    """A reader of that many made events."""
    return ArrayReader(number, FIRST_DAY, N_DAYS, len(EventKind), len(Verdict))


def shown_view(content: Content, size: Size = SIZE) -> TimelineView:
    """A view of all events."""
    view = TimelineView(Theme("light"), content, Handling())
    view.resize(*size)
    view.show_content(content, "kind", None, LaneOrder())
    view.show()
    view.show_moments(FIRST_DAY, FIRST_DAY + N_DAYS)
    view.settle()
    return view


def frames_in_turn(content: Content, size: Size) -> tuple[TimelineView, list[float], list[float]]:
    """Frames of the timeline and of an empty plot, in turn: of each view the fastest, as other programs run beside."""
    ours, empty = [], []
    for _ in range(PASSES):
        empty.append(empty_plot(size))
        view = shown_view(content, size)
        view.grab()  # the first painting of all draws the marks that later ones take pieces of
        ours.append(frames(view, view.show_moments, lambda view=view: content.fetch(view.stage.frame.unlabelled)))
        view.hide()
    return view, [min(each) for each in zip(*ours, strict=True)], [min(each) for each in zip(*empty, strict=True)]


def hits(view: TimelineView) -> list[float]:
    """Microseconds of tests of what is at a point."""
    spent = []
    for x, y in np.random.default_rng(1).random((500, 2)).tolist():
        begun = time.process_time_ns()
        view.stage.hit(200 + x * 1_200, 40 + y * 500)
        spent.append((time.process_time_ns() - begun) / 1_000)
    return spent


def held(view: TimelineView) -> float:
    """Bytes an event of all that finds, places, groups and filters them."""
    facets = view.content.facets
    grouped = sum(getattr(facets, column.name).nbytes for column in fields(facets))
    return (view.stage.nbytes + grouped) / len(view.content.events)


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def row(name: str, spent: list[float], floor: list[float], *rest: str) -> tuple[str, ...]:
    """Median and 95th percentile, each also as a multiple of the floor's, and the slowest frame."""
    shares = (0.5, 0.95)
    figures = [(percentile(spent, share), percentile(spent, share) / percentile(floor, share)) for share in shares]
    cells = [cell for own, ratio in figures for cell in (f"{own:.1f}", f"{ratio:.2f}")]
    return (name, *cells, f"{max(spent):.1f}", *rest)


def measured(number: int, size: Size = SIZE, name: str = "") -> tuple[float, list[tuple[str, ...]]]:
    """The 95th percentile as a multiple of the floor's, and the rows of floor and timeline."""
    view, spent, floor = frames_in_turn(Content(made_events(number)), size)
    rows = [
        row(f"empty PlotWidget{name}", floor, floor, "", ""),
        row(f"{number:,} events{name}", spent, floor, f"{percentile(hits(view), 0.95):.0f}", f"{held(view):.1f}"),
    ]
    view.deleteLater()
    return percentile(spent, 0.95) / percentile(floor, 0.95), rows


def main() -> None:
    """Measure each number of events in turn with the floor; garbage is collected as in the program."""
    application = QApplication.instance() or QApplication([])
    Theme("light").apply()
    settle()
    empty_plot(SIZE)
    shares, rows = {}, []
    for number in NUMBERS:
        shares[number], found = measured(number)
        rows += found
        application.processEvents()
    rows += measured(WIDE_NUMBER, WIDE, f", {WIDE[0]} x {WIDE[1]}")[1]
    rows.append(("at most", "", "", f"{LONGEST:.1f} when wide", "1.50", f"{LONGEST:.1f}", "50", "24"))
    head = ("frame", "median, ms", "of floor", "p95, ms", "of floor", "max, ms", "hit test p95, us", "bytes an event")
    growth = shares[NUMBERS[-1]] / shares[FEW]
    words = f"p95 of floor at {NUMBERS[-1]:,} events: {growth:.2f} times that at {FEW:,} (at most 1.25)."
    title = f"A frame of the timeline, CPU, {SIZE[0]} x {SIZE[1]}"
    figures.keep(title, f"{figures.table(head, rows)}\n\nFastest of {PASSES} passes for each view. {words}")


if __name__ == "__main__":
    main()
