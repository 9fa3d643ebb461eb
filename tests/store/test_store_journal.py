"""Undo and redo bring back exactly what was, in any order of steps, also after closing and opening again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When, when_words
from kzexplorer.store import Workspace, decided, open_workspace
from kzexplorer.store.decided import About, Setting
from tests.driving import faults, finish, judged
from tests.invented import add_invented

Values = tuple[Verdict, ...]

DECISIONS = st.tuples(st.sampled_from(list(Verdict)), st.sets(st.integers(1, 5), min_size=1))
ADDED = "Add 1 document"
"""The first step, by which the document came in."""
STEPS = st.lists(
    DECISIONS | st.sampled_from(["undo", "redo", "undo", "reopen"]),
    max_size=25,
)


def values(workspace: Workspace) -> Values:
    return tuple(line.verdict for line in workspace.reader.event_lines([1, 2, 3, 4, 5]))


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("journal") / "pattern.kzx"
    with open_workspace(path) as workspace:
        add_invented(workspace)
    return path


class Model:
    """What undo and redo should give: the values before and after each step, in two stacks."""

    def __init__(self, first: Values) -> None:
        self.done: list[tuple[Values, Values]] = []
        self.undone: list[tuple[Values, Values]] = []
        self.now = first

    def decide(self, after: Values) -> None:
        if after != self.now:
            self.done.append((self.now, after))
            self.undone.clear()
            self.now = after

    def undo(self) -> bool:
        if not self.done:
            return False
        self.undone.append(self.done.pop())
        self.now = self.undone[-1][0]
        return True

    def redo(self) -> bool:
        if not self.undone:
            return False
        self.done.append(self.undone.pop())
        self.now = self.done[-1][1]
        return True


@settings(max_examples=30)
@given(steps=STEPS)
def test_that_any_steps_of_undo_and_redo_restore_the_values_exactly(pattern: Path, steps: list[object]) -> None:
    path = Path(shutil.copy(pattern, pattern.with_name("steps.kzx")))
    workspace = open_workspace(path)
    model = Model(values(workspace))
    for step in steps:
        if step == "reopen":
            workspace.close()
            workspace = open_workspace(path)
        elif step == "undo" and not model.done:
            assert workspace.reader.undo_label() == ADDED
        elif step == "undo":
            assert (finish(workspace.writer.undo()) is not None) == model.undo()
        elif step == "redo":
            assert (finish(workspace.writer.redo()) is not None) == model.redo()
        elif isinstance(step, tuple):
            verdict, events = step
            workspace.writer.decide("Decide", judged(verdict, sorted(events)))
            after = list(model.now)
            for event in events:
                after[event - 1] = verdict
            model.decide(tuple(after))
        assert values(workspace) == model.now
        assert (workspace.reader.undo_label() == ADDED) == (not model.done)
        assert (workspace.reader.redo_label() is None) == (not model.undone)
    assert faults(workspace) == []
    workspace.close()


def test_that_a_step_is_one_action_with_its_words(filled: Workspace) -> None:
    step = filled.writer.decide("Accept 2 events", judged(Verdict.ACCEPTED, [1, 3]))
    assert step is not None
    assert step.touched.events == {1, 3}
    assert filled.reader.undo_label() == "Accept 2 events"
    undone = finish(filled.writer.undo())
    assert undone is not None
    assert (undone.label, undone.touched) == (step.label, step.touched)
    assert (filled.reader.undo_label(), filled.reader.redo_label()) == (ADDED, "Accept 2 events")


def test_that_the_log_says_what_was_found_before_somebody_decided(filled: Workspace) -> None:
    event = filled.reader.event(1)
    filled.writer.decide("Retitle", [Setting(About.EVENT, 1, decided.TITLE, "Mine")])
    [change] = filled.reader.history_changes(filled.reader.history(1)[0].action)
    assert (change.old, change.new) == (f"{event.title} (as found)", "Mine")
    assert event.when is not None
    filled.writer.decide("Redate", [Setting(About.EVENT, 1, decided.WHEN, decided.when_words(When.of_year(1901)))])
    [change] = filled.reader.history_changes(filled.reader.history(1)[0].action)
    assert (change.old, change.new) == (f"{when_words(event.when)} (as found)", "1901")


def test_that_deciding_what_holds_already_is_no_step(filled: Workspace) -> None:
    assert filled.writer.decide("Review again", judged(Verdict.TO_REVIEW, [1])) is None
    assert filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [])) is None
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    step = filled.writer.decide("Accept 2 events", judged(Verdict.ACCEPTED, [1, 2]))
    assert step is not None
    assert step.touched.events == {2}


def test_that_a_new_step_forgets_what_could_be_brought_back(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    finish(filled.writer.undo())
    filled.writer.decide("Reject event", judged(Verdict.REJECTED, [3]))
    assert filled.reader.redo_label() is None
    assert finish(filled.writer.redo()) is None
    assert filled.reader.undo_label() == "Reject event"


def test_that_deciding_on_an_event_that_is_not_there_changes_nothing(filled: Workspace) -> None:
    before = filled.reader.revision()
    with pytest.raises(KeyError):
        filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1, 99]))
    assert filled.reader.revision() == before
    assert filled.reader.undo_label() == ADDED
