"""A scroll bar that shows where in the document its events and the words looked for stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.document.marks.signs import Tick
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded

_WIDTH = 18
_END = 6
_LEAST_HANDLE = 16.0


class MarkedScrollBar(QScrollBar):
    """An ordinary vertical scroll bar to keyboard and screen readers.

    To the mouse it is one for the whole document, whatever of it is laid out: `dragged` comes with the share of the
    document that is to be at the top.
    """

    dragged = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("documentScrollBar")
        self.setAccessibleName(tr("Place in the document"))
        self._theme = theme
        self._ticks: tuple[Tick, ...] = ()
        self._hits: tuple[float, ...] = ()
        self._selected: int | None = None
        self._seen = (0.0, 1.0)
        self._held: float | None = None
        self._rows: dict[str, dict[int, int]] = {}

    def show_seen(self, first: float, last: float) -> None:
        """Which part of the document is in view, as shares of its characters, like the ticks."""
        self._seen = first, last
        self.update()

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """A tick for each event."""
        self._ticks = tuple(ticks)
        self._rows.pop("ticks", None)
        self.update()

    def show_hits(self, shares: Iterable[float]) -> None:
        """A mark for each place where words that are looked for stand."""
        self._hits = tuple(shares)
        self._rows.pop("hits", None)
        self.update()

    def select(self, event: int | None) -> None:
        """Let the tick of that event stand out."""
        self._selected = event
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 60)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._draw_handle(painter)
        centre = self.width() / 2 - 2
        for row, group in self._by_row("ticks", ((tick.share, tick.group) for tick in self._ticks)).items():
            painter.setBrush(self._theme.kind(group))
            painter.drawRoundedRect(QRectF(centre - 4, _END + row, 8, 2), 1, 1)
        painter.setBrush(QColor(self._theme.colours.warn))
        for row in self._by_row("hits", ((share, 0) for share in self._hits)):
            painter.drawRect(QRectF(centre + 4, _END + row, 4, 2))
        for tick in self._ticks if self._selected is not None else ():
            if tick.event == self._selected:
                painter.setBrush(self._theme.kind(tick.group))
                painter.drawRoundedRect(QRectF(centre - 6, _END + self._length() * tick.share, 12, 4), 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        top, height = self._handle()
        y = event.position().y()
        self._held = y - top if top <= y <= top + height else height / 2
        self._drag(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None

    def _drag(self, y: float) -> None:
        """The whole way of the handle stands for all but the last view of the document."""
        assert self._held is not None
        way = (y - self._held - _END) / max(1.0, self._length() - self._handle()[1])
        first, last = self._seen
        self.dragged.emit(1.0 if way >= 1 else max(0.0, way * (1 - (last - first))))

    def _draw_handle(self, painter: QPainter) -> None:
        colours = self._theme.colours
        centre = self.width() / 2 - 2
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(QRectF(centre - 3.5, _END, 7, self._length()), 3.5, 3.5)
        if self._seen[1] - self._seen[0] < 1 and self.maximum() > self.minimum():
            line = QColor(colours.line)
            painter.setBrush(line.lighter(150) if self._theme.dark else line.darker(108))
            top, height = self._handle()
            painter.drawRoundedRect(QRectF(centre - 5, top, 10, height), 5, 5)

    def _handle(self) -> tuple[float, float]:
        """Top and height of the part that stands for what is in view."""
        first, last = self._seen
        height = min(self._length(), max(_LEAST_HANDLE, self._length() * (last - first)))
        way = min(1.0, first / max(1e-9, 1 - (last - first)))
        return _END + (self._length() - height) * way, height

    def _length(self) -> float:
        return max(1.0, self.height() - 2.0 * _END)

    def _by_row(self, kind: str, places: Iterable[tuple[float, int]]) -> dict[int, int]:
        """One mark for each row of pixels; worked out once, as thousands may fall into a few hundred rows."""
        length = self._length()
        kept = self._rows.get(kind)
        if kept is None or kept.get(-1) != int(length):
            kept = {round(length * share): group for share, group in places}
            self._rows[kind] = kept | {-1: int(length)}
        return {row: group for row, group in self._rows[kind].items() if row >= 0}
