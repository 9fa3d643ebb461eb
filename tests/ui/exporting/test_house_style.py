"""The usual house style of reports can be saved, changed and used; what cannot be written is said where one looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kzexplorer.ui.exporting.options import OptionsForm
from kzexplorer.ui.theme import Theme


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> OptionsForm:
    form = OptionsForm("exportOptions", theme, "papers")
    qtbot.addWidget(form)
    form.offer(("layout", "template"), is_report=True)
    return form


def test_that_a_saved_copy_is_the_house_style_from_then_on(form: OptionsForm, tmp_path: Path) -> None:
    form.save_usual(tmp_path / "Ours.docx")
    assert form.options.template == tmp_path / "Ours.docx"
    assert "Statement" in [style.name for style in Document(str(tmp_path / "Ours.docx")).styles]
    save = form.findChild(QPushButton, "exportOptionsStyleSave")
    assert save is not None
    assert save.isHidden()
    form.put_template(None)
    assert not save.isHidden()


def test_that_its_name_says_whether_it_is_for_word_or_html(form: OptionsForm, tmp_path: Path) -> None:
    form.save_usual(tmp_path / "ours.css")
    assert "@page" in (tmp_path / "ours.css").read_text(encoding="utf-8")
    form.save_usual(tmp_path / "ours")
    assert form.options.template == tmp_path / "ours.docx"


def test_that_a_folder_that_is_not_there_is_told(form: OptionsForm, tmp_path: Path) -> None:
    form.save_usual(tmp_path / "none" / "ours.docx")
    assert form.options.template is None
    assert any("Could not write" in child.text() for child in form.findChildren(type(form._style)))
