"""A word's rectangle is where poppler, another program, draws that word; a page's picture is the page."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from numpy.typing import NDArray

from kzexplorer.domain.page import Page, Run
from kzexplorer.errors import Problem
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.pdf import pages, reader
from kzexplorer.readers.pdf.pages import MOST_PIXELS, PageImage, render_page
from tests.readers import made_documents as documents
from tests.readers.made_pdf import lines, made

DPI = 100
DARK = 128
FILL = "The envoys of both river states met again and spoke of the bridge"
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')

Box = tuple[float, float, float, float]


@pytest.fixture(scope="module")
def straight(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The known text as LibreOffice prints it, with its own fonts."""
    return documents.by_libreoffice(tmp_path_factory.mktemp("office"), "pdf")


def turned(data: bytes, rotation: int, crop: Box | None) -> bytes:
    with pdfium.PdfDocument(data) as document:
        page = document[0]
        page.set_rotation(rotation)
        if crop is not None:
            page.set_cropbox(*crop)
        page.close()
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def poppler(folder: Path, data: bytes, program: str, *options: str) -> bytes:
    found = shutil.which(program)
    if found is None:
        pytest.skip("poppler is not installed")
    (folder / "page.pdf").write_bytes(data)
    command = [found, "-cropbox", *options, str(folder / "page.pdf"), *(("-",) if program == "pdftotext" else ())]
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout


def poppler_words(folder: Path, data: bytes) -> list[tuple[str, Box]]:
    page = poppler(folder, data, "pdftotext", "-bbox").decode()
    return [(unescape(each[5]), tuple(map(float, each.groups()[:4]))) for each in _WORD.finditer(page)]  # type: ignore[misc]


def drawn(folder: Path, data: bytes) -> NDArray[np.bool_]:
    """Where poppler puts ink, by rows."""
    picture = poppler(folder, data, "pdftoppm", "-r", str(DPI), "-gray", "-singlefile")
    header = re.match(rb"P5\s(\d+)\s(\d+)\s255\s", picture)
    assert header is not None
    width, height = int(header[1]), int(header[2])
    return np.frombuffer(picture[header.end() :], np.uint8).reshape(height, width) < DARK


def runs_of(draft: Draft) -> list[tuple[str, Run]]:
    (page,) = draft.pages
    assert page.span is not None
    return [(draft.text[run.start : run.end], run) for run in page.boxes(page.span)]


