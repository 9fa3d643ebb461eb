"""The list of documents: title, format, version, how many events it tells; what lies in a mail is set in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.entities.document_words import row_words, tip_lines
from kzexplorer.ui.entities.fetched import Fetched, Index, LongListModel, RowsView
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.viewport import known_viewport

if TYPE_CHECKING:
    from kzexplorer.store.views import DocumentLine

_LINE_ROLE = Qt.ItemDataRole.UserRole
_ID_ROLE = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 46
_LEAST_ROWS = 2
_BY_KEY = QContextMenuEvent.Reason.Keyboard
DOCUMENT_MENU = (
    ("open", later("&Open the original")),
    ("folder", later("Show in its &folder")),
    ("again", later("&Read again")),
)
_SET_IN = 16  # what lies in another document


class _Model(LongListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Fetched[DocumentLine] = Fetched((), lambda ids: ())
        self._repeated: frozenset[str] = frozenset()

    def show_rows(self, rows: Fetched[DocumentLine], repeated: frozenset[str]) -> None:
        self.rows, self._repeated = rows, repeated
        self.begin_anew()

    def follow_rows(self, rows: Fetched[DocumentLine], repeated: frozenset[str]) -> None:
        self.rows, self._repeated = rows, repeated
        self.follow()

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
            inside = [tr("inside another document")] if line.parent is not None else []
            return ", ".join((line.title, line.name, row_words(line), *inside))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(*tip_lines(line))
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
        left = int(rect.left()) + 18 + (_SET_IN if line.parent is not None else 0)
        self._theme.icon("document").paint(painter, left, int(rect.top()) + 7, 16, 16)
        room = int(rect.right()) - left - 42
        for top, words, font, colour in (
            (5, index.data(), ui_font(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium), colours.ink),
            (23, row_words(line), ui_font(12), colours.sub),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left + 26, rect.top() + top, room, 18), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class DocumentList(RowsView):
    """`chosen` comes with the id of the document that the person picked, `asked` with a command of its menu
    (`open`, `folder`, `again`) and the line of the document."""

    chosen = Signal(int)
    asked = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentList")
        self.setAccessibleName(tr("Documents"))
        self._rows = _Model()
        self._rows_delegate = _Delegate(theme)
        self.setModel(self._rows)
        self.setItemDelegate(self._rows_delegate)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(_ID_ROLE)))
        self._ground = known_viewport(self)
        theme.changed.connect(self._ground.update)

    def show_rows(self, rows: Fetched[DocumentLine], repeated: frozenset[str], current: int | None) -> None:
        """Show these documents, `repeated` being titles that several have; the list is no taller than its rows."""
        self._rows.show_rows(rows, repeated)
        self._fit(len(rows.ids))
        self.choose(current)

    def follow_rows(self, rows: Fetched[DocumentLine], repeated: frozenset[str]) -> None:
        """Show these in place of rows that are mostly the same, without scrolling."""
        row = self.currentIndex().row()
        current = self._rows.rows.ids[row] if 0 <= row < self._rows.total() else None
        self._rows.follow_rows(rows, repeated)
        self._fit(len(rows.ids))
        self.stay_at(rows.row_of(current))

    def refresh(self) -> None:
        """What rows show has changed, though not which there are."""
        self._rows.refresh()

    def choose(self, document: int | None) -> None:
        row = self._rows.rows.row_of(document)
        if row is not None:
            self._rows.know(row)
            self.setCurrentIndex(self._rows.index(row))

    def _fit(self, number: int) -> None:
        self.setMinimumHeight(max(1, min(_LEAST_ROWS, number)) * _HEIGHT + 2)
        self.setMaximumHeight(max(1, number) * _HEIGHT + 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex() if event.reason() == _BY_KEY else self.indexAt(event.pos())
        line = index.data(_LINE_ROLE)
        if line is None:
            return
        menu = named(QMenu(self), "documentMenu", tr("Document"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command, words in DOCUMENT_MENU:
            action = named(QAction(tr(words), menu), f"document.{command}")
            action.triggered.connect(lambda _checked=False, command=command: self.asked.emit(command, line))
            menu.addAction(action)
        below = self.visualRect(index).bottomLeft()
        menu.popup(self._ground.mapToGlobal(below) if event.reason() == _BY_KEY else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().data(_ID_ROLE))
        else:
            super().keyPressEvent(event)
