"""The document pane with 1 and 50 MB: loading, a click to lit words, thousands of highlights, lines without end."""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

import figures

ROOT = Path(__file__).parents[2]
MB = 1_000_000
SENTENCE = "On {day} May {year} the envoy of the northern court met the minister of the southern one in the capital. "
KINDS = {
    "1 MB of paragraphs": (1 * MB, "paragraphs"),
    "50 MB of paragraphs": (50 * MB, "paragraphs"),
    "50 MB of short lines": (50 * MB, "lines"),
    "5 MB in one line": (5 * MB, "one line"),
    "50 MB in one line": (50 * MB, "one line"),
}
EVENTS, CLICKS = 5_000, 60
SIZE = (760, 420)
HEAD = (
    *("text", "bare widget: set, s", "jump, ms", "resize, ms", "MB"),
    *("pane: load, s", "longest stall, ms", "of CPU", "MB", "click to lit, ms", "p95"),
    *("5,000 highlights, ms", "resize, ms", "find, s"),
)


def made_text(size: int, kind: str) -> str:
    """So many characters of sentences."""
    some = random.Random(1)
    sentences = [SENTENCE.format(day=some.randint(1, 28), year=some.randint(1950, 2020)) for _ in range(997)]
    end = {"paragraphs": "\n\n", "lines": "\n", "one line": ""}[kind]
    every = {"paragraphs": 5, "lines": 1, "one line": 1}[kind]
    pieces = []
    total = i = 0
    while total < size:
        piece = sentences[i % 997] + (end if i % every == 0 else "")
        pieces.append(piece)
        total += len(piece)
        i += 1
    return "".join(pieces)[:size]


def made_workspace(path: Path, text: str) -> None:
    """With that text and thousands of events all over it."""
    from kzexplorer.domain.document import Document, Passage, PassageKind, Reading
    from kzexplorer.domain.event import DateBasis, Event, EventKind, EventStatus, Findings
    from kzexplorer.domain.span import Span
    from kzexplorer.domain.when import When
    from kzexplorer.store import open_workspace

    data = text.encode()
    digest = sha256(data).hexdigest()
    document = Document("long.txt", "/long.txt", "text/plain", "utf-8", len(data), digest, text, digest)
    edges = [0, *(at + 1 for at in range(500, len(text) - 1, 500)), len(text)]
    passages = tuple(
        Passage(Span(start, end), Span(start, end), PassageKind.PARAGRAPH) for start, end in pairwise(edges)
    )
    step = len(text) // EVENTS
    nobody: tuple[()] = ()
    events = tuple(
        Event(
            *(EventKind.VISIT, EventStatus.HAPPENED, "A visit", When.of_day(1950 + at % 60, 5, 4), DateBasis.NONE),
            *((Span(at * step, at * step + 60),), None, nobody, nobody, nobody, None, False, 0.5, ""),
        )
        for at in range(EVENTS)
    )
    findings = Findings("Long", None, "en", passages, (), (), events, (), ())
    with open_workspace(path) as workspace:
        run = workspace.writer.begin_run("bench", "1")
        workspace.writer.add_document(run, Reading(document, data, "text", 1), findings, [], 1)


def spent(call: Callable[[], object]) -> float:
    """The CPU seconds of a call, of all threads."""
    begun = time.process_time()
    call()
    return time.process_time() - begun


def resident() -> float:
    """Megabytes that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MB


def bare(text: str) -> dict[str, float]:
    """Qt's own widget with the same text, alone: the floor."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    view = QPlainTextEdit()
    view.setUndoRedoEnabled(False)
    view.resize(*SIZE)
    view.show()
    before = resident()
    load = spent(lambda: (view.setPlainText(text), view.grab()))

    def jump(position: int) -> None:
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        view.setTextCursor(cursor)
        view.centerCursor()
        view.grab()

    some = random.Random(2)
    jumps = [spent(lambda: jump(some.randrange(len(text)))) for _ in range(5)]

    def resize() -> None:
        view.resize(SIZE[0] - 90, SIZE[1])
        QApplication.processEvents()
        view.grab()

    found = {"load": load, "jump": median(jumps), "resize": spent(resize), "mb": resident() - before}
    view.deleteLater()
    return found


