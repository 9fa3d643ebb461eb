"""From one workspace to another."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kzexplorer.operations.import_files import import_files
from kzexplorer.store import open_workspace
from kzexplorer.ui.window import Window
from tests.driving import finish


def test_that_another_workspace_opens_whatever_was_selected_before(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    reader = window.session.reader
    window.selection.select_event(reader.event_order().tolist()[-1])
    window.selection.select_entities([reader.entities()[-1].id])
    note = tmp_path / "note.txt"
    note.write_text("On 4 May 2011, Minister Ana Duarte visited Lisbon.", encoding="utf-8")
    with open_workspace(tmp_path / "other.kzx") as other:
        finish(import_files(other, [note]))
    with qtbot.waitSignal(window.ready):
        window.session.open(tmp_path / "other.kzx")
    assert window.selection.entities == frozenset()
    assert window.panes.document.text.toPlainText() == note.read_text(encoding="utf-8")
    assert window.selection.event_id in window.session.reader.event_order().tolist()
