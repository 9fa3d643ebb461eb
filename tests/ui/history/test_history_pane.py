"""The history: newest first, what was taken back told as such, read as one scrolls, each step taken back alone."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.errors import Problem
from kzexplorer.operations.review_events import accept, reject
from kzexplorer.store.views import HistoryChange, HistoryLine
from kzexplorer.ui.history.pane import HistoryPane
from kzexplorer.ui.history.steps import PAGE, Steps, read_steps
from kzexplorer.ui.history.words import about_change, subject_of
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.terms import when_done
from kzexplorer.ui.theme import Theme

KEY = Qt.Key


def line(action: int, label: str = "Accept event", **more: object) -> HistoryLine:
    said = {"at": "2026-11-22T09:14:00+00:00", "actor": "Nazym", "standing": True, "undone_by": None} | more
    return HistoryLine(action, label=label, **said)  # type: ignore[arg-type]


class _LongLog:
    """Stands for a reader of a workspace with very many steps."""

    def __init__(self, n_steps: int) -> None:
        self.n_steps = n_steps
        self.asked: list[tuple[int, int | None]] = []

    def cancellable(self) -> _LongLog:
        return self

    def cancel(self) -> None:
        pass

    def history(self, limit: int, before: int | None = None) -> list[HistoryLine]:
        self.asked.append((limit, before))
        newest = self.n_steps if before is None else before - 1
        return [line(each, f"Step {each}") for each in range(newest, max(0, newest - limit), -1)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(300, 700)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def pane(session: Session, selection: Selection, theme: Theme, window: QWidget) -> HistoryPane:
    pane = HistoryPane(session, selection, theme, window)
    pane.resize(300, 700)
    for model in (pane.steps, pane.changes):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, pane)
    return pane


def opened(pane: HistoryPane, session: Session, qtbot: QtBot) -> HistoryPane:
    pane.show()
    pane.open()
    settle(session, qtbot)
    return pane


def settle(session: Session, qtbot: QtBot) -> None:
    """Until nothing is read any more, nor about to be."""
    QTest.qWait(200)
    qtbot.waitUntil(lambda: not session.is_reading)
    QTest.qWait(0)


def events(session: Session) -> list[int]:
    return [int(event) for event in session.reader.event_order()]


def told(pane: HistoryPane) -> list[str]:
    steps = (pane.steps.step(row) for row in range(pane.steps.rowCount()))
    return [step.label for step in steps if step is not None]


def changed(pane: HistoryPane) -> list[str]:
    changes = (pane.changes.change(row) for row in range(pane.changes.rowCount()))
    return [about_change(each) for each in changes if each is not None]


def button(pane: HistoryPane) -> QPushButton:
    found = pane.findChild(QPushButton, "historyTakeBack")
    assert isinstance(found, QPushButton)
    return found


def test_that_steps_stand_newest_first_with_what_they_changed(
    pane: HistoryPane, session: Session, qtbot: QtBot
) -> None:
    first, second = events(session)[:2]
    session.run(accept, [first])
    session.run(reject, [second])
    opened(pane, session, qtbot)
    assert told(pane)[:2] == ["Reject event", "Accept event"]
    assert changed(pane) == ["Review: to review → rejected"]
    QTest.keyClick(pane.list, KEY.Key_Down)
    settle(session, qtbot)
    assert changed(pane) == ["Review: to review → accepted"]
    assert subject_of(pane.steps.step(1)) == session.reader.event(first).title  # type: ignore[arg-type]


def test_that_a_step_is_taken_back_alone_and_brought_back(pane: HistoryPane, session: Session, qtbot: QtBot) -> None:
    first, second = events(session)[:2]
    session.run(accept, [first])
    session.run(accept, [second])
    opened(pane, session, qtbot)
    pane.list.setCurrentIndex(pane.steps.index(1, 0))
    settle(session, qtbot)
    button(pane).click()
    settle(session, qtbot)
    assert [session.reader.event(each).verdict.value for each in (first, second)] == ["to_review", "accepted"]
    step = pane.steps.step(1)
    assert step is not None
    assert not step.standing
    assert pane.list.currentIndex().row() == 1
    assert button(pane).text() == "Bring this step back"
    button(pane).click()
    settle(session, qtbot)
    assert session.reader.event(first).verdict.value == "accepted"


def test_that_what_later_steps_rest_on_is_refused_in_words(pane: HistoryPane, session: Session, qtbot: QtBot) -> None:
    event = events(session)[0]
    session.run(accept, [event])
    session.run(reject, [event])
    opened(pane, session, qtbot)
    pane.list.setCurrentIndex(pane.steps.index(1, 0))
    with qtbot.captureExceptions() as failures:
        button(pane).click()
    assert session.reader.event(event).verdict.value == "rejected"
    assert [type(failure) for _, failure, _ in failures] == [Problem]


def test_that_enter_goes_to_what_a_step_changed(
    pane: HistoryPane, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    first, second = events(session)[:2]
    session.run(accept, [first])
    session.run(accept, [second])
    opened(pane, session, qtbot)
    QTest.keyClick(pane.list, KEY.Key_Down)
    QTest.keyClick(pane.list, KEY.Key_Return)  # before what it changed was read
    settle(session, qtbot)
    assert selection.event_id == first
    pane.list.setCurrentIndex(pane.steps.index(0, 0))
    settle(session, qtbot)
    pane.changed.setCurrentIndex(pane.changes.index(0, 0))
    QTest.keyClick(pane.changed, KEY.Key_Return)
    assert selection.event_id == second


def test_that_what_has_gone_is_said_to_have_gone(
    pane: HistoryPane, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    session.run(accept, events(session)[:1])
    opened(pane, session, qtbot)
    pane.changes.show_changes([HistoryChange("event", 424_242, "A visit", "review", "", "accepted")])
    pane._jump(0)
    assert selection.event_id is None
    said = pane.findChild(QLabel, "historySaid")
    assert isinstance(said, QLabel)
    assert (said.text(), said.isVisible()) == ("What it changed is not there now.", True)


def test_that_entities_and_documents_are_gone_to_as_well(
    pane: HistoryPane, session: Session, selection: Selection
) -> None:
    entity, document = session.reader.entities()[0].id, session.reader.document_order()[0]
    for subject, target in (("entity", entity), ("passage", document)):
        pane.changes.show_changes([HistoryChange(subject, target, "", "", "", "")])
        pane._jump(0)
    assert (selection.entities, selection.document) == ({entity}, document)


def test_that_steps_are_found_by_their_words_and_by_what_they_are_about(
    pane: HistoryPane, session: Session, qtbot: QtBot
) -> None:
    first, second = events(session)[:2]
    session.run(accept, [first])
    session.run(reject, [second])
    opened(pane, session, qtbot)
    for typed in ("REJECT", f"event {session.reader.event(second).title}"):
        pane.search.setText(typed)
        settle(session, qtbot)
        assert told(pane) == ["Reject event"]
    pane.search.setText("xylophone")
    settle(session, qtbot)
    nothing = pane.findChild(QLabel, "historyNothing")
    assert isinstance(nothing, QLabel)
    assert nothing.isVisible()
    assert not button(pane).isVisible()


def test_that_only_what_is_scrolled_to_is_read(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    log = _LongLog(20_000)
    monkeypatch.setattr(type(session), "reader", property(lambda _session: log))
    steps = Steps(session)
    with qtbot.waitSignal(steps.arrived):
        steps.begin("")
    assert (steps.rowCount(), log.asked) == (PAGE, [(PAGE, None)])
    with qtbot.waitSignal(steps.arrived):
        steps.fetchMore(QModelIndex())
    assert (steps.rowCount(), log.asked[1:]) == (2 * PAGE, [(PAGE, 20_001 - PAGE)])
    assert steps.canFetchMore(QModelIndex())
    with qtbot.waitSignal(steps.arrived):
        steps.begin("step 19999")
    assert steps.rowCount() == 1
    assert not steps.canFetchMore(QModelIndex())


def test_that_few_steps_of_many_are_found_wherever_they_stand() -> None:
    log = _LongLog(5_000)
    found, ended = read_steps(log, ["step", "17"], None, 3)  # type: ignore[arg-type]
    assert [each.label for each in found][:3] == ["Step 4917", "Step 4817", "Step 4717"]
    assert (len(found) >= 3, ended) == (True, False)
    assert read_steps(log, [], 3, 5)[1]  # type: ignore[arg-type]


def test_that_times_are_told_where_the_person_is() -> None:
    assert when_done("2026-11-22T09:14:00+00:00", UTC) == "22 Nov 2026, 09:14"
    assert when_done("2026-11-22T23:30:00+00:00", timezone(timedelta(hours=5))) == "23 Nov 2026, 04:30"


def test_that_values_are_told_from_and_to() -> None:
    assert about_change(HistoryChange("event", 1, "", "kind", "as found", "visit")) == "Kind: as found → visit"
    assert about_change(HistoryChange("event", 1, "", "tag rail", "", "yes")) == "Tag rail: nothing → yes"
    assert about_change(HistoryChange("document", 1, "", "added", "", "")) == "Added"


def test_that_a_step_says_what_it_is_about_unless_its_name_does() -> None:
    assert subject_of(line(1, about="A visit", n_decisions=1)) == "A visit"
    assert subject_of(line(1, "Accept 3 events", about="A visit", n_decisions=3)) == "A visit, and 2 more"
    assert subject_of(line(1, "Rename Ottilie", about="Ottilie", n_decisions=1)) == ""
