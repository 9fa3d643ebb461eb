"""Invented files and an empty workspace for the tests of operations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer.store import Workspace, open_workspace

LETTER = """Letter to the board

On 3 March 1998 the President of Norland, Otto Lindgren, met Anna Berg in Geneva.
President Lindgren visited Peru in May 2001.
"""
REPORT = """Report

President Otto Lindgren arrived in Peru on 14 May 2001. The visit ended on 16 May 2001.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files that can be read."""
    made = tmp_path / "documents"
    made.mkdir()
    (made / "letter.txt").write_text(LETTER)
    (made / "report.txt").write_text(REPORT)
    return made


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "work.kzx") as opened:
        yield opened
