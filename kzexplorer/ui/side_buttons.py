"""The buttons at the side of a mouse lead back and forward, over whatever of the window they are pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class SideButtons(QObject):
    """Heeds a window that shows: what its widgets do with other buttons would be done with these too."""

    def __init__(self, window: QWidget, back: Callable[[], None], forward: Callable[[], None]) -> None:
        super().__init__(window)
        self._runs = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in (*_PRESSES, QEvent.Type.MouseButtonRelease) or not isinstance(event, QMouseEvent):
            return False
        run = self._runs.get(event.button())
        if run is not None and event.type() in _PRESSES:
            run()
        return run is not None
