"""No word for people stands outside the reach of a language, wherever somebody looks in the window."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_that_a_language_reaches_every_word(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.words_shown", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    seen = json.loads(done.stdout)
    assert seen["unmarked"] == {}
    assert seen["places"] > 50
    assert seen["looked_at"] > 1_000
