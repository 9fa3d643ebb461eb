"""The first start, the next one, and starts that meet something wrong."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer import paths
from kzexplorer.settings import VIEW, Settings
from kzexplorer.timeline.filters import Filter
from kzexplorer.ui import start
from kzexplorer.ui.standing import Standing
from kzexplorer.ui.start import go_on, make_window
from kzexplorer.ui.window import Window
from tests.journeys.conftest import Opener


def test_that_the_first_start_reads_the_first_documents_and_shows_them(qtbot: QtBot) -> None:
    window = make_window(Settings.load(paths.settings_file()))
    session = window.session
    window.restore()
    window.show()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        go_on(window, paths.default_workspace())
    assert paths.default_workspace().exists()
    assert session.reader.counts().documents == 2
    assert window.selection.event_id is not None
    assert window.panes.document.highlighted()
    assert window.frame.messages.tour.isVisible()
    window.close()
    window.deleteLater()


def test_that_a_restart_finds_everything_where_it_was(open_window: Opener, qtbot: QtBot) -> None:
    first = open_window()
    events = first.session.reader.timeline().id.tolist()
    first.selection.select_event(events[5])
    first.panes.entities.choose_tab("places")
    place = first.session.reader.event(events[5]).places[0].entity
    first.selection.select_entities([place])
    first.commands.group_by("document")
    first.commands.zoom_in()
    first.commands.toggle_pane("card")
    first.commands.set_theme("dark")
    seen = first.panes.timeline.range_days
    first.close()

    second = open_window()
    assert second.selection.event_id == events[5]
    assert second.selection.entities == {place}
    assert second.panes.entities.tabs.current == "places"
    assert second.panes.timeline.range_days == seen
    assert second.panes.timeline.state()["grouping"] == "document"
    assert second.panes.card.isHidden()
    assert Settings.load(paths.settings_file()).problem is None


def test_that_a_restart_stands_at_the_range_that_was_looked_at_far_from_the_selected_event(
    open_window: Opener, qtbot: QtBot
) -> None:
    first = open_window()
    events = first.session.reader.timeline().id.tolist()
    first.selection.select_event(events[0])
    first.panes.timeline.restore({"range": [735_000.0, 735_030.0]})
    seen = first.panes.timeline.range_days
    first.close()

    second = open_window()
    assert second.selection.event_id == events[0]
    assert second.panes.timeline.range_days == seen


def test_that_a_restart_shows_the_kept_lanes_and_filter_at_once(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_window()
    first.panes.timeline.filter_by(Filter({}))
    first.commands.group_by("document")
    first.commands.zoom_in()
    kept = first.panes.timeline.state()
    first.close()

    at_first: list[object] = []
    go_back = Standing.restore_view

    def watched(standing: Standing) -> None:
        at_first.append(standing._panes.timeline.state())
        go_back(standing)

    monkeypatch.setattr(Standing, "restore_view", watched)
    second = open_window()
    assert at_first == [kept]
    assert second.panes.timeline.state() == kept


def test_that_the_workspace_that_was_open_opens_again(open_window: Opener, workspace: Path) -> None:
    open_window().close()
    assert start.last_workspace(Settings.load(paths.settings_file())) == workspace
    workspace.unlink()
    assert start.last_workspace(Settings.load(paths.settings_file())) is None


def test_that_verdicts_are_there_after_a_restart_and_can_still_be_undone(open_window: Opener) -> None:
    first = open_window()
    event = first.session.reader.timeline().id.tolist()[0]
    first.selection.select_event(event)
    first.commands.accept()
    first.close()
    second = open_window()
    assert second.session.reader.event(event).verdict.value == "accepted"
    second.commands.undo()
    assert second.session.reader.event(event).verdict.value == "to_review"


def refused(qtbot: QtBot, path: Path) -> Window:
    window = make_window(Settings.load(paths.settings_file()))
    session = window.session
    window.restore()
    window.show()
    with qtbot.waitSignal(session.failed, timeout=10_000):
        go_on(window, path)
    return window


def make_newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()


@pytest.mark.parametrize("case", ["text", "newer", "folder"])
def test_that_what_cannot_be_opened_is_told_in_the_window_and_left_as_it_is(
    case: str, workspace: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "named.kzx"
    if case == "text":
        path.write_text("This is a letter and no workspace. " * 40)
    elif case == "newer":
        path.write_bytes(workspace.read_bytes())
        make_newer(path)
    else:
        path.mkdir()
    before = path.read_bytes() if path.is_file() else None
    window = refused(qtbot, path)
    assert window.frame.messages.problem.isVisible()
    assert "named.kzx" in window.frame.messages.problem.words
    assert window.frame.messages.problem.words.endswith(".")
    window.commands.accept()
    window.commands.undo()
    window.commands.next_to_review()
    window.commands.step(1)
    window.close()
    window.deleteLater()
    assert (path.read_bytes() if path.is_file() else None) == before


def test_that_damaged_settings_do_not_keep_the_window_from_opening(open_window: Opener) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text("{ this is not JSON")
    window = open_window()
    assert window.session.reader.counts().documents == 2


def test_that_adding_documents_shows_their_events_and_refuses_what_is_no_text(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "note.txt").write_text("On 4 May 2011, Minister Ana Duarte visited Lisbon.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    before = len(window.session.reader.timeline())
    with qtbot.waitSignal(window.session.changed, timeout=10_000):
        window.commands.adding.try_again([tmp_path / "note.txt", tmp_path / "picture.png"], False)
    qtbot.waitUntil(lambda: not window.session.is_working)
    assert len(window.session.reader.timeline()) == before + 1
    assert "Added 1 document" in window.frame.messages.news.words
    assert "picture.png" in window.frame.messages.problem.words


def test_that_another_workspace_brings_nothing_of_the_one_before(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.selection.select_event(window.session.reader.timeline().id.tolist()[5])
    window.selection.select_entities([1])
    window.frame.header.search.setText("obama")
    with qtbot.waitSignal(window.selection.query_changed):
        window.search("obama")
    with qtbot.waitSignal(window.session.opened, timeout=10_000):
        window.session.open(tmp_path / "Another.kzx")
    assert window.session.reader.counts().documents == 0
    assert (window.selection.event_id, window.selection.document, window.selection.entities) == (None, None, set())
    assert window.selection.query == window.frame.header.search.text() == ""
    assert window.panes.document.text.toPlainText() == ""
    assert window.frame.messages.problem.isHidden()
    (tmp_path / "note.txt").write_text("On 4 May 2011, Minister Ana Duarte visited Lisbon.")
    with qtbot.waitSignal(window.session.changed, timeout=10_000):
        window.commands.adding.add([tmp_path / "note.txt"])
    qtbot.waitUntil(lambda: not window.session.is_working)
    assert len(window.session.reader.timeline()) == 1
    assert window.panes.document.text.toPlainText().startswith("On 4 May 2011")


def test_that_a_view_kept_by_hand_in_another_shape_is_left_aside(open_window: Opener, workspace: Path) -> None:
    settings = Settings.load(paths.settings_file())
    settings[VIEW] = {
        "workspace": str(workspace), "event": "7", "entities": {"1": 2}, "tab": 3, "timeline": [1], "document": {}
    }  # fmt: skip
    settings.save()
    window = open_window()
    assert window.selection.event_id is None
    assert window.panes.entities.tabs.current == "people"
