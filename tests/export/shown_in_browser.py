"""How many events the real TimelineJS and vis-timeline show of an export, in headless Chromium without any network.

`python tests/export/shown_in_browser.py` installs both with npm into build/peers-timeline, shows exports in them, says
what they showed beside what was written, and ends with 1 where these differ; `--pictures FOLDER` keeps pictures.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from kzexplorer.export.formats import Tally
from kzexplorer.export.records import EventRecord
from tests.export.hostile_records import hostile, written
from tests.made_records import few, many

MODULES = Path(__file__).parents[2] / "build" / "peers-timeline"
PATIENCE = 240
TIMELINEJS = MODULES / "node_modules" / "@knight-lab" / "timelinejs" / "dist"
VIS = MODULES / "node_modules" / "vis-timeline"


@dataclass(frozen=True)
class Peer:
    """A timeline of the web: the form that it takes, its package, its files, and a script that tells what it shows."""

    form: str
    package: str
    version: str
    script: Path
    style: Path
    show: str


PEERS = (
    Peer(
        *("timelinejs", "@knight-lab/timelinejs", "3.9.11"),
        *(TIMELINEJS / "js" / "timeline.js", TIMELINEJS / "css" / "timeline.css"),
        """
        const shown = new TL.Timeline("place", exported, {hash_bookmark: false, ga_measurement_id: null});
        setTimeout(() => tell({
            events: shown.config.events.length,
            drawn: document.querySelectorAll(".tl-timemarker").length,
            errors: shown.config.messages.errors,
            titles: shown.config.events.map((event) => words(event.text.headline)),
            dates: shown.config.events.map((event) => words(event.start_date.getDisplayDate())),
        }), 3000);
        """,
    ),
    Peer(
        *("vis-timeline", "vis-timeline", "8.5.4"),
        *(VIS / "standalone" / "umd" / "vis-timeline-graph2d.min.js", VIS / "styles" / "vis-timeline-graph2d.min.css"),
        """
        const place = document.getElementById("place");
        const shown = new vis.Timeline(place, exported.items, exported.groups, {height: "700px"});
        setTimeout(() => tell({
            events: shown.itemsData.length,
            drawn: Object.values(shown.itemSet.items).filter((item) => item.displayed).length,
            errors: [],
            titles: shown.itemsData.get().map((item) => words(item.content)),
            dates: exported.items.map((item) => String(shown.itemSet.items[item.id].data.start.getFullYear())),
        }), 3000);
        """,
    ),
)


def missing(peer: Peer) -> str:
    """What is not there to show exports with; empty where all is."""
    if shutil.which("chromium") is None:
        return "chromium is not installed"
    return (
        "" if peer.script.exists() else f"{peer.package} is not in {MODULES.name}; this file installs it when it is run"
    )


def install() -> None:
    """Raises CalledProcessError where npm cannot."""
    quiet = ("--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
    wanted = [f"{peer.package}@{peer.version}" for peer in PEERS]
    MODULES.mkdir(parents=True, exist_ok=True)
    subprocess.run(["npm", "install", *quiet, "--prefix", str(MODULES), *wanted], check=True)


def page(peer: Peer, data: bytes) -> bytes:
    """The export stands in the page as a script, as it would on a site: what ends that script would show here."""
    before = f"""<!doctype html><meta charset="utf-8"><title>{peer.form}</title>
        <link rel="stylesheet" href="{peer.style.as_uri()}">
        <script>onerror = (said) => tell({{failed: String(said)}});
        const words = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;
        const tell = (told) => {{
            const place = document.createElement("pre");
            place.id = "told";
            place.textContent = JSON.stringify(told);
            document.body.append(place);
        }};</script>
        <script src="{peer.script.as_uri()}"></script>
        <body><div id="place" style="width: 1200px; height: 700px"></div><script>const exported = """
    return before.encode() + data + f";</script><script>{peer.show}</script>".encode()


def shown(peer: Peer, records: Sequence[EventRecord], picture: Path | None = None) -> tuple[dict[str, Any], Tally]:
    """What the page tells, and what the export says that it wrote. Raises RuntimeError where the page tells nothing."""
    data, tally = written(peer.form, records)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_bytes(page(peer, data))
        flags = ["--headless=new", "--no-sandbox", "--no-first-run", "--disable-extensions", "--window-size=1240,900"]
        flags += ["--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND", "--hide-scrollbars"]
        flags += [f"--user-data-dir={folder}/profile", "--allow-file-access-from-files", "--virtual-time-budget=30000"]
        asked = [f"--screenshot={picture}"] if picture is not None else ["--dump-dom"]
        command = ["chromium", *flags, *asked, file.as_uri()]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    if picture is not None:
        return {}, tally
    told = re.search(r'<pre id="told">(.*?)</pre>', done.stdout, re.DOTALL)
    if told is None:
        raise RuntimeError(f"{peer.package} told nothing: {done.stdout[-500:]}{done.stderr[-500:]}")
    return json.loads(unescape(told[1])), tally


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--pictures", type=Path, help="a folder for pictures of both")
    asked.add_argument("--events", type=int, default=1_000, help="of the largest export")
    given = asked.parse_args()
    if any(missing(peer) for peer in PEERS):
        install()
    failed = False
    for peer in PEERS:
        for name, records in (("few", few()), ("harmful", hostile()), ("many", list(many(given.events)))):
            told, tally = shown(peer, records)
            failed |= told.get("events") != tally.written or bool(told["errors"])
            of = f"{peer.package} {peer.version}, {name}"
            sys.stdout.write(f"{of}: {tally.written} written, {told['events']} shown {told['errors'] or ''}\n")
            if given.pictures is not None:
                shown(peer, records, given.pictures / f"{peer.form}_{name}.png")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
