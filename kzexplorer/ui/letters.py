"""Single letters as commands: in the panes where they review, and nowhere else, as letters are for typing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Letters:
    """The letters work in each widget between `work_in` and `rest_in`; fields for text keep theirs."""

    def __init__(self) -> None:
        self._actions: dict[str, QAction] = {}
        self._shortcuts: dict[QWidget, list[QShortcut]] = {}

    @property
    def keys(self) -> frozenset[str]:
        """Such as `A` and `Shift+A`."""
        return frozenset(self._actions)

    def stand_for(self, actions: Mapping[str, QAction]) -> None:
        """Let these letters stand for these actions, in place of those before, wherever letters work."""
        self._actions = dict(actions)
        for pane, before in self._shortcuts.items():
            on = any(shortcut.isEnabled() for shortcut in before)
            for shortcut in before:
                shortcut.setEnabled(False)  # at once: it is deleted later
                shortcut.deleteLater()
            self._shortcuts[pane] = self._shortcuts_in(pane)
            if not on:
                self.rest_in(pane)

    def work_in(self, pane: QWidget) -> None:
        """Let them work while that pane, or anything in it, has the focus."""
        if pane not in self._shortcuts:
            self._shortcuts[pane] = self._shortcuts_in(pane)
        for shortcut in self._shortcuts[pane]:
            shortcut.setEnabled(True)

    def rest_in(self, pane: QWidget) -> None:
        """Let them be letters again there."""
        for shortcut in self._shortcuts.get(pane, ()):
            shortcut.setEnabled(False)

    def _shortcuts_in(self, pane: QWidget) -> list[QShortcut]:
        return [self._shortcut(keys, action, pane) for keys, action in self._actions.items()]

    def _shortcut(self, keys: str, action: QAction, pane: QWidget) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), pane)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # which PySide drops beside a slot
        shortcut.activated.connect(action.trigger)
        return shortcut
