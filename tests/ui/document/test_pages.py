"""Pages show as on paper, with the words of events lit on them, and lead to the same events as the text."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kzexplorer.domain.page import Page, Run, pack
from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.operations.workers import OutOfTime, WorkerLost
from kzexplorer.ui.document.pages import drawn as drawn_pages
from kzexplorer.ui.document.pages.drawn import DrawnPages
from kzexplorer.ui.document.pages.placed import PlacedPage
from kzexplorer.ui.document.pages.sheets import Sheets
from kzexplorer.ui.document.pages.view import PageView
from kzexplorer.ui.document.pane import DocumentPane
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests.readers.made_pdf import made
from tests.ui.document.papers import PAGES, FakeDrawing, paper_workspace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return paper_workspace(tmp_path_factory.mktemp("papers") / "papers.kzx")


@pytest.fixture
def drawing(monkeypatch: pytest.MonkeyPatch) -> FakeDrawing:
    fake = FakeDrawing()
    monkeypatch.setattr("kzexplorer.operations.draw_pages.PageDrawer.draw", lambda _self, *page: fake.draw(*page))
    return fake


@pytest.fixture
def reading(qtbot: QtBot, papers: Path, tmp_path: Path) -> Iterator[Session]:
    session = Session()
    with qtbot.waitSignal(session.opened):
        session.open(Path(shutil.copy(papers, tmp_path / "papers.kzx")))
    yield session
    session.close()


def shown_pane(qtbot: QtBot, session: Session, selection: Selection, theme: Theme) -> DocumentPane:
    pane = DocumentPane(session, selection, theme)
    theme.changed.emit()
    qtbot.addWidget(pane)
    pane.resize(700, 600)
    pane.show()
    qtbot.waitExposed(pane)
    session.opened.emit()
    pane.show_any()
    qtbot.waitUntil(lambda: not session.is_reading)
    return pane


@pytest.fixture
def really_drawn(qtbot: QtBot, reading: Session, selection: Selection, theme: Theme) -> Iterator[DocumentPane]:
    """With pages drawn in a process of their own, which takes a second."""
    shown = shown_pane(qtbot, reading, selection, theme)
    yield shown
    shown.views.close_down()


@pytest.fixture
def pane(drawing: FakeDrawing, really_drawn: DocumentPane) -> DocumentPane:
    return really_drawn


def pages_of(pane: DocumentPane) -> PageView:
    assert pane.views.pages is not None
    assert pane.views.as_pages
    return pane.views.pages


def test_that_an_event_is_lit_on_the_page_that_tells_it(
    pane: DocumentPane, selection: Selection, reading: Session
) -> None:
    view = pages_of(pane)
    for event in reading.reader.event_order().tolist():
        selection.select_event(event)
        (span, *_) = reading.reader.event(event).evidence
        page = next(
            each.number for each in reading.reader.pages(1) if each.span is not None and each.span.holds(span.start)
        )
        rects = view.rects(span.start, span.end)
        assert rects
        assert all(view.viewport().rect().contains(rect.center().toPoint()) for rect in rects)
        assert pane.head.place == f"page {page} of 3"


def test_that_a_citation_names_the_page(pane: DocumentPane, selection: Selection, reading: Session) -> None:
    event = next(each for each in reading.reader.event_order().tolist() if reading.reader.event(each).when)
    (span, *_) = reading.reader.event(event).evidence
    selection.select_event(event)
    pane.copy_citation()
    cited = QGuiApplication.clipboard().text()
    page = pages_of(pane).page()
    assert cited.endswith(f" minutes.pdf, p. {page}, characters {span.start}–{span.end}.")


def test_that_a_click_on_lit_words_selects_their_event(
    pane: DocumentPane, selection: Selection, reading: Session, qtbot: QtBot
) -> None:
    view = pages_of(pane)
    event = reading.reader.event_order().tolist()[-1]
    detail = reading.reader.event(event)
    assert detail.trigger is not None
    view.reveal(detail.trigger.start, detail.trigger.end)
    (rect,) = view.rects(detail.trigger.start, detail.trigger.end)
    qtbot.mouseClick(view.viewport(), LEFT, pos=rect.center().toPoint())
    assert selection.event_id == event


def test_that_a_click_on_other_words_sets_the_caret_and_the_timeline_follows(
    pane: DocumentPane, selection: Selection, reading: Session, qtbot: QtBot
) -> None:
    view = pages_of(pane)
    offset = reading.reader.text(1).index("Nothing more")
    view.reveal(offset, offset + 1)
    (rect,) = view.rects(offset, offset + 7)
    with qtbot.waitSignal(selection.moment_changed):
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(rect.left()) + 1, round(rect.center().y())))
    assert view.place() == offset
    assert selection.moment is not None


def test_that_words_dragged_over_are_copied_and_select_no_event(
    pane: DocumentPane, selection: Selection, reading: Session, qtbot: QtBot
) -> None:
    view = pages_of(pane)
    words = "Nothing more was said."
    start = reading.reader.text(1).index(words)
    view.reveal(start, start + 1)
    (rect,) = view.rects(start, start + len(words))
    first, last = (QPoint(x, round(rect.center().y())) for x in (round(rect.left()) + 1, round(rect.right()) - 1))
    before = selection.moment
    plain = view.viewport().grab().toImage()
    qtbot.mousePress(view.viewport(), LEFT, pos=first)
    qtbot.mouseMove(view.viewport(), last)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=last)
    assert view.viewport().grab().toImage() != plain
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == words
    assert view.selected_words() == words
    assert selection.moment == before
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == reading.reader.text(1)
    qtbot.mouseClick(view.viewport(), LEFT, pos=first)
    assert view.selected_words() == ""


def test_that_a_screen_reader_is_told_the_words_that_are_lit(
    pane: DocumentPane, selection: Selection, reading: Session
) -> None:
    event = reading.reader.event_order().tolist()[0]
    selection.select_event(event)
    (span, *_) = reading.reader.event(event).evidence
    assert f"“{span.of(reading.reader.text(1))}”" in pages_of(pane).accessibleDescription()


def test_that_paper_is_dimmer_where_all_around_it_is_dark(pane: DocumentPane, theme: Theme, qtbot: QtBot) -> None:
    view = pages_of(pane)
    qtbot.waitUntil(lambda: view._drawn.picture(1) is not None)
    corner = view._sheets.stack.rect(0).topLeft() + view._shift()

    def lightness() -> int:
        return view.viewport().grab().toImage().pixelColor((corner + QPointF(30, 30)).toPoint()).lightness()

    light = lightness()
    theme.set_mode("dark")
    assert 0.6 * light < lightness() < light


def test_that_a_glyph_in_the_margin_selects_its_event(pane: DocumentPane, selection: Selection, qtbot: QtBot) -> None:
    view = pages_of(pane)
    glyph, centre = view._margin.placed(view._sheets, 0)[0]
    qtbot.mouseClick(view.viewport(), LEFT, pos=(centre + view._shift()).toPoint())
    assert selection.event_id == glyph.event


def test_that_switching_keeps_the_place_and_the_choice(
    pane: DocumentPane, selection: Selection, reading: Session
) -> None:
    event = reading.reader.event_order().tolist()[-1]
    selection.select_event(event)
    (span, *_) = reading.reader.event(event).evidence
    pane.views.switch()
    assert not pane.views.as_pages
    assert pane.views.preferred == "text"
    assert list(pane.text.rects(span.start, span.start + 1))
    pane.views.switch()
    assert pages_of(pane).rects(span.start, span.start + 1)


def test_that_only_pages_in_view_and_the_next_are_drawn_as_sharp_as_the_screen(
    pane: DocumentPane, drawing: FakeDrawing
) -> None:
    view = pages_of(pane)
    view.grab()
    assert {number for number, _ in drawing.asked} == {1, 2}
    scale = view.viewport().width() - 2 * 38
    assert drawing.asked[0][1] == pytest.approx(view.devicePixelRatioF() * scale / 612)


def test_that_keys_go_through_the_pages(pane: DocumentPane, qtbot: QtBot) -> None:
    view = pages_of(pane)
    view.grab()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page() == 3
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.bar.value() < view.bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page() == 1
    before = view.percent()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.percent() > before


def test_that_a_page_can_be_gone_to_by_its_number(pane: DocumentPane) -> None:
    for number in (3, 1, 2):
        pane.going.go_to_page(number)
        assert pages_of(pane).page() == number
    pane.going.go_to_page(99)
    assert pages_of(pane).page() == 2


def test_that_a_page_that_cannot_be_drawn_says_so_and_its_words_stay(
    pane: DocumentPane, drawing: FakeDrawing, selection: Selection, reading: Session
) -> None:
    view = pages_of(pane)
    drawing.refused[3] = Problem("Could not show page 3: it is damaged.")
    blank = view.grab().toImage()
    view.scroll_to_page(3, 0)
    view.grab()
    assert view._drawn.refusal(3) == "Could not show page 3: it is damaged."
    assert view.grab().toImage() != blank
    selection.select_event(reading.reader.event_order().tolist()[-1])
    assert "Paul Weber in Porto" in pane.highlighted()[0]


@pytest.mark.parametrize(
    "failure", [WorkerLost(-11), OutOfTime(14), MemoryError()], ids=lambda each: type(each).__name__
)
def test_that_a_page_which_ends_its_process_says_where_its_words_are(
    pane: DocumentPane, drawing: FakeDrawing, failure: Exception
) -> None:
    view = pages_of(pane)
    drawing.refused[3] = failure
    view.scroll_to_page(3, 0)
    view.grab()
    assert view._drawn.refusal(3) == "This page could not be drawn. Its words are there under “Text”."
    pane.views.switch()
    assert "Paul Weber in Porto" in pane.text.toPlainText()


def test_that_words_looked_for_are_gone_to_on_their_page(pane: DocumentPane) -> None:
    pane.look_for_words()
    pane.finding.bar.field.setText("weber in porto")
    assert pane.finding.bar.said.text() == "1 of 1"
    assert pages_of(pane).page() == 3


def test_that_pictures_are_kept_up_to_a_number_of_bytes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    monkeypatch.setattr(drawn_pages, "MOST_BYTES", 5 * 40 * 50 * 4)
    fake = FakeDrawing()
    view = PageView(theme, drawn := DrawnPages(fake.draw, theme))
    qtbot.addWidget(view)
    drawn.show_document(b"%PDF")
    for number in range(1, 20):
        drawn.ask(number, 1.0)
        drawn.ask(number, 1.0)
        assert drawn.n_bytes <= 5 * 40 * 50 * 4
    assert [number for number, _ in fake.asked] == list(range(1, 20))
    assert drawn.picture(19) is not None
    assert drawn.picture(1) is None


def test_that_an_answer_for_another_document_is_not_shown(qtbot: QtBot, theme: Theme) -> None:
    fake = FakeDrawing()
    drawn = DrawnPages(fake.draw, theme)
    drawn.show_document(b"one")
    late = fake.draw(b"one", 1, 1.0)
    drawn.show_document(b"two")
    drawn._answered.emit(1, 1, 1.0, late)
    assert drawn.picture(1) is None


def test_that_words_side_by_side_are_lit_as_one_and_lines_apart() -> None:
    runs = [
        Run(0, 4, 10, 10, 50, 20),
        Run(5, 9, 53, 10, 90, 20),
        Run(10, 14, 10, 24, 50, 34),
        Run(15, 19, 300, 24, 340, 34),
    ]
    page = PlacedPage(Page(1, Span(0, 19), 400, 400, pack(runs)))
    assert [rect.getRect() for rect in page.rects(Span(0, 19))] == [
        (10, 10, 80, 10),
        (10, 24, 40, 10),
        (300, 24, 40, 10),
    ]
    assert [rect.getRect() for rect in page.rects(Span(2, 4))] == [(30, 10, 20, 10)]
    assert page.offset_at(QPointF(31, 15)) == 2
    assert page.offset_at(QPointF(399, 399)) == 18


def test_that_a_page_whose_places_are_damaged_has_none() -> None:
    page = PlacedPage(Page(1, Span(0, 9), 400, 400, b"short"))
    assert list(page.rects(Span(0, 9))) == []
    assert page.offset_at(QPointF(3, 3)) is None


# ---- beside another program's picture of the same page


def ink_of(data: bytes, number: int, folder: Path) -> npt.NDArray[np.bool_]:
    """Where poppler draws ink on a page, at 96 pixels an inch."""
    source = folder / "page.pdf"
    source.write_bytes(data)
    command = [
        "pdftoppm",
        "-r",
        "96",
        "-gray",
        "-singlefile",
        "-f",
        str(number),
        "-l",
        str(number),
        source,
        folder / "page",
    ]
    subprocess.run(command, check=True, timeout=60)
    head, size, _, pixels = (folder / "page.pgm").read_bytes().split(b"\n", 3)
    assert head == b"P5"
    width, height = map(int, size.split())
    return np.frombuffer(pixels, np.uint8).reshape(height, width) < 128


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler's pdftoppm to draw the same page")
def test_that_exactly_the_ink_of_a_passage_is_under_its_light(
    qtbot: QtBot, reading: Session, selection: Selection, really_drawn: DocumentPane, tmp_path: Path
) -> None:
    pane = really_drawn
    view = pages_of(pane)
    view.set_zoom(1.0)
    selection.select_event(reading.reader.event_order().tolist()[-1])
    (evidence,) = pane.lighting.evidence  # type: ignore[union-attr]
    words = evidence.of(reading.reader.text(1))
    with_words = ink_of(made(*PAGES), 3, tmp_path)
    without = [[each._replace(words=each.words.replace(words, "")) for each in page] for page in PAGES]
    of_words = with_words & ~ink_of(made(*without), 3, tmp_path)
    lit = np.zeros_like(of_words)
    corner = view._sheets.stack.rect(2).topLeft() + view._shift()
    for rect in view.rects(evidence.start, evidence.end):
        left, top, right, bottom = rect.translated(-corner).adjusted(-1, -1, 1, 1).getCoords()
        lit[int(top) : int(bottom) + 1, int(left) : int(right) + 1] = True
    assert of_words.any()
    assert (of_words & lit).sum() >= 0.99 * of_words.sum()
    other_ink = with_words & ~of_words
    assert (other_ink & lit).sum() <= 0.01 * of_words.sum()

    qtbot.waitUntil(lambda: view._drawn.picture(3) is not None or bool(view._drawn.refusal(3)), timeout=30_000)
    assert not view._drawn.refusal(3)
    drawn = ink_in(view._drawn.picture(3))[: with_words.shape[0], : with_words.shape[1]]
    theirs = with_words[: drawn.shape[0], : drawn.shape[1]]
    assert (drawn & ~thick(theirs)).sum() <= 0.03 * drawn.sum()
    assert (theirs & ~thick(drawn)).sum() <= 0.03 * theirs.sum()


def thick(ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Ink and the pixels beside it: two programs do not smooth alike."""
    grown = ink.copy()
    for axis in (0, 1):
        grown |= np.roll(grown, 1, axis) | np.roll(grown, -1, axis)
    return grown


def ink_in(picture: QImage | None) -> npt.NDArray[np.bool_]:
    """Where a picture of a page is dark."""
    assert picture is not None
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] < 128


def test_that_marks_along_the_pages_stand_where_their_pages_do() -> None:
    pages = (Page(1, None, 400, 400, b""), Page(2, Span(0, 100), 400, 400, b""), Page(3, Span(100, 120), 400, 400, b""))
    sheets = Sheets(pages)
    sheets.lay_out(1.0, 500)
    shares = [sheets.share_of(offset) for offset in (0, 50, 99, 100, 119)]
    assert shares == sorted(shares)
    assert 1 / 3 < shares[0] < 0.4 < shares[1] < 0.55 < shares[2] < 0.7 < shares[4] < 1
    assert Sheets((Page(1, None, 400, 400, b""),)).share_of(5) == 0
