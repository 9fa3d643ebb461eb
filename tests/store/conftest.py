"""Workspaces for the tests of the store: an empty one, and one that holds the invented document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer.store import Workspace, open_workspace
from tests.invented import add_invented


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "empty.kzx") as opened:
        yield opened


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Workspace]:
    """Its events have the ids 1 (dated), 2 (a detail of 1), 3 (April 1999), 4 (since 1990), 5 (no date)."""
    with open_workspace(tmp_path / "filled.kzx") as opened:
        add_invented(opened)
        yield opened
