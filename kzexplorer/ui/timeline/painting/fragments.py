"""Draws many pieces of one pixmap in one call: a numpy buffer handed to Qt costs a tenth of a call for each."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtGui import QPainter, QPixmap

from kzexplorer.timeline.frames.placed import Pixels

Numbers = Pixels | npt.NDArray[np.int32] | float


def draw_fragments(painter: QPainter, pixmap: QPixmap, rows: Pixels) -> None:
    """Draw pieces made by `pieces`, in their order."""
    if len(rows):
        # a PixmapFragment is ten doubles; the array outlives the call, and with it the memory behind the wrapper
        first = shiboken6.wrapInstance(rows.__array_interface__["data"][0], QPainter.PixmapFragment)
        painter.drawPixmapFragments(first, len(rows), pixmap)  # type: ignore[arg-type]


def pieces(
    left: Numbers,
    top: Numbers,
    source_left: Numbers,
    source_top: Numbers,
    width: Numbers,
    height: Numbers,
    *,
    stretch: Numbers = 1.0,
    opacity: Numbers = 1.0,
) -> Pixels:
    """Rows of ten doubles as Qt wants them, from columns or single numbers, in device pixels.

    `width` and `height` are those of the piece in the pixmap, and `stretch` is how much wider it is drawn.
    """
    rows = np.empty((np.broadcast(left, top, source_left, stretch, opacity).size, 10))
    rows[:, 4], rows[:, 5] = width, height
    rows[:, 6], rows[:, 7] = stretch, 1.0
    rows[:, 0] = left + rows[:, 4] * rows[:, 6] / 2
    rows[:, 1] = top + rows[:, 5] / 2
    rows[:, 2], rows[:, 3] = source_left, source_top
    rows[:, 8], rows[:, 9] = 0.0, opacity
    return rows
