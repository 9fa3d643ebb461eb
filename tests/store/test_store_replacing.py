"""A document that is read again keeps ids and every decision, whatever is found or no longer found."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.event import Findings
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import Workspace, open_workspace
from tests.driving import faults, finish, judged
from tests.invented import add_invented, findings
from tests.store.reading_again import read_again, some

IN_BOTH = True
ALL = frozenset(range(5))


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("replacing") / "pattern.kzx"
    with open_workspace(path) as workspace:
        add_invented(workspace)
    return path


def test_that_the_same_findings_change_nothing_that_is_seen(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    before = [filled.reader.event(event) for event in range(1, 6)]
    entities = filled.reader.entities()
    read_again(filled, findings())
    assert [filled.reader.event(event) for event in range(1, 6)] == before
    assert filled.reader.entities() == entities
    assert faults(filled) == []


def test_that_an_event_no_longer_found_goes_unless_it_was_decided_by_hand(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    before = filled.reader.event(1)
    read_again(filled, some(frozenset({2}), 0, 14, 3))
    assert filled.reader.event_order(details=True).tolist() == [1, 3]
    assert filled.reader.event(1) == replace(before, stale=True, children=(), stances_inside=())
    assert not filled.reader.event(3).stale
    assert [span.event for span in filled.reader.event_spans(1)] == [1, 3]
    assert faults(filled) == []


def test_that_an_event_found_again_later_has_its_old_id_and_verdict(filled: Workspace) -> None:
    filled.writer.decide("Reject event", judged(Verdict.REJECTED, [3]))
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [4]))
    finish(filled.writer.undo())
    read_again(filled, some(frozenset(), 0, None, 3))
    assert filled.reader.event_order().tolist() == [3]
    read_again(filled, findings())
    assert [line.verdict for line in filled.reader.event_lines([3, 4])] == [Verdict.REJECTED, Verdict.TO_REVIEW]
    assert not filled.reader.event(3).stale


def test_that_entities_that_nothing_names_any_more_go(filled: Workspace) -> None:
    read_again(filled, some(frozenset({0}), 0, None, 1))
    assert [line.id for line in filled.reader.entities()] == [1]
    assert faults(filled) == []


STEPS = st.lists(
    st.tuples(st.sampled_from(list(Verdict)), st.sets(st.integers(0, 4), min_size=1))
    | st.builds(
        some, st.frozensets(st.integers(0, 4)), st.integers(0, 4), st.sampled_from([None, 14, 60, 120]), st.just(3)
    )
    | st.sampled_from(["undo", "redo"]),
    max_size=12,
)


@settings(max_examples=25)
@given(steps=STEPS)
def test_that_no_decision_is_ever_lost(pattern: Path, steps: list[object]) -> None:
    path = Path(shutil.copy(pattern, pattern.with_name("steps.kzx")))
    with open_workspace(path) as workspace:
        verdicts: dict[int, Verdict] = {}
        for step in steps:
            there = workspace.reader.event_order(details=True).tolist()
            if isinstance(step, Findings):
                read_again(workspace, step)
            elif isinstance(step, tuple):
                chosen = [there[index % len(there)] for index in step[1]] if there else []
                workspace.writer.decide("Decide", judged(step[0], chosen))
            else:
                getattr(workspace.writer, str(step))()
            lines = workspace.reader.event_lines(workspace.reader.event_order(details=True).tolist())
            if isinstance(step, Findings):
                now = {line.id: line.verdict for line in lines}
                assert {event: now.get(event) for event in verdicts} == verdicts
            verdicts = {line.id: line.verdict for line in lines if line.verdict is not Verdict.TO_REVIEW}
        assert faults(workspace) == []
