"""Tags as chips in a row, and a field behind them in which another one is typed, with the known ones to pick from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from kzexplorer.domain.annotation import LONGEST_TAG, tag_name
from kzexplorer.translation import tr
from kzexplorer.ui.annotations.tag_chip import TagChip
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.flow import FlowLayout
from kzexplorer.ui.widgets.plain import named

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST, _MOST = 72, 220  # pixels
_MOST_OFFERED = 8


class TagField(QWidget):
    """`added` and `removed` come with a tag, `searched` with one that was pressed, `left` with nothing typed when the
    focus is to go on; `wanted` when the known tags are needed to pick from."""

    added = Signal(str)
    removed = Signal(str)
    searched = Signal(str)
    wanted = Signal()
    left = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, tr("Tags"))
        self._theme = theme
        self.chips: list[TagChip] = []
        self._flow = FlowLayout(self)
        self.line = TagLine(f"{name}Line", self)
        self.line.entered.connect(self._enter)
        self.line.backed.connect(lambda: self._focus_chip(len(self.chips) - 1))
        self.line.wanted.connect(self.wanted)
        self.line.left.connect(self.left)
        self._flow.addWidget(self.line)

    def show_tags(self, tags: Sequence[str], *, can_change: bool = True) -> None:
        """These and no others; the focus stays where it was, or goes to the neighbour of one that is gone."""
        self.line.setVisible(can_change)
        if [chip.tag for chip in self.chips] != list(tags):
            self._replace(tags)
        for chip in self.chips:
            chip.allow_changes(can_change)

    def offer(self, known: Sequence[str]) -> None:
        """Tags to pick from while typing, those used most first; the ones that are here already are left out."""
        here = {chip.tag.casefold() for chip in self.chips}
        self.line.offer([tag for tag in known if tag.casefold() not in here])

    def fields(self) -> list[QWidget]:
        """What the focus goes through, in order."""
        return [*self.chips, self.line]

    def _replace(self, tags: Sequence[str]) -> None:
        before, self.chips = self.chips, [self._chip(number, tag) for number, tag in enumerate(tags)]
        for old in (*before, self.line):
            self._flow.removeWidget(old)
        for field in self.fields():
            self._flow.addWidget(field)
        for chip in self.chips:
            chip.show()  # now, so that it can have the focus
        for field, after in pairwise(self.fields()):
            self.setTabOrder(field, after)
        focused = next((place for place, chip in enumerate(before) if chip.hasFocus()), None)
        if focused is not None:
            self._focus_chip(min(focused, len(self.chips) - 1))
        for old in before:
            old.hide()
            old.deleteLater()
        self.updateGeometry()

    def _chip(self, number: int, tag: str) -> TagChip:
        chip = TagChip(number, tag, self._theme, self)
        chip.clicked.connect(lambda: self.searched.emit(tag))
        chip.removed.connect(lambda: self.removed.emit(tag))
        chip.stepped.connect(lambda way: self._focus_chip(self.chips.index(chip) + way))
        return chip

    def _focus_chip(self, place: int) -> None:
        if 0 <= place < len(self.chips):
            self.chips[place].setFocus(Qt.FocusReason.OtherFocusReason)
        elif place != -1 or not self.chips:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, typed: str) -> None:
        here = {chip.tag.casefold() for chip in self.chips}
        for tag in dict.fromkeys(map(tag_name, typed.split(","))):
            if tag and tag.casefold() not in here:
                self.added.emit(tag)


class TagLine(QLineEdit):
    """`entered` comes with what was typed when Enter, a comma, Tab or another focus ends it; `backed` when Backspace or
    Left is pressed before its first letter; `wanted` when the known tags are needed; `left` when Enter or Escape is
    pressed with nothing typed."""

    entered = Signal(str)
    backed = Signal()
    wanted = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name, tr("Add a tag"))
        self.setAccessibleDescription(tr("Enter or a comma adds it. Backspace goes to the last tag."))
        self.setProperty("role", "tag")
        self.setPlaceholderText(tr("Add a tag"))
        self.setMaxLength(40 * LONGEST_TAG)  # several, with commas between them, can be pasted at once
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST_OFFERED)
        popup = self._completer.popup()
        assert popup is not None
        named(popup, f"{name}Known", tr("Known tags"))
        self.setCompleter(self._completer)
        self._completer.activated[str].connect(self._pick)  # type: ignore[index]
        self.textChanged.connect(lambda _words: self.updateGeometry())
        self.textEdited.connect(self._typed)

    def offer(self, known: Sequence[str]) -> None:
        """Tags to pick from while typing."""
        self._known.setStringList(list(known))

    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        width = self.fontMetrics().horizontalAdvance(words[:_MOST]) + 18
        return QSize(max(_LEAST, min(width, _MOST)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Enter and Escape have a meaning here, and do not reach the commands of the window."""
        handled = super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.isAccepted() or event.key() in (Qt.Key.Key_Escape, *_ENTER))
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() in _ENTER:
            self.finish(then=self.left.emit if not self.text().strip() else None)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left) and at_start:
            self.backed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish()

    def finish(self, then: Callable[[], object] | None = None) -> None:
        """Tell what was typed, and begin anew."""
        typed = self.text()
        self.clear()
        if typed.strip():
            self.entered.emit(typed)
        if then is not None:
            then()

    def _typed(self, words: str) -> None:
        if len(words) == 1:
            self.wanted.emit()
        if "," in words:
            whole, _, rest = words.rpartition(",")
            self.setText(rest.lstrip())
            self.entered.emit(whole)

    def _pick(self, tag: str) -> None:
        self.entered.emit(tag)
        QTimer.singleShot(0, self, self.clear)  # later, as the completer puts its words into the field after this
