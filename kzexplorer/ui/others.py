"""Looks every few seconds whether somebody else changed a workspace that is shared, and has the panes show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kzexplorer.domain.changes import Changes
from kzexplorer.store.views import Marks
from kzexplorer.ui.session import Session

_EVERY_MS = 3_000


class Others(QObject):
    """Asks off the window's thread, one question at a time, and rests while the server does not answer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: Marks | None = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        session.leaving.connect(self._timer.stop)
        session.changed.connect(self._changed)

    def start(self) -> None:
        """Look from now on, until another workspace is opened."""
        self._known = None
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask once what is new, unless an import of one's own changes it all the time."""
        if not self._session.is_open:
            self._timer.stop()
        elif not self._asking and (self._known is None or not self._session.is_working):
            self._ask()

    def _ask(self) -> None:
        known = self._known
        self._asking = True
        self._session.read(lambda reader: reader.news(known), self._heard, self._failed)

    def _heard(self, news: tuple[Marks, Changes | None]) -> None:
        self._asking = False
        self._known, changes = news
        if changes is not None:
            self._session.tell(changes)

    def _failed(self) -> None:
        self._asking = False
        self._timer.stop()

    def _changed(self, _changes: Changes) -> None:
        """Whoever could change something has the server again."""
        if self._known is not None and not self._timer.isActive():
            self._timer.start()
