"""The ground of a row of a list: filled where it is chosen or pointed at, ringed where the keys are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from kzexplorer.ui.theme import Theme

_ROUND, _RING = 6, 1.5


def paint_ground(
    painter: QPainter, frame: QRectF, state: QStyle.StateFlag, theme: Theme, *, chosen: bool | None = None
) -> None:
    """`chosen` where that is something else than being selected."""
    colours = theme.colours
    if chosen is None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selected if chosen else colours.hover))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
        within = _RING / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), _RING))
        painter.drawRoundedRect(frame.adjusted(within, within, -within, -within), _ROUND, _ROUND)
