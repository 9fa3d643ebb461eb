"""The line above the text: what document this is, where in it the reader stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.segmented import Segmented

_LEAST_TITLE, _LEAST_ABOUT = 110, 130  # pixels
_GAP, _AFTER = 6, 3  # pixels between parts, and more after those with words
_COPY = later("Copy citation")
_VIEWS = (("pages", later("Pages")), ("text", later("Text")))


class Head(QWidget):
    """`menu` is filled by the pane when it is about to show."""

    copy_asked = Signal()
    find_asked = Signal()
    outline_asked = Signal()
    notes_asked = Signal()
    view_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "documentHead", tr("About the document"))
        self._theme = theme
        self._has_pages = self._annotated = False
        self._icon = named(QLabel(), "documentIcon", tr("Document"))
        self.title = ElidedLabel("documentTitle")
        self.title.setProperty("tone", "strong")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.about = ElidedLabel("documentAbout")
        self.about.setProperty("tone", "sub")
        policy = self.about.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.about.setSizePolicy(policy)
        self._place = label("documentPlace", "sub")
        self.views = Segmented("documentView", [(key, tr(words)) for key, words in _VIEWS], theme)
        self.views.setAccessibleName(tr("Show as pages or as text"))
        self.views.chosen.connect(self.view_chosen)
        self.views.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # its two words are never cut
        self.outline = self._tool("documentOutlineButton", "outline", tr("Outline"), self.outline_asked)
        self.notes = self._tool("documentNoteButton", "note", tr("Note and tags of the document"), self.notes_asked)
        self.finding = self._tool("documentFindButton", "search", tr("Find in the document"), self.find_asked)
        self.copy = named(QPushButton(tr(_COPY)), "copyCitation", tr(_COPY))
        self._tips = {
            "outline": (self.outline, tr("Outline")),
            "find": (self.finding, tr("Find in the document")),
            "citation": (self.copy, tr("Copy the passage with its document and place")),
        }
        self.copy.clicked.connect(self.copy_asked)
        self.more = self._tool("documentMenuButton", "more", tr("More about this document"))
        self.menu = named(QMenu(self), "documentMenu", tr("Document"))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self.show_document("", "")
        theme.changed.connect(self._restyle)

    def tell_keys(self, key_of: Callable[[str], str]) -> None:
        """Tell in tips which key does the same, by the id of its command."""
        for command, (button, words) in self._tips.items():
            key = key_of(command)
            button.setToolTip(f"{words} ({key})" if key else words)

    def show_document(self, title: str, about: str, *, has_pages: bool = False, has_outline: bool = False) -> None:
        """Name the document; no title stands for no document."""
        self.title.setText(title)
        self.about.setText(about)
        self._place.setText("")
        self._has_pages = has_pages
        self.outline.setVisible(has_outline)
        self.finding.setEnabled(bool(title))
        self.notes.setEnabled(bool(title))
        self.more.setEnabled(bool(title))
        self.copy.setEnabled(False)
        self._make_room()

    @property
    def place(self) -> str:
        """Where the reader stands."""
        return self._place.text()

    def show_place(self, words: str) -> None:
        """Where in the document the reader stands; empty for nowhere."""
        self._place.setText(words)
        self._make_room()

    def show_annotated(self, on: bool) -> None:
        """Whether the document has a note or a tag, which its button tells."""
        self._annotated = on
        self.notes.setAccessibleDescription(tr("There is something to read") if on else "")
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._bare_width(), super().minimumSizeHint().height())  # what shows beyond that gives way

    def _make_room(self) -> None:
        """The ways to show, then the words of the button, then the place, then what is known beside the title."""
        room = self.width() - self._bare_width() - _LEAST_TITLE
        room -= self.views.sizeHint().width() + _GAP if self._has_pages else 0
        self.views.setVisible(self._has_pages and room >= 0)
        room -= self._copy_words_width()
        self.copy.setText(tr(_COPY) if room >= 0 else "")
        room -= self._place.sizeHint().width()
        self._place.setVisible(room >= 0)
        self.about.setVisible(room >= _LEAST_ABOUT)

    def _copy_words_width(self) -> int:
        return self.copy.fontMetrics().horizontalAdvance(tr(_COPY)) + 4

    def _bare_width(self) -> int:
        """Pixels of the margins, the gaps, the icon and the buttons that always show, without words."""
        tools = [each for each in (self.outline, self.finding, self.notes, self.copy, self.more) if not each.isHidden()]
        around = self._row.contentsMargins()
        gaps = 4 * (2 * _GAP + _AFTER) + _GAP * (len(tools) - 1)
        words = self._copy_words_width() if self.copy.text() else 0
        return around.left() + around.right() + gaps + 16 + sum(each.sizeHint().width() for each in tools) - words

    def _tool(self, name: str, icon: str, tip: str, asked: SignalInstance | None = None) -> QToolButton:
        button = named(QToolButton(), name, tip.partition(" (")[0])
        button.setProperty("role", "flat")
        button.setProperty("icon_name", icon)
        button.setToolTip(tip)
        button.setIconSize(QSize(16, 16))
        if asked is not None:
            button.clicked.connect(asked)
        return button

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(_GAP)
        words: tuple[QWidget, ...] = (self._icon, self.title, self.about, self._place)
        for part in words:
            row.addWidget(part, 3 if part is self.about else 0)
            row.addSpacing(_AFTER)
        for tool in (self.views, self.outline, self.finding, self.notes, self.copy, self.more):
            row.addWidget(tool)

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("document").pixmap(16, 16))
        self.copy.setIcon(self._theme.icon("quote", "ink"))
        for button in (self.outline, self.finding, self.more):
            button.setIcon(self._theme.icon(button.property("icon_name"), "ink"))
        self.notes.setIcon(self._theme.icon("note", "warn" if self._annotated else "ink"))
