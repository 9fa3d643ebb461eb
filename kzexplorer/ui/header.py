"""The slim bar on top: workspace and menu, search, theme, what waits for review, and adding documents."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from kzexplorer.translation import numeral, tr, trn
from kzexplorer.ui.search.field import SearchField
from kzexplorer.ui.skeleton import HEADER
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.counted_button import CountedButton
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import named

_ARROW = 14


class Header(QWidget):
    """`searched` comes with the words in the field once the person pauses, and at once on Enter."""

    searched = Signal(str)
    add_asked = Signal()
    folder_asked = Signal()
    review_asked = Signal()
    theme_asked = Signal()
    searches_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "header", tr("Header"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEADER)
        self._theme = theme
        self._logo = named(QLabel(), "logo", "kzexplorer")
        self.menu_button = _MenuButton(theme)
        self.search = SearchField(theme)
        self.search.settled.connect(self.searched)
        self.searches = named(QToolButton(), "searchesButton", tr("Saved and recent searches"))
        self.searches.setToolTip(tr("Saved and recent searches"))
        self.searches.setProperty("role", "flat")
        self.searches.setFixedSize(32, 32)
        self.searches.clicked.connect(self.searches_asked)
        self._build_right()
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 15, 1)
        row.setSpacing(8)
        row.addWidget(self._logo)
        row.addWidget(self.menu_button)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addWidget(self.searches)
        row.addStretch(1)
        for widget in (self.theme_button, self.review):
            row.addWidget(widget)
        both = QHBoxLayout()
        both.setSpacing(1)
        both.addWidget(self.add)
        both.addWidget(self.add_more)
        row.addLayout(both)
        theme.changed.connect(self._restyle)

    def show_workspace(self, name: str) -> None:
        self.menu_button.setText(name.replace("&", "&&"))

    def show_waiting(self, count: int) -> None:
        """How many events wait for review."""
        self.review.show_count(numeral(count) if count else "")
        self.review.setEnabled(count > 0)
        self.review.setAccessibleName(trn("Review, {n} event waits", "Review, {n} events wait", count))
        self.review.setMinimumWidth(self.review.sizeHint().width())

    def _build_right(self) -> None:
        self.theme_button = named(QToolButton(), "themeButton")
        self.theme_button.setFixedSize(32, 32)
        self.theme_button.clicked.connect(self.theme_asked)
        self.review = CountedButton("reviewButton", tr("Review"))
        self.review.clicked.connect(self.review_asked)
        self.add = named(QPushButton(tr("Add documents")), "addDocuments")
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self.add_asked)
        self.add_more = named(QToolButton(), "addMore", tr("Add files or a folder"))
        self.add_more.setProperty("role", "primary")
        self.add_more.setToolTip(tr("Add files or a folder"))
        self.add_more.setFixedWidth(26)
        self.add_more.clicked.connect(self._offer)
        for button in (self.review, self.add, self.add_more):
            button.setFixedHeight(32)

    def allow_adding(self, why_not: str) -> None:
        """Whether documents can be added; empty words say they can."""
        for button in (self.add, self.add_more):
            button.setEnabled(not why_not)
        self.add.setToolTip(plain_tip(why_not) if why_not else "")
        self.add.setAccessibleDescription(why_not)

    def _offer(self) -> None:
        menu = named(QMenu(self), "addMenu", tr("Add"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words, asked in (
            ("files", tr("Add &files…"), self.add_asked),
            ("folder", tr("Add a f&older…"), self.folder_asked),
        ):
            named(menu.addAction(words), f"add.{name}").triggered.connect(asked)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def _restyle(self) -> None:
        theme = self._theme
        self._logo.setPixmap(theme.icon("app", size=28).pixmap(28, 28))
        words = {"system": tr("system colours"), "light": tr("light colours"), "dark": tr("dark colours")}[theme.mode]
        self.theme_button.setIcon(theme.icon("sun" if theme.dark else "moon", "ink"))
        self.theme_button.setAccessibleName(tr("Colours: {which}", which=words))
        self.theme_button.setToolTip(tr("Now {which}. Switch between light and dark", which=words))
        self.searches.setIcon(theme.icon("clock", "ink"))
        self.add.setIcon(theme.icon("plus", "on_accent"))
        self.add_more.setIcon(theme.icon("down", "on_accent"))


class _MenuButton(QToolButton):
    """Words with an arrow behind them, that opens a menu."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("workspaceButton")
        self.setProperty("role", "flat")
        self.setAccessibleName(tr("Workspace and menu"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText("kzexplorer")
        self._theme = theme

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(self.width() - _ARROW - 6, (self.height() - _ARROW) // 2 + 1, _ARROW, _ARROW)
        self._theme.icon("down").paint(painter, place)
        painter.end()
