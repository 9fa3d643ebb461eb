"""Pages below one another that are scrolled and made larger or smaller; what is drawn on them is not known here."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kzexplorer.ui.document.marks.scrollbar import MarkedScrollBar
from kzexplorer.ui.document.pages.sheets import POINT, Sheets
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.viewport import known_viewport

_ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_STEP, _PAGE_SHARE = 60, 0.9
_Key = Qt.Key


class ScrolledSheets(QAbstractScrollArea):
    """`turned` comes after other pages came into view, `laid_out` after they were made larger or smaller."""

    turned = Signal()
    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ground = known_viewport(self)
        self._sheets = Sheets()
        self._zoom: float | None = None
        self.bar = MarkedScrollBar(theme, self)
        self.setVerticalScrollBar(self.bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.bar.dragged.connect(lambda share: self.bar.setValue(round(share * self._sheets.stack.height)))

    def show_sheets(self, sheets: Sheets) -> None:
        """Show these from the top."""
        self._sheets = sheets
        self._lay_out()
        self.bar.setValue(0)

    def page(self) -> int:
        """The number of the page that most of the view shows."""
        return self._sheets.stack.index_at(self.bar.value() + self.viewport().height() / 2) + 1

    # ---- zoom

    @property
    def zoom(self) -> float | None:
        """1.0 is the size of the paper; None makes pages as wide as there is room."""
        return self._zoom

    def set_zoom(self, zoom: float | None) -> None:
        """Draw pages larger or smaller, with the same place in the middle of the view."""
        middle = (self.bar.value() + self.viewport().height() / 2) / max(1.0, self._sheets.stack.height)
        self._zoom = zoom
        self._lay_out()
        self.bar.setValue(round(middle * self._sheets.stack.height - self.viewport().height() / 2))
        across = self.horizontalScrollBar()
        across.setValue((across.minimum() + across.maximum()) // 2)

    def zoom_by(self, way: int) -> None:
        """One step closer (+1) or wider (-1)."""
        now = self.percent() / 100
        steps = [zoom for zoom in _ZOOMS if (zoom > now * 1.02 if way > 0 else zoom < now / 1.02)]
        if steps:
            self.set_zoom(steps[0] if way > 0 else steps[-1])

    def percent(self) -> int:
        """How large pages are drawn, in hundredths of the paper's size."""
        return round(100 * self._sheets.stack.scale / POINT)

    # ---- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share = self.bar.value() / max(1.0, self._sheets.stack.height)
        self._lay_out()
        self.bar.setValue(round(share * self._sheets.stack.height))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
        self._tell_place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # ---- moving

    def scroll_by_key(self, key: Qt.Key) -> bool:
        """Whether that key scrolls."""
        page = round(self.viewport().height() * _PAGE_SHARE)
        ways = {_Key.Key_Up: -_STEP, _Key.Key_Down: _STEP, _Key.Key_PageUp: -page, _Key.Key_PageDown: page}
        across = {_Key.Key_Left: -_STEP, _Key.Key_Right: _STEP}
        ends = {_Key.Key_Home: 0, _Key.Key_End: self.bar.maximum()}
        if key in across:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + across[key])
        elif key in ways or key in ends:
            self.bar.setValue(ends[key] if key in ends else self.bar.value() + ways[key])
        return key in ways or key in across or key in ends

    def _lay_out(self) -> None:
        room, height = self.viewport().size().toTuple()
        self._sheets.lay_out(self._zoom, room)
        stack = self._sheets.stack
        self.bar.setPageStep(height)
        self.bar.setSingleStep(_STEP // 3)
        self.bar.setRange(0, max(0, round(stack.height) - height))
        across = self.horizontalScrollBar()
        across.setPageStep(room)
        across.setRange(0, max(0, round(stack.width) - room))
        self.viewport().update()
        self._tell_place()
        self.laid_out.emit()

    def _tell_place(self) -> None:
        whole = max(1.0, self._sheets.stack.height)
        self.bar.show_seen(self.bar.value() / whole, min(1.0, (self.bar.value() + self.viewport().height()) / whole))
        self.turned.emit()

    def _shift(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self.bar.value())

    def _pages_in_view(self) -> range:
        return self._sheets.stack.between(self.bar.value(), self.bar.value() + self.viewport().height())
