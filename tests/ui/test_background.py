from __future__ import annotations

import threading
from collections.abc import Generator

import pytest
from PySide6.QtCore import QRunnable
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.ui.background import Background, Reading, Task


@pytest.fixture
def background(qtbot: QtBot) -> Generator[Background, None, None]:
    background = Background()
    yield background
    background.close()


def three_steps(threads: list[int]) -> Generator[Progress, None, str]:
    for done in range(3):
        threads.append(threading.get_ident())
        yield Progress(done, 3, "Counting")
    return "counted"


def test_that_a_generator_runs_off_the_windows_thread_and_its_value_comes_back(
    background: Background, qtbot: QtBot
) -> None:
    threads: list[int] = []
    steps: list[Progress] = []
    task = Task(three_steps(threads))
    task.progressed.connect(steps.append)
    with qtbot.waitSignal(task.done) as done:
        background.start(task)
    assert done.args == ["counted"]
    assert [step.done for step in steps] == [0, 1, 2]
    assert threading.get_ident() not in threads


def test_that_a_failure_is_told_and_the_next_task_runs(background: Background, qtbot: QtBot) -> None:
    def failing() -> Generator[Progress, None, None]:
        yield Progress(0, 1, "Trying")
        raise Problem("It did not work.")

    task = Task(failing())
    with qtbot.waitSignal(task.failed) as failed:
        background.start(task)
    assert str(failed.args[0]) == "It did not work."
    after = Task(three_steps([]))
    with qtbot.waitSignal(after.done):
        background.start(after)


def test_that_cancelling_closes_the_generator_where_it_stands(background: Background, qtbot: QtBot) -> None:
    reached, go_on, closed = threading.Event(), threading.Event(), threading.Event()

    def endless() -> Generator[Progress, None, None]:
        try:
            while True:
                yield Progress(0, 0, "Going on")
                reached.set()
                go_on.wait(5)
        finally:
            closed.set()

    task = Task(endless())
    background.start(task)
    assert reached.wait(5)
    task.cancel()
    with qtbot.waitSignal(task.cancelled):
        go_on.set()
    assert closed.is_set()
    qtbot.waitUntil(lambda: not background.busy)


def test_that_closing_waits_for_what_runs(qtbot: QtBot) -> None:
    background = Background()
    ended = threading.Event()

    def slow() -> Generator[Progress, None, None]:
        yield Progress(0, 1, "Starting")
        ended.set()

    background.start(Task(slow()))
    background.close()
    qtbot.waitUntil(lambda: not background.busy)


def test_that_no_wrapper_of_a_finished_task_is_left_to_be_taken_for_something_else(
    background: Background, qtbot: QtBot
) -> None:
    """What Qt allocates at the address of a deleted runnable would be taken for one, and crash."""
    for _ in range(20):
        task = Task(three_steps([]))
        with qtbot.waitSignal(task.done):
            background.start(task)
    assert [each for each in getAllValidWrappers() if isinstance(each, QRunnable)] == []


def test_that_a_reading_is_heard_on_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    threads: list[int] = []
    heard: list[tuple[str, int]] = []
    reading = Reading(
        lambda: threads.append(threading.get_ident()) or "read",
        lambda answer: heard.append((answer, threading.get_ident())),
        heard.append,
    )
    with qtbot.waitSignal(reading.ended):
        background.start(reading)
    assert heard == [("read", threading.get_ident())]
    assert threading.get_ident() not in threads


@pytest.mark.parametrize("fails", [False, True])
def test_that_nobody_hears_of_a_reading_that_was_given_up_while_it_ran(
    background: Background, qtbot: QtBot, fails: bool
) -> None:
    reached, go_on = threading.Event(), threading.Event()
    heard: list[object] = []

    def ask() -> str:
        reached.set()
        go_on.wait(5)
        if fails:
            raise Problem("It did not work.")
        return "late"

    reading = Reading(ask, heard.append, heard.append)
    background.start(reading)
    assert reached.wait(5)
    background.give_up()
    with qtbot.waitSignal(reading.ended):
        go_on.set()
    assert heard == []


def test_that_a_reading_given_up_while_it_waits_never_asks(background: Background, qtbot: QtBot) -> None:
    reached, go_on = threading.Event(), threading.Event()
    heard: list[object] = []
    first = Reading(lambda: reached.set() or go_on.wait(5), heard.append, heard.append)
    second = Reading(lambda: heard.append("asked"), heard.append, heard.append)
    background.start(first)
    background.start(second)
    assert reached.wait(5)
    second.cancel()
    with qtbot.waitSignal(second.ended):
        go_on.set()
    assert heard == [True]


def test_that_a_reading_that_fails_is_told(background: Background, qtbot: QtBot) -> None:
    heard: list[object] = []

    def ask() -> None:
        raise Problem("It did not work.")

    reading = Reading(ask, heard.append, heard.append)
    with qtbot.waitSignal(reading.ended):
        background.start(reading)
    assert [str(each) for each in heard] == ["It did not work."]
