"""The line below: that nothing leaves the computer, the keys that work now, how much the workspace holds."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.keymap import Keymap
from kzexplorer.ui.skeleton import FOOTER
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named

_OFFLINE = later("Offline. Nothing leaves this computer.")
_WATCHED = 200  # pixels
_REVIEW = later("<accept>  accept")
_LETTERS = (later("<accept*>  accept"), later("<reject*>  reject"), later("<edit*>  edit"), later("<undo*>  take back"))
HINTS = {
    "timeline": (
        later("←  →  step events"),
        later("Enter  open passage"),
        _REVIEW,
        later("W  S  zoom"),
        later("F  frame"),
    ),
    "card": (*_LETTERS, later("<previous>  <next>  step events"), later("<passage>  go to the words")),
    "editing": (later("Tab  next field"), later("Ctrl+Enter  keep"), later("Esc  leave as it was")),
    "joining": (later("↓  choose"), later("Enter  join"), later("Esc  leave")),
    "document": (
        later("↑  ↓  move; the timeline follows"),
        _REVIEW,
        later("<find>  find"),
        later("<citation>  copy citation"),
    ),
    "search": (
        later("Enter  next found"),
        later("Shift+Enter  previous"),
        later("↓  to the timeline"),
        later("Esc  look for nothing"),
    ),
    "results": (
        *_LETTERS,
        later("Enter  its words"),
        later("Shift+↓  choose more"),
        later("Ctrl+C  copy"),
        later("Esc  to the timeline"),
    ),
    "review": (
        *_LETTERS,
        later("<review_next*>  <review_previous*>  next, previous"),
        later("<accept_shown*>  all shown"),
    ),
    "history": (
        later("Enter  go to what it changed"),
        later("Tab  all that it changed"),
        later("<undo>  take back the last"),
        later("Esc  close"),
    ),
    "sidebar": (
        later("Space  choose"),
        later("Ctrl+click  add another"),
        later("<widen>  show all"),
        later("<pane>  next pane"),
    ),
}
"""What can be pressed in a pane; `<accept>` stands for the key of a command, `<accept*>` for its letter."""
_COMMAND = re.compile(r"<(\w+)(\*?)>")
_BETWEEN = "      "


class Footer(QWidget):
    """Nothing here can be clicked; `pane` is the one whose keys are told."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "footer", tr("Status"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(FOOTER)
        self._theme = theme
        self._lock = named(QLabel(), "footerLock", tr("Offline"))
        self._where = label("footerOffline", "sub", tr(_OFFLINE))
        self._keys = ElidedLabel("footerKeys")
        self._keys.setProperty("tone", "sub")
        self._keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pane = "timeline"
        self._keymap: Keymap | None = None
        self.show_keys(self.pane)
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
        self._where.setText(
            tr("Shared on {server}. What you do here goes there.", server=server) if server else tr(_OFFLINE)
        )

    def show_keys(self, pane: str) -> None:
        """The keys that work in the pane that has the focus."""
        self.pane = pane
        hints = [self._hint(tr(hint)) for hint in HINTS[pane]]
        self._keys.setText(_BETWEEN.join(hint for hint in hints if hint))

    def tell_keys(self, keymap: Keymap) -> None:
        """Tell those that this keymap has."""
        self._keymap = keymap
        self.show_keys(self.pane)

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
        words = tr("Watching {folder}", folder=folder)
        shown = self._watched.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WATCHED)
        self._watched.setText(f"·  {shown}" + (f", {news}" if news else ""))
        self._watched.setAccessibleName(f"{words} {news}".strip())
        self._watched.setVisible(bool(folder))

    def show_counts(self, words: str) -> None:
        self._counts.setText(words)
