"""Draws many rectangles in one call: a numpy buffer handed to Qt costs a tenth of a Python list of QRectF."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter


def draw_rectangles(painter: QPainter, rectangles: npt.NDArray[np.float64]) -> None:
    """Fill rectangles with the painter's brush; rows of (left, top, width, height), C-contiguous."""
    if len(rectangles):
        # a QRectF is four doubles; the array outlives the call, and with it the memory behind the wrapper
        first = shiboken6.wrapInstance(rectangles.ctypes.data, QRectF)
        painter.drawRects(first, len(rectangles))  # type: ignore[call-overload]


def table(
    left: npt.ArrayLike, top: npt.ArrayLike, width: npt.ArrayLike, height: npt.ArrayLike
) -> npt.NDArray[np.float64]:
    """Rectangles from columns; single numbers are repeated."""
    rows = np.empty((np.broadcast(left, top, width, height).size, 4))
    rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3] = left, top, width, height
    return rows
