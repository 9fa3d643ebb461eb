"""The timeline as a file: what is in it, and that a file is whole or left alone."""

import resource
import threading
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kzexplorer.errors import Problem
from kzexplorer.ui.background import Background
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.output.picture_dialog import PictureDialog
from kzexplorer.ui.timeline.output.writing import Drawn, PictureWish, draw_timeline, write_timeline
from tests.ui.timeline.timeline_clicks import invented_reader
from tests.ui.timeline.timeline_fakes import ArrayReader

WHOLE = (629_000.0, 739_000.0)


def made(number: int) -> Content:
    return Content(ArrayReader(number, 629_000, 110_000, 15, 3))


def words_of(svg: Path) -> list[str]:
    root = ET.parse(svg).getroot()
    return [(text.text or "").strip() for text in root.iter("{http://www.w3.org/2000/svg}text")]


def test_that_titles_are_words_in_an_svg(qtbot: QtBot, tmp_path: Path) -> None:
    content, path = made(40), tmp_path / "t.svg"
    write_timeline(path, content, None, PictureWish("kind", (720_000, 739_000), (1_200, 600)))
    words = words_of(path)
    titles = [content.line(event).title for event in range(len(content.events))]
    assert sum(title in words for title in titles) >= 5
    assert QSvgRenderer(QByteArray(path.read_bytes())).isValid()


def test_that_a_drawing_of_many_events_is_as_small_as_what_it_shows(qtbot: QtBot, tmp_path: Path) -> None:
    content = made(200_000)
    for name in ("t.svg", "t.pdf"):
        write_timeline(tmp_path / name, content, None, PictureWish("kind", WHOLE, (1_440, 600)))
        assert (tmp_path / name).stat().st_size < 400_000


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_a_picture_has_the_size_sharpness_and_colours_asked_for(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    path = tmp_path / "t.png"
    write_timeline(path, made(20), None, PictureWish("kind", WHOLE, (900, 700), theme, 2.0))
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1_800, 1_400)
    assert (image.pixelColor(1_799, 1_399).lightness() < 128) is (theme == "dark")


def test_that_a_picture_grows_until_it_holds_all_lanes(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "t.png"
    write_timeline(path, made(3_000), None, PictureWish("kind", WHOLE, (900, 300)))
    assert QImage(str(path)).height() > 300


@pytest.mark.parametrize(
    ("name", "size", "words"),
    [
        ("t.gif", (900, 600), "its ending is none of .png, .svg, .pdf"),
        ("t.png", (29_000, 29_000), "too large"),
        ("no folder/t.svg", (900, 600), "Could not write"),
        ("no folder/t.pdf", (900, 600), "Could not write"),
    ],
)
def test_that_what_cannot_be_written_is_said(
    qtbot: QtBot, tmp_path: Path, name: str, size: tuple[int, int], words: str
) -> None:
    with pytest.raises(Problem, match=words):
        write_timeline(tmp_path / name, made(5), None, PictureWish("kind", WHOLE, size))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_that_a_disk_without_room_leaves_the_old_file(qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"t{suffix}"
    path.write_text("old")
    content = made(300)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        with pytest.raises(Problem, match="Could not write"):
            write_timeline(path, content, None, PictureWish("kind", WHOLE, (900, 600)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_the_dialog_writes_what_it_says(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    content = Content(invented_reader())
    wish = PictureWish("kind", (737_000.0, 738_000.0), (900, 600))
    beside = Background()
    dialog = PictureDialog(
        lambda path, wish: draw_timeline(path, content, None, wish), wish, (730_000.0, 740_000.0), beside, theme, None
    )
    dialog.format.setCurrentIndex(1)
    assert dialog.wish() == wish
    dialog.save_as(tmp_path / "no folder" / "t.svg")
    said = dialog.findChild(QLabel, "pictureSaid")
    qtbot.waitUntil(lambda: "Could not write" in said.text())
    assert dialog.first.isHidden()
    dialog.range.setCurrentIndex(2)
    assert not dialog.first.isHidden()
    dialog.first.setText("2020")
    dialog.last.setText("2019")
    with pytest.raises(Problem, match="ends before it begins"):
        dialog.wish()
    dialog.last.setText("March 2020")
    assert dialog.wish().moments == (737_425.0, 737_516.0)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_as(tmp_path / "t.svg")
    assert "The 5th thing" in " ".join(words_of(tmp_path / "t.svg"))


def test_that_a_dialog_closed_while_its_picture_is_written_leaves_no_file(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    content = Content(invented_reader())
    wish = PictureWish("kind", (737_000.0, 738_000.0), (900, 600))
    beside, begun, go_on = Background(), threading.Event(), threading.Event()

    def draw(path: Path, wish: PictureWish) -> Drawn:
        drawn = draw_timeline(path, content, None, wish)

        def pack() -> QByteArray:
            begun.set()
            go_on.wait(10)
            return drawn.pack()

        return Drawn(path, pack)

    dialog = PictureDialog(draw, wish, (730_000.0, 740_000.0), beside, theme, None)
    dialog.show()
    dialog.save_as(tmp_path / "t.png")
    qtbot.waitUntil(begun.is_set)
    dialog.reject()
    go_on.set()
    qtbot.waitUntil(lambda: not beside.busy)
    assert list(tmp_path.iterdir()) == []
