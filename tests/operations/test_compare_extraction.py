"""What reading again would change is told before it is done, and is what is done then."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.operations import jobs
from kzexplorer.operations.compare_extraction import Comparison, Difference, compare
from kzexplorer.operations.edit_events import retitle, set_kind
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_report import ImportSettings
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.operations.review_events import accept
from kzexplorer.operations.undo import undo
from kzexplorer.store import Workspace
from tests.contents import contents
from tests.driving import finish
from tests.operations import worker_jobs
from tests.operations.importing import imported
from tests.operations.other_rules import finding_otherwise, shaken, without


def compared(workspace: Workspace) -> Comparison:
    return finish(compare(workspace, staff=in_this_thread()))


def test_that_the_same_rules_change_nothing(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
    before = contents(workspace)
    comparison = compared(workspace)
    assert comparison.documents == comparison.problems == ()
    assert comparison.n_documents == 2
    assert comparison.n_same == len(workspace.reader.event_order(details=True))
    assert contents(workspace) == before
    assert workspace.reader.undo_label() == "Add 2 documents"


def test_that_what_comes_changes_and_goes_is_told_and_nothing_is_changed(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before_today:
        before_today.setattr(jobs, "extract_again", finding_otherwise(lambda events: without(events, 0)))
        imported(workspace, [folder])
        finish(rerun_extraction(workspace, [1], staff=in_this_thread()))
    held = contents(workspace)
    monkeypatch.setattr(
        jobs,
        "extract_again",
        finding_otherwise(lambda events: [*without(events[:1]), *shaken(without(events, 0))]),
    )
    comparison = compared(workspace)
    assert comparison.of(Difference.ADDED)[0].event is None
    changed = comparison.of(Difference.CHANGED)[0]
    assert changed.title.endswith(", found anew")
    assert [each.field for each in changed.fields][:2] == ["title", "status"]
    assert changed.fields[1].new == "planned"
    assert contents(workspace) == held


def test_that_what_is_foretold_is_what_comes(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(workspace, [folder])
    monkeypatch.setattr(jobs, "extract_again", finding_otherwise(shaken))
    comparison = compared(workspace)
    assert comparison.of(Difference.GONE)
    finish(rerun_extraction(workspace, staff=in_this_thread()))
    gone = [each.event for each in comparison.of(Difference.GONE)]
    assert workspace.reader.event_details([event for event in gone if event is not None]) == []
    for each in comparison.of(Difference.CHANGED):
        assert each.event is not None
        assert workspace.reader.event(each.event).title == each.title
    assert compared(workspace).documents == ()


def test_that_decisions_stay_and_are_named(workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    imported(workspace, [folder])
    letter = sorted({span.event for span in workspace.reader.event_spans(1)})
    accept(workspace, letter)
    retitle(workspace, letter[0], "A title of my own")
    monkeypatch.setattr(jobs, "extract_again", finding_otherwise(lambda events: shaken(events)[:1]))
    comparison = compared(workspace)
    kept = {each.event: each for each in comparison.of(Difference.KEPT)}
    assert kept[letter[0]].fields[0].old == "A title of my own"
    assert kept[letter[0]].fields[0].new.endswith(", found anew")
    assert all(kept[event].stale and kept[event].verdict is Verdict.ACCEPTED for event in letter[1:])
    assert comparison.n_kept == len(letter)
    finish(rerun_extraction(workspace, staff=in_this_thread()))
    details = workspace.reader.event_details(letter)
    assert [detail.verdict for detail in details] == [Verdict.ACCEPTED] * len(letter)
    assert details[0].title == "A title of my own"
    assert [detail.stale for detail in details] == [False, *[True] * (len(letter) - 1)]


def test_that_taking_it_over_is_one_step_of_undo(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(workspace, [folder])
    events = workspace.reader.event_order().tolist()
    set_kind(workspace, events[:1], EventKind.TRADE)
    before = contents(workspace)
    monkeypatch.setattr(jobs, "extract_again", finding_otherwise(shaken))
    finish(rerun_extraction(workspace, staff=in_this_thread()))
    assert contents(workspace) != before
    finish(undo(workspace))
    assert contents(workspace) == before


def test_that_a_document_that_cannot_be_read_again_is_told_and_the_others_are_compared(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(workspace, [folder])
    monkeypatch.setattr(jobs, "extract_again", worker_jobs.hang)
    comparison = finish(compare(workspace, [1], settings=ImportSettings(1, seconds=0.5)))
    assert str(comparison.problems[0]).startswith("Could not read letter.txt")
    assert comparison.n_documents == 0


def test_that_it_tells_how_far_it_is_and_can_be_left(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
    steps = compare(workspace, staff=in_this_thread())
    assert next(steps) == Progress(0, 2, "Reading letter.txt again")
    steps.close()
    assert finish(workspace.faults()) == []
