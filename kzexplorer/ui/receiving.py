"""Does in the open window what later starts of the program, or the desktop itself, ask for."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog

from kzexplorer.domain.workspace_place import Place, place_of
from kzexplorer.ui.second_start import Asked, Turn
from kzexplorer.ui.widgets.fleeting import running_application
from kzexplorer.ui.window import Window

_AT_THE_LATEST_MS = 2_000
_LOOKS_EVERY = 0.05


class _Request:
    """What one start asks for; it waits in a thread until the window's own thread has taken it."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.taken = threading.Event()
        self.is_withdrawn = False

    def wait(self, still_wanted: Callable[[], bool]) -> bool:
        """Whether the window has taken it before who asks went away."""
        while not self.taken.wait(_LOOKS_EVERY):
            if not still_wanted():
                self.is_withdrawn = True
                return False
        return True


class Application(QApplication):
    """`asked_to_open` comes with the path of a file that a person opens with the program on macOS."""

    asked_to_open = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked_to_open.emit(event.file())
            return True
        return super().event(event)


class Receiving(QObject):
    """Begins once the window shows its workspace, which is soon after its start, and ends with the window.

    Without a `turn` it hears of the desktop alone.
    """

    _asked = Signal(object)

    def __init__(self, turn: Turn | None, window: Window) -> None:
        super().__init__(window)
        self._turn, self._window = turn, window
        self._place: Place | None = None
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        window.ready.connect(self._begin)
        window.painted.connect(lambda: QTimer.singleShot(_AT_THE_LATEST_MS, self, self._begin))

    def end(self) -> None:
        """Let the next start open a window of its own."""
        if self._turn is not None:
            self._turn.end()

    def open(self, place: Place) -> None:
        """Show that workspace, once the window is made and no dialog stands before it that waits for an answer."""
        self._place = place
        dialog = QApplication.activeModalWidget()
        if self._window.centralWidget() is None:
            self._window.ready.connect(self._open_now, Qt.ConnectionType.SingleShotConnection)
        elif isinstance(dialog, QDialog):
            dialog.finished.connect(self._open_later, Qt.ConnectionType.SingleShotConnection)
        else:
            self._open_now()

    def _begin(self) -> None:
        if self._turn is not None:
            self._turn.listen(self._hear)

    def _hear(self, asked: Asked, still_wanted: Callable[[], bool]) -> bool:
        """In a thread of its own: the answer is the window's, so that nobody waits for one that hangs."""
        request = _Request(asked)
        self._asked.emit(request)
        return request.wait(still_wanted)

    def _take(self, request: _Request) -> None:
        if request.is_withdrawn or self._window.isHidden():  # it is closing
            return
        request.taken.set()
        self._come_forward(request.asked.token)
        if request.asked.reset_layout:
            self._window.commands.reset_layout()
        if request.asked.workspace:
            self.open(place_of(request.asked.workspace))

    def _come_forward(self, token: str) -> None:
        window = self._window
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there when a window asks to be active
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        os.environ.pop("XDG_ACTIVATION_TOKEN", None)
        running_application().alert(window)  # for desktops that let nothing come to the front by itself

    def _open_later(self) -> None:
        QTimer.singleShot(0, self, self._open_now)

    def _open_now(self) -> None:
        if self._place is not None and not self._window.isHidden():
            self._window.commands.open_at(self._place)
        self._place = None
