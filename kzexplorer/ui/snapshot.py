"""Draws the real window into a picture, without a screen, or the timeline alone into a picture or onto a page."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kzexplorer import paths
from kzexplorer.errors import Problem
from kzexplorer.search import parse
from kzexplorer.translation import tr
from kzexplorer.whole_file import written_whole

if TYPE_CHECKING:
    from kzexplorer.ui.window import Window

_ROUNDS = 4  # of events, until layouts inside layouts have settled


def take_snapshot(asked: argparse.Namespace) -> int:
    """Write the picture that the command line asks for; 0 when it is written. Raises Problem."""
    if isinstance(asked.workspace, Path) and not paths.is_there(asked.workspace):
        raise Problem(
            tr("There is no workspace {workspace}.", workspace=asked.workspace), tr("Make it with `kzexplorer import`.")
        )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if asked.only == "timeline":
        return _take_timeline(asked)
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    # Qt reads these two when it is loaded, so that has to come after.
    from PySide6.QtCore import QEventLoop

    from kzexplorer.settings import LANGUAGE, THEME, Settings
    from kzexplorer.ui import language
    from kzexplorer.ui.png import png
    from kzexplorer.ui.start import go_on, make_application, make_window

    application = make_application()
    settings = Settings(paths.settings_file())
    settings[THEME], settings[LANGUAGE] = asked.theme, asked.language
    language.install(settings)
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
        with written_whole(asked.output) as out:
            out.write(png(window.grab().toImage()).data())
    finally:
        window.session.close()
    return 0


def _take_timeline(asked: argparse.Namespace) -> int:
    from kzexplorer.settings import LANGUAGE, Settings
    from kzexplorer.store import Mode, open_workspace
    from kzexplorer.timeline.filters import Filter
    from kzexplorer.timeline.opening import whole_range
    from kzexplorer.ui import language
    from kzexplorer.ui.start import make_application
    from kzexplorer.ui.theme import Theme
    from kzexplorer.ui.timeline.loading import read_shown
    from kzexplorer.ui.timeline.output.writing import PictureWish, write_timeline

    application = make_application()
    settings = Settings(paths.settings_file())
    settings[LANGUAGE] = asked.language
    language.install(settings)
    Theme(asked.theme).apply()
    query = parse(asked.query) if asked.query else None
    with open_workspace(asked.workspace or paths.default_workspace(), create=False, mode=Mode.READ) as workspace:
        shown = read_shown(workspace.reader, None, (), query, Filter())
        start, end = whole_range(shown.content.events) or (0.0, 1.0)
        if asked.start is not None:
            start = float(asked.start.days[0])
        if asked.end is not None:
            end = asked.end.days[1] + 1.0
        if end <= start:
            raise Problem(tr("The range ends before it begins."), tr("Give --from a date that is not after --to."))
        wish = PictureWish(asked.group, (start, end), asked.size, asked.theme, asked.scale)
        write_timeline(asked.output, shown.content, shown.passing, wish, shown.message)
    application.processEvents()
    return 0


def _arrange(window: Window, asked: argparse.Namespace) -> None:
    window.frame.messages.tour.hide()
    if asked.query:
        parse(asked.query)
        window.frame.header.search.setText(asked.query)
        window.search(asked.query)
    if asked.event is not None:
        window.commands.select_event(asked.event)
