"""The line below: that nothing leaves the computer, the keys that work now, how much the workspace holds."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from kzexplorer.ui.keymap import Keymap
from kzexplorer.ui.skeleton import FOOTER
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named

_OFFLINE = "Offline. Nothing leaves this computer."
_WATCHED = 200  # pixels
_REVIEW = "<accept>  accept"
_LETTERS = ("<accept*>  accept", "<reject*>  reject", "<edit*>  edit", "<undo*>  take back")
HINTS = {
    "timeline": ("←  →  step events", "Enter  open passage", _REVIEW, "W  S  zoom", "F  frame"),
    "card": (*_LETTERS, "<previous>  <next>  step events", "<passage>  go to the words"),
    "editing": ("Tab  next field", "Ctrl+Enter  keep", "Esc  leave as it was"),
    "joining": ("↓  choose", "Enter  join", "Esc  leave"),
    "document": ("↑  ↓  move; the timeline follows", _REVIEW, "<find>  find", "<citation>  copy citation"),
    "search": ("Enter  next found", "Shift+Enter  previous", "↓  to the timeline", "Esc  look for nothing"),
    "results": (*_LETTERS, "Enter  its words", "Shift+↓  choose more", "Ctrl+C  copy", "Esc  to the timeline"),
    "review": (*_LETTERS, "<review_next*>  <review_previous*>  next, previous", "<accept_shown*>  all shown"),
    "history": ("Enter  go to what it changed", "Tab  all that it changed", "<undo>  take back the last", "Esc  close"),
    "sidebar": ("Space  choose", "Ctrl+click  add another", "<widen>  show all", "<pane>  next pane"),
}
"""What can be pressed in a pane; `<accept>` stands for the key of a command, `<accept*>` for its letter."""
_COMMAND = re.compile(r"<(\w+)(\*?)>")
_BETWEEN = "      "


class Footer(QWidget):
    """Nothing here can be clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "footer", "Status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(FOOTER)
        self._theme = theme
        self._lock = named(QLabel(), "footerLock", "Offline")
        self._where = label("footerOffline", "sub", _OFFLINE)
        self._keys = ElidedLabel("footerKeys")
        self._keys.setProperty("tone", "sub")
        self._keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pane = "timeline"
        self._keymap: Keymap | None = None
        self.show_keys(self._pane)
        self._watched = label("footerWatched", "sub")
        self._watched.hide()
        self._counts = label("footerCounts", "sub")
        self._counts.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 1, 15, 0)
        row.setSpacing(7)
        row.addWidget(self._lock)
        row.addWidget(self._where)
        row.addWidget(self._watched)
        row.addWidget(self._keys, 1)
        row.addWidget(self._counts)
        theme.changed.connect(lambda: self._lock.setPixmap(theme.icon("lock", "good").pixmap(13, 13)))

    def show_server(self, server: str) -> None:
        """Whose workspace is shown, where it is not a file: what a person does here goes to that server."""
        self._lock.setVisible(not server)
        self._where.setText(f"Shared on {server}. What you do here goes there." if server else _OFFLINE)

    def show_keys(self, pane: str) -> None:
        """The keys that work in the pane that has the focus."""
        self._pane = pane
        hints = [self._hint(hint) for hint in HINTS[pane]]
        self._keys.setText(_BETWEEN.join(hint for hint in hints if hint))

    def tell_keys(self, keymap: Keymap) -> None:
        """Tell those that this keymap has."""
        self._keymap = keymap
        self.show_keys(self._pane)

    def _hint(self, hint: str) -> str:
        """Empty where a command in it has no key."""
        keymap = self._keymap
        keys = {
            each[0]: (keymap.letter(each[1]) if each[2] else keymap.shown(each[1])) if keymap is not None else ""
            for each in _COMMAND.finditer(hint)
        }
        return _COMMAND.sub(lambda each: keys[each[0]], hint) if all(keys.values()) else ""

    def show_watched(self, folder: str, news: str = "") -> None:
        """Which folder is watched, if any, and what came of it last."""
        words = f"Watching {folder}"
        shown = self._watched.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WATCHED)
        self._watched.setText(f"·  {shown}" + (f", {news}" if news else ""))
        self._watched.setAccessibleName(f"{words} {news}".strip())
        self._watched.setVisible(bool(folder))

    def show_counts(self, words: str) -> None:
        self._counts.setText(words)
