"""The first start fills a workspace from the documents that come with the program, once and completely."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.errors import Problem
from kzexplorer.operations.create_workspace import open_or_create
from kzexplorer.store import Workspace, open_workspace
from tests.driving import finish


def names(workspace: Workspace) -> list[str]:
    return [line.name for line in workspace.reader.documents()]


def test_that_the_first_start_reads_the_documents_and_the_second_does_not(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "data" / "mine.kzx"
    with finish(open_or_create(path, folder)) as workspace:
        assert names(workspace) == ["letter.txt", "report.txt"]
    (folder / "later.txt").write_text("Anna Berg visited Peru on 3 May 1998.")
    with finish(open_or_create(path, folder)) as workspace:
        assert names(workspace) == ["letter.txt", "report.txt"]


def test_that_an_interrupted_first_start_goes_on_at_the_next(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "mine.kzx"
    steps = open_or_create(path, folder)
    for _ in range(3):
        next(steps)
    steps.close()
    with open_workspace(path) as workspace:
        assert names(workspace) == ["letter.txt"]
    with finish(open_or_create(path, folder)) as workspace:
        assert names(workspace) == ["letter.txt", "report.txt"]


def test_that_a_workspace_made_otherwise_is_left_as_it_is(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "mine.kzx"
    open_workspace(path).close()
    with finish(open_or_create(path, folder)) as workspace:
        assert names(workspace) == []


def test_that_what_is_no_workspace_is_not_overwritten(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "mine.kzx"
    path.write_text("A letter.")
    with pytest.raises(Problem, match="not a kzexplorer workspace"):
        finish(open_or_create(path, folder))
    assert path.read_text() == "A letter."
