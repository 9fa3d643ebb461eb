from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kzexplorer.ui.document.marks.layers import Layer, Mark
from kzexplorer.ui.document.marks.signs import Dress
from kzexplorer.ui.document.text.view import TextView
from kzexplorer.ui.theme import Theme

TEXT = "First line of the text.\n\n" + "Words that go on and on in one paragraph. " * 30 + "\n\n😀 The last line."


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TextView:
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show_text(TEXT)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_that_the_view_holds_the_text_as_it_is(view: TextView) -> None:
    assert view.words(0, len(TEXT)) == TEXT


def test_that_markup_in_a_text_is_shown_as_words(view: TextView) -> None:
    view.show_text('<img src="file:///secret.png"><b>bold</b>')
    assert view.toPlainText() == '<img src="file:///secret.png"><b>bold</b>'


def test_that_a_click_tells_the_character_under_it(view: TextView, qtbot: QtBot) -> None:
    for position in (0, 3, 22):
        rect = next(view.rects(position, position + 1))
        with qtbot.waitSignal(view.pressed) as pressed:
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
        assert pressed.args == [position]


def test_that_moving_the_caret_by_key_tells_where_it_is(view: TextView, qtbot: QtBot) -> None:
    view.setFocus()
    with qtbot.waitSignal(view.pressed) as pressed:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert pressed.args == [1]


def test_that_revealing_scrolls_without_telling_anybody(view: TextView, qtbot: QtBot) -> None:
    for position in (len(TEXT) - 5, 600, 2, 1000):
        with qtbot.assertNotEmitted(view.pressed):
            view.reveal(position, position + 3)
        (rect,) = view.rects(position, position + 1)
        assert view.viewport().rect().contains(rect.toAlignedRect())


def test_that_a_stretch_over_several_lines_has_a_rectangle_for_each(view: TextView) -> None:
    start = TEXT.index("Words")
    rects = list(view.rects(start, start + 200))
    assert len(rects) > 2
    assert all(first.bottom() <= second.top() + 1 for first, second in pairwise(rects))
    assert len({rect.left() for rect in rects}) == 1


def test_that_marks_are_painted_behind_the_words(view: TextView) -> None:
    colour = QColor("#12ab34")
    view.set_layers([Layer([Mark(0, 5, colour)])])
    rect = next(view.rects(0, 5))
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    corner = picture.pixelColor(int((rect.left() + 1) * ratio), int((rect.bottom() - 2) * ratio))
    assert corner == colour


def test_that_dress_colours_only_its_stretch(view: TextView) -> None:
    view.set_dress([Dress(0, 5, "#ff0000", bold=True)])
    cursor = view.textCursor()
    cursor.setPosition(3)
    assert cursor.charFormat().foreground().color() == QColor("#ff0000")
    cursor.setPosition(9)
    assert cursor.charFormat().foreground().style() == Qt.BrushStyle.NoBrush


def test_that_an_empty_text_is_no_trouble(view: TextView) -> None:
    view.show_text("")
    view.set_layers([Layer()])
    view.reveal(0, 0)
    assert list(view.rects(0, 1)) == []


def test_that_what_is_seen_holds_each_position_in_view(view: TextView) -> None:
    for position in (0, 600, len(TEXT) - 5):
        view.reveal(position, position + 1)
        first, last = view.seen()
        assert first <= position < last
        shown = [at for at in range(len(TEXT)) if list(view.rects(at, at + 1))]
        assert first <= shown[0]
        assert shown[-1] < last
