"""The first thing a person sees: the shapes of the window in its colours, drawn before anything slow is loaded."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kzexplorer.settings import COLUMN_SIZES, DETAIL_SIZES, HIDDEN_PANES, ROW_SIZES, Settings
from kzexplorer.ui.colours import Colours

HEADER, FOOTER, GAP, RADIUS = 52, 28, 10, 8
PANES = ("sidebar", "timeline", "card", "document")  # in the order in which F6 goes through them
COLUMNS, ROWS, DETAILS = (276, 1164), (446, 344), (388, 746)


def draw_skeleton(widget: QWidget, colours: Colours, settings: Settings) -> None:
    """Header, sidebar, cards and footer where they will stand; call it from the widget's paintEvent."""
    width, height = widget.width(), widget.height()
    hidden = settings[HIDDEN_PANES]
    painter = QPainter(widget)
    painter.fillRect(0, 0, width, height, QColor(colours.app))
    left = 0 if "sidebar" in hidden else round(_share(settings[COLUMN_SIZES], COLUMNS) * width)
    panel, line = QColor(colours.panel), QColor(colours.line)
    for x, y, w, h in ((0, 0, width, HEADER), (0, HEADER, left, height), (0, height - FOOTER, width, FOOTER)):
        painter.fillRect(x, y, w, h, panel)
    painter.fillRect(0, HEADER - 1, width, 1, line)
    painter.fillRect(left, HEADER, 1, height - HEADER - FOOTER, line)
    painter.fillRect(0, height - FOOTER, width, 1, line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line)
    painter.setBrush(panel)
    area = QRectF(left + GAP + 1, HEADER + GAP, width - left - 2 * GAP - 1, height - HEADER - FOOTER - 2 * GAP)
    for card in _cards(area, settings):
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.end()


def _cards(area: QRectF, settings: Settings) -> list[QRectF]:
    hidden = settings[HIDDEN_PANES]
    upper, lower = QRectF(area), QRectF(area)
    if {"card", "document"} <= set(hidden):
        lower.setHeight(0)
    elif "timeline" in hidden:
        upper.setHeight(0)
    else:
        upper.setHeight(_share(settings[ROW_SIZES], ROWS) * (area.height() - GAP))
        lower.setTop(upper.bottom() + GAP)
    first, second = QRectF(lower), QRectF(lower)
    if not {"card", "document"} & set(hidden):
        first.setWidth(_share(settings[DETAIL_SIZES], DETAILS) * (lower.width() - GAP))
        second.setLeft(first.right() + GAP)
    return [card for card in (upper, first, second) if card.height() > 0]


def _share(kept: tuple[int, ...], usual: tuple[int, int]) -> float:
    """The first part's share of two sizes beside each other."""
    sizes = kept if len(kept) == len(usual) and any(kept) else usual
    return sizes[0] / sum(sizes)
