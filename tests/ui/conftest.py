"""A session open on a workspace that holds the invented document, for tests of panes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer.store import open_workspace
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests import invented


@pytest.fixture
def invented_workspace(tmp_path: Path) -> Path:
    path = tmp_path / "invented.kzx"
    with open_workspace(path) as workspace:
        run = workspace.writer.begin_run("test", "1")
        findings = invented.findings()
        workspace.writer.add_document(run, invented.reading(), findings, [None] * len(findings.entities), 1)
    return path


@pytest.fixture
def session(qtbot: QtBot, invented_workspace: Path) -> Iterator[Session]:
    session = Session()
    with qtbot.waitSignal(session.opened):
        session.open(invented_workspace)
    yield session
    session.close()


@pytest.fixture
def selection(qtbot: QtBot) -> Selection:
    return Selection()


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    theme = Theme("light")
    theme.apply()
    return theme
