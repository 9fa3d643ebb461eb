"""A small field over the document in which a person types the number of a page to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from kzexplorer.translation import numeral, tr
from kzexplorer.ui.widgets.fleeting import FleetingPanel
from kzexplorer.ui.widgets.plain import label, named

_BELOW = 56  # the line above the text


class PageField(FleetingPanel):
    """`chosen` comes with a number from 1, `left` when the field is closed without."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        named(self, "documentPageField", tr("Go to page"))
        self.field = named(QSpinBox(), "documentPageNumber", tr("Page"))
        self.field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._of = label("documentPageOf", "sub")
        self._go = named(QPushButton(tr("Go")), "documentPageGo", tr("Go to page"))
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        for part in (label("documentPageWord", "", tr("Page")), self.field, self._of, self._go):
            row.addWidget(part)

    def ask(self, page: int, pages: int) -> None:
        """Open with that page of so many, to be typed over."""
        self.field.setRange(1, pages)
        self.field.setValue(page)
        self._of.setText(tr("of {pages}", pages=numeral(pages)))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, _BELOW)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.hide()
        self.chosen.emit(self.field.value())
