"""Invented files for the tests of operations, and a way to run those that report progress."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from kzexplorer.domain.changes import Progress
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


@pytest.fixture
def drive() -> Callable[[Generator[Progress, None, Any]], Any]:
    """Runs an operation to its end and gives what it returns."""

    def run(steps: Generator[Progress, None, Any]) -> Any:
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value

    return run
