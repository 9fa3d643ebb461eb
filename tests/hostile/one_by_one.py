"""Reads hostile files one by one and says what became of each: `python -m tests.hostile.one_by_one [NAME...]`.

Prints seconds, the peak memory of the largest process in MB, and the sentence; ends with 1 where a file broke a rule.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.hostile_files import ALL, HEAVY, MORE
from tests.hostile.listening import Listening

ROOT = Path(__file__).parents[2]
MOST_SECONDS, MOST_MEGABYTES = 30.0, 3_000.0


@dataclass(frozen=True)
class Outcome:
    """What became of one file; `faults` are the rules that were broken."""

    seconds: float
    megabytes: float
    words: str
    faults: tuple[str, ...]


def examine(path: Path, listening: Listening) -> Outcome:
    """Have the command line extract one file, in a process of its own."""
    began = time.monotonic()
    before = len(listening.asked)
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as said:
        command = [sys.executable, "-m", "kzexplorer", "extract", "--json", str(path)]
        process = subprocess.Popen(command, stdout=out, stderr=said, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - began
        out.seek(0)
        said.seek(0)
        printed, messages = out.read(), said.read()
    faults = [] if process.returncode in (0, 1) else [f"status {process.returncode}"]
    if "Traceback" in messages + printed:
        faults.append(messages)
    if len(listening.asked) > before:
        faults.append("asked for something on the network")
    try:
        found = [json.loads(line) for line in printed.split("\n") if line]
        words = "; ".join(_words(each) for each in found[:3])
        if not found or (process.returncode == 0) != all(_is_whole(each) for each in found):
            faults.append("the status and what was printed differ")
    except ValueError as error:
        words = ""
        faults.append(f"printed no JSON: {error}")
    megabytes = usage.ru_maxrss / 1_000
    if seconds > MOST_SECONDS:
        faults.append("too slow")
    if megabytes > MOST_MEGABYTES:
        faults.append("too much memory")
    return Outcome(seconds, megabytes, words, tuple(faults))


def _is_whole(found: dict[str, object]) -> bool:
    """Read, and searched for events."""
    return found["status"] == "read" and not str(found["message"]).startswith("Events were not looked for")


def _words(found: dict[str, object]) -> str:
    if found["status"] == "read":
        text, events = found["text"], found["events"]
        assert isinstance(text, str)
        assert isinstance(events, list)
        return f"read: {len(text):,} characters, {len(events)} events"
    return str(found["message"])


def main(names: list[str]) -> int:
    chosen = {name: make for name, make in (ALL | MORE | HEAVY).items() if not names or name in names}
    broken = 0
    with tempfile.TemporaryDirectory() as folder, Listening() as listening:
        for name, make in chosen.items():
            path = Path(folder, name)
            path.write_bytes(make(listening.address))
            outcome = examine(path, listening)
            path.unlink()
            broken += bool(outcome.faults)
            print(f"{outcome.seconds:5.1f} s {outcome.megabytes:6.0f} MB  {name}: {outcome.words[:200]}", flush=True)
            for fault in outcome.faults:
                print(f"    FAULT: {fault}", flush=True)
    print(f"{len(chosen)} files, {broken} of them broke a rule")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
