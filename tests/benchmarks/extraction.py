"""The speed of extraction beside dateparser and recognizers-text, and how its time and memory grow with a text."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

import figures

from kzexplorer.readers import load, read
from tests.extract import hurtful

ROOT = Path(__file__).parents[2]
PEERS = ROOT / "packaging" / "requirements-peers.txt"
FOLDER = ROOT / "build" / "peers"
LEAST = {"dates alone": 200, "everything": 80}
"""Thousands of characters a CPU second."""

# Each takes documents from its standard input as JSON, reads all once to warm up, and tells the CPU seconds of a run.
TIMED = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
texts = json.load(sys.stdin)
{imports}
def run():
    for text in texts:
        {call}
run()
begun = time.process_time()
run()
print(time.process_time() - begun)
"""
OURS = {
    "dates alone": (
        "from kzexplorer.extract import dates, document_date, passages, sentences",
        "p = passages.split(text); dates.find(text, sentences.split(text, p), p, document_date.find(text, p))",
    ),
    "everything": (
        "from kzexplorer.extract import extract; from tests.extract.hurtful import document",
        "extract(document(text))",
    ),
}
THEIRS = {
    "dateparser": ("from dateparser.search import search_dates", "search_dates(text, languages=['en'])"),
    "recognizers-text": (
        "from recognizers_date_time import Culture, recognize_datetime",
        "recognize_datetime(text, Culture.English)",
    ),
}
GROWN = """
import sys, time
try:
    import resource
except ImportError:
    resource = None
from kzexplorer.extract import extract
from tests.extract.hurtful import chronicle, document
text = sys.stdin.buffer.read().decode()
extract(document(chronicle(2_000)))
begun = time.process_time()
extract(document(text))
spent = time.process_time() - begun
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 if resource else 0
print(spent, peak)
"""


def documents() -> list[str]:
    """The project's own: those of the first start, and those annotated by hand."""
    paths = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "gold" / "dev").glob("*.txt"))]
    return [reading.document.text for path in paths if (reading := read(load(path)))]


def mixture(length: int) -> str:
    """The documents over and over, between paragraphs of an invented chronicle that repeats no name."""
    told = documents()
    own = sum(map(len, told))
    invented = hurtful.chronicle(length // 2)
    share = own * len(invented) // max(1, length // 2) + 1
    pieces: list[str] = []
    for first in range(0, len(invented), share):
        pieces += [*told, invented[first : first + share]]
    return "\n\n".join(pieces)[:length]


def answer(python: Path | str, code: str, given: str) -> list[float]:
    """The numbers that a program prints. Raises RuntimeError where it fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        [str(python), "-c", code], input=given.encode(), capture_output=True, cwd=ROOT, env=environment, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode(errors="replace")[-2_000:])
    return [float(number) for number in done.stdout.split()]


def python_of_peers() -> Path | None:
    """The Python of an environment that holds the peers, made at the first time; None where that fails."""
    python = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp, key = FOLDER / "stamp", hashlib.sha256(PEERS.read_bytes()).hexdigest()
    if python.exists() and stamp.exists() and stamp.read_text() == key:
        return python
    print(f"Installing what {PEERS.relative_to(ROOT)} pins into build/peers; this happens once.", flush=True)
    venv.create(FOLDER, clear=True, with_pip=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", str(PEERS)]
    if subprocess.run(install, check=False).returncode != 0:
        return None
    stamp.write_text(key)
    return python


def beside_peers(runs: int) -> str:
    """Thousands of characters a CPU second, medians of runs in turn, and how many times that of each peer."""
    texts = documents()
    given, length = json.dumps(texts), sum(map(len, texts))
    peers = python_of_peers()
    systems = {name: (sys.executable, code) for name, code in OURS.items()}
    systems |= {name: (str(peers), code) for name, code in THEIRS.items()} if peers is not None else {}
    speeds: dict[str, list[float]] = {name: [] for name in systems}
    for _ in range(runs):
        for name, (python, (imports, call)) in systems.items():
            spent = answer(python, TIMED.format(imports=imports, call=call), given)[0]
            speeds[name].append(length / spent / 1_000)
    medians = {name: median(found) for name, found in speeds.items()}
    rows = [
        (
            name,
            f"{speed:,.1f}",
            *(f"{speed / medians[peer]:,.1f} x" if peer in medians else "not here" for peer in THEIRS),
            f"{LEAST[name]} K" if name in LEAST else "",
        )
        for name, speed in medians.items()
    ]
    head = ("", "K characters a CPU second", *(f"of {peer}" for peer in THEIRS), "at least")
    told = f"{len(texts)} documents, {length:,} characters; medians of {runs} runs in turn, each a new process."
    without = "" if peers is not None else "\n\nThe peers are left out: pip could not install them."
    return f"{told}\n\n{figures.table(head, rows)}{without}"


def grown(text: str) -> tuple[float, float]:
    """Microseconds of CPU a character, and peak MB."""
    spent, peak = answer(sys.executable, GROWN, text)
    return spent / len(text) * 1_000_000, peak


def growth(full: bool) -> str:
    """Time a character and memory of the mixture, from 0.1 MB to 10, or to 50."""
    rows: list[tuple[str, ...]] = []
    first = 0.0
    for megabytes in (0.1, 1, 10, *((50,) if full else ())):
        each, peak = grown(mixture(int(megabytes * 1_000_000)))
        first = first or each
        rows.append((f"{megabytes} MB", f"{each:.1f}", f"{each / first:.2f} x", f"{peak:,.0f}"))
    return figures.table(("mixture", "us a character", "of 0.1 MB", "peak MB"), rows)


def hurt() -> str:
    """Time a character of texts made to hurt, at 0.1 and 1 MB, and of a sentence of 10 MB."""
    lengths = 100_000, 1_000_000
    texts = {name: [hurtful.repeated(unit, length) for length in lengths] for name, unit in hurtful.UNITS.items()}
    endless = hurtful.UNITS["no full stop"]
    texts["a sentence of 10 MB"] = [hurtful.repeated(endless, length) for length in (100_000, 10_000_000)]
    rows = []
    for name, (small, large) in texts.items():
        before, after = grown(small)[0], grown(large)[0]
        rows.append((name, f"{before:.1f}", f"{after:.1f}", f"{after / before:.2f} x"))
    return figures.table(("", "us a character, 0.1 MB", "1 MB, or 10", "of that"), rows)


def main() -> None:
    """Measure the speed, then the growth."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--runs", type=int, default=3)
    asked.add_argument("--full", action="store_true", help="also read 50 MB")
    given = asked.parse_args()
    figures.keep("Extraction", beside_peers(max(3, given.runs)))
    figures.keep("Extraction of long texts", growth(given.full))
    figures.keep("Extraction of texts made to hurt", hurt())


if __name__ == "__main__":
    main()
