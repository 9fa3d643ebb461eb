"""Scroll areas: their viewports, and those without a frame or ground of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget


def known_viewport(area: QAbstractScrollArea) -> QWidget:
    """Keep what it returns for as long as the area: then `area.viewport()` is that very object.

    Of a widget that Qt made, PySide6 compares the class with all that derive from QWidget, and makes them for that:
    a tenth of a bare start. With findChild it is told the class.
    """
    found = area.findChild(QWidget, "qt_scrollarea_viewport")
    return found if isinstance(found, QWidget) else area.viewport()


def scroll_within(area: QScrollArea, body: QWidget) -> None:
    """Let the area scroll `body` up and down, as wide as itself, on the ground that it stands on; Tab passes it by."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    known_viewport(area).setAutoFillBackground(False)
    body.setAutoFillBackground(False)
