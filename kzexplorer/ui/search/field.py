"""The search field: what is typed is asked once the person pauses, marked where it is wrong, completed while typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMoveEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy

from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label

if TYPE_CHECKING:
    from kzexplorer.search.completion import Completion, Completions
    from kzexplorer.ui.search.below import BelowField

_PAUSE_MS = 150
_PATIENCE_MS = 1_200
"""How long a person may go on typing before a search that more words can mend is said to be wrong."""
_ACCEPTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

Completing: TypeAlias = Callable[[str, int, Callable[["Completions"], object]], object]
"""Called with what is typed, the caret in code points, and what hears the completions."""


class SearchField(QLineEdit):
    """`settled` comes with the words once typing pauses; `sought` after it when Enter asks for the next (1) or
    Shift+Enter for the previous (-1) of what they find; `left` when Down goes on to that, or Escape empties the field;
    `help_asked` when the person wants to know what can be typed.

    `completing` is set by whoever can ask for what a workspace offers.
    """

    settled = Signal(str)
    sought = Signal(int)
    left = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("searchField")
        self.setAcceptDrops(False)  # what is dropped is added, wherever that is
        self.setAccessibleName(tr("Search events, people and passages"))
        self.setPlaceholderText(tr("Search events, people and passages"))
        self.setMinimumWidth(150)
        self.setMaximumWidth(500)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.completing: Completing | None = None
        self.wrong: Span | None = None  # in code points of the text
        self._unmatched: tuple[Span, ...] = ()
        self._problem: Problem | None = None
        self._below: BelowField | None = None
        self._insisted = self._composing = False
        self._theme = theme
        self._icon = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._help = self.addAction(theme.icon("info"), QLineEdit.ActionPosition.TrailingPosition)
        self._help.setObjectName("searchHelpAction")
        self._help.setToolTip(tr("How to search"))
        self._help.triggered.connect(self.help_asked)
        self._key = label("searchKey", "faint")
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)
        self.textChanged.connect(self._changed)
        self.textEdited.connect(lambda _words: self._complete())
        theme.changed.connect(self._restyle)

    def tell_key(self, key: str) -> None:
        """Which key leads here, shown while the field is empty."""
        self._key.setText(key)
        self._show_key()

    # ---- what is wrong

    def show_wrong(self, problem: Problem | None) -> None:
        """Mark the part of the query that cannot be understood, and say below why; None: it is fine.

        What typing on can mend is left alone until the person stops typing or asks with Enter.
        """
        self._problem = problem
        self._patience.stop()
        if problem is not None and getattr(problem, "unfinished", False) and not self._insisted:
            self._patience.start()
            problem = None
        self._tell(problem)

    def show_unmatched(self, typed: str, places: Sequence[Span]) -> None:
        """Mark the parts of what was typed that leave no event, while it still stands here and can be understood."""
        if self.text().strip() == typed.strip() and self.wrong is None and places != self._unmatched:
            self._unmatched = tuple(places)
            self._draw_waves(self._unmatched, self._theme.colours.warn)

    def _tell(self, problem: Problem | None) -> None:
        if self.property("wrong") is not (problem is not None):
            self.setProperty("wrong", problem is not None)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription("" if problem is None else str(problem))
        self._mark(problem)
        if problem is not None and self.hasFocus():
            self._shown_below().say(problem.what, problem.next_step)
        elif self._below is not None:
            self._below.say_nothing()

    def _lose_patience(self) -> None:
        """Not while something is offered that would mend it."""
        if self._below is None or not self._below.offers:
            self._tell(self._problem)

    def _mark(self, problem: Problem | None) -> None:
        """A wavy line under the wrong part, as an input method marks what it works on."""
        text = self.text()
        place: Span | None = getattr(problem, "span", None)
        shift = len(text) - len(text.lstrip())
        self.wrong = None if place is None else Span(place.start + shift, place.end + shift)
        self._unmatched = ()
        self._draw_waves(() if place is None else (place,), self._theme.colours.bad)

    def _draw_waves(self, places: Sequence[Span], colour: str) -> None:
        """Under these parts of what is typed, counted from its first letter; in place of those before."""
        text = self.text()
        shift = len(text) - len(text.lstrip())
        moved = [Span(place.start + shift, place.end + shift) for place in places]
        if not self._composing:
            marks = [self._wave(_units(text[: place.start]), _units(place.of(text)), colour) for place in moved]
            QApplication.sendEvent(self, QInputMethodEvent("", marks))

    def _wave(self, start: int, length: int, colour: str) -> QInputMethodEvent.Attribute:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(colour))
        start -= _units(self.text()[: self._caret()])  # attributes count from the caret
        return QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, start, length, form)

    # ---- what could be typed

    def _complete(self) -> None:
        if self.completing is None or not self.text():
            self._offer(None)
            return
        typed, caret = self.text(), self._caret()

        def arrived(found: Completions) -> None:
            if (self.text(), self._caret()) == (typed, caret) and self.hasFocus():
                self._offer(found)

        self.completing(typed, caret, arrived)

    def _offer(self, found: Completions | None) -> None:
        if found is not None and found.choices:
            self._shown_below().offer(found)
        elif self._below is not None:
            self._below.offer_nothing()

    def _take(self, found: Completions, choice: Completion) -> None:
        """Put a completion where it belongs; behind a field's colon another is offered at once."""
        typed = self.text()
        rest = typed[found.end :]
        behind = "" if choice.text.endswith(":") or rest.startswith((" ", ")")) else " "
        before = typed[: found.start] + choice.text + behind
        self.setText(before + rest)
        self.setCursorPosition(_units(before))
        self._complete()

    def _shown_below(self) -> BelowField:
        if self._below is None:
            from kzexplorer.ui.search.below import BelowField

            self._below = BelowField(self, self._place_below, self._theme)
            self._below.taken.connect(self._take)
        return self._below

    def _hide_below(self) -> None:
        if self._below is not None:
            self._below.dismiss()

    # ---- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_below()
        self._show_key()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._hide_below()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_below()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape is the field's own while it has the focus, although the window knows that key too; so is Tab while
        something is offered."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and self._takes(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._takes(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._insist()
            if self.text().strip():
                self.sought.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether what is offered below took the key: up and down choose, Enter and Tab take, Escape closes."""
        below, key = self._below, event.key()
        if below is None or not below.offers:
            return False
        if key == Qt.Key.Key_Escape:
            below.offer_nothing()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            below.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in _ACCEPTING and (below.chosen or key == Qt.Key.Key_Tab):
            below.take()
        else:
            return False
        return True

    def _show_key(self) -> None:
        size = self._key.sizeHint()
        self._key.setGeometry(self.width() - size.width() - 34, 0, size.width(), self.height())
        room = self.width() - self.fontMetrics().horizontalAdvance(self.placeholderText())
        self._key.setVisible(not self.text() and room > 76 + size.width())

    def _insist(self) -> None:
        """Enter asks at once, and wants to be told."""
        self._insisted = True
        self._offer(None)
        self._settle()
        self._insisted = False

    def _settle(self) -> None:
        self._pause.stop()
        self.settled.emit(self.text().strip())

    def _changed(self, _words: str) -> None:
        self._show_key()
        self._patience.stop()
        if self.wrong is not None or self._unmatched:
            self._mark(None)
        self._pause.start()

    def _caret(self) -> int:
        """Where the caret stands, in code points."""
        units = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        return len(units.decode("utf-16-le", "replace"))

    def _place_below(self, width: int) -> QPoint:
        """Where in the window something of that width stands below the field."""
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        return QPoint(max(4, min(corner.x(), self.window().width() - width - 4)), corner.y())

    def _restyle(self) -> None:
        self._icon.setIcon(self._theme.icon("search"))
        self._help.setIcon(self._theme.icon("info"))


def _units(words: str) -> int:
    """How many of the positions that Qt counts the words take."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
