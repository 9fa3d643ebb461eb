"""Letters of a printed report are ones that the program has, whatever a template asks for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from kzexplorer.export.report.house_sheet import Lettering
from kzexplorer.ui.printing.faces import faces_of
from kzexplorer.ui.theme import UI_FAMILY, load_fonts

_BOLD = Lettering(None, None, bold=True, italic=None, ink=None)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.mark.parametrize("style", ["Statement Date", "Column Head", "Title", "Heading 1"])
def test_that_bold_letters_are_not_made_up(style: str) -> None:
    faces = faces_of({style: _BOLD})
    for face in (faces.date, faces.head, faces.title, faces.year):
        there = QFontDatabase.styles(face.family)
        assert face.weight in {QFontDatabase.weight(face.family, each) for each in there}
        assert QFontInfo(face.font()).family() == face.family


def test_that_words_of_the_window_are_bold_in_a_template_and_plain_where_it_says_so() -> None:
    bold = faces_of({"Statement Facts": _BOLD}).below
    plain = faces_of({"Statement Date": Lettering(UI_FAMILY, 9, bold=False, italic=None, ink=None)}).date
    assert bold.weight > plain.weight
