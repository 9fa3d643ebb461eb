"""Whatever a file holds, it is read or refused in a sentence, and nothing else happens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name != "posix", reason="pipes, links and names of any bytes")
def test_that_a_folder_of_hostile_files_is_read_or_refused_file_by_file() -> None:
    """In a process of its own, as the server that nobody may ask for anything is a socket."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.all_at_once"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
