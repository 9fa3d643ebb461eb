"""A session open on names that may be corrected, and a window that dialogs can belong to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.store import open_workspace
from kzexplorer.ui.session import Session
from tests.naming import add_named, body, person, place

HOSTILE = "<b>Brandia</b> \u202egpj.exe & <img src=x>"


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "names.kzx"
    with open_workspace(path) as workspace:
        add_named(
            workspace,
            *(place("Brandia", "the Realm", "the Realm"), place("Republic of Brandia"), place("Vell")),
            *(person("Otto Lindgren", "President of Norway"), person("Lindgren", "President of Norway")),
            *(body("International Widget Agency"), body("IWA"), place(HOSTILE)),
        )
    session = Session()
    with qtbot.waitSignal(session.opened):
        session.open(path)
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setObjectName("window")
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    return window
