"""A short list of rows of two or three lines, drawn with the marked words in bold."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from kzexplorer.domain.span import Span
from kzexplorer.ui.correcting.rows import ROW_ROLE, Index, Row, RowsModel
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.row_ground import paint_ground
from kzexplorer.ui.widgets.viewport import known_viewport

_TITLE, _LINE, _PAD, _SIDE, _BOX = 18, 17, 6, 12, 16
_KEYS_THAT_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowDelegate(QStyledItemDelegate):
    """Rows of one height; `lines` is how many the words below a title have."""

    def __init__(self, theme: Theme, lines: int = 1) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, 2 * _PAD + _TITLE + self._lines * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        paint_ground(painter, rect.adjusted(4, 0.5, -4, -0.5), option.state, self._theme)
        inner = rect.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        inner.setLeft(inner.left() + self._sign(painter, inner, row))
        self._words(painter, inner, row)
        painter.restore()

    def _sign(self, painter: QPainter, inner: QRectF, row: Row) -> float:
        """A box that is ticked or not, or a ring that is filled for the one that stays; returns its width."""
        if row.ticked is None and row.stays is None:
            return 0
        colours, on = self._theme.colours, bool(row.ticked or row.stays)
        box = QRectF(inner.left(), inner.top() + 1, _BOX, _BOX)
        painter.setPen(QPen(QColor(colours.accent if on else colours.faint), 1.5))
        painter.setBrush(QColor(colours.accent) if on and row.ticked else Qt.BrushStyle.NoBrush)
        if row.ticked is not None:
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
            if row.ticked:
                self._theme.icon("check", "on_accent", 12).paint(painter, box.toRect().adjusted(2, 2, -2, -2))
        else:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            if row.stays:
                painter.setBrush(QColor(colours.accent))
                painter.drawEllipse(box.adjusted(5, 5, -5, -5))
        return _BOX + 8

    def _words(self, painter: QPainter, inner: QRectF, row: Row) -> None:
        colours = self._theme.colours
        after = QFontMetrics(ui_font(12)).horizontalAdvance(row.right)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(colours.sub))
        top = QRectF(inner.left(), inner.top(), inner.width(), _TITLE)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.right)
        font = ui_font(13, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.sub if row.faint else colours.ink))
        room = max(0, int(inner.width() - after - (10 if after else 0)))
        title = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(top.left(), top.top(), room, _TITLE), left | Qt.AlignmentFlag.AlignVCenter, title)
        if row.below:
            below = QRectF(inner.left(), inner.top() + _TITLE, inner.width(), self._lines * _LINE)
            draw_marked(painter, below, row, self._lines, self._theme)


def draw_marked(painter: QPainter, box: QRectF, row: Row, lines: int, theme: Theme) -> None:
    """The words below a title in so many lines, the last one cut where there are more, marked ones bold."""
    colours, words = theme.colours, row.below
    layout, fitting = _laid_out(words, row.mark, box.width(), lines, colours.ink)
    if fitting < len(words):
        layout, _ = _laid_out(f"{words[: max(0, fitting - 2)].rstrip()}…", row.mark, box.width(), lines, colours.ink)
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QColor(colours.sub))
    layout.draw(painter, box.topLeft())
    painter.restore()


def _laid_out(words: str, mark: Span | None, width: float, lines: int, ink: str) -> tuple[QTextLayout, int]:
    """The words in so many lines at most, and how many of their letters these hold."""
    layout = QTextLayout(words, ui_font(12))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if mark is not None:
        layout.setFormats([_bold(words, mark, ink)])
    layout.beginLayout()
    held = 0
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * _LINE))
        held = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, held


def _bold(words: str, mark: Span, colour: str) -> QTextLayout.FormatRange:
    stands_out = QTextLayout.FormatRange()
    stands_out.start = _units(words[: mark.start])
    stands_out.length = _units(mark.of(words))
    stands_out.format.setFontWeight(QFont.Weight.DemiBold)
    stands_out.format.setForeground(QColor(colour))
    return stands_out


def _units(words: str) -> int:
    """How long they are as Qt counts."""
    return len(words) + sum(letter > "\uffff" for letter in words)


class RowList(QListView):
    """`chosen` comes with the key of the row that Enter or a double click asks for, `removed` on Delete.

    Space ticks the box of the current row, where it has one.
    """

    chosen = Signal(int)
    removed = Signal()

    def __init__(self, name: str, spoken: str, theme: Theme, *, lines: int = 1) -> None:
        super().__init__()
        named(self, name, spoken)
        self.setProperty("role", "rows")
        self.rows = RowsModel()
        self._rows_delegate = RowDelegate(theme, lines)
        self.setModel(self.rows)
        self.setItemDelegate(self._rows_delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.data(ROW_ROLE).key))
        self._ground = known_viewport(self)
        theme.changed.connect(self._ground.update)

    @property
    def current(self) -> Row | None:
        """The row where the keys are."""
        return self.rows.at(self.currentIndex())

    @property
    def selected(self) -> list[Row]:
        """The rows that are chosen, in their order."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [row for index in indexes if (row := self.rows.at(index)) is not None]

    def go_to(self, at: int) -> None:
        """Let that row be the current and only chosen one, or the last before it; whatever keys are held."""
        if self.rows.rows:
            index = self.rows.index(min(max(at, 0), len(self.rows.rows) - 1))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current
        if event.key() in _KEYS_THAT_CHOOSE and not event.modifiers() and row is not None:
            self.chosen.emit(row.key)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Space and row is not None and row.ticked is not None:
            self.rows.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.rows.at(index)
        if row is not None and row.ticked is not None and event.button() == Qt.MouseButton.LeftButton:
            self.rows.toggle(index)