class Stalls:
    """Asks for a turn of the event loop again and again, and keeps the longest time without one: by the clock, which
    also goes on for others of the machine, and by the processor's time that this program took in it."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.longest = self.of_cpu = 0.0
        self._last = time.perf_counter(), time.process_time()
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter(), time.process_time()
        self.longest = max(self.longest, now[0] - self._last[0])
        self.of_cpu = max(self.of_cpu, now[1] - self._last[1])
        self._last = now

    def stop(self) -> tuple[float, float]:
        self._timer.stop()
        return self.longest, self.of_cpu


def in_pane(path: Path) -> dict[str, Any]:
    """What the pane takes with that workspace."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from kzexplorer.ui.document.finding.search import Wanted, find
    from kzexplorer.ui.document.pane import DocumentPane
    from kzexplorer.ui.selection import Selection
    from kzexplorer.ui.session import Session
    from kzexplorer.ui.theme import Theme

    session, selection, theme = Session(), Selection(), Theme("light")
    theme.apply()
    pane = DocumentPane(session, selection, theme)
    theme.changed.emit()
    pane.resize(*SIZE)
    pane.show()
    session.open(path)
    while not session.is_open:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    events = [span.event for span in session.reader.event_spans(1)]
    gc.collect()
    gc.freeze()  # as the window does once it stands; what made the text would be gone through again and again
    before = resident()

    def load() -> None:
        pane.show_any()
        while session.is_reading:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()
        pane.grab()

    loaded = spent(load)
    held = resident() - before
    pane._opened()  # lets the document go, so that it is read once more
    stalls = Stalls()
    load()
    stall = stalls.stop()
    some = random.Random(3)

    def click(event: int) -> None:
        selection.select_event(event)
        QApplication.processEvents()
        pane.grab()

    clicks = [spent(lambda: click(some.choice(events))) for _ in range(CLICKS)]
    assert pane.highlighted()[0] == session.event_detail(selection.event_id or 0).evidence[0].of(pane.text._text)
    paints = [spent(pane.text.viewport().repaint) for _ in range(15)]
    layers = pane.text._layers
    pane.text.set_layers(())
    plain = [spent(pane.text.viewport().repaint) for _ in range(15)]
    pane.text.set_layers(layers)

    def resize() -> None:
        pane.resize(SIZE[0] - 90, SIZE[1])
        QApplication.processEvents()
        pane.grab()

    resized = spent(resize)
    text = pane.text._text
    found = spent(lambda: find(text, Wanted("zebra crossing")))
    session.close()
    pane.deleteLater()
    return {
        "load": loaded,
        "stall": stall[0],
        "stall_cpu": stall[1],
        "mb": held,
        "clicks": clicks,
        "highlights": max(0.0, median(paints) - median(plain)),
        "resize": resized,
        "find": found,
    }


def one(size: int, kind: str) -> dict[str, Any]:
    """All figures of one text, in this process."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    text = made_text(size, kind)
    floor = bare(text) if kind != "one line" else {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.kzx"
        made_workspace(path, text)
        del text
        application.processEvents()
        return {"floor": floor, **in_pane(path)}


def measured(size: int, kind: str) -> dict[str, Any]:
    """The same in a process of its own, with folders of its own."""
    with tempfile.TemporaryDirectory() as home:
        homes = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("DATA", "CONFIG", "STATE", "CACHE")}
        command = [sys.executable, __file__, "--one", str(size), kind]
        done = subprocess.run(command, env=os.environ | homes, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2_000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def row(name: str, each: dict[str, Any]) -> tuple[str, ...]:
    """One line of the table."""
    floor = each["floor"]
    ms = 1_000
    times = [f"{floor['load']:.2f}", *(f"{floor[what] * ms:.0f}" for what in ("jump", "resize"))] if floor else []
    alone = [*times, f"{floor['mb']:.0f}"] if floor else ["-"] * 4
    clicks = sorted(each["clicks"])
    return (
        name,
        *alone,
        *(f"{each['load']:.2f}", f"{each['stall'] * ms:.0f}", f"{each['stall_cpu'] * ms:.0f}", f"{each['mb']:.0f}"),
        *(f"{median(clicks) * ms:.1f}", f"{clicks[int(0.95 * (len(clicks) - 1))] * ms:.1f}"),
        *(f"{each['highlights'] * ms:.2f}", f"{each['resize'] * ms:.1f}", f"{each['find']:.2f}"),
    )


def main() -> None:
    """Measure each text in turn."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    asked.add_argument("--print", action="store_true", help="do not keep the figures")
    given = asked.parse_args()
    if given.one is not None:
        print(json.dumps(one(int(given.one[0]), given.one[1])))
        return
    rows = [row(name, measured(*KINDS[name])) for name in KINDS]
    told = (
        f"CPU of all threads; a stall is time without a turn of the event loop. {EVENTS:,} events in each text. "
        "The bare widget is QPlainTextEdit with the same text and nothing else; a line without end takes it minutes."
    )
    most = ("at most", *[""] * 6, "50", "", "", "50", *[""] * 3)
    figures.keep("A long document", f"{told}\n\n{figures.table(HEAD, [*rows, most])}")


if __name__ == "__main__":
    main()
