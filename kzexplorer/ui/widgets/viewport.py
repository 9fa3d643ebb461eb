"""The viewport of a scroll area, asked for so that PySide6 need not make every class of widget to name its class."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def known_viewport(area: QAbstractScrollArea) -> QWidget:
    """Keep what it returns for as long as the area: then `area.viewport()` is that very object.

    Of a widget that Qt made, PySide6 compares the class with all that derive from QWidget, and makes them for that:
    a tenth of a bare start. With findChild it is told the class.
    """
    found = area.findChild(QWidget, "qt_scrollarea_viewport")
    return found if isinstance(found, QWidget) else area.viewport()
