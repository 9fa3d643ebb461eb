"""What leaves the program through the window: exports, evidence packs, and packs that somebody changed."""

from __future__ import annotations

import csv
import threading
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kzexplorer.export.records import EventRecord
from kzexplorer.operations import export_events, export_records
from kzexplorer.search import parse
from kzexplorer.settings import EXPORTS, Settings
from kzexplorer.store.reader import Reader
from kzexplorer.ui.exporting.check_dialog import CheckDialog
from kzexplorer.ui.exporting.export_dialog import ExportDialog
from kzexplorer.ui.exporting.pack_dialog import PackDialog
from kzexplorer.ui.window import Window
from tests.conftest import delete_what_is_due
from tests.journeys.conftest import Opener
from tests.operations.packing import changed, flipped, members


def _open_export(window: Window) -> ExportDialog:
    window.actions_table.trigger("export")
    dialog = window.commands.exporting.dialog
    assert isinstance(dialog, ExportDialog)
    return dialog


def _check(window: Window, pack: Path, qtbot: QtBot) -> CheckDialog:
    window.commands.exporting.check(pack)
    dialog = window.commands.exporting.dialog
    assert isinstance(dialog, CheckDialog)
    qtbot.waitUntil(lambda: not dialog.running.is_running, timeout=30_000)
    return dialog


def test_that_what_a_search_found_is_exported_and_the_choice_is_remembered(
    open_window: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.panes.timeline.found, timeout=20_000, check_params_cb=lambda found: found.narrowed):
        window.search("kind:visit")
    found = len(window.session.reader.search(parse("kind:visit")))
    path = tmp_path / "visits"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(path), ""))

    dialog = _open_export(window)
    assert dialog.share.key == "shown"
    qtbot.waitUntil(lambda: f"({found})" in dialog.which.currentText())
    dialog.formats.choose("csv")
    dialog.go_button.click()
    qtbot.waitUntil(lambda: not dialog.running.is_running, timeout=30_000)
    assert dialog.running.said.text() == f"{found} events were written to {path}.csv."
    assert dialog.running.folder_button.isVisible()
    with (tmp_path / "visits.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == found + 1

    dialog.formats.choose("ics")
    dialog.options.imprecise.setCurrentIndex(1)
    dialog.write(tmp_path / "visits.ics")
    qtbot.waitUntil(lambda: "left out" in dialog.running.said.text(), timeout=30_000)
    dialog.reject()
    window.close()
    assert Settings.load(window._settings.file)[EXPORTS]["export"]["format"] == "ics"
    again = _open_export(open_window())
    assert again.formats.chosen.id == "ics"
    assert again.share.key == "all"


def test_that_the_window_and_the_manual_stay_at_hand_beside_the_dialog(window: Window, qtbot: QtBot) -> None:
    dialog = _open_export(window)
    assert not dialog.isModal()
    assert dialog.which.findData("shown") < 0
    with qtbot.waitSignal(window.panes.timeline.found, timeout=20_000, check_params_cb=lambda found: found.narrowed):
        window.search("kind:visit")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    assert dialog.which.findData("shown") > 0
    assert dialog.share.key == "all"
    window.actions_table.trigger("make_pack")
    assert window.commands.exporting.dialog is dialog


def test_that_a_dialog_that_is_closed_while_its_events_are_counted_hears_of_none(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.panes.timeline.found, timeout=20_000, check_params_cb=lambda found: found.narrowed):
        window.search("kind:visit")
    _open_export(window).close()
    delete_what_is_due()
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert window.findChild(ExportDialog) is None


@dataclass
class Slow:
    """An export that has begun over a file that is there, and rests between its events until `go_on`."""

    dialog: ExportDialog
    folder: Path
    go_on: threading.Event

    @property
    def has_left_nothing(self) -> bool:
        names = [each.name for each in self.folder.iterdir()]
        return names == ["events.json"] and (self.folder / "events.json").read_text() == "before"


@pytest.fixture
def slow(window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Slow:
    stream, under_way, go_on = export_records.record_stream, threading.Event(), threading.Event()

    def slowly(reader: Reader, events: Sequence[int]) -> Iterator[EventRecord]:
        for record in stream(reader, list(events) * 10):
            under_way.set()
            go_on.wait(0.1)
            yield record

    monkeypatch.setattr(export_events, "record_stream", slowly)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "events.json").write_text("before")
    dialog = _open_export(window)
    dialog.formats.choose("json")
    dialog.write(folder / "events.json")
    qtbot.waitUntil(under_way.is_set, timeout=20_000)
    return Slow(dialog, folder, go_on)


def test_that_a_stopped_export_leaves_nothing(slow: Slow, qtbot: QtBot) -> None:
    dialog = slow.dialog
    assert not dialog.go_button.isEnabled()
    dialog.running.stop_button.click()
    slow.go_on.set()
    qtbot.waitUntil(lambda: not dialog.running.is_running, timeout=30_000)
    assert dialog.running.said.text() == "Stopped. Nothing was written."
    assert dialog.go_button.isEnabled()
    assert slow.has_left_nothing


def test_that_an_export_whose_dialog_is_closed_leaves_nothing(slow: Slow, qtbot: QtBot) -> None:
    slow.dialog.close()
    delete_what_is_due()
    slow.go_on.set()
    qtbot.waitUntil(lambda: slow.has_left_nothing, timeout=30_000)


def test_that_an_export_that_cannot_be_written_says_why_where_one_looks(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _open_export(window)
    dialog.write(tmp_path / "absent" / "events.csv")
    qtbot.waitUntil(lambda: "Could not write" in dialog.running.said.text(), timeout=30_000)
    assert not window.frame.messages.problem.isVisible()


@pytest.mark.parametrize("report", ["html", "pdf"])
def test_that_a_pack_is_sound_until_a_byte_of_a_source_changes(
    window: Window, tmp_path: Path, qtbot: QtBot, report: str
) -> None:
    pack = tmp_path / "evidence.zip"
    window.actions_table.trigger("make_pack")
    dialog = window.commands.exporting.dialog
    assert isinstance(dialog, PackDialog)
    dialog.report.setCurrentIndex(dialog.report.findData(report))
    dialog.write(pack)
    qtbot.waitUntil(lambda: not dialog.running.is_running, timeout=30_000)
    data = pack.read_bytes()
    assert data[-64:].decode() in dialog.running.said.text()
    assert f"report.{report}" in members(data)
    dialog.reject()

    sound = _check(window, pack, qtbot)
    assert sound.running.said.text().startswith("The pack is sound")
    assert sound.faults.rowCount() == 0
    assert sound._found is not None
    assert sound._found.notes == ()
    sound.reject()

    source = next(name for name in zipfile.ZipFile(pack).namelist() if name.startswith("sources/"))
    pack.write_bytes(changed(data, source, flipped(members(data)[source].index(b"First Lady"))))
    broken = _check(window, pack, qtbot)
    assert broken.faults.rowCount() >= 3
    shown = [[str(broken.faults.index(row, at).data()) for at in range(3)] for row in range(broken.faults.rowCount())]
    assert any(file == source and event and "First Lady" in words for file, event, words in shown)
    broken.table.selectRow(2)
    assert broken.sentence.text() == broken.faults.faults[2].what


def test_that_what_is_no_pack_is_told(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "letter.zip").write_bytes(b"Dear all")
    dialog = _check(window, tmp_path / "letter.zip", qtbot)
    assert "is no evidence pack" in dialog.running.said.text()
    assert not dialog.copy_button.isEnabled()
