"""Verdicts are steps that can be taken back and brought back, in words for the Undo menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer.domain.verdict import Verdict
from kzexplorer.operations.review_events import accept, reject, reset
from kzexplorer.operations.undo import redo, undo
from kzexplorer.store import Workspace, open_workspace
from tests.driving import finish
from tests.invented import add_invented


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "filled.kzx") as opened:
        add_invented(opened)
        yield opened


def verdicts(workspace: Workspace) -> list[Verdict]:
    return [line.verdict for line in workspace.reader.event_lines([1, 3])]


def test_that_each_verdict_says_what_changed(filled: Workspace) -> None:
    changes = accept(filled, [1, 3])
    assert changes is not None
    assert (changes.label, changes.events) == ("Accept 2 events", {1, 3})
    assert verdicts(filled) == [Verdict.ACCEPTED, Verdict.ACCEPTED]
    changes = reject(filled, {3})
    assert changes is not None
    assert (changes.label, changes.events) == ("Reject event", {3})
    assert verdicts(filled) == [Verdict.ACCEPTED, Verdict.REJECTED]
    assert reset(filled, [1, 3]) is not None
    assert verdicts(filled) == [Verdict.TO_REVIEW, Verdict.TO_REVIEW]
    assert reset(filled, [1, 3]) is None


def test_that_undo_and_redo_say_what_they_take_back_and_bring_back(filled: Workspace) -> None:
    accept(filled, [1])
    undone = finish(undo(filled))
    assert undone is not None
    assert (undone.label, undone.events) == ("Undo: accept event", {1})
    assert verdicts(filled)[0] is Verdict.TO_REVIEW
    redone = finish(redo(filled))
    assert redone is not None
    assert (redone.label, redone.events) == ("Redo: accept event", {1})
    assert verdicts(filled)[0] is Verdict.ACCEPTED


def test_that_with_nothing_to_take_back_nothing_happens(filled: Workspace) -> None:
    assert finish(redo(filled)) is None
    assert finish(undo(filled)) is not None  # the document
    assert finish(undo(filled)) is None


def test_that_steps_can_be_taken_back_after_opening_again(filled: Workspace) -> None:
    accept(filled, [1])
    reject(filled, [3])
    filled.close()
    with open_workspace(filled.path) as again:
        finish(undo(again))
        assert verdicts(again) == [Verdict.ACCEPTED, Verdict.TO_REVIEW]
        finish(undo(again))
        assert verdicts(again) == [Verdict.TO_REVIEW, Verdict.TO_REVIEW]
        finish(redo(again))
        assert again.reader.redo_label() == "Reject event"
