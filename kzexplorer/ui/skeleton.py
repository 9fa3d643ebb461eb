"""The first thing a person sees: the shapes of the window in its colours, drawn before anything slow is loaded."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QWidget

from kzexplorer.settings import COLUMN_SIZES, DETAIL_SIZES, HIDDEN_PANES, ROW_SIZES, Settings
from kzexplorer.ui.colours import Colours

HEADER, FOOTER, GAP, RADIUS = 52, 28, 10, 8
PANES = ("sidebar", "timeline", "card", "document")  # in the order in which F6 goes through them
COLUMNS, ROWS, DETAILS = (276, 1164), (466, 324), (388, 746)


def draw_skeleton(widget: QWidget, colours: Colours, settings: Settings) -> None:
    """Header, sidebar, cards and footer where they will stand; call it from the widget's paintEvent."""
    width, height = widget.width(), widget.height()
    left = 0 if "sidebar" in settings[HIDDEN_PANES] else round(_share(settings[COLUMN_SIZES], COLUMNS) * width)
    middle = height - HEADER - FOOTER
    app, panel, line = (_brush(colour) for colour in (colours.app, colours.panel, colours.line))
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, app, (0, 0, width, height))
    _fill(painter, panel, (0, 0, width, HEADER), (0, HEADER, left, middle), (0, height - FOOTER, width, FOOTER))
    _fill(painter, line, (0, HEADER - 1, width, 1), (left, HEADER, 1, middle), (0, height - FOOTER, width, 1))
    area = QRectF(left + GAP + 1, HEADER + GAP, width - left - 2 * GAP - 1, middle - 2 * GAP)
    for card in _cards(area, settings):
        _fill_card(painter, line, card, RADIUS)
        _fill_card(painter, panel, card.adjusted(1, 1, -1, -1), RADIUS - 1)
    painter.end()


def _brush(colour: str) -> QBrush:
    """A palette makes it, because QBrush(QColor) has PySide6 make all enumerations of Qt, a tenth of the start."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    return palette.window()


def _fill(painter: QPainter, brush: QBrush, *boxes: tuple[int, int, int, int]) -> None:
    """Boxes that do not overlap, each with its left, top, width and height."""
    path = QPainterPath()
    for box in boxes:
        path.addRect(*box)
    painter.fillPath(path, brush)


def _fill_card(painter: QPainter, brush: QBrush, card: QRectF, radius: int) -> None:
    path = QPainterPath()
    path.addRoundedRect(card, radius, radius)
    painter.fillPath(path, brush)


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
