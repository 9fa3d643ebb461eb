"""The folders and texts that the Help menu leads to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton

from kzexplorer import __version__, paths
from kzexplorer.errors import Problem
from kzexplorer.ui.window import Window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that the system was asked to show."""
    folders: list[str] = []

    def open_url(url: QUrl) -> bool:
        folders.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return folders


def test_that_folders_of_log_and_workspace_are_shown(window: Window, workspace: Path, opened: list[str]) -> None:
    paths.log_file().parent.mkdir(parents=True)
    paths.log_file().touch()
    window.commands.open_log()
    window.commands.open_data()
    assert opened == [str(paths.log_file().parent), str(workspace.parent)]


def test_that_a_log_that_was_never_written_is_told_with_its_place(window: Window, opened: list[str]) -> None:
    with pytest.raises(Problem, match="there is no log") as told:
        window.commands.open_log()
    assert str(paths.log_file()) in told.value.next_step
    assert opened == []


def test_that_a_system_that_shows_no_folders_is_told_with_the_path(
    window: Window, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    with pytest.raises(Problem, match=r"could show the folder") as told:
        window.commands.open_data()
    assert str(workspace.parent) in told.value.what


def test_that_details_of_the_installation_can_be_pasted_into_a_report(window: Window, workspace: Path) -> None:
    window.actions_table.trigger("copy_details")
    words = QGuiApplication.clipboard().text()
    assert words.startswith(f"kzexplorer: {__version__}, ")
    assert f"Workspace: {workspace}" in words
    assert "were copied" in window.frame.messages.news.words


def test_that_about_leads_to_the_licences_and_each_window_opens_once(window: Window) -> None:
    window.actions_table.trigger("about")
    window.actions_table.trigger("about")
    (about,) = window.findChildren(QDialog, "about")
    about.findChild(QPushButton, "aboutLicences").click()
    about.findChild(QPushButton, "aboutLicences").click()
    (licences,) = window.findChildren(QDialog, "licences")
    licences.close()
    about.close()
