"""The window of the licences: whose work at the left, the words beside it, and a field to look through all of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from kzexplorer.translation import tr, trn
from kzexplorer.ui.dialogs.licences.notices import Notice, flowing, notices
from kzexplorer.ui.dialogs.licences.page import LicencePage
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

_SIZE, _NAMES, _WIDEST = QSize(980, 700), 280, 320


class LicencesWindow(QDialog):
    """Blocks nothing; closes on Escape. Raises Problem where the installation is incomplete."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "licences", tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Licences"))
        self._theme = theme
        self._all = notices()
        self._showing: Notice | None = None
        self.shown = list(self._all)
        self._make()
        self._lay_out()
        self.resize(_SIZE.boundedTo(parent.size() - QSize(40, 40)))
        self._list()
        self.names.setFocus()

    def _make(self) -> None:
        self.field = named(QLineEdit(), "licenceFind", tr("Find in the licences"))
        self.field.setPlaceholderText(tr("Find in the licences"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(_WIDEST)
        self.field.textChanged.connect(self._list)
        self.field.returnPressed.connect(self._go_on)
        self._said = label("licencesFound", "sub")
        self.names = named(QListView(), "licenceNames", tr("Whose work it is"))
        self.names.setProperty("role", "contents")
        self.names.setUniformItemSizes(True)
        self.names.setFixedWidth(_NAMES)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = QStringListModel(self)
        self.names.setModel(self._rows)
        self.names.selectionModel().currentChanged.connect(self._show)
        self.page = LicencePage(self)
        self._theme.changed.connect(lambda: self._show(self.names.currentIndex()))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.field.setFocus)
        QShortcut(QKeySequence("F3"), self).activated.connect(self._go_on)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.field, 1)
        head.addWidget(self._said)
        head.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.names)
        row.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(row, 1)

    @property
    def _sought(self) -> str:
        return " ".join(self.field.text().split())

    def _list(self) -> None:
        """Those that have what is looked for; the one that shows stays if it has it."""
        before, wanted = self._showing, self._sought.lower()
        self.shown = [each for each in self._all if wanted in each.name.lower() or wanted in each.text.lower()]
        self._rows.setStringList([each.name for each in self.shown])
        self._said.setText(trn("{n} licence", "{n} licences", len(self.shown)) if wanted else "")
        row = self.shown.index(before) if before in self.shown else 0
        self.names.setCurrentIndex(self._rows.index(row))
        if not self.shown:
            self.page.show_words(tr("No licence has these words."), "", self._theme.colours)

    def _show(self, index: QModelIndex) -> None:
        if index.isValid():
            self._showing = self.shown[index.row()]
            self.page.show_words(flowing(self._showing.text), self._sought, self._theme.colours)

    def _go_on(self) -> None:
        """The next place, in this licence or the next one that has it."""
        if not self._sought or self.page.go_on(self._sought) or not self.shown:
            return
        following = (self.names.currentIndex().row() + 1) % len(self.shown)
        self.names.setCurrentIndex(self._rows.index(following))
