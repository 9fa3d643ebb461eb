"""The CPU time of a frame beside vis-timeline in headless Chromium: the same made events, the same pan and zoom.

Needs `node`, `npm` and `chromium` (on Debian: `apt-get install npm chromium`), and a Linux that counts the CPU time of
threads; where one is missing it says so and ends. vis-timeline is installed by npm into build/peers-timeline.
"""

from __future__ import annotations

import argparse
import http.server
import json
import queue
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[3]))

import figures
import timeline as ours
from PySide6.QtWidgets import QApplication

from kzexplorer.ui.kinds import GROUPS, group_of
from kzexplorer.ui.theme import Theme
from tests.ui.timeline.timeline_fakes import KINDS

ROOT = Path(__file__).parents[3]
VERSION = "8.5.4"
MODULES = ROOT / "build" / "peers-timeline"
PAGE = Path(__file__).with_suffix(".html")
NUMBERS = (1_000, 10_000)
PATIENCE = 1_800.0
"""Seconds without a word from the page after which it is given up."""
_DAY_OF_1970 = 719_163
_DAY_MS = 86_400_000
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}


@dataclass(frozen=True)
class Measured:
    """CPU milliseconds from the events to the first paint, and of each view."""

    first: float
    views: list[float]


def missing() -> str:
    """What has to be installed first, as a sentence; empty where nothing is missing."""
    if not Path("/proc/self/schedstat").exists():
        return "This computer does not count the CPU time of threads, so vis-timeline is left out."
    needed = [name for name in ("npm", "chromium") if shutil.which(name) is None]
    return f"Install {' and '.join(needed)} to measure vis-timeline; it is left out now." if needed else ""


