"""From the store to the painted window with 1 thousand to 10 million events: opening, a verdict, a click, memory."""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

import figures

from kzexplorer.domain.changes import Changes

ROOT = Path(__file__).parents[2]
NUMBERS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
USUAL = 1_000_000
SIZE = (1440, 900)
COLUMNS = "id, t0, t1, soft, open_start, open_end, kind, verdict, status, document, importance, precision"
CLICKS, EDITS = 100, 15
HEAD = (
    *("events", "rows alone, s", "first frame without columns kept, s", "of rows alone", "with them, s"),
    *("window ready, s", "columns, bytes an event", "peak MB"),
)
ANSWERS = ("events", "a frame, ms", "a verdict stored, ms", "shown, ms", "p95", "a click to lit words, ms", "p95")


def spent(call: Callable[[], object]) -> float:
    """The CPU seconds of a call, of all threads."""
    begun = time.process_time()
    call()
    return time.process_time() - begun


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def rows_alone(path: Path) -> float:
    """CPU seconds of the driver that hands out the timeline's columns row by row, in order: the floor."""
    with closing(sqlite3.connect(path)) as connection:
        words = f"SELECT {COLUMNS} FROM item WHERE t0 IS NOT NULL AND NOT detail ORDER BY t0, t1, document, start, id"
        return spent(lambda: connection.execute(words).fetchall())


def forget_columns(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM derived")
        connection.commit()


def first_frame(path: Path) -> tuple[float, float]:
    """CPU seconds from a file that is open to the painted timeline, and the bytes an event of what that holds."""
    from kzexplorer.store import open_workspace
    from kzexplorer.ui.selection import Selection
    from kzexplorer.ui.theme import Theme
    from kzexplorer.ui.timeline.pane import TimelinePane
    from tests.ui.timeline.timeline_fakes import FakeSession

    with open_workspace(path) as workspace:
        session, theme = FakeSession(), Theme("light")
        theme.apply()
        pane = TimelinePane(session, Selection(), theme)
        pane.resize(1160, 620)
        pane.start()
        pane.show()
        took = spent(lambda: (session.open_fake(workspace.reader), pane.grab()))  # type: ignore[arg-type]
        content = pane._shown.content
        assert content is not None
        facets = sum(getattr(content.facets, column.name).nbytes for column in fields(content.facets))
        held = content.events.nbytes + facets + sum(lane.nbytes for lane in pane._display.view.stage.divided)
        pane.hide()
        pane.deleteLater()
    return took, held / max(len(content.events), 1)


def in_window(path: Path) -> dict[str, Any]:
    """What the real window takes: to be ready, to show a verdict, to light the words of an event."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from kzexplorer import paths
    from kzexplorer.operations.review_events import accept, reject, reset
    from kzexplorer.settings import TOUR_DONE, Settings
    from kzexplorer.ui.start import make_window

    settings = Settings(paths.settings_file())
    settings[TOUR_DONE] = True
    window = make_window(settings)
    window.restore()
    window.resize(*SIZE)
    window.show()
    window.furnish()
    window.panes.timeline.start()

    def wait() -> None:
        while window.session.is_reading:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()

    def open_it() -> None:
        loop = QEventLoop()
        window.ready.connect(loop.quit)
        window.session.failed.connect(loop.quit)
        QTimer.singleShot(0, lambda: window.session.open(path))
        loop.exec()
        wait()
        window.grab()

    ready = spent(open_it)
    reader, selection, panes = window.session.reader, window.selection, window.panes
    ids = reader.timeline().id
    some = random.Random(5)
    events = [int(ids[some.randrange(len(ids))]) for _ in range(CLICKS)]

    def click(event: int) -> None:
        selection.select_event(event)
        QApplication.processEvents()
        panes.document.grab()

    clicks = [spent(lambda event=event: click(event)) for event in events]
    assert panes.document.highlighted()
    window.commands.frame_selection()
    wait()
    frames = [spent(panes.timeline.grab) for _ in range(EDITS)]
    stored: list[float] = []
    shown: list[float] = []

    def change(operation: Callable[..., Changes | None], *events: list[int]) -> None:
        begun = time.process_time()
        changes = operation(window.session.workspace, *events)
        done = time.process_time()
        if changes is not None:
            window.session.changed.emit(changes)
            panes.timeline.grab()
            stored.append(done - begun)
            shown.append(time.process_time() - done)

    for at, event in enumerate(events[:EDITS]):
        selection.select_event(event)
        wait()
        change(reject if at % 3 == 0 else accept, [event])
        change(reset, [event])
        wait()
    wait()
    window.close()
    return {"ready": ready, "clicks": clicks, "frames": frames, "stored": stored, "shown": shown}


def one(path: Path) -> dict[str, Any]:
    """All figures of one workspace, in this process."""
    import resource

    from PySide6.QtWidgets import QApplication

    from kzexplorer.store import open_workspace

    application = QApplication.instance() or QApplication([])
    alone = rows_alone(path)
    forget_columns(path)
    without, _ = first_frame(path)
    with open_workspace(path) as workspace:
        workspace.reader.held.keep(least=0)
    with_columns, bytes_each = first_frame(path)
    application.processEvents()
    found = in_window(path)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"alone": alone, "without": without, "with": with_columns, "bytes": bytes_each, "peak": peak, **found}


def measured(number: int, folder: Path) -> dict[str, Any]:
    """The figures of a made workspace, measured in a process of its own, with folders of its own."""
    from tests.made_workspace import made_workspace

    begun = time.monotonic()
    path = made_workspace(folder / f"{number}.kzx", number)
    print(f"{number:,} events: made in {time.monotonic() - begun:,.0f} s", flush=True)
    with tempfile.TemporaryDirectory() as home:
        homes = {f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
        command = [sys.executable, __file__, "--one", str(path)]
        done = subprocess.run(command, env=os.environ | homes, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2_000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def report(found: dict[int, dict[str, Any]]) -> str:
    """Two tables: opening and memory, and answers."""
    opened, answers = [], []
    for number, each in found.items():
        opened.append(
            (
                *(f"{number:,}", f"{each['alone']:.3f}", f"{each['without']:.3f}"),
                *(f"{each['without'] / each['alone']:.2f} x", f"{each['with']:.3f}", f"{each['ready']:.2f}"),
                *(f"{each['bytes']:.1f}", f"{each['peak']:,.0f}"),
            )
        )
        columns = [median(each["frames"]), median(each["stored"]), median(each["shown"])]
        columns += [percentile(each["shown"], 0.95), median(each["clicks"]), percentile(each["clicks"], 0.95)]
        answers.append((f"{number:,}", *(f"{value * 1_000:.1f}" for value in columns)))
    told = "CPU of all threads. The rows alone are the driver's own tuples of the same columns, in the same order."
    return f"{told}\n\n{figures.table(HEAD, opened)}\n\n{figures.table(ANSWERS, answers)}"


def main() -> None:
    """Make each workspace, which takes longer than to measure it, and measure it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--folder", type=Path, help="keeps the workspaces for another time")
    asked.add_argument("--most", type=int, default=USUAL, help="events of the largest; 10000000 want many GB")
    asked.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one is not None:
        print(json.dumps(one(given.one)))
        return
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for number in (each for each in NUMBERS if each <= given.most):
            found[number] = measured(number, given.folder or Path(folder))
    figures.keep("A workspace of many events", report(found))


if __name__ == "__main__":
    main()
