"""What the mouse rests on: a ring around the mark at once, and after a moment a card with what is known."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from kzexplorer.timeline.frames.frame import Hit
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.moving.card import CardWords, HoverCard

_WAIT_MS = 220
_REACH = 16


class Hover(QObject):
    """`words` gives the card's words for what was hit, and how far down its mark is (None: at the mouse)."""

    def __init__(self, theme: Theme, words: Callable[[Hit], tuple[CardWords, int | None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._hit: Hit | None = None
        self._at = QPoint()
        self._card = HoverCard(theme, parent)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WAIT_MS)
        self._waiting.timeout.connect(self.show_card)

    def move(self, hit: Hit | None, at: QPoint) -> bool:
        """The mouse is over that now. Whether it is something else than before."""
        if hit == self._hit:
            return False
        self._hit, self._at = hit, at
        self._card.hide()
        if hit is None:
            self._waiting.stop()
        else:
            self._waiting.start()
        return True

    def show_at(self, hit: Hit, at: QPoint) -> None:
        """Show the card of that there now, wherever the mouse is."""
        self._hit, self._at = hit, at
        self._waiting.stop()
        self.show_card()

    def hide(self) -> None:
        """Take the card away until the mouse is over something else."""
        self._waiting.stop()
        self._card.hide()

    def show_card(self) -> None:
        """Show the card now."""
        if self._hit is not None:
            words, y = self._words(self._hit)
            self._card.show_beside(words, QPoint(self._at.x(), self._at.y() if y is None else y), _REACH)

    @property
    def under_card(self) -> Hit | None:
        """What the open card is of."""
        return self._hit if self._card.isVisible() else None
