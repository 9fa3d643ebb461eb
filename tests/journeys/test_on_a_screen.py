"""Real mouse and keys on a real screen, among thousands of events."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.screens import not_there

NUMBER = 3_000
"""`python -m tests.journeys.on_screen FOLDER 1000000` does the same among a million."""


@pytest.mark.skipif(bool(not_there()), reason=f"not installed here: {', '.join(not_there())}")
def test_that_any_event_is_found_framed_and_opened_by_hand(screen: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.on_screen", str(tmp_path), str(NUMBER)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    lines = done.stdout.splitlines()
    assert len([line for line in lines if line.endswith("found by its words, framed, clicked, opened")]) == 2
    assert len([line for line in lines if line.endswith("found by the wheel, clicked, opened")]) == 2
