"""The margin right of the text: a sign beside the first line of words that something is written on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.document.marks.note_signs import SIZE, Annotated, draw_sign
from kzexplorer.ui.document.text.seen import Seen
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.guarded import guarded

_WIDTH = 16


class NoteMargin(QWidget):
    """`pressed` comes with the Annotated whose sign was clicked; the other two give the paragraphs in view, and from
    where to where they go. Words that begin in the same line share a sign, which stands for the first of them."""

    pressed = Signal(object)

    def __init__(
        self, in_view: Callable[[], Seen], seen: Callable[[], tuple[int, int]], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("documentNoteMargin")
        self.setAccessibleName(tr("Notes in the margin"))
        self._in_view, self._seen, self._theme = in_view, seen, theme
        self._annotated: list[Annotated] = []
        self.setMouseTracking(True)

    def show_annotated(self, annotated: Sequence[Annotated]) -> None:
        """One sign each."""
        self._annotated = sorted(annotated, key=lambda each: each.span)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 0)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for _, centre in self._placed():
            draw_sign(painter, centre, self._theme.colours)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        found = self._at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if found is not None:
            self.pressed.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position()) is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(*found.words.split("\n")) if found else "", self)
            return True
        return super().event(event)

    def place_of(self, annotated: Annotated) -> QRectF | None:
        """Where its sign stands in this widget; None where that is not in view."""
        rect = next(self._in_view().rects(annotated.span.start, annotated.span.start + 1), None)
        return None if rect is None else QRectF(0, rect.center().y() - SIZE / 2, _WIDTH, SIZE)

    def _at(self, point: QPointF) -> Annotated | None:
        reach = SIZE / 2 + 3
        return next((each for each, centre in self._placed() if abs(centre.y() - point.y()) <= reach), None)

    def _placed(self) -> Iterator[tuple[Annotated, QPointF]]:
        """Those in view, one in a line."""
        first, last = self._seen()
        begin = bisect_left(self._annotated, first, key=lambda each: each.span.start)
        end = bisect_right(self._annotated, last, key=lambda each: each.span.start)
        seen, taken = self._in_view(), set()
        for each in self._annotated[begin:end]:
            rect = next(seen.rects(each.span.start, each.span.start + 1), None)
            if rect is not None and (line := round(rect.top())) not in taken:
                taken.add(line)
                yield each, QPointF(_WIDTH / 2, rect.center().y())
