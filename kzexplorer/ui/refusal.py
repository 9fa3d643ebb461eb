"""Says in a small window of its own why the program could not start: nobody reads what it prints without a terminal."""

from __future__ import annotations

import os
import sys
from types import TracebackType

from kzexplorer.errors import Problem
from kzexplorer.translation import tr

_UNSEEN = ("offscreen", "minimal")
_WIDE_ENOUGH = "#qt_msgbox_informativelabel { min-width: 420px; }"


def is_read() -> bool:
    """Whether somebody sees what is printed, or nobody would see a window."""
    on_a_terminal = sys.stderr is not None and sys.stderr.isatty()
    return on_a_terminal or os.environ.get("QT_QPA_PLATFORM", "") in _UNSEEN or not has_screen()


def has_screen() -> bool:
    """Whether there is one to open windows on, as far as can be told without trying."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")


def show_bugs() -> None:
    """From now on, show what nobody expected and was not caught, until the window does that itself."""

    def shown(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception) and not is_read():
            show_refusal(error)

    sys.excepthook = shown


def show_refusal(error: Exception) -> None:
    """A Problem in its own words, anything else with a report that can be copied; comes back once it was read."""
    from traceback import format_exception

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QMessageBox

    application = QApplication.instance() or QApplication(["kzexplorer"])
    application.setApplicationName("kzexplorer")
    box = QMessageBox()
    box.setObjectName("refusal")
    box.setWindowTitle("kzexplorer")
    box.setAccessibleName(tr("kzexplorer could not start"))
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setStyleSheet(_WIDE_ENOUGH)
    box.setText(tr("kzexplorer could not start."))
    box.setInformativeText(_words(error))
    details = error.details if isinstance(error, Problem) else "".join(format_exception(error))
    if details:
        box.setDetailedText(details)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()


def _words(error: Exception) -> str:
    if isinstance(error, Problem):
        return str(error)
    return tr(
        "Something went wrong inside it. Your workspaces are as they were. Copy the details and send them to whoever "
        "gave you the program."
    )
