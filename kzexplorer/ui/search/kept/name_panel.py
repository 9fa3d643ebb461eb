"""A small field under the search field in which a search is given a name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.fleeting import FleetingPanel
from kzexplorer.ui.widgets.plain import label, named

_WIDTH, _LONGEST, _BELOW = 380, 120, 6


class NamePanel(FleetingPanel):
    """`named_so` comes with the name once it is given, `left` when the panel is closed without."""

    named_so = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        named(self, "searchNamePanel", tr("Name a search"))
        self.setFixedWidth(_WIDTH)
        self._title = label("searchNameTitle", "strong")
        self._query = ElidedLabel("searchNameQuery")
        self._query.setProperty("tone", "small")
        self.field = named(QLineEdit(), "searchNameField", tr("Name"))
        self.field.setMaxLength(_LONGEST)
        self._save = named(QPushButton(tr("Save")), "searchNameSave")
        self._save.setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        for widget in (self._title, self._query):
            column.addWidget(widget)
        column.addLayout(row)
        self.field.textChanged.connect(lambda words: self._save.setEnabled(bool(words.strip())))
        self.field.returnPressed.connect(self._enter)
        self._save.clicked.connect(self._enter)

    def ask(self, title: str, query: str, name: str, under: QWidget) -> None:
        """Open below a widget, with that name to be changed and the focus in the field."""
        self._title.setText(title)
        self._query.setText(query)
        self.setAccessibleName(f"{title}: {query}")
        self.field.setText(name)
        self._save.setEnabled(bool(name))
        self.field.selectAll()
        self.adjustSize()
        owner = self._owner
        at = under.mapTo(owner, QPoint(under.width() - _WIDTH, under.height() + _BELOW))
        self.move(max(min(at.x(), owner.width() - _WIDTH - _BELOW), _BELOW), at.y())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.hide()
            self.named_so.emit(name)
