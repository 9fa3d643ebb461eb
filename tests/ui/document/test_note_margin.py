"""Words that something is written on have a sign in the margin, of the text and of pages alike."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from kzexplorer.domain.span import Span
from kzexplorer.ui.colours import LIGHT
from kzexplorer.ui.document.marks.note_signs import Annotated, annotated_at, draw_sign
from kzexplorer.ui.document.text.view import TextView
from kzexplorer.ui.theme import Theme

TEXT = "\n".join(f"Line {number} tells of a visit." for number in range(60))


def at(number: int, words: str = "Line", note: str = "A note", tags: tuple[str, ...] = ()) -> Annotated:
    start = TEXT.index(f"{words} {number} ")
    return Annotated(Span(start, start + len(words)), note, tags)


def shown(qtbot: QtBot, theme: Theme, *annotated: Annotated) -> TextView:
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show()
    view.show_text(TEXT)
    view.show_annotated(annotated)
    QApplication.processEvents()
    return view


def test_that_a_sign_stands_beside_its_line_and_can_be_pressed(qtbot: QtBot, theme: Theme) -> None:
    second, later = at(2, note="Compare <b>this</b>", tags=("energy",)), at(50)
    view = shown(qtbot, theme, later, second)
    place = view.note_margin.place_of(second)
    assert place is not None
    assert view.note_margin.place_of(later) is None
    with qtbot.waitSignal(view.note_pressed) as pressed:
        qtbot.mouseClick(view.note_margin, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert pressed.args == [second]
    with qtbot.assertNotEmitted(view.note_pressed):
        qtbot.mouseClick(view.note_margin, Qt.MouseButton.LeftButton, pos=place.center().toPoint() + QPoint(0, 60))


def test_that_the_margin_lies_between_text_and_scroll_bar(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, at(2))
    for width in (300, 420, 1400):
        view.resize(width, 300)
        QApplication.processEvents()
        margin = view.note_margin.geometry()
        assert margin.left() >= view.viewport().geometry().right()
        assert margin.right() <= view.bar.geometry().left() or view.bar.geometry().left() == 0


def test_that_a_tip_tells_note_and_tags_as_plain_words(qtbot: QtBot, theme: Theme) -> None:
    second = at(2, note="Compare <b>this</b>", tags=("energy", "oil"))
    view = shown(qtbot, theme, second)
    place = view.note_margin.place_of(second)
    assert place is not None
    point = place.center().toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, view.note_margin.mapToGlobal(point))
    QApplication.sendEvent(view.note_margin, event)
    assert "&lt;b&gt;this&lt;/b&gt;" in QToolTip.text()
    assert "#energy #oil" in QToolTip.text()
    QToolTip.hideText()


def test_that_the_tightest_words_around_a_place_are_meant() -> None:
    wide, tight = Annotated(Span(0, 50), "wide", ()), Annotated(Span(10, 20), "tight", ())
    assert annotated_at([wide, tight], 15) is tight
    assert annotated_at([wide, tight], 20) is tight
    assert annotated_at([wide, tight], 30) is wide
    assert annotated_at([wide, tight], 60) is None


def test_that_a_sign_is_drawn_in_its_place_alone(qtbot: QtBot) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        draw_sign(painter, QPointF(20, 20), LIGHT)
    changed = [(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y) != Qt.GlobalColor.white]
    assert changed
    assert all(13 <= x <= 26 and 13 <= y <= 26 for x, y in changed)
