"""The queue of the review follows verdicts, undo and what comes, and its rows hold to Qt's rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.review import ReviewOrder
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.operations.edit_events import add_event, retitle
from kzexplorer.operations.join_events import join
from kzexplorer.operations.review_events import accept, reject
from kzexplorer.ui.review.queue import Queue
from kzexplorer.ui.review.rows import QueueRows
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session


@pytest.fixture
def queue(session: Session, selection: Selection, qtbot: QtBot) -> Iterator[Queue]:
    qtbot.waitUntil(lambda: not session.is_working)
    queue = Queue(session, selection, lambda: None)
    with qtbot.waitSignal(queue.rebuilt):
        queue.open()
    yield queue
    queue.close()


def events(queue: Queue) -> list[int]:
    return [queue.event_at(row) for row in range(len(queue))]


def test_that_it_begins_with_the_first_and_goes_on_when_that_is_judged(
    queue: Queue, session: Session, selection: Selection
) -> None:
    first, second, *_ = events(queue)
    assert selection.event_id == first
    session.run(accept, [first])
    assert selection.event_id == second
    session.undo()
    assert selection.event_id == first
    assert queue.left == len(queue)


def test_that_judging_another_event_leaves_the_one_looked_at(
    queue: Queue, session: Session, selection: Selection
) -> None:
    first, *_, last = events(queue)
    session.run(reject, [last])
    assert selection.event_id == first
    assert queue.left == len(queue) - 1
    assert queue.done()[Verdict.REJECTED] == 1


def test_that_an_event_that_is_joined_to_another_is_done_with(
    queue: Queue, session: Session, selection: Selection
) -> None:
    first, second, *_ = events(queue)
    session.run(join, second, [first])
    assert not queue.waits(0)
    assert selection.event_id == second


def test_that_what_was_judged_stays_in_the_queue_when_it_is_read_again(
    queue: Queue, session: Session, qtbot: QtBot
) -> None:
    before = events(queue)
    session.run(accept, before[:2])
    with qtbot.waitSignal(queue.rebuilt):
        queue.open(ReviewOrder.TIME)
    assert sorted(events(queue)) == sorted(before)
    assert queue.left == len(before) - 2


def test_that_the_next_event_is_read_before_it_is_looked_at(
    queue: Queue, session: Session, selection: Selection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: not session.is_reading)
    first, second, *_ = events(queue)
    asked: list[int] = []
    read = session.reader.event
    monkeypatch.setattr(session.reader, "event", lambda event: asked.append(event) or read(event))
    looked_at: list[int] = []
    selection.event_changed.connect(lambda event: looked_at.append(session.event_detail(event).id))
    session.run(accept, [first])
    assert looked_at == [second]
    assert asked == []


def test_that_rows_hold_to_the_rules_of_models_whatever_happens(queue: Queue, session: Session, qtbot: QtBot) -> None:
    rows = QueueRows(queue, session.reader.event_lines)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first, second, *_ = events(queue)
    session.run(accept, [first])
    session.run(retitle, second, "Another title")
    assert rows.index(1, 0).data() == "Another title"
    session.undo()
    assert rows.index(1, 0).data() != "Another title"
    assert rows.rowCount() == len(queue)
    session.run(lambda workspace: add_event(workspace, 1, Span(0, 5), title="Mine", kind=EventKind.OTHER, when=None))
    with qtbot.waitSignal(queue.rebuilt):
        queue.open(ReviewOrder.DOCUMENT)
    assert rows.rowCount() == len(queue)
    queue.close()
    assert rows.rowCount() == 0
