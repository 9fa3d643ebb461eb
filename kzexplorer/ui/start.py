"""Puts Qt, session and window together: the empty window is painted first, everything slow comes after."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kzexplorer import paths
from kzexplorer.errors import Problem
from kzexplorer.settings import LAST_WORKSPACE, Settings
from kzexplorer.translation import tr
from kzexplorer.ui import language, swift_imports
from kzexplorer.ui.first_use import FirstUse, give_memory_back
from kzexplorer.ui.receiving import Application, Receiving
from kzexplorer.ui.refusal import has_screen, is_read, show_refusal
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.starting_again import start_again
from kzexplorer.ui.window import Window

if TYPE_CHECKING:
    from kzexplorer.domain.workspace_place import Place
    from kzexplorer.ui.second_start import Turn

_TRACE = "KZEXPLORER_START_TRACE"
_QUIET_MS = 700
_IDLE_MS = 2_500


def show_window(named: Place | None, turn: Turn | None, *, reset_layout: bool = False, unanswered: bool = False) -> int:
    """Run the program until its window closes; returns the exit status. Raises Problem without a screen.

    Who has the `turn` hears of later starts; `unanswered` where a window is open that did not.
    """
    settings = Settings.load(paths.settings_file())
    workspace = named or last_workspace(settings) or paths.default_workspace()
    application = make_application()
    language.install(settings)
    if reset_layout:
        settings.forget_layout()
    window = make_window(settings)
    report_crashes(window)
    window.restore()
    window.painted.connect(lambda: _mark("painted"))
    window.painted.connect(lambda: QTimer.singleShot(0, lambda: go_on(window, workspace)))
    window.ready.connect(lambda: QTimer.singleShot(0, _settled))
    window.ready.connect(lambda: QTimer.singleShot(_QUIET_MS, window, lambda: FirstUse(application)))
    window.ready.connect(lambda: QTimer.singleShot(_IDLE_MS, window, give_memory_back))
    window.ready.connect(lambda: QTimer.singleShot(_QUIET_MS, window, lambda: try_saving(settings, window)))
    if unanswered:
        window.ready.connect(lambda: window.frame.messages.show_failure(_unanswered()))
    receiving = Receiving(turn, window)
    application.asked_to_open.connect(lambda file: receiving.open(Path(file)))
    window.show()
    status = application.exec()
    receiving.end()
    if window.starts_again is not None:
        start_again(window.starts_again)
    return status


def _unanswered() -> Problem:
    return Problem(
        tr("Another window of kzexplorer is open and did not answer, so this one opened beside it."),
        tr("Close the other one if it does not come back."),
    )


def last_workspace(settings: Settings) -> Path | None:
    """The workspace that was open when the window closed, unless it has gone."""
    last = Path(settings[LAST_WORKSPACE])
    return last if settings[LAST_WORKSPACE] and last.exists() else None


def make_application() -> Application:
    """The one QApplication. Raises Problem where Linux has no screen to open a window on."""
    if not has_screen():
        raise Problem(
            tr("There is no screen to open the window on."),
            tr(
                "Start kzexplorer in a desktop session, or draw a picture of it with `kzexplorer snapshot "
                "-o PICTURE.png`."
            ),
        )
    # As an argument: setStyle returns a QStyle, whose some 500 enumerated values would be made before the first paint.
    before = qInstallMessageHandler(_end_in_words)
    application = Application([sys.argv[0], "-style", "Fusion"])
    qInstallMessageHandler(before)
    application.setApplicationName("kzexplorer")
    application.setDesktopFileName("kzexplorer")
    return application


def _end_in_words(kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """What Qt says while it looks for the screen; without one it would end the process with a dump of its memory."""
    _say(words)
    if kind is QtMsgType.QtFatalMsg:
        screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY", "")
        _say(tr("Could not open a window on the screen {screen}. Start kzexplorer in your own session.", screen=screen))
        os._exit(1)


def _say(words: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()


def make_window(settings: Settings) -> Window:
    """The window, empty, with a session that has nothing open yet."""
    return Window(Session(), Selection(), settings)


def go_on(window: Window, workspace: Place) -> None:
    """After the first paint: make the window's parts, then open the workspace in the background.

    One after the other, because both are mostly Python: side by side they take a fourth more of processor time.
    """
    window.furnish()
    window.standing.expect(workspace)
    window.panes.timeline.start()
    window.session.open(workspace, paths.seeds() if workspace == paths.default_workspace() else None)


def try_saving(settings: Settings, window: Window) -> None:
    """Tell at the start, and not when the window closes, that nothing would be remembered."""
    if os.access(settings.file, os.W_OK) and os.access(settings.file.parent, os.W_OK):
        return
    try:
        settings.save()
    except Problem as problem:
        window.frame.messages.show_failure(problem)


def report_crashes(window: Window) -> None:
    """Show what nobody expected, with a report to copy, and go on: nothing that was kept is touched by it."""

    def shown(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Problem):  # that says all there is to say
            sys.__excepthook__(kind, error, trace)
            if isinstance(error, Exception):
                _write_down(error)
        if isinstance(error, Exception):
            QTimer.singleShot(0, window, lambda: _show_in(window, error))

    sys.excepthook = shown
    threading.excepthook = lambda what: shown(what.exc_type, what.exc_value or what.exc_type(), what.exc_traceback)


def _show_in(window: Window, error: Exception) -> None:
    """Where the window itself could not be made, that is the end of this start."""
    if "frame" in vars(window):
        window.frame.messages.show_failure(error)
        return
    _say(f"kzexplorer: {error}")
    if not is_read():
        show_refusal(error)
    QApplication.exit(1)


def _write_down(error: Exception) -> None:
    """Add a crash to the log; where that cannot be written, the report on the screen has to do."""
    from logging import FileHandler, Formatter, LogRecord

    record = LogRecord("kzexplorer", 40, "", 0, "unexpected failure", None, (type(error), error, error.__traceback__))
    try:
        paths.log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = FileHandler(paths.log_file(), encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(Formatter("%(asctime)s %(message)s"))
    handler.emit(record)
    handler.close()


def _settled() -> None:
    swift_imports.settle()
    _mark("ready")


def _mark(name: str) -> None:
    """For the start benchmark: when the window was painted and ready, in seconds of the system's monotonic clock."""
    trace = os.environ.get(_TRACE)
    if trace:
        line = f'{{"mark": "{name}", "clock": {time.monotonic()}, "cpu": {time.process_time()}}}\n'
        with Path(trace).open("a", encoding="utf-8") as out:
            out.write(line)
        if name == "ready" and os.environ.get(f"{_TRACE}_EXIT"):
            QApplication.exit(0)
