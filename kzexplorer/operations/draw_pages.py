"""Draw the pages of a PDF for the window, in a worker process of their own: a page can be as hostile as its file."""

from __future__ import annotations

from concurrent.futures import Future
from typing import NamedTuple

from kzexplorer.operations.import_report import USUAL_SECONDS
from kzexplorer.operations.workers import Workers


class DrawnPage(NamedTuple):
    """Pixels from the upper left, four bytes each (blue, green, red, unused); `stride` is the bytes of a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PageDrawer:
    """One process, which starts with the first page that is asked for."""

    def __init__(self) -> None:
        self._workers = Workers(1, USUAL_SECONDS)

    def draw(self, data: bytes, number: int, scale: float) -> Future[DrawnPage]:
        """Page `number` (from 1) of a PDF at `scale` pixels a point; the future fails with what a worker fails with."""
        return self._workers.submit(draw_page, data, number, scale)

    def close(self) -> None:
        """End the process, whatever it draws."""
        self._workers.shutdown(wait=True, cancel_futures=True)


def draw_page(data: bytes, number: int, scale: float) -> DrawnPage:
    """The job itself. Raises Problem where the page cannot be drawn."""
    from kzexplorer.readers.pdf.pages import render_page  # with its library, which the window does not need

    image = render_page(data, number, scale)
    return DrawnPage(image.width, image.height, image.stride, image.pixels)
