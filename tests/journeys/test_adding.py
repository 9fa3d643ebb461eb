"""An analyst drops files on the window, sees what will be read, and watches the timeline grow."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kzexplorer.operations.import_report import Fate
from kzexplorer.ui.importing.files_dialog import FilesDialog
from kzexplorer.ui.importing.plan_dialog import PlanDialog
from kzexplorer.ui.window import Window
from tests.conftest import delete_what_is_due
from tests.journeys.conftest import Opener

_HOLD = """
import sys
from pathlib import Path
from kzexplorer.store import open_workspace
with open_workspace(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""
_COPY = Qt.DropAction.CopyAction
_PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """A folder of five letters and a picture."""
    folder = tmp_path / "Letters"
    folder.mkdir()
    write_letters(folder, 5)
    (folder / "photo.png").write_bytes(_PICTURE)
    return folder


def write_letters(folder: Path, number: int) -> None:
    for n in range(1, number + 1):
        words = f"On {n} May 2011, Minister Ana Duarte visited Lisbon for the {n}th time."
        (folder / f"letter {n}.txt").write_text(words, encoding="utf-8")


def held(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: Window, paths: Sequence[Path]) -> None:
    """As the system does it when files are let go over the window."""
    data, none = held(paths), Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), _COPY, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), _COPY, data, left, none))


def planned(window: Window, qtbot: QtBot) -> PlanDialog:
    qtbot.waitUntil(lambda: window.findChild(PlanDialog) is not None, timeout=20_000)
    return window.findChild(PlanDialog)


def at_rest(window: Window) -> bool:
    return not window.session.is_working and not window.session.is_reading


def test_that_a_dropped_folder_is_planned_then_read_and_shows_on_the_timeline(
    window: Window, qtbot: QtBot, letters: Path
) -> None:
    before, chosen = len(window.session.reader.timeline()), window.selection.event_id
    seen = window.panes.timeline.range_days
    drop(window, [letters])
    dialog = planned(window, qtbot)
    rows = dialog.files.model.rows
    assert [row.file for row in rows] == ["photo.png", *(f"letter {n}.txt" for n in range(1, 6))]
    assert [row.fate for row in rows] == [Fate.REFUSED, *[Fate.NEW] * 5]
    assert len(window.session.reader.timeline()) == before
    dialog.findChild(QPushButton, "planAdd").click()
    qtbot.waitUntil(lambda: len(window.session.reader.timeline()) == before + 5 and at_rest(window), timeout=30_000)
    assert window.frame.messages.news.words == "Added 5 documents with 5 events."
    assert (window.selection.event_id, window.panes.timeline.range_days) == (chosen, seen)
    assert "7 documents" in window.frame.footer.findChild(object, "footerCounts").text()  # type: ignore[call-overload]


def test_that_what_is_held_over_the_window_is_told_where_it_goes(window: Window, letters: Path) -> None:
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    data = held([letters])
    entering = QDragEnterEvent(QPoint(9, 9), _COPY, data, left, none)
    QApplication.sendEvent(window, entering)
    cover = window.findChild(object, "dropCover")
    assert entering.isAccepted()
    assert cover.isVisible()  # type: ignore[union-attr]
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not cover.isVisible()  # type: ignore[union-attr]


def test_that_a_handful_of_new_texts_is_added_without_a_question(window: Window, qtbot: QtBot, letters: Path) -> None:
    before = len(window.session.reader.timeline())
    drop(window, [letters / "letter 1.txt", letters / "letter 2.txt"])
    qtbot.waitUntil(lambda: len(window.session.reader.timeline()) == before + 2 and at_rest(window), timeout=30_000)
    assert window.findChild(PlanDialog) is None


def test_that_the_same_folder_again_is_known_and_only_what_changed_is_read(
    window: Window, qtbot: QtBot, letters: Path
) -> None:
    (letters / "photo.png").unlink()
    drop(window, [letters])
    planned(window, qtbot).agree()
    qtbot.waitUntil(lambda: window.session.reader.counts().documents == 7 and at_rest(window), timeout=30_000)
    qtbot.waitUntil(lambda: window.findChild(PlanDialog) is None)
    (letters / "letter 3.txt").write_text("On 9 June 2012, Minister Ana Duarte visited Vienna.", encoding="utf-8")
    drop(window, [letters])
    dialog = planned(window, qtbot)
    fates = {row.file: row.fate for row in dialog.files.model.rows}
    assert fates.pop("letter 3.txt") is Fate.CHANGED
    assert set(fates.values()) == {Fate.UNCHANGED}
    assert dialog.add.text() == "Add 1 file"
    dialog.agree()
    qtbot.waitUntil(lambda: window.frame.messages.news.words.startswith("Added 1 document"), timeout=30_000)
    qtbot.waitUntil(lambda: at_rest(window))


