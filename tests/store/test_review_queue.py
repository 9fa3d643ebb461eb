"""What waits, in each order, of all events or of some."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer.domain.review import ReviewOrder
from kzexplorer.domain.verdict import Verdict
from kzexplorer.operations.review_events import accept, reject
from kzexplorer.store import Workspace, open_workspace
from kzexplorer.store.codes import VERDICTS
from tests import invented


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "queue.kzx") as workspace:
        run = workspace.writer.begin_run("test", "1")
        findings = invented.findings()
        workspace.writer.add_document(run, invented.reading(), findings, [None] * len(findings.entities), 1)
        yield workspace


def queue(workspace: Workspace, order: ReviewOrder = ReviewOrder.CONFIDENCE, **asked: object) -> list[int]:
    found: list[int] = workspace.reader.review_queue(order, **asked).ids.tolist()  # type: ignore[arg-type]
    return found


def test_that_the_queue_holds_what_waits_and_nothing_else(workspace: Workspace) -> None:
    events = workspace.reader.event_order().tolist()
    accept(workspace, events[:1])
    reject(workspace, events[1:2])
    for order in ReviewOrder:
        assert sorted(queue(workspace, order)) == sorted(events[2:])


def test_that_each_order_is_what_it_says(workspace: Workspace) -> None:
    found = workspace.reader.review_queue(ReviewOrder.CONFIDENCE)
    sure = [workspace.reader.event(event).confidence for event in found.ids.tolist()]
    assert sure == sorted(sure)
    assert found.score.tolist() == pytest.approx(sure, abs=1e-4)
    details = workspace.reader.event_details(queue(workspace, ReviewOrder.DOCUMENT))
    places = [(event.document, event.evidence[0].start) for event in details]
    assert places == sorted(places)
    assert queue(workspace, ReviewOrder.TIME) == workspace.reader.event_order().tolist()


def test_that_it_can_be_of_some_events_and_of_those_judged_before(workspace: Workspace) -> None:
    events = workspace.reader.event_order().tolist()
    accept(workspace, events[:2])
    for order in ReviewOrder:
        assert set(queue(workspace, order, among=events[1:4])) == set(events[2:4])
        assert set(queue(workspace, order, among=events[1:4], judged=events[:1])) == set(events[2:4])
        assert set(queue(workspace, order, among=events[1:4], judged=events[:2])) == set(events[1:4])


def test_that_an_event_is_found_by_its_id_and_says_how_it_was_judged(workspace: Workspace) -> None:
    events = workspace.reader.event_order().tolist()
    accept(workspace, events[:1])
    found = workspace.reader.review_queue(ReviewOrder.CONFIDENCE, judged=events[:1])
    for row, event in enumerate(found.ids.tolist()):
        assert found.row_of(event) == row
        assert VERDICTS[found.verdict[row]] is (Verdict.ACCEPTED if event == events[0] else Verdict.TO_REVIEW)
    assert found.row_of(max(events) + 1) is None
    assert found.row_of(0) is None


def test_that_the_queue_of_an_empty_workspace_is_empty(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "empty.kzx") as empty:
        for order in ReviewOrder:
            assert queue(empty, order) == []
            assert empty.reader.review_queue(order).row_of(1) is None
