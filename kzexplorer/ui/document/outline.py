"""The headings of a document in a list that opens under its button: pick one to go there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzexplorer.domain.document import Passage
from kzexplorer.domain.span import Span
from kzexplorer.translation import numeral, tr
from kzexplorer.ui.theme import ui_font
from kzexplorer.ui.widgets.plain import named

_WIDTH, _MOST_HEIGHT, _ROW = 380, 460, 26
_INDENT = "    "
_LONGEST = 200
_WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Medium)


class Outline(QFrame):
    """`gone_to` comes with the span of the heading that was picked."""

    gone_to = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        named(self, "documentOutline", tr("Outline"))
        self.list = named(QListWidget(), "documentOutlineList", tr("Headings"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._picked)
        self.list.itemClicked.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        self._spans: list[Span] = []

    def show_headings(self, found: Sequence[Passage], text: str, here: int) -> None:
        """These, indented by level; the section that the offset `here` is in is the chosen one."""
        self.list.clear()
        self._spans = [heading.content for heading in found if heading.content is not None]
        top = min((heading.level or 1 for heading in found), default=1)
        for heading, span in zip(found, self._spans, strict=True):
            words = " ".join(span.of(text)[:_LONGEST].split())
            page = tr("   ·  page {page}", page=numeral(heading.page)) if heading.page is not None else ""
            item = QListWidgetItem(f"{_INDENT * min(4, (heading.level or 1) - top)}{words}{page}")
            item.setFont(ui_font(weight=_WEIGHTS[(heading.level or 1) == top]))
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        before = sum(1 for span in self._spans if span.start <= here)
        self.list.setCurrentRow(max(0, before - 1))

    def open_under(self, button: QWidget) -> None:
        """Show the list below that button, as far as the screen allows; it has the focus."""
        height = min(_MOST_HEIGHT, _ROW * max(1, self.list.count()) + 18)
        corner = button.mapToGlobal(QPoint(button.width() - _WIDTH, button.height() + 4))
        room = button.screen().availableGeometry()
        x = max(room.left() + 4, min(corner.x(), room.right() - _WIDTH - 4))
        y = corner.y() if corner.y() + height <= room.bottom() else max(room.top() + 4, room.bottom() - height - 4)
        self.setGeometry(x, y, _WIDTH, height)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _picked(self, item: QListWidgetItem) -> None:
        self.hide()
        self.gone_to.emit(self._spans[self.list.row(item)])
