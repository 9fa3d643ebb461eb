"""Imports that were taken back: what may be brought back, and what is refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.errors import Problem
from kzexplorer.operations.review_events import accept
from kzexplorer.operations.undo import redo, take_back, undo
from kzexplorer.store import Workspace, open_workspace
from tests.contents import contents
from tests.driving import faults, finish
from tests.invented import add_invented


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = open_workspace(tmp_path / "workspace.kzx")
    add_invented(made)
    return made


def imports(workspace: Workspace) -> list[int]:
    return [line.action for line in workspace.reader.history(20)]


def test_that_the_same_document_never_comes_in_twice_by_bringing_it_back(workspace: Workspace) -> None:
    (first,) = imports(workspace)
    finish(undo(workspace))
    add_invented(workspace)
    before = contents(workspace)
    with pytest.raises(Problem, match="the same documents were added again"):
        finish(take_back(workspace, first))
    assert contents(workspace) == before
    assert faults(workspace) == []
    workspace.close()


def test_that_an_import_is_not_taken_back_alone_while_a_review_of_its_events_holds(workspace: Workspace) -> None:
    (first,) = imports(workspace)
    accept(workspace, [1])
    with pytest.raises(Problem, match=r"A later step rests on this one: Accept event\."):
        finish(take_back(workspace, first))
    finish(undo(workspace))
    finish(take_back(workspace, first))
    assert workspace.reader.documents() == []
    workspace.close()


def test_that_what_is_taken_back_last_comes_back_first(workspace: Workspace) -> None:
    (first,) = imports(workspace)
    accept(workspace, [1])
    reviewed = imports(workspace)[0]
    finish(undo(workspace))
    finish(undo(workspace))
    assert workspace.reader.redo_label() == "Add 1 document"
    finish(redo(workspace))
    assert workspace.reader.redo_label() == "Accept event"
    finish(redo(workspace))
    assert [line.action for line in workspace.reader.history(20) if line.standing] == [reviewed, first]
    workspace.close()