def shared(one: Box, other: Box) -> float:
    """The part of the smaller rectangle that lies in the other."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    areas = ((each[2] - each[0]) * (each[3] - each[1]) for each in (one, other))
    return max(0.0, width) * max(0.0, height) / min(areas)


TURNS = [(0, None), (90, None), (180, None), (270, None), (0, (30, 40, 560, 820)), (90, (30, 40, 560, 820))]


@pytest.mark.parametrize(("rotation", "crop"), TURNS)
def test_that_each_rectangle_is_where_poppler_finds_the_word(
    straight: bytes, tmp_path: Path, rotation: int, crop: Box | None
) -> None:
    data = turned(straight, rotation, crop)
    theirs = poppler_words(tmp_path, data)
    ours = runs_of(reader.read(documents.raw(data)))
    assert len(ours) > 80
    for word, run in ours:
        places = [box for each, box in theirs if each == word or word.startswith("gate.")]
        assert max(shared(run[2:], box) for box in places) > 0.8, word


@pytest.mark.parametrize(("rotation", "crop"), TURNS)
def test_that_the_ink_lies_in_the_rectangles_of_the_words(
    straight: bytes, tmp_path: Path, rotation: int, crop: Box | None
) -> None:
    data = turned(straight, rotation, crop)
    ink = drawn(tmp_path, data)
    draft = reader.read(documents.raw(data))
    outside = ink.copy()
    for word, run in runs_of(draft):
        left, top, right, bottom = (each * DPI / 72 for each in run[2:])
        inside = (slice(int(top), int(bottom) + 1), slice(int(left), int(right) + 1))
        assert ink[inside].any(), word
        outside[inside] = False
    assert outside.sum() < 0.01 * ink.sum() + 200  # the line above the note
    page = draft.pages[0]
    assert (page.width * DPI / 72, page.height * DPI / 72) == pytest.approx(ink.shape[::-1], abs=1.5)


def test_that_a_passage_lights_up_its_own_words_alone(straight: bytes, tmp_path: Path) -> None:
    draft = reader.read(documents.raw(straight))
    block = next(block for block in draft.blocks if block.span.of(draft.text) == documents.PARAGRAPHS[1])
    lit = draft.pages[0].boxes(block.span)
    theirs = poppler_words(tmp_path, straight)
    covered = [word for word, box in theirs if any(shared(run[2:], box) > 0.5 for run in lit)]
    assert " ".join(covered) == documents.PARAGRAPHS[1]


def darkness(image: PageImage) -> NDArray[np.uint8]:
    rows = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.stride)
    return rows[:, : 4 * image.width].reshape(image.height, image.width, 4)[:, :, 1]


@pytest.mark.parametrize(("rotation", "crop"), TURNS[:2] + TURNS[4:])
def test_that_the_picture_of_a_page_is_what_poppler_draws(
    straight: bytes, tmp_path: Path, rotation: int, crop: Box | None
) -> None:
    data = turned(straight, rotation, crop)
    theirs, ours = drawn(tmp_path, data), darkness(render_page(data, 1, DPI / 72)) < DARK
    assert ours.shape == pytest.approx(theirs.shape, abs=1)
    height, width = (min(pair) for pair in zip(ours.shape, theirs.shape, strict=True))
    ours, theirs = ours[:height, :width], theirs[:height, :width]
    near = np.zeros_like(theirs)
    for down in (-2, -1, 0, 1, 2):
        for right in (-2, -1, 0, 1, 2):
            near |= np.roll(theirs, (down, right), (0, 1))
    assert (ours & ~near).sum() < 0.02 * ours.sum()


def test_that_a_picture_stays_small_enough_whatever_is_asked_for() -> None:
    for box, scale in (("0 0 612 792", 1e6), ("0 0 200000 3", 50.0), ("-1e30 -1e30 1e30 1e30", 1.0)):
        image = render_page(made(lines(FILL), more=f"/MediaBox[{box}]"), 1, scale)
        assert 0 < image.width * image.height <= 1.01 * MOST_PIXELS
        assert len(image.pixels) == image.stride * image.height


def test_that_a_page_that_is_not_there_is_said_in_words() -> None:
    for number in (0, 2, -1):
        with pytest.raises(Problem, match=f"Could not show page {number}: the PDF has 1 page"):
            render_page(made(lines(FILL)), number, 1.0)


def test_that_text_that_lies_on_its_side_is_read_in_its_own_order() -> None:
    words = ("First they met.", "Then they spoke.", "Last they left.")
    for rotation in (90, 180, 270):
        data = made(lines(*words), more=f"/MediaBox[0 0 612 792]/Rotate {rotation}")
        assert reader.read(documents.raw(data)).text.split() == " ".join(words).split()


def test_that_documents_are_closed_when_they_have_been_read(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[pdfium.PdfDocument] = []
    real = pdfium.PdfDocument

    def noted(data: bytes) -> pdfium.PdfDocument:
        opened.append(real(data))
        return opened[-1]

    monkeypatch.setattr(pages.pdfium, "PdfDocument", noted)
    reader.read(documents.raw(made(lines(FILL))))
    render_page(made(lines(FILL)), 1, 1.0)
    assert len(opened) == 2
    assert all(each.raw is None for each in opened)


def test_that_a_page_has_as_many_bytes_for_its_runs_as_words() -> None:
    (page,) = reader.read(documents.raw(made(lines(FILL)))).pages
    assert isinstance(page, Page)
    assert len(page.runs) == 24 * len(FILL.split())
