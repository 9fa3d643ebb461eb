"""What the Help menu tells of the program: whose work is in it, where its files lie, and what a report should say."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer import __version__, paths
from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.ui.dialogs.about import AboutWindow
from kzexplorer.ui.dialogs.installation import installation_details
from kzexplorer.ui.dialogs.licences import notices as gathering
from kzexplorer.ui.dialogs.licences.notices import flowing, notices
from kzexplorer.ui.dialogs.licences.window import LicencesWindow
from kzexplorer.ui.theme import Theme

_PACKED = """whose work it is

1. Fonts
""" + "\n".join(f"{'=' * 100}\n{name}\n{'=' * 100}\n\nwords of {name}\n" for name in ("lxml 6 (BSD)", "Qt 6 (LGPL)"))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 800)
    return window


@pytest.fixture
def licences(window: QWidget, theme: Theme, qtbot: QtBot) -> LicencesWindow:
    licences = LicencesWindow(theme, window)
    licences.show()
    return licences


def names(licences: LicencesWindow) -> list[str]:
    rows = licences.names.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_that_a_checkout_tells_what_it_ships_and_the_libraries_it_runs_on() -> None:
    told = {each.name: each.text for each in notices()}
    assert next(iter(told)) == "Overview"
    for whose in ("PySide6_Essentials", "numpy", "SQLAlchemy", "lxml", "mdurl", "Inter", "Noto Serif", "Unicode"):
        assert any(whose in name for name in told), whose
    assert all(told.values())
    assert not any(name.startswith(("pytest", "ruff", "mypy")) for name in told), "what only tests need is not inside"


def test_that_a_package_tells_what_was_put_into_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "packed.txt").write_text(_PACKED, encoding="utf-8")
    shipped = paths.resource
    packed = {"licences/THIRD-PARTY.txt": tmp_path / "packed.txt"}
    monkeypatch.setattr(paths, "resource", lambda name: packed.get(name) or shipped(name))
    told = [(each.name, each.text) for each in notices()]
    assert told[0] == ("Overview", "whose work it is\n\n1. Fonts")
    assert told[-2:] == [("lxml 6 (BSD)", "words of lxml 6 (BSD)"), ("Qt 6 (LGPL)", "words of Qt 6 (LGPL)")]


def test_that_libraries_that_are_not_there_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "_own_requirements", lambda: ("numpy>=2", "no-such-library", 'x; extra == "y"'))
    assert [each.name.split()[0] for each in notices()[-1:]] == ["numpy"]


def test_that_looking_for_words_lists_the_licences_that_have_them(licences: LicencesWindow, qtbot: QtBot) -> None:
    everything = names(licences)
    qtbot.keyClicks(licences.field, "Unicode, Inc")
    assert "Unicode License 3.0" in names(licences)
    assert len(names(licences)) < len(everything)
    licences.field.clear()
    assert names(licences) == everything


def test_that_enter_goes_through_all_places_and_on_to_the_next_licence(licences: LicencesWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(licences.field, "Reserved Font Name")
    first = licences.page.textCursor()
    assert first.selectedText().lower() == "reserved font name"
    seen = {licences.names.currentIndex().data()}
    for _ in range(30):
        qtbot.keyClick(licences.field, Qt.Key.Key_Return)
        assert licences.page.textCursor().selectedText().lower() == "reserved font name"
        seen.add(licences.names.currentIndex().data())
    assert seen == set(names(licences))


def test_that_words_that_no_licence_has_are_told(licences: LicencesWindow, qtbot: QtBot) -> None:
    licences.field.setText("qqqq")
    assert names(licences) == []
    assert licences.page.toPlainText() == "No licence has these words."
    qtbot.keyClick(licences.field, Qt.Key.Key_Return)
    licences.field.clear()
    assert licences.page.toPlainText() == flowing(notices()[0].text)


def test_that_about_tells_the_version_and_leads_on(window: QWidget, theme: Theme, qtbot: QtBot) -> None:
    ran: list[str] = []
    about = AboutWindow(lambda: ran.append("licences"), lambda: ran.append("copy"), theme, window)
    about.show()
    assert f"Version {__version__}" in [each.text() for each in about.findChildren(QLabel)]
    for name in ("aboutLicences", "aboutCopy"):
        about.findChild(QPushButton, name).click()
    assert ran == ["licences", "copy"]
    qtbot.keyClick(about, Qt.Key.Key_Escape)


def test_that_details_name_versions_and_places_and_no_password(qtbot: QtBot) -> None:
    told = dict(line.split(": ", 1) for line in installation_details(Path("/a/b c.kzx")).splitlines())
    assert told["kzexplorer"] == f"{__version__}, checkout"
    assert told["Workspace"] == "/a/b c.kzx"
    assert told["Settings"] == str(paths.settings_file())
    assert told["Log"] == str(paths.log_file())
    assert told["Screen"].startswith("offscreen, 800x800 at 100 %")
    server = installation_details(ServerAddress("postgresql://anna:hidden@archive/team"))
    assert "Workspace: postgresql://anna@archive/team" in server
    assert "hidden" not in server


def test_that_lines_broken_to_a_width_flow_and_lists_stay_as_they_are() -> None:
    broken = (
        "Permission is hereby granted, free of charge, to any person obtaining a copy\n"
        "of this software and associated documentation files.\n"
        "\n"
        "1. Redistributions of source code must retain the above copyright notice, this\n"
        "   list of conditions.\n"
        "* in the documentation and other materials provided with the distribution, and so\n"
        "* on\n"
        "Short\n"
        "lines\n"
    )
    first, *rest = flowing(broken).splitlines()
    assert first == (
        "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated "
        "documentation files."
    )
    assert rest == broken.splitlines()[2:]
    assert flowing(broken).split() == broken.split()
