"""The slim bar on top: workspace and menu, search, theme, what waits for review, and adding documents."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QWidget,
)

from kzexplorer.ui.skeleton import HEADER
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.counted_button import CountedButton
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import label, named

_PAUSE_MS = 150
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
        named(self, "header", "Header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEADER)
        self._theme = theme
        self._logo = named(QLabel(), "logo", "kzexplorer")
        self.menu_button = _MenuButton(theme)
        self.search = SearchField(theme)
        self.search.settled.connect(self.searched)
        self.searches = named(QToolButton(), "searchesButton", "Saved and recent searches")
        self.searches.setToolTip("Saved and recent searches")
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
        self.review.show_count(f"{count:,}" if count else "")
        self.review.setEnabled(count > 0)
        self.review.setAccessibleName(f"Review, {count} events wait")
        self.review.setMinimumWidth(self.review.sizeHint().width())

    def _build_right(self) -> None:
        self.theme_button = named(QToolButton(), "themeButton")
        self.theme_button.setFixedSize(32, 32)
        self.theme_button.clicked.connect(self.theme_asked)
        self.review = CountedButton("reviewButton", "Review")
        self.review.clicked.connect(self.review_asked)
        self.add = named(QPushButton("Add documents"), "addDocuments")
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self.add_asked)
        self.add_more = named(QToolButton(), "addMore", "Add files or a folder")
        self.add_more.setProperty("role", "primary")
        self.add_more.setToolTip("Add files or a folder")
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
        menu = named(QMenu(self), "addMenu", "Add")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words, asked in (
            ("files", "Add &files…", self.add_asked),
            ("folder", "Add a f&older…", self.folder_asked),
        ):
            named(menu.addAction(words), f"add.{name}").triggered.connect(asked)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def _restyle(self) -> None:
        theme = self._theme
        self._logo.setPixmap(theme.icon("app", size=28).pixmap(28, 28))
        words = {"system": "system colours", "light": "light colours", "dark": "dark colours"}[theme.mode]
        self.theme_button.setIcon(theme.icon("sun" if theme.dark else "moon", "ink"))
        self.theme_button.setAccessibleName(f"Colours: {words}")
        self.theme_button.setToolTip(f"Now {words}. Switch between light and dark")
        self.searches.setIcon(theme.icon("clock", "ink"))
        self.add.setIcon(theme.icon("plus", "on_accent"))
        self.add_more.setIcon(theme.icon("down", "on_accent"))


class SearchField(QLineEdit):
    """`settled` comes with the words once typing pauses; `sought` after it when Enter asks for the next (1) or
    Shift+Enter for the previous (-1) of what they find; `left` when Down goes on to that, or Escape empties the field.
    """

    settled = Signal(str)
    sought = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("searchField")
        self.setAcceptDrops(False)  # what is dropped is added, wherever that is
        self.setAccessibleName("Search events, people and passages")
        self.setPlaceholderText("Search events, people and passages")
        self.setMinimumWidth(150)
        self.setMaximumWidth(500)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._icon = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._key = label("searchKey", "faint")
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._typed)
        theme.changed.connect(lambda: self._icon.setIcon(theme.icon("search")))

    def tell_key(self, key: str) -> None:
        """Which key leads here, shown while the field is empty."""
        self._key.setText(key)
        self._place_key()

    def show_wrong(self, why: str) -> None:
        """Mark the query as one that cannot be asked, with the reason; empty: it is fine."""
        self.setProperty("wrong", bool(why))
        self.setToolTip(plain_tip(why) if why else "")
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self)
        self.setAccessibleDescription(why)
        self.style().unpolish(self)
        self.style().polish(self)

    def resizeEvent(self, _event: object) -> None:
        self._place_key()

    def _place_key(self) -> None:
        size = self._key.sizeHint()
        self._key.setGeometry(self.width() - size.width() - 10, 0, size.width(), self.height())
        self._show_key()

    def event(self, event: QEvent) -> bool:
        """Escape is the field's own while it has the focus, although the window knows that key too."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle()
            if self.text().strip():
                self.sought.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _show_key(self) -> None:
        room = self.width() - self.fontMetrics().horizontalAdvance(self.placeholderText())
        self._key.setVisible(not self.text() and room > 50 + self._key.width())

    def _settle(self) -> None:
        self._pause.stop()
        self.settled.emit(self.text().strip())

    def _typed(self, _words: str) -> None:
        self._show_key()
        self._pause.start()


class _MenuButton(QToolButton):
    """Words with an arrow behind them, that opens a menu."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("workspaceButton")
        self.setProperty("role", "flat")
        self.setAccessibleName("Workspace and menu")
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
