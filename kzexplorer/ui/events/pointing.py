"""Tell what words a field of the card comes from while the mouse is over it or the keyboard has gone to it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.span import Span
from kzexplorer.ui.selection import Selection

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Pointing(QObject):
    """Watches fields and points the selection at their words; what the mouse is over comes before the focus."""

    def __init__(self, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._selection = selection
        self._words: dict[QWidget, tuple[Span, ...]] = {}
        self._under_mouse: QWidget | None = None
        self._focused: QWidget | None = None

    def watch(self, field: QWidget, words: Iterable[Span]) -> None:
        """Point at these words from now on; a field without words is left alone."""
        spans = tuple(words)
        if spans:
            field.installEventFilter(self)
            self._words[field] = spans

    def forget(self) -> None:
        """Watch nothing any more."""
        for field in self._words:
            field.removeEventFilter(self)
        self._words.clear()
        self._under_mouse = self._focused = None
        self._selection.point_at(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Enter:
            self._under_mouse = watched if isinstance(watched, QWidget) else None
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and event.reason() in _BY_KEY:
            self._focused = watched if isinstance(watched, QWidget) else None
        elif kind in (QEvent.Type.Leave, QEvent.Type.Hide) and watched is self._under_mouse:
            self._under_mouse = None
        elif kind == QEvent.Type.FocusOut and watched is self._focused:
            self._focused = None
        else:
            return False
        field = self._under_mouse or self._focused
        self._selection.point_at(self._words.get(field, ()) if field is not None else ())
        return False
