"""How fast files come into a workspace beside reading and extracting alone, and how memory holds with their number."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import figures

from kzexplorer.operations import jobs
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.import_report import ImportReport, ImportSettings
from kzexplorer.operations.workers import usual_number
from kzexplorer.readers import load
from kzexplorer.store import open_workspace
from tests.driving import finish
from tests.extract import hurtful

ROOT = Path(__file__).parents[2]
SECONDS = 14.0
LEAST_OF_FLOOR = 0.6
LEAST_MB = 4.0
FILES = 400
UNREAD = "Министр иностранных дел принял посла и обсудил с ним поставки зерна в следующем году. "
"""Of a language in which nothing but passages is looked for: text without extraction."""
HEAD = ("", "files", "MB", "CPU, s", "of the floor", "files a second", "K characters a CPU second", "at least")
GROWN = ("documents", "MB of text", "CPU, ms a document", "peak of the program, MB", "of a worker", "workspace, MB")


def told() -> list[str]:
    """The paragraphs of the project's own documents."""
    paths = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "gold" / "dev").glob("*.txt"))]
    return [part for path in paths for part in path.read_text("utf-8").split("\n\n") if len(part) > 100]


def documents(number: int, paragraphs: int = 6) -> Iterator[str]:
    """Different from each other, about people and places of which most are told in many of them."""
    own = told()
    invented = iter(hurtful.chronicle(400 * number + 10_000).split("\n\n"))
    for nth in range(number):
        chosen = [own[(7 * nth + 13 * each) % len(own)] for each in range(paragraphs)]
        yield "\n\n".join([f"Report {nth} of the day", next(invented), *chosen])


def written(folder: Path, texts: Iterator[str]) -> Path:
    """In folders of a thousand files."""
    for nth, text in enumerate(texts):
        path = folder / f"{nth // 1_000:03}" / f"{nth:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def spent(call: Callable[[], object]) -> tuple[float, float, float, float]:
    """CPU seconds of this process and of those that it started and that ended, and the peak MB of both."""
    import resource

    before = time.process_time()
    call()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return own, children.ru_utime + children.ru_stime, peak / 1024, children.ru_maxrss / 1024


def alone(folder: Path) -> dict[str, Any]:
    """The floor: read and extract in this process, and forget."""
    paths = sorted(folder.rglob("*.txt"))
    jobs.read_and_extract(load(paths[0]), SECONDS)
    own, _, peak, _ = spent(lambda: [jobs.read_and_extract(load(path), SECONDS) for path in paths])
    return {"own": own, "children": 0.0, "peak": peak, "peak_child": 0.0, "wall": own}


def stored(folder: Path, number: int) -> dict[str, Any]:
    """Into a new workspace, with so many workers."""
    with tempfile.TemporaryDirectory() as home, open_workspace(Path(home) / "made.kzx") as workspace:
        begun = time.monotonic()
        reports: list[ImportReport] = []
        settings = ImportSettings(number, SECONDS)
        own, children, peak, peak_child = spent(
            lambda: reports.append(finish(import_files(workspace, [folder], settings=settings)))
        )
        wall = time.monotonic() - begun
        size = sum(each.stat().st_size for each in Path(home).iterdir()) / 1e6
    assert not reports[0].refused
    measured = {"own": own, "children": children, "peak": peak, "peak_child": peak_child, "wall": wall}
    return measured | {"size": size, "events": reports[0].n_events}


def measured(folder: Path, number: int) -> dict[str, Any]:
    """In a process of its own; number 0 is the floor."""
    command = [sys.executable, __file__, "--one", str(folder), "--workers", str(number)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2_000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def speeds(folder: Path, runs: int) -> str:
    """Of English texts, and of those in which nothing is looked for."""
    rows = []
    english = written(folder / "english", documents(FILES))
    unread = written(folder / "unread", (f"{nth}. " + UNREAD * 400 for nth in range(FILES // 4)))
    for name, texts, least in (
        ("with events", english, f"{LEAST_OF_FLOOR} of the floor"),
        ("without", unread, f"{LEAST_MB:g} MB a CPU second"),
    ):
        paths = list(texts.rglob("*.txt"))
        n_characters = sum(len(path.read_text("utf-8")) for path in paths)
        n_bytes = sum(path.stat().st_size for path in paths)
        numbers = dict.fromkeys((0, 1, max(2, usual_number())))
        found: dict[int, list[dict[str, Any]]] = {number: [] for number in numbers}
        for _ in range(runs):
            for number in numbers:
                found[number].append(measured(texts, number))
        floor = 0.0
        for number, each in found.items():
            cpu = median(one["own"] + one["children"] for one in each)
            wall = median(one["wall"] for one in each)
            floor = floor or cpu
            doing = "read and extracted alone" if number == 0 else f"imported with {number} worker{'s' * (number > 1)}"
            rows.append(
                (
                    *(f"{name}: {doing}", f"{len(paths):,}", f"{n_bytes / 1e6:.1f}", f"{cpu:.1f}"),
                    *(f"{floor / cpu:.2f}", f"{len(paths) / wall:,.0f}", f"{n_characters / cpu / 1_000:,.0f}"),
                    "" if number == 0 else least,
                )
            )
    return figures.table(HEAD, rows)


def growth(folder: Path, most: int) -> str:
    """Of 1,000 small documents and ten and a hundred times as many."""
    rows = []
    for number in (each for each in (1_000, 10_000, 100_000) if each <= most):
        texts = written(folder / str(number), documents(number, paragraphs=1))
        n_bytes = sum(path.stat().st_size for path in texts.rglob("*.txt"))
        each = measured(texts, max(2, usual_number()))
        cpu = (each["own"] + each["children"]) / number * 1_000
        rows.append(
            (
                *(f"{number:,}", f"{n_bytes / 1e6:.1f}", f"{cpu:.1f}"),
                *(f"{each['peak']:,.0f}", f"{each['peak_child']:,.0f}", f"{each['size']:,.0f}"),
            )
        )
    return figures.table(GROWN, rows)


def main() -> None:
    """Measure the speed, then the memory."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--runs", type=int, default=3)
    asked.add_argument("--most", type=int, default=1_000, help="documents of the largest workspace: up to 100000")
    asked.add_argument("--print", action="store_true", help="keep nothing")
    asked.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    asked.add_argument("--workers", type=int, default=0, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one is not None:
        print(json.dumps(stored(given.one, given.workers) if given.workers else alone(given.one)))
        return
    with tempfile.TemporaryDirectory() as folder:
        figures.keep("Import", speeds(Path(folder) / "speed", given.runs))
        figures.keep("Import of many documents", growth(Path(folder) / "many", given.most))


if __name__ == "__main__":
    main()
