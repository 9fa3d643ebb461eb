"""Workspaces for the tests of the store: an empty one, and one that holds the invented document.

A module that says `IN_BOTH = True` has its tests run with a file and again with a database on a server.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer.domain.workspace_place import Place, ServerAddress
from kzexplorer.store import Workspace, open_workspace
from tests.invented import add_invented
from tests.postgresql import database, needs_server, prepared


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "place" in metafunc.fixturenames and getattr(metafunc.module, "IN_BOTH", False):
        metafunc.parametrize("place", ["file", pytest.param("server", marks=needs_server)], indirect=True)


@pytest.fixture(scope="session")
def empty_on_server() -> Iterator[ServerAddress]:
    """To be copied, never opened."""
    with prepared() as address:
        yield address


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where the workspace of a test is."""
    if getattr(request, "param", "file") == "file":
        yield tmp_path / "invented.kzx"
        return
    with database(like=request.getfixturevalue("empty_on_server")) as address:
        yield address


@pytest.fixture
def workspace(place: Place) -> Iterator[Workspace]:
    with open_workspace(place) as opened:
        yield opened


@pytest.fixture
def filled(place: Place) -> Iterator[Workspace]:
    """Its events have the ids 1 (dated), 2 (a detail of 1), 3 (April 1999), 4 (since 1990), 5 (no date)."""
    with open_workspace(place) as opened:
        add_invented(opened)
        yield opened
