"""Draws the real window into a picture, without a screen."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from kzexplorer import paths
from kzexplorer.errors import Problem
from kzexplorer.search import parse

if TYPE_CHECKING:
    from kzexplorer.ui.window import Window

_ROUNDS = 4  # of events, until layouts inside layouts have settled


def take_snapshot(asked: argparse.Namespace) -> int:
    """Write the picture that the command line asks for; 0 when it is written. Raises Problem."""
    if asked.workspace is not None and not paths.is_there(asked.workspace):
        raise Problem(f"There is no workspace {asked.workspace}.", "Make it with `kzexplorer import`.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    # Qt reads these two when it is loaded, so that has to come after.
    from PySide6.QtCore import QEventLoop

    from kzexplorer.settings import THEME, Settings
    from kzexplorer.ui.start import go_on, make_application, make_window

    application = make_application()
    settings = Settings(paths.settings_file())
    settings[THEME] = asked.theme
    window = make_window(settings)
    failures: list[Exception] = []
    window.session.failed.connect(failures.append)
    window.session.failed.connect(lambda _error: application.exit())
    window.ready.connect(lambda: application.exit())
    window.restore()
    window.resize(*asked.size)
    window.show()
    go_on(window, asked.workspace or paths.default_workspace())
    application.exec()
    try:
        if failures:
            raise failures[0]
        _arrange(window, asked)
        while window.session.is_reading:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(_ROUNDS):
            application.processEvents()
        if not window.grab().save(str(asked.output), "PNG"):
            raise Problem(f"Could not write {asked.output}.", "Choose a folder that exists and that you can write to.")
    finally:
        window.session.close()
    return 0


def _arrange(window: Window, asked: argparse.Namespace) -> None:
    window.frame.messages.tour.hide()
    if asked.query:
        parse(asked.query)
        window.frame.header.search.setText(asked.query)
        window.search(asked.query)
    if asked.event is not None:
        window.commands.select_event(asked.event)
