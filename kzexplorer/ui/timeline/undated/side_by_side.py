"""Holds the lanes and the tray of events without a date side by side, or one of them where both have no room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.timeline.undated.tray import Tray
from kzexplorer.ui.widgets.plain import named

_TRAY_WIDTH, _ROOM_FOR_BOTH, _WIDEST = 280, 640, 16_777_215


class SideBySide(QWidget):
    """The tray begins hidden."""

    def __init__(self, lanes: QWidget, tray: Tray) -> None:
        super().__init__()
        named(self, "timelineBody", tr("Timeline"))
        self._lanes, self._tray = lanes, tray
        tray.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(lanes, 1)
        row.addWidget(tray)

    def show_tray(self, on: bool) -> None:
        """Show or hide the tray."""
        self._tray.setVisible(on)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        covered = self._tray.isVisibleTo(self) and self.width() < _ROOM_FOR_BOTH
        self._lanes.setHidden(covered)
        self._tray.setMinimumWidth(0 if covered else _TRAY_WIDTH)
        self._tray.setMaximumWidth(_WIDEST if covered else _TRAY_WIDTH)
