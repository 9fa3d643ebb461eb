"""Draws the real window into a picture, without a screen."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kzexplorer import paths
from kzexplorer.errors import Problem
from kzexplorer.search import parse

if TYPE_CHECKING:
    from kzexplorer.ui.window import Window

_ROUNDS = 4  # of events, until layouts inside layouts have settled


def take_snapshot(asked: argparse.Namespace) -> int:
    """Write the picture that the command line asks for; 0 when it is written. Raises Problem."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    # Qt reads these two when it is loaded, so that has to come after.
    from kzexplorer.settings import Settings
    from kzexplorer.ui.start import go_on, make_application, make_window

    application = make_application()
    window, session = make_window(Settings(paths.settings_file()), asked.theme)
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    session.failed.connect(lambda _error: application.exit())
    window.ready.connect(lambda: application.exit())
    window.restore()
    window.resize(*asked.size)
    window.show()
    go_on(window, session, Path(asked.workspace) if asked.workspace else paths.default_workspace())
    application.exec()
    try:
        if failures:
            raise failures[0]
        _arrange(window, asked)
        for _ in range(_ROUNDS):
            application.processEvents()
        if not window.grab().save(str(asked.output), "PNG"):
            raise Problem(f"Could not write {asked.output}.", "Choose a folder that exists and that you can write to.")
    finally:
        session.close()
    return 0


def _arrange(window: Window, asked: argparse.Namespace) -> None:
    window.panes.messages.tour.hide()
    if asked.query:
        parse(asked.query)
        window.panes.header.search.setText(asked.query)
        window.search(asked.query)
    if asked.event is not None:
        window.commands.select_event(asked.event)
