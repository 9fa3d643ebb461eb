"""The row above the results: how many they are, what the timeline does with all others, and accepting what is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from kzexplorer.domain.ordering import Ordering
from kzexplorer.translation import later, numeral, tr, trn
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.segmented import Segmented

MATCHES = (("show", later("Show")), ("dim", later("Dim")), ("hide", later("Hide")))
"""What the timeline can do with events that are not found, and its words."""

_HEIGHT = 44
_SORTS = {
    Ordering.DATE: later("By date"),
    Ordering.TITLE: later("By title"),
    Ordering.KIND: later("By kind"),
    Ordering.DOCUMENT: later("By document"),
    Ordering.CONFIDENCE: later("By confidence"),
    Ordering.REVIEW: later("By review"),
}


class ResultsHead(QWidget):
    """`others_put` comes with a key of MATCHES, `sorted_by` with an `Ordering`."""

    others_put = Signal(str)
    sorted_by = Signal(object)
    accept_asked = Signal()
    facets_asked = Signal(bool)
    close_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "resultsHead", tr("Results controls"))
        self.setFixedHeight(_HEIGHT)
        self._theme = theme
        self._title = label("resultsTitle", "strong", tr("Results"))
        self._count = label("resultsCount", "sub")
        self.accept = named(QPushButton(), "resultsAccept")
        self.accept.clicked.connect(self.accept_asked)
        self._others_words = label("resultsOthersWords", "small", tr("Other events"))
        self.others = Segmented("resultsOthers", [(key, tr(words)) for key, words in MATCHES], theme)
        self.others.setAccessibleName(tr("Events on the timeline that are not found"))
        self.others.chosen.connect(self.others_put)
        self.sorts = Choice("resultsSort", tr("Sort the results"), theme)
        for words in _SORTS.values():
            self.sorts.addItem(tr(words))
        self.sorts.activated.connect(lambda at: self.sorted_by.emit(list(_SORTS)[at]))
        self.facets = self._tool("filter", "resultsFacets", tr("Counts by kind, year, document and people"))
        self.facets.setCheckable(True)
        self.facets.setChecked(True)
        self.facets.clicked.connect(self.facets_asked)
        self.close_button = self._tool("cross", "resultsClose", tr("Close the results"))
        self.close_button.clicked.connect(self.close_asked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(8)
        for before in (self._title, self._count, self.accept):
            row.addWidget(before)
        row.addStretch(1)
        for widget in (self._others_words, self.others, self.sorts, self.facets, self.close_button):
            row.addWidget(widget)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_counts(self, number: int, to_review: int | None, chosen: int) -> None:
        """How many rows there are, how many of them wait for review (None: not counted yet), how many are chosen."""
        self._count.setText(
            trn("{n} event", "{n} events", number)
            if chosen < 2
            else trn("{chosen} of {n} event", "{chosen} of {n} events", number, chosen=numeral(chosen))
        )
        waiting = to_review or 0
        words = (
            trn("Accept the {n} shown", "Accept the {n} shown", number)
            if waiting == number
            else trn("Accept {n} of {number} shown", "Accept {n} of {number} shown", waiting, number=numeral(number))
        )
        self.accept.setText(words)
        self.accept.setToolTip(tr("Accept all that are listed here and wait for review, as one step of Undo"))
        self.accept.setVisible(waiting > 0)
        self._make_room()

    def show_sort(self, by: Ordering) -> None:
        """Show as chosen what the rows are sorted by."""
        self.sorts.setCurrentIndex(list(_SORTS).index(by))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out as little as the width allows."""
        steps = (
            self._others_words.setVisible,
            self.sorts.setVisible,
            self._title.setVisible,
            lambda on: self.others.show_compact(not on),
        )
        for step in steps:
            step(True)
        for step in steps:
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
            step(False)

    def _tool(self, icon: str, name: str, words: str) -> QToolButton:
        button = named(QToolButton(), name, words)
        button.setProperty("role", "flat")
        button.setProperty("icon_name", icon)
        button.setToolTip(words)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(28, 28)
        return button

    def _restyle(self) -> None:
        for button in (self.facets, self.close_button):
            button.setIcon(self._theme.icon(str(button.property("icon_name")), "ink"))
