"""The writer of PDF reports where no window is: on the command line, without a screen."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication

from kzexplorer.export.formats import Writer
from kzexplorer.ui.printing.report import write
from kzexplorer.ui.theme import load_fonts

_application: QGuiApplication | None = None


def pdf_writer() -> Writer:
    """Makes an application of Qt that shows nothing, unless there is one, and gives it the program's fonts."""
    global _application
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _application = QGuiApplication(["kzexplorer"])
        load_fonts()
    return write
