"""Chooses the other event of one happening: those that are most alike, or what a search finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.domain.said import said_when
from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import later, tr
from kzexplorer.ui.kinds import group_of, shape
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.keyed_button import KeyedButton
from kzexplorer.ui.widgets.plain import label, named, rule
from kzexplorer.ui.widgets.viewport import scroll_within

if TYPE_CHECKING:
    from kzexplorer.operations.suggest_joins import JoinSuggestion

_PAUSE_MS = 150
_NONE_NEAR = later("No other event is of that time. Search for one above.")
_NONE_FOUND = later("No event is found by that.")


class Chooser(QWidget):
    """`chosen` comes with an event id, `sought` with words to search for (empty: suggest), `left` on Escape."""

    chosen = Signal(int)
    sought = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "joinChooser", tr("Join with another event"))
        self._theme = theme
        self.field = named(QLineEdit(), "joinSearch", tr("Search for the other event"))
        self.field.setPlaceholderText(tr("Search for another one"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.sought.emit(self.field.text().strip()))
        self.field.textChanged.connect(lambda _words: self._pause.start())
        self._title = label("joinTitle", "small", wrap=True)
        self._nothing = label("joinNothing", "sub", wrap=True)
        self.rows: list[ChoiceRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        column.addWidget(self._build_scroll(), 1)
        column.addWidget(rule())
        column.addLayout(self._build_foot())

    def begin(self, title: str) -> None:
        """Ask for the other one of the event with that title."""
        self._title.setText(
            tr("“{title}” and the one you choose become one event. Both passages are kept.", title=title)
        )
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_events((), "")
        self.field.setFocus()

    def show_events(self, found: Sequence[JoinSuggestion], searched: str | None) -> None:
        """Offer these; `searched` are the words that found them, None for suggestions, empty while they are read."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ChoiceRow(each, self._theme, self) for each in found]
        for place, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, event=found[place].event.id: self.chosen.emit(event))
            self._list.insertWidget(place, row)
            row.show()
        self._nothing.setVisible(not found and searched != "")
        self._nothing.setText(tr(_NONE_NEAR) if searched is None else tr(_NONE_FOUND))

    def show_wrong(self, words: str) -> None:
        """Say why the search cannot be asked."""
        self.show_events((), None)
        self._nothing.setText(words)

    def _build_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(16, 11, 14, 8)
        head.setSpacing(7)
        head.addWidget(label("joinHeading", "strong", tr("Join with another event")))
        head.addWidget(self.field)
        return head

    def _build_scroll(self) -> QScrollArea:
        body = named(QWidget(), "joinBody", tr("Events that may be the same"))
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 2, 14, 10)
        column.setSpacing(7)
        self._list = QVBoxLayout()
        self._list.setSpacing(5)
        self._list.addWidget(self._nothing)
        self._list.addStretch(1)
        column.addWidget(self._title)
        column.addLayout(self._list, 1)
        scroll = named(QScrollArea(), "joinScroll", tr("Events that may be the same"))
        scroll_within(scroll, body)
        return scroll

    def _build_foot(self) -> QHBoxLayout:
        leave = named(KeyedButton(tr("Leave"), tr("Esc")), "joinLeave")
        leave.setProperty("role", "quiet")
        leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 11)
        row.addWidget(leave, 1)
        return row

    def event(self, event: QEvent) -> bool:
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go from the field to what is offered, arrows on from there."""
        way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}.get(
            Qt.Key(event.key())
        )
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif way is not None:
            focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1)
            places: list[QWidget] = [self.field, *self.rows]
            places[max(0, min(focused + 1 + way, len(self.rows)))].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class ChoiceRow(QAbstractButton):
    """An event in two lines: its title, and when, where told and why it may be the same."""

    def __init__(self, suggestion: JoinSuggestion, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        event = suggestion.event
        when = said_when(event.when) if event.when is not None else tr("No date")
        self._line, self._more = event.title, " · ".join((when, *suggestion.reasons))
        self.setObjectName(f"joinWith{event.id}")
        self.setAccessibleName(self._line)
        self.setAccessibleDescription(self._more)
        self.setToolTip(plain_tip(self._line, when, event.document_title, *suggestion.reasons))
        self.setFixedHeight(48)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group, self._filled = group_of(event.kind), event.verdict is Verdict.ACCEPTED
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, 48)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, focused = self._theme.colours, self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        colour = self._theme.kind(self._group)
        painter.save()
        painter.translate(17, 16)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if self._filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(shape(self._group, 4.4))
        painter.restore()
        for top, words, font, ink in (
            (6, self._line, ui_font(13, QFont.Weight.Medium), colours.ink),
            (25, self._more, ui_font(12), colours.sub),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, self.width() - 44)
            painter.drawText(QRectF(32, top, self.width() - 40, 18), Qt.AlignmentFlag.AlignVCenter, shown)
