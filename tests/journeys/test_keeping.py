"""Copying a workspace, putting a copy back, a second window, a crash, and files that are no workspace."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer import paths
from kzexplorer.domain.verdict import Verdict
from kzexplorer.settings import TOUR_DONE, Settings
from kzexplorer.store import Mode, open_workspace
from kzexplorer.store.header import USER_VERSION
from kzexplorer.ui.start import go_on, make_window
from kzexplorer.ui.window import Window
from tests.driving import faults
from tests.journeys.conftest import Opener


def _first_event(window: Window) -> int:
    return int(window.session.reader.event_order()[0])


def test_that_a_copy_holds_what_the_window_shows_and_can_be_put_back(
    open_window: Opener, workspace: Path, qtbot: QtBot
) -> None:
    window = open_window()
    messages, event = window.frame.messages, _first_event(window)
    copy = workspace.with_name("copy.kzx")
    window.commands.keeping.copy_to(copy)
    qtbot.waitUntil(messages.news.isVisible, timeout=20_000)
    assert messages.news.words == f"The workspace was copied to {copy}. The copy was checked."
    with open_workspace(copy, mode=Mode.READ) as copied:
        assert copied.reader.counts() == window.session.counts()
        assert faults(copied) == []

    window.selection.select_event(event)
    window.commands.accept()
    assert window.session.reader.event(event).verdict is Verdict.ACCEPTED
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.keeping.restore(copy)
    kept = workspace.with_name(f"{workspace.name}.replaced-1")
    assert str(kept) in messages.news.words
    assert window.session.reader.event(event).verdict is Verdict.TO_REVIEW
    assert window.session.workspace.read_only is None
    with open_workspace(kept, mode=Mode.READ) as before:
        assert before.reader.event(event).verdict is Verdict.ACCEPTED
    window.selection.select_event(event)
    window.commands.reject()
    window.close()
    with open_workspace(workspace, mode=Mode.WRITE) as closed:
        assert closed.reader.event(event).verdict is Verdict.REJECTED
        assert not closed.was_interrupted


def test_that_a_file_that_is_there_is_not_written_over_and_no_workspace_is_not_put_back(
    open_window: Opener, workspace: Path, qtbot: QtBot
) -> None:
    window = open_window()
    taken = workspace.with_name("taken.kzx")
    taken.write_text("not a workspace")
    problem = window.frame.messages.problem
    window.commands.keeping.copy_to(taken)
    qtbot.waitUntil(lambda: problem.isVisible() and "is there already" in problem.words, timeout=20_000)
    window.commands.keeping.restore(taken)
    qtbot.waitUntil(lambda: "not a" in problem.words, timeout=20_000)
    assert taken.read_text() == "not a workspace"
    qtbot.waitUntil(lambda: not window.session.is_working)
    assert window.session.refusal is None


def test_that_a_second_window_only_reads_and_says_so(open_window: Opener) -> None:
    first, second = open_window(), open_window()
    assert not first.session.read_only
    assert "open for changes in another window" in second.frame.messages.limit.words
    assert second.frame.messages.limit.words.endswith("Until then it can be read here.")
    assert not second.actions_table["add"].isEnabled()
    assert not second.actions_table["restore"].isEnabled()
    assert second.actions_table["back_up"].isEnabled()
    assert len(second.session.reader.event_order()) == len(first.session.reader.event_order())


def test_that_a_window_that_opens_its_workspace_again_can_go_on_changing_it(
    open_window: Opener, workspace: Path, qtbot: QtBot
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.session.open(workspace)
    assert not window.session.read_only


@pytest.mark.parametrize("harmed", [False, True])
def test_that_a_window_looks_at_its_workspace_after_a_crash_and_speaks_only_of_harm(
    open_window: Opener, workspace: Path, qtbot: QtBot, harmed: bool
) -> None:
    workspace.with_name(f"{workspace.name}.lock").write_text("{}")
    if harmed:
        with closing(sqlite3.connect(workspace)) as connection:
            (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'quote'").fetchone()
            (size,) = connection.execute("PRAGMA page_size").fetchone()
        with workspace.open("r+b") as file:
            file.seek((page - 1) * size)
            file.write(b"\xff" * 100)
    window = open_window()
    problem = window.frame.messages.problem
    if harmed:
        qtbot.waitUntil(lambda: "is damaged" in problem.words, timeout=20_000)
    else:
        assert window.session.workspace.was_interrupted
        qtbot.waitUntil(lambda: not window.session._beside.busy, timeout=20_000)
        assert not problem.isVisible()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {USER_VERSION + 1}")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _link_to_nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nowhere.kzx"))


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of POSIX")
@pytest.mark.parametrize("make", [_empty, _cut, _newer, _folder, _pipe, _link_to_nothing])
def test_that_a_window_says_why_it_cannot_open_a_file(
    workspace: Path, qtbot: QtBot, make: Callable[[Path], None]
) -> None:
    make(workspace)
    settings = Settings.load(paths.settings_file())
    settings[TOUR_DONE] = True
    window = make_window(settings)
    qtbot.addWidget(window)
    window.show()
    go_on(window, workspace)
    problem = window.frame.messages.problem
    qtbot.waitUntil(problem.isVisible, timeout=20_000)
    assert workspace.name in problem.words
    assert "inside kzexplorer" not in problem.words
    window.close()
