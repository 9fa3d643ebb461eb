"""The window as a screen reader meets it, on a real accessibility bus."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kzexplorer.domain.when import when_words
from kzexplorer.store import open_workspace
from tests.journeys.screens import not_there

SYSTEM_PYTHON = "/usr/bin/python3"
SCRIPT = Path(__file__).with_name("screen_reader.py")


def missing() -> str:
    """What of the system's parts is not there."""
    wanted = not_there("dbus-run-session", SYSTEM_PYTHON)
    spoken = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not wanted and subprocess.run(spoken, capture_output=True, check=False).returncode:
        wanted = ["python3-pyatspi"]
    return ", ".join(wanted)


@pytest.mark.skipif(bool(missing()), reason=f"not installed here: {missing()}")
def test_that_a_screen_reader_lists_the_events_selects_one_and_follows_the_keys(screen: str, workspace: Path) -> None:
    with open_workspace(workspace) as opened:
        lines = opened.reader.event_lines(opened.reader.event_order().tolist())
        texts = [opened.reader.text(document) for document in opened.reader.document_order()]
        passages = {opened.reader.event(line.id).evidence[0].start: line.title for line in lines}
    names = [f"{line.title}, {when_words(line.when)}" for line in lines if line.when is not None]
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(SCRIPT), sys.executable, "-m", "kzexplorer", str(workspace)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    events = [entry for entry in seen["entries"] if entry["role"] == "list item"]
    assert len(events) > 10
    assert {entry["name"] for entry in events} <= set(names)
    assert [entry["index"] for entry in seen["entries"]] == list(range(len(seen["entries"])))
    assert all(entry["parent"] == "Timeline" and entry["actions"] == ["Press", "Open passage"] for entry in events)
    assert all(entry["area"][2] > 0 and entry["area"][3] > 0 for entry in events)
    assert sum(entry["selected"] for entry in events) == 1
    assert f"{len(events)} of {len(names)} events" in seen["description"]
    assert sorted(seen["all"]) == sorted(names)
    assert seen["reached"] == names
    assert seen["card"] in seen["selected"]
    assert seen["text"] in texts
    assert seen["selected"].startswith(passages[seen["caret"]])
    announced = [words for kind, words in seen["heard"] if kind == "object:announcement"]
    assert len(announced) == 1
    assert announced[0].endswith(f", {len(names)} events")
