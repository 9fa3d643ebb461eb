"""The card's small drawn parts: a coloured badge, a confidence bar, a row for another event."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from kzexplorer.translation import decimal, tr
from kzexplorer.ui.colours import mix
from kzexplorer.ui.kinds import shape
from kzexplorer.ui.theme import Theme, ui_font
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import label, named

_LEAST_BADGE = 56


class Badge(QWidget):
    """Words on a tinted pill, with the mark of a kind group before them where one is given."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._words, self._tone, self._group = "", "sub", -1
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_words(self, words: str, *, tone: str = "sub", group: int = -1) -> None:
        """`tone` names a colour of the palette; a kind group's own colour is used where `group` is given."""
        self._words, self._tone, self._group = words, tone, group
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        mark = 16 if self._group >= 0 else 0
        return QSize(QFontMetrics(_badge_font()).horizontalAdvance(self._words) + 18 + mark, 22)

    def minimumSizeHint(self) -> QSize:
        """Where there is little room, words are cut, and told by a tip."""
        return QSize(min(_LEAST_BADGE, self.sizeHint().width()), 22)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, named = self._theme.colours, self._theme.colours.named()
        of_kind = self._group >= 0
        colour = self._theme.kind(self._group) if of_kind else QColor(named[self._tone])
        tint = self._theme.kind_tint(self._group) if of_kind else QColor(named.get(f"{self._tone}_tint", colours.hover))
        ring = QPen(QColor(colours.accent), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(ring)
        painter.setBrush(tint)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1) if self.hasFocus() else QRectF(self.rect())
        painter.drawRoundedRect(frame, 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 9
        if of_kind:
            painter.save()
            painter.translate(QPointF(15, 11))
            painter.setBrush(colour)
            painter.drawPath(shape(self._group, 4.0))
            painter.restore()
            left = 25
        painter.setPen(mix(colour.name(), colours.ink, 0.45) if of_kind else colour)
        painter.setFont(_badge_font())
        metrics, room = QFontMetrics(_badge_font()), self.width() - left - 8
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tip(self._words) if words != self._words else "")
        painter.drawText(QRectF(left, 0, self.width() - left, 22), Qt.AlignmentFlag.AlignVCenter, words)


class Bar(QWidget):
    """A thin bar filled to a share from 0 to 1."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedHeight(6)
        self._theme = theme
        self._share = 0.0
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        self._share = share
        self.setAccessibleName(tr("Confidence {share}", share=decimal(share)))
        self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.line))
        painter.drawRoundedRect(QRectF(0, 0.5, self.width(), 5), 2.5, 2.5)
        tone = self._theme.colours.good if self._share >= 0.7 else self._theme.colours.warn
        painter.setBrush(QColor(tone))
        painter.drawRoundedRect(QRectF(0, 0.5, max(5.0, self.width() * self._share), 5), 2.5, 2.5)


class EventRow(QAbstractButton):
    """Another event in one line: its mark and title; a click goes to it."""

    def __init__(self, name: str, words: str, group: int, filled: bool, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(words)
        self.setShortcut(QKeySequence())  # an ampersand in a title means no key
        self.setAccessibleName(words)
        self.setFixedHeight(32)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group, self._filled, self._theme = group, filled, theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, 32)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.panel))
        painter.drawRoundedRect(frame, 6, 6)
        colour = self._theme.kind(self._group)
        painter.save()
        painter.translate(QPointF(17, self.height() / 2))
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if self._filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(shape(self._group, 4.4))
        painter.restore()
        font = ui_font(13, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 42)
        painter.drawText(QRectF(32, 0, self.width() - 40, self.height()), Qt.AlignmentFlag.AlignVCenter, words)


def hint() -> QWidget:
    """What stands in the card's place while no event is selected."""
    words = tr("Select an event on the timeline,\nor click on its words in the text.")
    page = label("eventHint", "faint", words, wrap=True)
    page.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return page


def step_button(name: str, words: str, parent: QWidget) -> QToolButton:
    """A small button for the event before or after."""
    button = named(QToolButton(parent), name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setIconSize(QSize(16, 16))
    button.setFixedSize(28, 28)
    return button


def _badge_font() -> QFont:
    return ui_font(12, QFont.Weight.DemiBold)
