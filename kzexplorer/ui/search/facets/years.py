"""A small histogram of the years of what was found; a bar looks for its year, with Shift for all up to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from kzexplorer.domain.said import said_year
from kzexplorer.translation import tr, trn
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named

_HEIGHT, _BASE, _TOP = 74, 54, 8
_LEFT, _RIGHT = 14, 12
_LEAST_BAR = 4.0
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)


@dataclass(frozen=True, slots=True)
class Bar:
    """So many events begin in the years from `first` to `last`."""

    first: int
    last: int
    count: int

    @property
    def words(self) -> str:
        years = said_year(self.first)
        return years if self.first == self.last else f"{years} – {said_year(self.last)}"


def bars(years: Sequence[tuple[int, int]], most: int) -> list[Bar]:
    """At most so many bars (one at least) of equal stretches of years, those without events too; none for no years."""
    if not years:
        return []
    low, high = years[0][0], years[-1][0]
    step = next((each for each in _STEPS if high // each - low // each < max(most, 1)), _STEPS[-1])
    counts: dict[int, int] = {}
    for year, count in years:
        counts[year // step] = counts.get(year // step, 0) + count
    return [Bar(at * step, at * step + step - 1, counts.get(at, 0)) for at in range(low // step, high // step + 1)]


class YearBars(QWidget):
    """`picked` comes with the first and the last year that are wanted."""

    picked = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "facetYears", tr("Years"))
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._theme = theme
        self._years: tuple[tuple[int, int], ...] = ()
        self.bars: list[Bar] = []
        self._asked: tuple[int, int] | None = None
        self._at = 0
        self._from: int | None = None
        theme.changed.connect(self.update)

    def show_years(self, years: tuple[tuple[int, int], ...], asked: tuple[int, int] | None) -> None:
        """Pairs of a year and a count, ascending, and the years that are looked for (None: no years)."""
        self._years, self._asked = years, asked
        self._fill()
        self._from = None if asked is None else self._from
        self.setVisible(bool(years))
        self._tell()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        """As many bars as there is room for."""
        self.bars = bars(self._years, int((self.width() - _LEFT - _RIGHT) / _LEAST_BAR))

    def sizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    def bar_area(self, at: int) -> QRectF:
        """Where a click picks the bar with that number, from the top to its foot."""
        wide = (self.width() - _LEFT - _RIGHT) / max(len(self.bars), 1)
        return QRectF(_LEFT + at * wide, 0, wide, _BASE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self.bars),
            Qt.Key.Key_End: len(self.bars),
        }
        if event.key() in steps:
            self._at = min(max(self._at + steps[Qt.Key(event.key())], 0), len(self.bars) - 1)
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._bar_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._at = at
            self._pick(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._bar_at(event.pos().x())
            if at is not None:
                QToolTip.showText(event.globalPos(), self._bar_words(at), self)
            return True
        return super().event(event)

    def focusInEvent(self, _event: object) -> None:
        self.update()

    def focusOutEvent(self, _event: object) -> None:
        self.update()

    def _pick(self, onward: bool) -> None:
        """The years of the bar the keys are at; `onward` those from the one picked before to this one."""
        if not 0 <= self._at < len(self.bars):
            return
        bar = self.bars[self._at]
        first, last = bar.first, bar.last
        if onward and self._asked is not None:
            first, last = min(first, self._asked[0]), max(last, self._asked[1])
        self.picked.emit(first, last)

    def _bar_at(self, x: float) -> int | None:
        at = int((x - _LEFT) // max(self.bar_area(0).width(), 1e-6))
        return at if 0 <= at < len(self.bars) else None

    def _bar_words(self, at: int) -> str:
        bar = self.bars[at]
        return f"{bar.words}: {trn('{n} event', '{n} events', bar.count)}"

    def _tell(self) -> None:
        shown = self.bars
        self._at = min(self._at, max(len(shown) - 1, 0))
        self.setAccessibleDescription(self._bar_words(self._at) if shown else "")

    def _is_asked(self, bar: Bar) -> bool:
        return self._asked is not None and bar.last >= self._asked[0] and bar.first <= self._asked[1]

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, shown = self._theme.colours, self.bars
        most = max((bar.count for bar in shown), default=0)
        for at, bar in enumerate(shown):
            area = self.bar_area(at)
            high = max((_BASE - _TOP) * (bar.count / most) ** 0.5, 2.0) if bar.count else 0.0
            lit = self._asked is None or self._is_asked(bar)
            painter.fillRect(
                QRectF(area.left() + 0.5, _BASE - high, max(area.width() - 1, 1.0), high),
                QColor(colours.accent if lit else colours.faint),
            )
        painter.fillRect(QRectF(_LEFT, _BASE, self.width() - _LEFT - _RIGHT, 1), QColor(colours.line))
        self._ends(painter, shown)
        if self.hasFocus() and shown:
            area = self.bar_area(self._at)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(area.adjusted(-2, 3, 2, 3), 3, 3)
        painter.end()

    def _ends(self, painter: QPainter, shown: Sequence[Bar]) -> None:
        if not shown:
            return
        painter.setFont(ui_font(11))
        painter.setPen(QColor(self._theme.colours.sub))
        box = QRectF(_LEFT, _BASE + 3, self.width() - _LEFT - _RIGHT, 15)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, said_year(self._years[0][0]))
        if len(shown) > 1:
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, said_year(self._years[-1][0]))
