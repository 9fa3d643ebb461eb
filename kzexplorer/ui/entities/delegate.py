"""Draws one row of the entity list: initials, name, role, when it was active, and how many events name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.colours import mix
from kzexplorer.ui.entities.fetched import Index
from kzexplorer.ui.entities.model import ACTIVITY_ROLE, BINS, ENTITY_ROLE, IN_EVENT_ROLE, edited_words, initials
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.plain import named

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine

_HEIGHT = 45
_STRIP = 34
_BADGE = 28


class EntityDelegate(QStyledItemDelegate):
    """Rows of one height, so that a list of any length scrolls at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, rect = index.data(ENTITY_ROLE), QRectF(option.rect)
        if line is None:  # it is gone, and the list will hear so
            painter.restore()
            return
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, state, in_event=bool(index.data(IN_EVENT_ROLE)), chosen=chosen)
        self._badge(painter, rect, line)
        right = self._count(painter, rect, line)
        self._strip(painter, rect, right, index.data(ACTIVITY_ROLE), strong=chosen or bool(index.data(IN_EVENT_ROLE)))
        self._words(painter, rect, right - _STRIP - 5, line)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        field = named(QLineEdit(parent), "entityNameField", tr("Name"))
        field.setProperty("role", "inPlace")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being typed stays when the row is read again."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect = QRectF(option.rect).toRect()
        left = rect.left() + 15 + _BADGE + 1
        editor.setGeometry(left, rect.top() + 7, rect.right() - left - 10, rect.height() - 14)

    def _ground(
        self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, *, in_event: bool, chosen: bool
    ) -> None:
        colours = self._theme.colours
        frame = rect.adjusted(8, 0.5, -8, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or in_event:
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(frame, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(frame, 6, 6)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 8, 3, frame.height() - 16), 1.5, 1.5)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _badge(self, painter: QPainter, rect: QRectF, line: EntityLine) -> None:
        colours = self._theme.colours
        tone = colours.kinds[line.id % len(colours.kinds)]
        circle = QRectF(rect.left() + 15, rect.center().y() - _BADGE / 2, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(tone, colours.panel, 0.36 if self._theme.dark else 0.18))
        painter.drawEllipse(circle)
        painter.setPen(mix(tone, colours.ink, 0.6))
        painter.setFont(ui_font(10, QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(line.name))

    def _count(self, painter: QPainter, rect: QRectF, line: EntityLine) -> float:
        painter.setPen(QColor(self._theme.colours.ink if line.n_events else self._theme.colours.faint))
        painter.setFont(ui_font(13))
        box = rect.adjusted(0, 0, -14, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{line.n_events:,}")
        return box.right() - max(12, QFontMetrics(painter.font()).horizontalAdvance(f"{line.n_events:,}")) - 7

    def _strip(self, painter: QPainter, rect: QRectF, right: float, activity: tuple[int, ...], *, strong: bool) -> None:
        colours = self._theme.colours
        base, step, most = round(rect.center().y() + 7), _STRIP / BINS, max(activity, default=0)
        busy = QColor(colours.accent if strong else colours.faint)
        quiet = mix(colours.faint, colours.panel, 0.4)
        for place in range(BINS):
            x = right - _STRIP + place * step
            count = activity[place] if activity else 0
            height = 4 + 10 * count / most if count else 1
            painter.fillRect(QRectF(x, base - height, max(1.0, step - 0.6), height), busy if count else quiet)

    def _words(self, painter: QPainter, rect: QRectF, right: float, line: EntityLine) -> None:
        left = rect.left() + 15 + _BADGE + 8
        room = max(0, int(right - left))
        middle = Qt.AlignmentFlag.AlignVCenter
        upper, lower = QRectF(left, rect.top() + 5, room, 18), QRectF(left, rect.top() + 22, room, 17)
        below = " · ".join(part for part in (line.role or "", edited_words(line)) if part)
        if not below:
            upper.moveCenter(QRectF(left, rect.top(), room, rect.height()).center())
        for box, words, font, colour in (
            (upper, line.name, ui_font(13, QFont.Weight.DemiBold), self._theme.colours.ink),
            (lower, below, ui_font(12), self._theme.colours.sub),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(box, middle, QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room))
