"""Searches and their counts over a million events and 200,000 passages, beside the same SQL through bare sqlite3."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

import figures

from kzexplorer.errors import Cancelled
from kzexplorer.search import parse
from kzexplorer.store import Reader, open_workspace
from tests.made_workspace import made_workspace

EVENTS, TOGETHER, FIRST = 1_000_000, 5, 50
AT_MOST, FACETS_AT_MOST, CANCEL_AT_MOST = 50, 150, 50
SEARCHES = (
    *("wheat", "garrison", "kilerol", "zuzu junhanle", "kale", "volelorle", "institute of", "founders rasgor"),
    *(
        '"support for"',
        '"agreement in vole"',
        "NEAR(wheat december, 6)",
        "telephoned OR garrison",
        "wheat NOT december",
    ),
    *("actor:zuzu", "place:vole", "actor:committee", "kind:visit", "kind:trade,summit", "status:accepted"),
    *("date:2010..2012", "date:1997-05", "date:2019 kind:visit", "confidence:>0.9", "precision:month"),
    *("place:vole date:2010..2015 wheat", "status:to-review confidence:<0.3", "text:uranium", "doc:1997 garrison"),
    *("note:archive", "tag:check", "visited", "minister OR ministers", "the garrison of"),
)
"""What analysts look for, rare and frequent words, phrases and fields."""
WORDS = (
    "SELECT rowid FROM passage_fts WHERE passage_fts MATCH 'wheat' LIMIT 50",
    "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'garrison'",
    "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'kale*'",
    """SELECT event FROM event_evidence WHERE passage IN (SELECT rowid FROM passage_fts WHERE passage_fts MATCH 'wheat')
    UNION SELECT rowid FROM item_fts WHERE item_fts MATCH 'wheat'""",
    """SELECT event FROM event_evidence WHERE passage IN (SELECT rowid FROM passage_fts WHERE passage_fts MATCH 'kale*')
    UNION SELECT rowid FROM item_fts WHERE item_fts MATCH 'kale*'""",
    "SELECT id FROM item WHERE t0 <= 734867 AND t1 >= 733773 AND t0 IS NOT NULL",
    "SELECT id FROM item WHERE kind = 0",
)
"""The same asked of the tables, which gives the events of words and of fields."""
COUNTS = (
    "SELECT kind, count(*) FROM item WHERE id IN temp.found GROUP BY kind",
    "SELECT verdict, count(*) FROM item WHERE id IN temp.found GROUP BY verdict",
    "SELECT status, count(*) FROM item WHERE id IN temp.found GROUP BY status",
    "SELECT document, count(*) FROM item WHERE id IN temp.found GROUP BY document ORDER BY 2 DESC LIMIT 50",
    "SELECT entity, count(*) FROM item_entity WHERE item IN temp.found GROUP BY entity ORDER BY 2 DESC LIMIT 50",
)


def spent(call: Callable[[], object]) -> float:
    """CPU milliseconds of a call, of all threads."""
    begun = time.process_time()
    call()
    return 1_000 * (time.process_time() - begun)


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1) + 0.5)]


def cold(reader: Reader) -> Reader:
    """One that remembers no answer but the titles of documents, as where something was just changed."""
    other = reader.cancellable()
    other._answers._held.clear()
    return other


def to_first_results(reader: Reader, typed: str) -> float:
    """From a query to its events and the words of the first of them."""
    query = parse(typed)
    fresh = cold(reader)

    def ask() -> None:
        fresh.hits(query, fresh.search(query)[:FIRST].tolist())

    return spent(ask)


def cancelled(reader: Reader, after: float = 0.02) -> float:
    """Milliseconds of the clock from giving a search up to its end, of one that takes long."""
    given_up = cold(reader)
    ended = threading.Event()

    def ask() -> None:
        with suppress(Cancelled):
            given_up.search(parse("s OR k OR r OR b OR the OR in OR of OR visited OR from"))
        ended.set()

    thread = threading.Thread(target=ask)
    thread.start()
    time.sleep(after)
    begun = time.perf_counter()
    given_up.cancel()
    ended.wait()
    took = 1_000 * (time.perf_counter() - begun)
    thread.join()
    return took


def bare(path: Path) -> tuple[list[float], list[float]]:
    """The same through the driver alone: milliseconds of finding, and of counting what a frequent word finds."""
    with closing(sqlite3.connect(path)) as connection:
        for words in WORDS:
            connection.execute(words).fetchall()
        finding = [spent(lambda words=words: connection.execute(words).fetchall()) for words in WORDS for _ in range(3)]
        connection.execute(f"CREATE TEMP TABLE found AS {WORDS[3]}")
        connection.execute("CREATE UNIQUE INDEX temp.found_event ON found (event)")
        counting = [spent(lambda: [connection.execute(words).fetchall() for words in COUNTS]) for _ in range(3)]
    return finding, counting


def measured(path: Path) -> str:
    with open_workspace(path) as workspace:
        reader = workspace.reader
        reader.held.keep(least=0)
        first = spent(lambda: reader.search(parse("wheat")))
        reader.facets(reader.search(parse("")))
        reader.search(parse("doc:chronicle"))
        searching = {typed: median(to_first_results(reader, typed) for _ in range(3)) for typed in SEARCHES}
        found = {typed: reader.search(parse(typed)) for typed in SEARCHES}
        counting = [median(spent(lambda ids=ids: reader.facets(ids)) for _ in range(3)) for ids in found.values()]
        everything = median(spent(lambda: reader.facets(reader.search(parse("")))) for _ in range(3))
        stopping = [cancelled(reader, 0.005 * nth) for nth in range(1, 12)]
    floor_found, floor_counted = bare(path)
    return report(searching, counting, everything, first, stopping, floor_found, floor_counted)


def report(
    searching: dict[str, float],
    counting: list[float],
    everything: float,
    first: float,
    stopping: list[float],
    floor_found: list[float],
    floor_counted: list[float],
) -> str:
    def row(name: str, values: list[float], floor: list[float], most: int) -> tuple[str, ...]:
        p95, alone = percentile(values, 0.95), percentile(floor, 0.95)
        told = (f"{median(values):.1f}", f"{p95:.1f}", f"{max(values):.1f}", f"{alone:.1f}", f"{p95 / alone:.2f} x")
        return (name, *told, str(most))

    rows = [
        row("query to first results", list(searching.values()), floor_found, AT_MOST),
        row("counts of what was found", counting, floor_counted, FACETS_AT_MOST),
    ]
    head = ("", "median, ms", "p95", "longest", "sqlite3 p95", "of it", "p95 at most")
    slowest = ", ".join(f"`{each}` {ms:.0f}" for each, ms in sorted(searching.items(), key=lambda one: -one[1])[:4])
    return (
        f"{EVENTS:,} events told in {EVENTS // TOGETHER:,} paragraphs, {len(SEARCHES)} queries, none answered before. "
        f"CPU; the first search of a workspace {first:.0f} ms, counts of all events {everything:.0f} ms; slowest: "
        f"{slowest}. A search given up ends within {max(stopping):.0f} ms of the clock (at most {CANCEL_AT_MOST}).\n\n"
        f"{figures.table(head, rows)}"
    )


def main() -> None:
    """Make the workspace, which takes much longer than to measure it, and measure it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--folder", type=Path, help="keeps the workspace for another time")
    asked.add_argument("--print", action="store_true", help="keeps no figures")
    given = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = made_workspace((given.folder or Path(folder)) / f"search_{EVENTS}.kzx", EVENTS, TOGETHER)
        figures.keep("Searching many events", measured(path))


if __name__ == "__main__":
    main()
