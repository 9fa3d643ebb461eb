"""A panel over others that goes away when a person goes on elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from kzexplorer.ui.widgets.escaping import keeps_escape


class FleetingPanel(QFrame):
    """Begins hidden; the focus inside holds it open, and another window or a menu does not take it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        running_application().focusChanged.connect(self._focus_moved)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Escape is for what is inside, although the window knows that key too."""
        return keeps_escape(event) or super().event(event)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isVisible() or self.isAncestorOf(now):
            return
        if now.window() is self.window():
            self.hide()


def running_application() -> QApplication:
    """The one that runs."""
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running