def install() -> None:
    """Have vis-timeline in build/peers-timeline. Raises CalledProcessError where npm cannot."""
    package = MODULES / "node_modules" / "vis-timeline" / "package.json"
    if package.exists() and json.loads(package.read_text("utf-8"))["version"] == VERSION:
        return
    MODULES.mkdir(parents=True, exist_ok=True)
    quiet = ("--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
    subprocess.run(["npm", "install", *quiet, "--prefix", str(MODULES), f"vis-timeline@{VERSION}"], check=True)


def processor_ms(root: int) -> float:
    """CPU milliseconds that the threads of a process and of all its descendants have used so far."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has ended meanwhile
            continue
        parents.setdefault(parent, []).append(int(stat.parent.name))
    spent, waiting = 0, [root]
    while waiting:
        process = waiting.pop()
        waiting += parents.get(process, [])
        for counted in Path(f"/proc/{process}/task").glob("*/schedstat"):
            try:
                spent += int(counted.read_text().split()[0])
            except OSError:
                continue
    return spent / 1e6


class _Handler(http.server.BaseHTTPRequestHandler):
    """Hands out the page, the library and the events, and queues what the page tells until it is answered."""

    given = b""
    told: queue.Queue[tuple[str, threading.Event]]

    def do_GET(self) -> None:
        if self.path == "/given":
            self._answer(self.given, "application/json")
        elif self.path.startswith("/modules/"):
            path = MODULES / "node_modules" / self.path.removeprefix("/modules/")
            self._answer(path.read_bytes(), _TYPES[path.suffix])
        elif self.path == "/":
            self._answer(PAGE.read_bytes(), _TYPES[PAGE.suffix])
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        words = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        answered = threading.Event()
        self.told.put((f"{self.path.removeprefix('/told/')} {words}".strip(), answered))
        answered.wait()
        self._answer(b"", "text/plain")

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, _format: str, *_: object) -> None:
        pass


def browse(given: dict[str, object]) -> Measured:
    """Let Chromium walk through the page with these events. Raises RuntimeError where it fails or takes too long."""
    told: queue.Queue[tuple[str, threading.Event]] = queue.Queue()
    handler = type("Handler", (_Handler,), {"given": json.dumps(given).encode(), "told": told})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as profile:
        flags = ["--headless=new", "--no-sandbox", "--no-first-run", "--hide-scrollbars", "--disable-extensions"]
        flags += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
        flags += [f"--user-data-dir={profile}", f"--window-size={ours.SIZE[0]},{ours.SIZE[1]}"]
        page = f"http://127.0.0.1:{server.server_port}/"
        browser = subprocess.Popen(["chromium", *flags, page], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return _listen(told, browser.pid)
        finally:
            browser.terminate()
            browser.wait()
            server.shutdown()
            server.server_close()


def _listen(told: queue.Queue[tuple[str, threading.Event]], browser: int) -> Measured:
    first, views, before = 0.0, [], 0.0
    while True:
        try:
            step, answered = told.get(timeout=PATIENCE)
        except queue.Empty:
            raise RuntimeError(f"Nothing was heard of the page for {PATIENCE:.0f} seconds.") from None
        now = processor_ms(browser)
        if step == "painted":
            first = now - before
        elif step == "view":
            views.append(now - before)
        before = processor_ms(browser)
        answered.set()
        if step == "done":
            return Measured(first, views)
        if step.startswith("failed"):
            raise RuntimeError(step)


def made(number: int) -> list[dict[str, object]]:
    """The events of the other benchmark in the form that vis-timeline takes."""
    reader = ours.made_events(number)
    columns = reader.timeline()
    titles = {line.id: line.title for line in reader.event_lines(columns.id.tolist())}
    rows = zip(columns.id.tolist(), columns.earliest.tolist(), columns.latest.tolist(), columns.kind, strict=True)
    found: list[dict[str, object]] = []
    for event, first, last, kind in rows:
        one: dict[str, object] = {
            "id": event,
            "content": titles[event],
            "group": group_of(KINDS[kind]),
            "start": _ms(first),
            "type": "point",
        }
        found.append(one | {"end": _ms(last + 1), "type": "range"} if last > first else one)
    return found


def _ms(moment: float) -> float:
    """A moment in days as milliseconds since 1970."""
    return (moment - _DAY_OF_1970) * _DAY_MS


def theirs(number: int) -> Measured:
    """vis-timeline with that many events; with none a page that only tells its steps."""
    groups = [{"id": at, "content": group.words} for at, group in enumerate(GROUPS)]
    views = [(_ms(start), _ms(end)) for start, end in ours.views()]
    return browse({"events": made(number) if number else [], "groups": groups, "views": views})


def of_kzexplorer(number: int) -> Measured:
    """Our own view with that many events, from the columns on."""
    reader = ours.made_events(number)
    begun = time.process_time()
    view = ours.shown_view(ours.Content(reader))
    view.grab()
    first = (time.process_time() - begun) * 1_000
    return Measured(first, ours.frames(view, view.show_moments, view.settle))


def row(name: str, found: Measured, floor: Measured, peer: Measured | None) -> Sequence[str]:
    """Medians and the like of one system, less what the steps alone cost, and how many times that of `peer` it is."""
    idle = statistics.median(floor.views)
    views = [max(spent - idle, 0.0) for spent in found.views]
    shares = (max(found.first - floor.first, 0.0), statistics.median(views), ours.percentile(views, 0.95), max(views))
    cells = [f"{share:,.1f}" for share in shares]
    if peer is not None:
        beside = peer.first, statistics.median(peer.views), ours.percentile(peer.views, 0.95), max(peer.views)
        cells = [f"{cell} ({share / own:,.1f} x)" for cell, share, own in zip(cells, shares, beside, strict=True)]
    return name, *cells


def main() -> None:
    """Measure both in turn for each number of events, and keep the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--most", type=int, default=max(NUMBERS), help="leave larger numbers of events out")
    given = asked.parse_args()
    if words := missing():
        print(words)
        return
    install()
    application = QApplication.instance() or QApplication([])
    Theme("light").apply()
    of_kzexplorer(NUMBERS[0])  # imports and fonts
    none, floor = Measured(0, [0.0]), theirs(0)
    rows = []
    for number in [number for number in NUMBERS if number <= given.most]:
        own = of_kzexplorer(number)
        rows.append(row(f"kzexplorer, {number:,} events", own, none, None))
        rows.append(row(f"vis-timeline, {number:,} events", theirs(number), floor, own))
        application.processEvents()
    chromium = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=False).stdout.split()
    versions = f"vis-timeline {VERSION}, {' '.join(chromium[:2])} without a screen, its whole tree of processes"
    told = (
        f"CPU milliseconds; {versions}, less what an empty page takes for the same steps"
        f" ({statistics.median(floor.views):.1f} a view). {len(list(ours.views()))} views of {ours.SIZE[0]} x"
        f" {ours.SIZE[1]} pixels. How many times ours in brackets."
    )
    head = ("", "first paint, ms", "median of a view, ms", "p95, ms", "max, ms")
    figures.keep("The timeline beside vis-timeline", f"{told}\n\n{figures.table(head, rows)}")


if __name__ == "__main__":
    main()
