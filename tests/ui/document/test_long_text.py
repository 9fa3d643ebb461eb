"""A text longer than is laid out at once is read, scrolled, selected and marked as if it were all there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzexplorer.domain.span import Span
from kzexplorer.ui.document.marks.layers import Layer, Mark, Stretches
from kzexplorer.ui.document.text.slices import WHOLE
from kzexplorer.ui.document.text.view import TextView
from kzexplorer.ui.theme import Theme

LINES = "".join(f"Line {number} of a long text 😀 with some words in it.\n" for number in range(25_000))
ENDLESS = LINES.replace("\n", " ")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=[LINES, ENDLESS], ids=["lines", "one line"])
def text(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, text: str) -> TextView:
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show_text(text)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def test_that_any_words_can_be_gone_to_and_are_there(view: TextView, text: str) -> None:
    assert len(text) > 3 * WHOLE
    for number in (24_999, 3, 12_000, 12_001, 0, 20_000):
        start = text.index(f"Line {number} ")
        view.reveal(start, start + 10)
        assert view.words(start, start + 10) == text[start : start + 10]
        rects = list(view.rects(start, start + 10))
        assert rects
        assert all(view.viewport().rect().contains(rect.center().toPoint()) for rect in rects)
        assert view.caret() == start
        assert view.document().characterCount() < WHOLE


def test_that_a_screen_reader_is_told_which_part_it_can_read(view: TextView, text: str) -> None:
    view.reveal(text.index("Line 12000 "), text.index("Line 12001 "))
    begin, end = view._offsets.begin, view._offsets.end
    assert f"characters {begin:,} to {end:,} of {len(text):,}" in view.accessibleDescription()
    view.show_text("All of it.")
    assert view.accessibleDescription() == ""


def test_that_a_click_tells_the_character_of_the_whole_text(view: TextView, text: str, qtbot: QtBot) -> None:
    start = text.index("Line 17000 ")
    view.reveal(start, start + 10)
    (rect,) = view.rects(start + 5, start + 6)
    with qtbot.waitSignal(view.pressed) as pressed:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert pressed.args == [start + 5]


def test_that_scrolling_goes_on_where_a_slice_ends(view: TextView, text: str) -> None:
    slices = set()
    before = -1
    while view.top() > before:
        before = view.top()
        view.bar.setValue(view.bar.value() + 300)
        QApplication.processEvents()
        slices.add(view._offsets.begin)
    assert len(slices) > 5
    assert view.seen()[1] >= len(text) - 1
    for _ in range(300):
        view.bar.setValue(view.bar.value() - 300)
        QApplication.processEvents()
    assert view.top() == 0


def test_that_the_same_line_stays_at_the_top_when_the_slice_changes(view: TextView, text: str) -> None:
    start = text.index("Line 8000 ")
    view.scroll_to(start)
    top = view.top()
    first, last = view.seen()
    words = view.words(top, min(last, top + 200))
    view._lay_out(top)
    view.scroll_to(top)
    assert view.top() == top
    assert view.words(top, min(last, top + 200)) == words
    assert first <= start < last


def test_that_dragging_the_scroll_bar_goes_through_the_whole_text(view: TextView, text: str, qtbot: QtBot) -> None:
    bar = view.bar
    x = bar.width() // 2
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, bar.height() // 2))
    assert abs(view.top() / len(text) - 0.5) < 0.05
    qtbot.mouseMove(bar, QPoint(x, bar.height() - 1))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, bar.height() - 1))
    assert view.seen()[1] >= len(text) - 1
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 1))
    assert view.top() == 0


def test_that_keys_reach_both_ends_and_the_caret_that_was_left_behind(view: TextView, text: str, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End, CONTROL)
    assert view.caret() == len(text)
    qtbot.keyClick(view, Qt.Key.Key_Home, CONTROL)
    assert view.caret() == 0
    view.scroll_to(len(text) // 2)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == 1
    assert view.top() == 0


def test_that_what_is_selected_is_copied_whole(view: TextView, text: str, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert view.createMimeDataFromSelection().text() == text
    qtbot.keyClick(view, Qt.Key.Key_Home, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_End, CONTROL | SHIFT)
    assert view.createMimeDataFromSelection().text() == text
    start = text.index("Line 5 ")
    view.reveal(start, start)
    for _ in range(len("Line 5 of a long text 😀 with")):
        qtbot.keyClick(view, Qt.Key.Key_Right, modifier=SHIFT)
    assert view.createMimeDataFromSelection().text() == "Line 5 of a long text 😀 with"
    assert view.selected_words() == "Line 5 of a long text 😀 with"


def test_that_marks_far_away_are_drawn_when_they_come_into_view(view: TextView, text: str) -> None:
    start = text.index("Line 21000 ")
    colour = QColor("#12ab34")
    for layer in (Layer([Mark(start, start + 10, colour)]), Stretches([Span(start, start + 10)], colour)):
        view.set_layers([layer])
        view.reveal(start, start + 10)
        rect = next(view.rects(start, start + 10))
        picture = view.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        assert picture.pixelColor(int((rect.left() + 4) * ratio), int((rect.bottom() - 1) * ratio)) == colour


def test_that_resizing_does_not_take_the_lines_from_under_qt(view: TextView, text: str) -> None:
    for share in (0.3, 0.9, 1.0, 0.5):
        view.scroll_to(round(share * len(text)))
        for width in (900, 300, 560):
            view.resize(width, 300)
            QApplication.processEvents()
            view.grab()
    view.set_type(30, 400)
    QApplication.processEvents()
    assert view.words(*view.seen())
