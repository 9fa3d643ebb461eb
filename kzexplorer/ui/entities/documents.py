"""The list of documents: title, how many events it tells, how many of them were reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kzexplorer.domain.language import is_read, not_read_for_events
from kzexplorer.ui.entities.fetched import Fetched, Index, LongListModel, RowsView
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import counted
from kzexplorer.ui.widgets.viewport import known_viewport

if TYPE_CHECKING:
    from kzexplorer.store.views import DocumentLine

_LINE_ROLE = Qt.ItemDataRole.UserRole
_ID_ROLE = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 46
_MOST_ROWS = 4


def about(line: DocumentLine) -> str:
    """`23 events · 16 of 23 reviewed`, `French, not read for events`."""
    if not is_read(line.language):
        return not_read_for_events(line.language)
    if not line.n_events:
        return "no events found"
    return f"{counted(line.n_events, 'event')} · {line.n_reviewed:,} of {line.n_events:,} reviewed"


class _Model(LongListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Fetched[DocumentLine] = Fetched((), lambda ids: ())
        self._repeated: frozenset[str] = frozenset()

    def show_rows(self, rows: Fetched[DocumentLine], repeated: frozenset[str]) -> None:
        self.rows, self._repeated = rows, repeated
        self.begin_anew()

    def refresh(self) -> None:
        self.rows.forget()
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def total(self) -> int:
        return len(self.rows.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < self.total():
            return None
        if role == _ID_ROLE:
            return self.rows.ids[index.row()]
        line = self.rows.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:  # a title that several have tells them not apart, their files do
            return line.name if line.title in self._repeated else line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}, {line.name}, {about(line)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.title, line.origin)
        return line if role == _LINE_ROLE else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, line = self._theme.colours, index.data(_LINE_ROLE)
        if line is None:  # it is gone, and the list will hear so
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, state = QRectF(option.rect), option.state
        frame = rect.adjusted(8, 1, -8, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(frame, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._theme.icon("document").paint(painter, int(rect.left()) + 18, int(rect.top()) + 7, 16, 16)
        room = int(rect.width()) - 60
        for top, words, font, colour in (
            (5, index.data(), ui_font(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium), colours.ink),
            (23, about(line), ui_font(12), colours.sub),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(rect.left() + 44, rect.top() + top, room, 18), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class DocumentList(RowsView):
    """`chosen` comes with the id of the document that the person picked."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentList")
        self.setAccessibleName("Documents")
        self._rows = _Model()
        self._rows_delegate = _Delegate(theme)
        self.setModel(self._rows)
        self.setItemDelegate(self._rows_delegate)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(_ID_ROLE)))
        self._ground = known_viewport(self)
        theme.changed.connect(self._ground.update)

    def show_rows(self, rows: Fetched[DocumentLine], repeated: frozenset[str], current: int | None) -> None:
        """Show these documents, `repeated` being titles that several have; the list is as tall as its rows, to a
        limit."""
        self._rows.show_rows(rows, repeated)
        self.setFixedHeight(max(1, min(_MOST_ROWS, len(rows.ids))) * _HEIGHT + 2)
        self.choose(current)

    def refresh(self) -> None:
        """What rows show has changed, though not which there are."""
        self._rows.refresh()

    def choose(self, document: int | None) -> None:
        row = self._rows.rows.row_of(document)
        if row is not None:
            self._rows.know(row)
            self.setCurrentIndex(self._rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().data(_ID_ROLE))
        else:
            super().keyPressEvent(event)
