"""Writes the timeline into a file: SVG and PDF with words as text and marks as shapes, PNG as pixels."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from kzexplorer.domain.changes import Progress, at_once
from kzexplorer.errors import Problem
from kzexplorer.timeline.events import Flags
from kzexplorer.timeline.lane_order import LaneOrder
from kzexplorer.timeline.scale import Moments
from kzexplorer.translation import numeral, tr
from kzexplorer.ui.colours import colours_of
from kzexplorer.ui.png import png
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT
from kzexplorer.ui.timeline.painting.pixel_ink import PixelInk
from kzexplorer.ui.timeline.painting.vector_ink import VectorInk
from kzexplorer.ui.timeline.stage import Stage
from kzexplorer.whole_file import written_whole

MOST_PIXELS = 120_000_000
MOST_SIDE = 30_000
_DPI = 96
_POINTS = 72 / _DPI
_ROUNDS = 4  # of reading titles, which changes what has room


@dataclass(frozen=True, slots=True)
class PictureWish:
    """What a picture shall show, and how large: `size` in pixels, `ratio` dots of a PNG for one of them.

    It becomes higher than that where the lanes need more room; these stand in that `order`.
    """

    grouping: str
    moments: Moments
    size: tuple[int, int] = (1600, 900)
    theme: str = "light"
    ratio: float = 1.0
    order: LaneOrder | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is not yet a file. `pack` makes the bytes of one, which takes seconds for the largest PNG."""

    path: Path
    pack: Callable[[], QByteArray]

    def steps(self) -> Generator[Progress, None, Path]:
        """Write the file, on any thread; it is there as a whole or not at all. Closing this leaves what was there.

        Raises Problem where it cannot be written.
        """
        yield Progress(0, 1, tr("Writing {name}", name=self.path.name))
        data = self.pack()
        yield Progress(1, 1, tr("Writing {name}", name=self.path.name))
        with written_whole(self.path) as out:
            out.write(data.data())
        return self.path


def write_timeline(path: Path, content: Content, shown: Flags | None, wish: PictureWish, message: str = "") -> None:
    """Draw the events that pass (`shown`; None: all) into a file in the format of its ending. Raises Problem.

    The file is there as a whole or not at all; one that was there before stays until then.
    """
    at_once(draw_timeline(path, content, shown, wish, message).steps())


def draw_timeline(path: Path, content: Content, shown: Flags | None, wish: PictureWish, message: str = "") -> Drawn:
    """Draw the same on the window's thread, and leave it to the caller where the file is written. Raises Problem."""
    draw = _FORMATS.get(path.suffix.lower())
    if draw is None:
        raise Problem(
            tr(
                "Could not write {path}: its ending is none of {endings}.",
                path=path,
                endings=words_of_formats(),
            ),
            tr("Choose one of these."),
        )
    _check_size(path, wish.size, wish.ratio if path.suffix.lower() == ".png" else 1.0)
    ink = PixelInk if path.suffix.lower() == ".png" else VectorInk
    stage = Stage(_Colours(wish.theme), ink)
    size = _arrange(stage, content, shown, wish)
    stage.message = message
    _check_size(path, (size.width(), size.height()), wish.ratio if ink is PixelInk else 1.0)
    return Drawn(path, draw(stage, size, wish.ratio))


def words_of_formats() -> str:
    """`.png, .svg, .pdf`."""
    return ", ".join(_FORMATS)


class _Colours:
    """A theme that is drawn in without dressing the application in it."""

    def __init__(self, mode: str) -> None:
        self.colours = colours_of(mode)


def _check_size(path: Path, size: tuple[int, int], ratio: float) -> None:
    width, height = (side * ratio for side in size)
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        raise Problem(
            tr(
                "Could not write {path}: a picture of {width} x {height} pixels is too large.",
                path=path,
                width=f"{width:,.0f}",
                height=f"{height:,.0f}",
            ),
            tr(
                "Make it smaller: up to {side} pixels a side, and {millions} million in all.",
                side=numeral(MOST_SIDE),
                millions=MOST_PIXELS // 1000000,
            ),
        )


def _arrange(stage: Stage, content: Content, shown: Flags | None, wish: PictureWish) -> QSize:
    """Lay the events out with all titles that have room. Gives the size that holds all lanes."""
    width, height = wish.size
    stage.show(content, wish.grouping, shown, wish.order)
    stage.look_at(*wish.moments, width, height)
    for _ in range(_ROUNDS):
        stage.settle()
        if not stage.frame.unlabelled:
            break
    height = max(height, int(-(-(stage.frame.height + AXIS_HEIGHT) // 1)))
    stage.look_at(*wish.moments, width, height)
    return QSize(width, height)


def _paint(device: QImage | QPdfWriter | QSvgGenerator, stage: Stage, ratio: float) -> None:
    painter = QPainter(device)
    try:
        stage.paint(painter, ratio, focused=False)
    finally:
        painter.end()


def _draw_png(stage: Stage, size: QSize, ratio: float) -> Callable[[], QByteArray]:
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    _paint(image, stage, ratio)
    return partial(png, image)


def _draw_svg(stage: Stage, size: QSize, _ratio: float) -> Callable[[], QByteArray]:
    buffer, page = QBuffer(), QSvgGenerator()
    page.setOutputDevice(buffer)
    page.setSize(size)
    page.setViewBox(QRectF(0, 0, size.width(), size.height()))
    page.setResolution(_DPI)
    page.setTitle(tr("Timeline"))
    _paint(page, stage, 1.0)
    return buffer.data


def _draw_pdf(stage: Stage, size: QSize, _ratio: float) -> Callable[[], QByteArray]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QPdfWriter(buffer)
    page.setPageSize(QPageSize(QSizeF(size) * _POINTS, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    page.setPageMargins(QMarginsF())
    page.setResolution(_DPI)
    page.setTitle(tr("Timeline"))
    page.setCreator("kzexplorer")
    _paint(page, stage, 1.0)
    return buffer.data


_FORMATS: dict[str, Callable[[Stage, QSize, float], Callable[[], QByteArray]]] = {
    ".png": _draw_png,
    ".svg": _draw_svg,
    ".pdf": _draw_pdf,
}
