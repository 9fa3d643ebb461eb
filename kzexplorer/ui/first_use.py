"""Gets the window ready for its first use once a person comes to it, and keeps it small until then."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_SOON_NEEDED = (
    "kzexplorer.operations.review_events",
    "kzexplorer.operations.undo",
    "kzexplorer.store.writer",
    "kzexplorer.domain.typed_date",
    "kzexplorer.operations.import_files",
    "kzexplorer.ui.importing.plan_dialog",
    "kzexplorer.ui.search.results.pane",
)
_OF_A_PERSON = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class FirstUse(QObject):
    """Waits for the first sign of a person, be it the pointer or a key, imports ahead, and waits no longer."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """As Qt asks for; nothing is kept from who it is for."""
        if event.type() in _OF_A_PERSON:
            self._application.removeEventFilter(self)
            import_ahead()
        return False


def import_ahead() -> threading.Thread:
    """Import beside the window what the first verdict and the first typed date need, which would be felt as a stop.

    Gives the thread.
    """
    learning = threading.Thread(target=lambda: [import_module(name) for name in _SOON_NEEDED], daemon=True)
    learning.start()
    return learning


def give_memory_back() -> None:
    """What the start took and freed goes back to the system, where its C library can do that: glibc keeps it else."""
    if sys.platform.startswith("linux"):
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
