"""A line shows the first of the words that were found, however little room there is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from kzexplorer.domain.span import Span
from kzexplorer.ui.search.results.marked import draw_marked, one_line, windowed
from kzexplorer.ui.theme import ui_font

LONG = "The delegation travelled for a long time before it met the Queen of Brandia at last in the old town hall there"
QUEEN = Span(LONG.index("Queen"), LONG.index("Queen") + 5)


def test_that_a_line_with_room_stays_as_it_is(qtbot: QtBot) -> None:
    assert windowed(LONG, [QUEEN], QFontMetricsF(ui_font()), 5_000) == (LONG, [QUEEN])


@pytest.mark.parametrize("room", [60, 120, 250])
def test_that_a_short_line_begins_shortly_before_what_was_found(qtbot: QtBot, room: int) -> None:
    metrics = QFontMetricsF(ui_font())
    shown, marks = windowed(LONG, [QUEEN], metrics, room)
    assert shown.startswith("…")
    assert shown[marks[0].start : marks[0].end] == "Queen"
    assert metrics.horizontalAdvance(shown[: marks[0].end]) <= max(room, 75)


@settings(max_examples=40)
@given(
    st.text("abc Жöü\n\t\u2028 ", min_size=1, max_size=600),
    st.integers(0, 700),
    st.integers(1, 30),
    st.integers(10, 800),
)
def test_that_marks_stay_on_the_same_words(words: str, start: int, length: int, room: int) -> None:
    begin = start % len(words)
    mark = Span(begin, min(begin + length, len(words)))
    line = one_line(words)
    assert len(line) == len(words)
    shown, moved = windowed(line, [mark], QFontMetricsF(ui_font()), room)
    for each in moved:
        assert shown[each.start : each.end] == line[mark.start : mark.end]


def test_that_the_ground_of_what_was_found_is_painted(qtbot: QtBot) -> None:
    def drawn(marks: list[Span]) -> set[int]:
        image = QImage(300, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(ui_font())
        draw_marked(painter, QRectF(0, 0, 300, 30), LONG, marks, "#ff0000", "#000000")
        painter.end()
        return {image.pixel(x, y) for x in range(300) for y in range(30)}

    red = QColor("#ff0000").rgb()
    assert red in drawn([QUEEN])
    assert red not in drawn([])
