"""How fast events leave a workspace as files beside bare reading and writing, with what memory, and given up."""

from __future__ import annotations

import argparse
import csv
import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import figures

from kzexplorer.export.formats import format_of
from kzexplorer.operations.export_events import ExportWish, export_events
from kzexplorer.operations.export_records import chosen_events, record_stream
from kzexplorer.store import Mode, open_workspace
from tests.made_workspace import made_workspace

ROOT = Path(__file__).parents[2]
MANY, MOST = 100_000, 1_000_000
FORMS = ("csv", "json", "jsonld", "annotations", "ics", "timelinejs", "vis-timeline", "graphml", "xlsx")
BARELY = """
    SELECT item.id, item.title, item.edtf, document.name, event_evidence.start, event_evidence.end,
        substr(passage.text, 1 + event_evidence.start - passage.start, event_evidence.end - event_evidence.start)
    FROM item JOIN event_evidence ON event_evidence.event = item.id JOIN passage ON passage.id = event_evidence.passage
        JOIN document ON document.id = item.document
    ORDER BY item.t0, item.id
"""
"""The least that a table of events with their passages asks of the database."""
HEAD = ("", "events", "CPU, s", "events a CPU second", "of bare", "peak MB", "MB of file")
GIVEN_UP_AFTER = 5_000
GIVEN_UP_AT_MOST = 500


def barely(workspace: Path, out: Path) -> int:
    """The floor: rows of bare sqlite3, written by Python's csv."""
    with closing(sqlite3.connect(workspace)) as database, out.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(database.execute(BARELY))
        (number,) = database.execute("SELECT count(*) FROM item").fetchone()
    return int(number)


def records_alone(workspace: Path) -> int:
    """What a form is given, written nowhere."""
    with open_workspace(workspace, create=False, mode=Mode.READ) as opened:
        return sum(1 for _ in record_stream(opened.reader, chosen_events(opened.reader, "", details=True)))


def exported(workspace: Path, out: Path, form: str) -> int:
    with open_workspace(workspace, create=False, mode=Mode.READ) as opened:
        doing = export_events(opened, ExportWish(out, format_of(form), details=True))
        while True:
            try:
                next(doing)
            except StopIteration as end:
                return int(end.value.tally.written + end.value.tally.left_out)


def given_up(workspace: Path, out: Path, form: str) -> float:
    """Milliseconds of the clock until an export in the middle of its work is no more, and left what was there."""
    out.write_bytes(b"what was there")
    with open_workspace(workspace, create=False, mode=Mode.READ) as opened:
        doing = export_events(opened, ExportWish(out, format_of(form), details=True))
        while next(doing).done < GIVEN_UP_AFTER:
            pass
        begun = time.perf_counter()
        doing.close()
        took = 1_000 * (time.perf_counter() - begun)
    assert out.read_bytes() == b"what was there"
    assert [each.name for each in out.parent.iterdir()] == [out.name]
    return took


def one(what: str, workspace: Path, folder: Path) -> dict[str, Any]:
    """What one of these takes, in this process."""
    out = folder / f"out{format_of(what).suffix}" if what in FORMS else folder / "out.csv"
    begun = time.process_time()
    if what == "barely":
        number = barely(workspace, out)
    else:
        number = exported(workspace, out, what) if what in FORMS else records_alone(workspace)
    spent = time.process_time() - begun
    size = out.stat().st_size / 1e6 if out.exists() else 0.0
    return {"number": number, "spent": spent, "size": size, "peak": peak_mb()}


def peak_mb() -> float:
    """Of this program alone: the system's count begins with what the process was before it became this program."""
    told = Path("/proc/self/status")
    if told.exists():
        return int(told.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(what: str, workspace: Path, *options: str) -> dict[str, Any]:
    """In a process and a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--one", what, "--workspace", str(workspace), "--folder", folder, *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2_000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def row(name: str, found: dict[str, Any], floor: float) -> tuple[str, ...]:
    speed = found["number"] / found["spent"]
    size = f"{found['size']:,.0f}" if found["size"] else ""
    return (
        *(name, f"{found['number']:,}", f"{found['spent']:,.1f}", f"{speed:,.0f}"),
        *(f"{speed / floor:.2f}", f"{found['peak']:,.0f}", size),
    )


def rows_of(workspace: Path, whats: tuple[str, ...]) -> list[tuple[str, ...]]:
    bare = measured("barely", workspace)
    floor = bare["number"] / bare["spent"]
    named = {"barely": "rows of bare sqlite3 by csv", "records": "records, written nowhere"}
    found = [row(named["barely"], bare, floor)]
    return found + [row(named.get(what, what), measured(what, workspace), floor) for what in ("records", *whats)]


def main() -> None:
    """Measure every form with many events, then CSV with most."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--many", type=int, default=MANY, help="events of which every form is written")
    asked.add_argument("--most", type=int, default=MOST, help="events of which CSV is written")
    asked.add_argument("--print", action="store_true", help="keep nothing")
    for hidden in ("--one", "--workspace", "--folder", "--give-up"):
        asked.add_argument(hidden, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one is not None:
        workspace, folder = Path(given.workspace), Path(given.folder)
        if given.give_up:
            print(json.dumps({"took": given_up(workspace, folder / "out", given.one)}))
        else:
            print(json.dumps(one(given.one, workspace, folder)))
        return
    with tempfile.TemporaryDirectory() as home:
        many = made_workspace(Path(home) / "many.kzx", given.many)
        rows = rows_of(many, FORMS)
        took = {form: measured(form, many, "--give-up", "yes")["took"] for form in ("csv", "ics", "xlsx")}
        many.unlink()
        most = made_workspace(Path(home) / "most.kzx", given.most)
        rows += rows_of(most, ("csv",))
        took["csv of most"] = measured("csv", most, "--give-up", "yes")["took"]
    ends = ", ".join(f"{form} {each:.0f} ms" for form, each in took.items())
    told = f"Given up after {GIVEN_UP_AFTER:,} events, until nothing is left of it but the file that was there: {ends}."
    figures.keep("Exports", f"{figures.table(HEAD, rows)}\n\n{told} At most {GIVEN_UP_AT_MOST} ms.")


if __name__ == "__main__":
    main()