def test_that_refused_files_are_listed_with_their_reason_and_can_be_tried_again(
    window: Window, qtbot: QtBot, letters: Path
) -> None:
    window.commands.adding.try_again([letters], False)
    qtbot.waitUntil(lambda: window.frame.messages.problem.isVisible() and at_rest(window), timeout=30_000)
    window.findChild(QPushButton, "listProblem").click()
    dialog = window.findChild(FilesDialog)
    qtbot.waitUntil(lambda: dialog.files.model.rowCount() == 1)
    refused = dialog.files.model.row(0)
    assert refused is not None
    assert (refused.file, refused.fate) == ("photo.png", Fate.REFUSED)
    assert "picture" in refused.reason
    (letters / "photo.png").write_text("On 9 June 2012, Minister Ana Duarte visited Vienna.", encoding="utf-8")
    dialog.findChild(QPushButton, "filesAgain").click()
    shown = dialog.files.model
    qtbot.waitUntil(
        lambda: refused.origin in {row.origin for row in shown.rows if row.fate is Fate.READ}, timeout=30_000
    )
    qtbot.waitUntil(lambda: at_rest(window), timeout=30_000)
    dialog.close()


def test_that_a_list_of_files_that_is_closed_at_once_hears_of_none(window: Window, qtbot: QtBot) -> None:
    window.commands.adding.show_list()
    window.findChild(FilesDialog).close()
    delete_what_is_due()
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert window.findChild(FilesDialog) is None


def test_that_an_import_rests_while_it_is_paused_and_ends_when_it_is_resumed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    write_letters(tmp_path, 12)
    before = window.session.reader.counts().documents
    window.session.working.connect(lambda step: window.session.pause(True) if step and step.done == 2 else None)
    window.commands.adding.try_again([tmp_path / f"letter {n}.txt" for n in range(1, 13)], False)
    qtbot.waitUntil(lambda: _rests(window), timeout=30_000)
    resting = window.session.reader.counts().documents
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert before < window.session.reader.counts().documents <= resting + 1 < before + 12
    window.frame.messages.work.pause_asked.emit(False)
    qtbot.waitUntil(lambda: window.session.reader.counts().documents == before + 12 and at_rest(window), timeout=30_000)


def test_that_a_cancelled_import_keeps_what_was_done(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    write_letters(tmp_path, 20)
    before = window.session.reader.counts().documents
    window.session.working.connect(lambda step: _press_cancel(window) if step and step.done >= 2 else None)
    window.commands.adding.try_again([tmp_path / f"letter {n}.txt" for n in range(1, 21)], False)
    qtbot.waitUntil(lambda: window.session.is_working)
    qtbot.waitUntil(lambda: at_rest(window), timeout=30_000)
    assert before < window.session.reader.counts().documents < before + 20
    assert window.frame.messages.work.isHidden()


def _rests(window: Window) -> bool:
    return window.session.running is not None and window.session.running.paused


def _press_cancel(window: Window) -> None:
    window.findChild(QPushButton, "workCancel").click()


def test_that_an_event_is_accepted_while_documents_are_added(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    write_letters(tmp_path, 6)
    event = window.session.reader.timeline().id.tolist()[0]
    window.selection.select_event(event)
    # once some are in, so that the verdict is the later step
    window.session.working.connect(lambda step: window.commands.accept() if step and step.done == 2 else None)
    window.commands.adding.try_again([tmp_path / f"letter {n}.txt" for n in range(1, 7)], False)
    qtbot.waitUntil(lambda: window.session.reader.event(event).verdict.value == "accepted", timeout=30_000)
    qtbot.waitUntil(lambda: at_rest(window), timeout=30_000)
    assert window.actions_table["undo"].text() == "&Undo “Accept event”"


def test_that_a_window_closed_while_adding_offers_the_rest_at_the_next_start(
    open_window: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Many"
    folder.mkdir()
    write_letters(folder, 30)
    first = open_window()
    first.commands.adding.try_again([folder], False)
    with qtbot.waitSignal(first.session.changed, timeout=30_000):
        pass
    first.close()
    second = open_window()
    assert 2 < second.session.reader.counts().documents < 32
    second.findChild(QPushButton, "addTheRest").click()
    planned(second, qtbot).agree()
    qtbot.waitUntil(lambda: second.session.reader.counts().documents == 32 and at_rest(second), timeout=30_000)


def test_that_a_workspace_open_elsewhere_says_so_and_can_only_be_looked_at(
    open_window: Opener, workspace: Path, letters: Path
) -> None:
    command = [sys.executable, "-c", _HOLD, str(workspace)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        second = open_window()
        other.communicate()
    assert second.session.read_only
    assert second.frame.messages.limit.words == second.session.read_only
    event = second.session.reader.timeline().id.tolist()[0]
    second.selection.select_event(event)
    assert not second.panes.card.accept.isEnabled()
    assert not second.actions_table["accept"].isEnabled()
    assert second.actions_table["add"].statusTip() == second.session.read_only
    drop(second, [letters])
    told = second.frame.messages.problem.words
    assert told
    assert second.session.read_only.startswith(told)


def test_that_new_files_of_a_watched_folder_are_added_once_they_stopped_growing(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Inbox"
    folder.mkdir()
    write_letters(folder, 1)
    before = window.session.reader.counts().documents
    window.commands.watching.watch(folder)
    assert window.actions_table["watch"].text() == "Stop &watching Inbox"
    qtbot.waitUntil(lambda: window.session.reader.counts().documents == before + 1, timeout=30_000)
    qtbot.waitUntil(lambda: at_rest(window), timeout=30_000)
    write_letters(folder, 2)
    qtbot.waitUntil(lambda: window.session.reader.counts().documents == before + 2, timeout=30_000)
    qtbot.waitUntil(lambda: at_rest(window), timeout=30_000)
    window.commands.watch_folder()
    assert window.commands.watching.folder is None
    assert window.actions_table["watch"].text() == "&Watch a folder…"
