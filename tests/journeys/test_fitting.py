"""The longer words of other languages have room in the window and its dialogs, small and at twice the size."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("language", "scale"), [("ru", "2"), ("kk", "1")])
def test_that_nothing_is_cut_in_another_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, scale: str
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    command = [sys.executable, "-m", "tests.journeys.fitting", language, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    seen = json.loads(done.stdout)
    assert seen["scale"] == float(scale)
    assert seen["places"] > 50
    assert seen["faults"] == {}
