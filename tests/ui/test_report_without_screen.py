"""On the command line a PDF is drawn without a screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_DRAW = """
import sys
from kzexplorer.export.formats import Options
from kzexplorer.ui.report_without_screen import write
from tests.made_records import about, few
with open(sys.argv[1], "wb") as out:
    list(write(few(), about(few()), out, Options()))
"""


def test_that_no_screen_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    done = subprocess.run([sys.executable, "-c", _DRAW, str(path)], env={"PYTHONPATH": ":".join(sys.path)}, timeout=60)
    assert done.returncode == 0
    assert path.read_bytes().startswith(b"%PDF-")
