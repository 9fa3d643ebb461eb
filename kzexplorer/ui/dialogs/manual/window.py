"""The window of the manual: its chapters at the left, the one that is read beside them, finding, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzexplorer.translation import tr, trn
from kzexplorer.ui.dialogs.manual.book import Book
from kzexplorer.ui.dialogs.manual.browser import ManualPage
from kzexplorer.ui.dialogs.manual.chapters import pictures
from kzexplorer.ui.dialogs.manual.contents import Contents
from kzexplorer.ui.dialogs.manual.filling import Filling
from kzexplorer.ui.dialogs.manual.finding import Marks, counts
from kzexplorer.ui.dialogs.manual.head import Head
from kzexplorer.ui.dialogs.manual.looks import style_sheet
from kzexplorer.ui.keymap import CommandLine, Keymap
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

FITTING = {
    "timeline": "timeline",
    "card": "reviewing",
    "editing": "correcting",
    "joining": "correcting",
    "document": "reading",
    "search": "searching",
    "results": "searching",
    "review": "reviewing",
    "history": "correcting",
    "sidebar": "names",
}
"""The chapter that tells of what has the focus, by the names of the footer's hints."""
OF_DIALOGS = {
    "planDialog": "adding",
    "filesDialog": "adding",
    "comparisonDialog": "adding",
    "dateDialog": "reading",
    "mergeDialog": "names",
    "sameDialog": "names",
    "aboutEntity": "names",
    "keys": "keys",
    "shortcuts": "keys",
    "exportDialog": "exporting",
    "packDialog": "evidence",
    "checkPackDialog": "evidence",
}
"""That of a dialog beside the window, by its name."""
_SIZE, _CONTENTS = QSize(1060, 760), 256
_Place = tuple[str, int]


class ManualWindow(QDialog):
    """Blocks nothing, and follows colours and keys; `lines` gives the commands as they are now."""

    def __init__(
        self, lines: Callable[[], Sequence[CommandLine]], keymap: Keymap, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        named(self, "manual", tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Manual"))
        self._lines, self._theme = lines, theme
        self._book = Book(QLocale().bcp47Name().partition("-")[0], Filling(lines()))
        self._name = next(iter(self._book.chapters))
        self._before: list[_Place] = []
        self._after: list[_Place] = []
        self.page = ManualPage(pictures(), self)
        self.contents = Contents(self._book.titles, self)
        self.head = Head(theme, self)
        self._elsewhere = label("manualElsewhere", "sub", tr("This chapter is not translated yet."))
        self._marks = Marks(self.page)
        self._lay_out()
        self._connect(keymap)
        self.resize(_SIZE.boundedTo(parent.size() - QSize(40, 40)))
        self._show((self._name, 0))
        self.contents.setFocus()

    def open_fitting(self, dialog: str, pane: str) -> None:
        """Show the chapter on a dialog that has the focus, else on that pane; stay in the manual itself."""
        if dialog != self.objectName():
            self.open_chapter(OF_DIALOGS.get(dialog) or FITTING[pane])

    def open_chapter(self, name: str, heading: str = "") -> None:
        """Show a chapter, at one of its headings if one is named; the way back leads to what showed before."""
        if name not in self._book.chapters:
            return
        if name != self._name or heading:
            self._before.append(self._here)
            self._after.clear()
            self._show((name, 0))
        if heading:
            self.page.scrollToAnchor(heading)

    def go_back(self) -> None:
        self._turn(self._before, self._after)

    def go_forward(self) -> None:
        self._turn(self._after, self._before)

    # ---- what shows

    @property
    def _here(self) -> _Place:
        return self._name, self.page.verticalScrollBar().value()

    def _turn(self, way: list[_Place], other: list[_Place]) -> None:
        if way:
            other.append(self._here)
            self._show(way.pop())

    def _show(self, place: _Place) -> None:
        self._name = place[0]
        self.contents.show_chapter(self._name)
        self._draw()
        self.page.verticalScrollBar().setValue(place[1])
        self.head.allow(back=bool(self._before), forward=bool(self._after))

    def _draw(self) -> None:
        """The page in today's colours and as wide as there is room."""
        self.page.document().setDefaultStyleSheet(style_sheet(self._theme.colours))
        dark = self._theme.dark
        self.page.setHtml(self._book.page(self._name, lambda file, said: self.page.picture(file, said, dark=dark)))
        self._elsewhere.setVisible(not self._book.is_translated(self._name))
        self._marks.look_for(self.head.field.text(), self._theme.colours)

    def _draw_anew(self) -> None:
        """The same place on the page, drawn again."""
        bar = self.page.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._draw()
        bar.setValue(round(share * bar.maximum()))

    def _take_keys(self) -> None:
        self._book = Book(self._book.language, Filling(self._lines()))
        self._draw_anew()

    def _follow(self, target: str) -> None:
        file, _, heading = target.partition("#")
        self.open_chapter(file.removesuffix(".md") or self._name, heading)

    # ---- finding

    def _look(self, typed: str) -> None:
        self._marks.look_for(typed, self._theme.colours)
        if not typed.strip():
            self.contents.show_counts(None)
            self.head.say("")
        else:
            found = counts(self._book.words, typed)
            self.contents.show_counts(found)
            self.head.say(trn("{n} place", "{n} places", sum(found.values())))
        self.contents.show_chapter(self._name)

    def _step(self, way: int) -> None:
        """The next place of what is looked for, in this chapter or the next one that has it."""
        if self._marks.step(way, self._theme.colours):
            return
        names, order = self.contents.listed, list(self._book.chapters)
        here = order.index(self._name)
        ahead = [name for name in names if (order.index(name) - here) * way > 0]
        following = ahead if ahead else [name for name in names if name != self._name] or names
        if following:
            self.open_chapter(following[0 if way > 0 else -1])
            self._marks.look_for(self.head.field.text(), self._theme.colours)
            self._marks.step(way, self._theme.colours)

    # ---- making it

    def _lay_out(self) -> None:
        self.contents.setFixedWidth(_CONTENTS)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._elsewhere)
        right.addWidget(self.page, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.contents)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(row, 1)

    def _connect(self, keymap: Keymap) -> None:
        self.head.back.connect(self.go_back)
        self.head.forward.connect(self.go_forward)
        self.head.typed.connect(self._look)
        self.head.stepped.connect(self._step)
        self.contents.chosen.connect(self.open_chapter)
        self.page.followed.connect(self._follow)
        self.page.widened.connect(self._draw_anew)
        self._theme.changed.connect(self._draw_anew)
        keymap.changed.connect(self._take_keys)
        keys: tuple[tuple[str | QKeySequence.StandardKey, Callable[[], object]], ...] = (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("F3", lambda: self._step(1)),
            ("Shift+F3", lambda: self._step(-1)),
            (QKeySequence.StandardKey.Find, self.head.field.setFocus),
        )
        for key, run in keys:
            QShortcut(QKeySequence(key), self).activated.connect(run)
