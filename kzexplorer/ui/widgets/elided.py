"""A label of one line that ends in an ellipsis when there is no room, and tells the whole in its tool tip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kzexplorer.ui.widgets.guarded import guarded


class ElidedLabel(QLabel):
    """Plain text alone: what a document says is never read as markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        self.setAccessibleDescription(self.text() if shown != self.text() else "")  # else its tip's markup is read out
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


def plain_tip(*lines: str) -> str:
    """Lines of a tool tip, shown as they are: Qt would draw markup, and images that it names."""
    return f"<p>{'<br>'.join(escape(line) for line in lines if line)}</p>"
