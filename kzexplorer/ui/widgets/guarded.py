"""Keep a bug in painting from ending the program: it is reported once, and what could not be drawn says so.

An error that leaves a paint event stays pending while Qt goes on to ask other methods of ours, which then crash.
"""

from __future__ import annotations

import functools
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kzexplorer.translation import later, tr

Given = ParamSpec("Given")
AWidget = TypeVar("AWidget", bound=QWidget)

_NOT_DRAWN = later("This could not be drawn. Look at another part of it, or start kzexplorer again.")
_FLAGS = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
_told: set[tuple[type[Exception], str, int]] = set()


def guarded(
    paint: Callable[Concatenate[AWidget, Given], None],
) -> Callable[Concatenate[AWidget, Given], None]:
    """For the `paintEvent` of a widget: whatever it raises goes to the usual report and no further."""

    @functools.wraps(paint)
    def painting(widget: AWidget, /, *given: Given.args, **named: Given.kwargs) -> None:
        try:
            paint(widget, *given, **named)
        except Exception as error:
            tell_once(error)
            ground = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
            with QPainter(ground) as painter:
                say_not_drawn(painter, QRectF(ground.rect()))

    return painting


def tell_once(error: Exception) -> None:
    """Report the error unless one from the same line was reported, and end the painters that it left open."""
    traceback.clear_frames(error.__traceback__)
    *_, (frame, line) = traceback.walk_tb(error.__traceback__)
    place = type(error), frame.f_code.co_filename, line
    if place not in _told:
        _told.add(place)
        sys.excepthook(type(error), error, error.__traceback__)


def say_not_drawn(painter: QPainter, area: QRectF) -> None:
    """Put words in the place of what could not be drawn."""
    colours = QGuiApplication.palette()
    painter.fillRect(area, colours.brush(QPalette.ColorRole.Base))
    painter.setPen(colours.color(QPalette.ColorRole.Text))
    painter.drawText(area.adjusted(8, 8, -8, -8), _FLAGS, tr(_NOT_DRAWN))


@contextmanager
def kept(painter: QPainter) -> Iterator[None]:
    """Give a painter back as it was, also where painting raises."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()
