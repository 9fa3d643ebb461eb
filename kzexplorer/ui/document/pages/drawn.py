"""Pages drawn in a worker process, kept as pictures up to a number of bytes; a document's PDF never reaches Qt."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kzexplorer.errors import Problem
from kzexplorer.translation import later, tr

MOST_BYTES = 192 * 1024 * 1024
_NOT_DRAWN = later("This page could not be drawn. Its words are there under “Text”.")

Draw = Callable[[bytes, int, float], "Future[Any]"]
"""Draws page `number` of a PDF at so many pixels a point: gives a future of a PageImage of readers/pdf/pages.py."""


class DrawnPages(QObject):
    """`arrived` comes with the number of a page once its picture, or why there is none, can be asked for."""

    arrived = Signal(int)
    _answered = Signal(int, int, float, object)

    def __init__(self, draw: Draw, parent: QObject) -> None:
        super().__init__(parent)
        self._draw = draw
        self._data = b""
        self._document = 0
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: dict[int, float] = {}
        self._futures: dict[int, Future[Any]] = {}
        self._refused: dict[int, str] = {}
        self._answered.connect(self._take)

    def show_document(self, data: bytes) -> None:
        """Forget all pages of the document before."""
        self.give_up(set())
        self._document += 1
        self._data = data
        for kept in (self._pictures, self._refused, self._asked):
            kept.clear()

    def picture(self, number: int) -> QImage | None:
        """The page as it was drawn last, at whatever scale."""
        kept = self._pictures.get(number)
        if kept is None:
            return None
        self._pictures.move_to_end(number)
        return kept[1]

    def refusal(self, number: int) -> str:
        """Why a page could not be drawn; empty where it could, or is not yet."""
        return self._refused.get(number, "")

    def ask(self, number: int, scale: float) -> None:
        """Have a page drawn at so many pixels a point, unless it is or will be."""
        kept = self._pictures.get(number)
        if number in self._refused or number in self._asked or not self._data:
            return
        if kept is not None and abs(kept[0] - scale) < 0.01 * scale:
            return
        self._asked[number] = scale
        document = self._document
        future = self._draw(self._data, number, scale)
        self._futures[number] = future
        future.add_done_callback(lambda done: self._answered.emit(document, number, scale, done))

    def give_up(self, wanted: set[int]) -> None:
        """Take back what was asked for and not begun, but for these pages."""
        for number in [number for number in self._futures if number not in wanted]:
            if self._futures[number].cancel():
                del self._futures[number]
                self._asked.pop(number, None)

    @property
    def n_bytes(self) -> int:
        """Of the pictures that are kept."""
        return sum(picture.sizeInBytes() for _, picture in self._pictures.values())

    def _take(self, document: int, number: int, scale: float, done: Future[Any]) -> None:
        if document != self._document or done.cancelled():
            return
        self._asked.pop(number, None)
        self._futures.pop(number, None)
        error = done.exception()
        if error is None:
            self._pictures[number] = scale, _picture(done.result())
            self._pictures.move_to_end(number)
            while self.n_bytes > MOST_BYTES and len(self._pictures) > 1:
                self._pictures.popitem(last=False)
        else:
            self._refused[number] = error.what if isinstance(error, Problem) else tr(_NOT_DRAWN)
        self.arrived.emit(number)


def _picture(image: Any) -> QImage:
    """A picture of its own memory: that of the answer goes with it."""
    made = QImage(image.pixels, image.width, image.height, image.stride, QImage.Format.Format_RGB32)
    return made.copy()
