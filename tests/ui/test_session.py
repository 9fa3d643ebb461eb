from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.operations.import_files import import_files
from kzexplorer.store import Reader, Workspace, open_workspace
from kzexplorer.ui.session import Session


def notes(folder: Path, number: int) -> list[Path]:
    """Files that tell of an event each."""
    files = [folder / f"note {n}.txt" for n in range(number)]
    for n, file in enumerate(files, 1):
        file.write_text(f"On {n} May 2011, Minister Ana Duarte visited Lisbon.", encoding="utf-8")
    return files


def test_that_what_was_added_before_a_cancel_is_told(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    before = len(session.reader.documents())
    session.working.connect(lambda step: session.cancel() if step and step.done else None)
    with qtbot.waitSignal(session.changed, timeout=20_000):
        session.start(import_files, notes(tmp_path, 40))
    qtbot.waitUntil(lambda: not session._background.busy)
    assert before < len(session.reader.documents()) < before + 40


def test_that_cancel_stops_what_runs_and_not_what_waits(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def endless(_workspace: Workspace) -> Generator[Progress, None, None]:
        while True:
            yield Progress(0, 0, "Going on")
            reached.set()
            go_on.wait(5)

    session.start(endless)
    session.start(import_files, notes(tmp_path, 1))
    assert reached.wait(5)
    session.cancel()
    with qtbot.waitSignal(session.finished, timeout=20_000) as finished:
        go_on.set()
    assert finished.args[0].n_read == 1


def test_that_work_is_told_as_ended_once_nothing_waits(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    ends: list[int] = []
    done: list[object] = []
    session.finished.connect(done.append)
    session.working.connect(lambda step: ends.append(len(done)) if step is None else None)
    first, second = notes(tmp_path, 2)
    session.start(import_files, [first])
    session.start(import_files, [second])
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert ends == [2]


def test_that_nothing_is_added_to_the_workspace_that_another_one_is_about_to_replace(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    before, told = len(session.reader.documents()), []
    session.failed.connect(told.append)
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(tmp_path / "another.kzx")
        session.start(import_files, notes(tmp_path, 1))
    assert [str(problem) for problem in told] == ["Another workspace is being opened. Try again once it shows."]
    assert session.reader.documents() == []
    with qtbot.waitSignal(session.finished, timeout=20_000):
        session.start(import_files, notes(tmp_path, 1))
    with open_workspace(tmp_path / "invented.kzx") as old:
        assert len(old.reader.documents()) == before


def test_that_what_ends_while_the_session_closes_is_heard_by_nobody(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    heard: list[object] = []
    for signal in (session.finished, session.changed, session.opened):
        signal.connect(lambda *words: heard.append(words))
    session.start(import_files, notes(tmp_path, 1))
    session.open(tmp_path / "another.kzx")
    session._background._pool.waitForDone()
    session.close()
    qtbot.waitUntil(lambda: not session._background.busy)
    assert heard == []
    assert not session.is_open


def test_that_an_answer_read_from_a_workspace_that_was_left_is_heard_by_nobody(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    reached, go_on = threading.Event(), threading.Event()
    heard: list[object] = []

    def ask(reader: Reader) -> int:
        reached.set()
        go_on.wait(5)
        return len(reader.documents())

    session.read(ask, heard.append)
    assert reached.wait(5)
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(tmp_path / "another.kzx")
    go_on.set()
    qtbot.waitUntil(lambda: not session._readings.busy)
    assert heard == []
    session.read(lambda reader: len(reader.documents()), heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [0]


def test_that_who_has_many_mentions_is_corrected_beside_the_window(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[bool] = []

    def correction(_workspace: Workspace) -> Changes:
        threads.append(threading.current_thread() is threading.main_thread())
        return Changes("Rename")

    line = max(session.reader.entities(), key=lambda each: each.n_mentions)
    qtbot.waitUntil(lambda: not session.is_working)  # its opening may not have ended
    session.correct([line.id], correction)
    monkeypatch.setattr("kzexplorer.ui.session._MANY_OF_ENTITIES", 0)
    with qtbot.waitSignal(session.changed):
        session.correct([line.id], correction)
    assert threads == [True, False]
