"""A tag on a rounded ground: press it to search for what has it, press its cross or Delete to take it off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.chip import Chip
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.guarded import guarded

_CROSS = 16  # pixels at the right end
_ARM = 2.6
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TagChip(Chip):
    """`removed` comes when it is to be taken off, `stepped` with -1 or 1 when the focus is to go to a neighbour."""

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, number: int, tag: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(f"tag{number}", tag, parent)
        self.tag = tag
        self._theme = theme
        self._can_change = True
        self.setProperty("role", "tag")
        self.setAccessibleName(tr("Tag {tag}", tag=tag))
        self.allow_changes(True)

    def allow_changes(self, on: bool) -> None:
        """Whether it can be taken off."""
        self._can_change = on
        about = (tr("Search for what has this tag"), tr("Delete takes it off") if on else "")
        self.setToolTip(plain_tip(self.tag, *about))
        self.setAccessibleDescription(". ".join(filter(None, about)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(whole.width() + (_CROSS if self._can_change else 0), whole.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._can_change and event.button() == Qt.MouseButton.LeftButton and self._on_cross(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._can_change:
            self.removed.emit()
        elif (way := _WAYS.get(Qt.Key(event.key()))) is not None and not event.modifiers():
            self.stepped.emit(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        room.setRight(room.right() - (_CROSS if self._can_change else 0))
        words = self.fontMetrics().elidedText(self.tag, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(self._theme.colours.ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        if self._can_change:
            self._draw_cross(painter)

    def _draw_cross(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.sub), 1.3))
        centre = QRectF(self.rect()).center()
        centre.setX(self.width() - _CROSS / 2 - 3)
        for across in (QPointF(_ARM, _ARM), QPointF(_ARM, -_ARM)):
            painter.drawLine(centre - across, centre + across)

    def _on_cross(self, at: QPointF) -> bool:
        return self.rect().contains(at.toPoint()) and at.x() >= self.width() - _CROSS - 5
