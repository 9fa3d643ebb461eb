"""The line below: that nothing leaves the computer, the keys that work now, how much the workspace holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from kzexplorer.ui.skeleton import FOOTER
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named

_OFFLINE = "Offline. Nothing leaves this computer."
_WATCHED = 200  # pixels
_REVIEW = "Ctrl+Enter  accept"
KEYS = {
    "timeline": f"←  →  step events      Enter  open passage      {_REVIEW}      W  S  zoom      F  frame",
    "card": "A  R  E  accept, reject, edit      U  take back      Ctrl+←  →  step events      Ctrl+L  go to the words",
    "document": f"↑  ↓  move; the timeline follows      {_REVIEW}      Ctrl+F  find      Ctrl+Shift+C  copy citation",
    "search": "Enter  next found      Shift+Enter  previous      ↓  to the timeline      Esc  look for nothing",
    "review": "A  R  E  accept, reject, edit      U  take back      J  K  next, previous      Shift+A  all shown",
    "sidebar": "Space  choose      Ctrl+click  add another      Esc  show all      F6  next pane",
}


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
        self.show_keys("timeline")
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
        self._keys.setText(KEYS[pane])

    def show_watched(self, folder: str, news: str = "") -> None:
        """Which folder is watched, if any, and what came of it last."""
        words = f"Watching {folder}"
        shown = self._watched.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WATCHED)
        self._watched.setText(f"·  {shown}" + (f", {news}" if news else ""))
        self._watched.setAccessibleName(f"{words} {news}".strip())
        self._watched.setVisible(bool(folder))

    def show_counts(self, words: str) -> None:
        self._counts.setText(words)
