"""A workspace file dropped on the window opens; among other files it is a document like them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.window import Window

_HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def held(window: Window, paths: Sequence[Path]) -> tuple[QMimeData, str]:
    """What is dragged, and what the window says while that is above it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, *_HELD))
    return data, window.findChild(QWidget, "dropCover").accessibleDescription()


def let_go(window: Window, data: QMimeData) -> None:
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, *_HELD))


def test_that_a_dropped_workspace_is_opened(window: Window, workspace: Path, tmp_path: Path, qtbot: QtBot) -> None:
    other = Path(shutil.copy(workspace, tmp_path / "Ұлы other.KZX"))
    data, said = held(window, [other])
    assert said.startswith("Drop to open this workspace.")
    with qtbot.waitSignal(window.ready, timeout=60_000):
        let_go(window, data)
    assert window.session.workspace.path == other


def test_that_the_workspace_that_is_open_stays_open_where_it_is_dropped(
    window: Window, workspace: Path, qtbot: QtBot
) -> None:
    data, _ = held(window, [workspace])
    with qtbot.assertNotEmitted(window.session.opened, wait=50):
        let_go(window, data)


def test_that_a_workspace_among_other_files_is_not_opened(
    window: Window, workspace: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "note.txt").write_text("On 4 May 2011, Minister Ana Duarte visited Lisbon.", encoding="utf-8")
    data, said = held(window, [workspace, tmp_path / "note.txt"])
    assert said.startswith("Drop to add documents.")
    let_go(window, data)
    qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)), timeout=60_000)
    window.findChildren(QDialog)[0].reject()
    assert window.session.workspace.path == workspace
    qtbot.waitUntil(lambda: not window.session.is_working and not window.session.is_reading)
