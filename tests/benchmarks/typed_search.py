"""How fluid the window stays while a person types searches into it: gaps of its event loop, beside the window at rest.

`--where` also tells what the window's thread was at in the longest gaps.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import figures
from growing import HEAD, Gap, Ticking, report, window_on, worst
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from kzexplorer.ui.start import make_application
from kzexplorer.ui.window import Window
from tests.made_workspace import made_workspace

N_EVENTS = 1_000_000
TYPED = ("meeting", "president visit", "kind:visit date:2001..2005", "the OR a", '"of the" -kind:call', "zzz")
"""Searches that find hardly anything, thousands and hundreds of thousands of events."""
IDLE_SECONDS = 4.0
PAUSE_MS = 90
"""Between two keys, of which a fast typist needs no less."""


def keys(window: Window) -> Iterator[None]:
    """Types each search letter by letter, waits for what it finds, walks it and empties the field again."""
    field = window.frame.header.search
    field.setFocus()
    for words in TYPED:
        for letter in words:
            QTest.keyClicks(field, letter)
            yield
        while window.session.is_reading or window.selection.query != words:
            yield
        pane = window.panes.results
        if pane is not None and pane.isVisible():
            for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_Down):
                QTest.keyClick(pane.table, key)
                yield
        while field.text():
            QTest.keyClick(field, Qt.Key.Key_Backspace)
            yield
        while window.session.is_reading or window.selection.query:
            yield


def typed(window: Window, *, where: bool) -> list[Gap]:
    """The gaps while all of it is typed."""
    steps, left = keys(window), [True]

    def step() -> None:
        left[0] = next(steps, window) is not window

    hand = QTimer(window)
    hand.setInterval(PAUSE_MS)
    hand.timeout.connect(step)
    hand.start()
    gaps = Ticking(where).run(lambda: not left[0])
    hand.stop()
    return gaps


def rest(window: Window) -> None:
    """Until nothing is read any more."""
    loop, timer = QEventLoop(), QTimer()
    timer.setInterval(20)
    timer.timeout.connect(lambda: None if window.session.is_reading or window.session.is_working else loop.quit())
    timer.start()
    loop.exec()
    timer.stop()


def main() -> None:
    """Measure in a made workspace, or in one that is there already."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--workspace", type=Path, help="one that is there already, which takes notes of it")
    arguments.add_argument("--events", type=int, default=N_EVENTS)
    arguments.add_argument("--where", action="store_true")
    arguments.add_argument("--print", action="store_true")
    asked = arguments.parse_args()
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = window_on(asked.workspace or made_workspace(Path(folder) / "made.kzx", asked.events))
        rest(window)
        number, end = len(window.session.reader.timeline()), time.monotonic() + IDLE_SECONDS
        rows, told = [report("at rest", Ticking(False).run(lambda: time.monotonic() > end))], []
        for others in ("hide", "dim"):
            window.commands.put_others(others)
            rest(window)
            gaps = typed(window, where=asked.where)
            rows.append(report(f"typing, others: {others}", gaps))
            told += worst(gaps, 10)
        letters = sum(map(len, TYPED))
        said = f"{len(TYPED)} searches of {letters} letters in {number:,} events, each walked and emptied again."
        words = f"{said}\n\n{figures.table(HEAD, rows)}"
        if asked.where:
            print(words, *told, sep="\n")
        else:
            figures.keep("Typing a search", words)
        window.close()
    application.processEvents()


if __name__ == "__main__":
    main()
