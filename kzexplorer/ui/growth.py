"""Tells what work going on has changed, no faster than the panes show it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kzexplorer.domain.changes import Changes

_LOOK_MS = 60
_REST = 2.0
"""So many times as long as showing the last change took, so that showing never takes more than a third of the time."""


class Growth(QObject):
    """`tell` is called with all changes since the last time, once nobody is `busy` reading what those were."""

    def __init__(self, tell: Callable[[Changes], object], busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._tell, self._busy = tell, busy
        self._untold: Changes | None = None
        self.has_told = False
        self._told = self._rested = 0.0
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def add(self, changes: Changes) -> None:
        """Have this told soon."""
        self._untold = self._with_untold(changes)
        if not self._looking.isActive():
            self._look()
            self._looking.start()

    def forget(self) -> None:
        """Somebody tells all of it otherwise."""
        self._untold, self.has_told = None, False

    def last(self, changes: Changes) -> Changes | None:
        """These with what was not told yet, for somebody else to tell; None where all of it was told."""
        left, all_told = self._with_untold(changes), self.has_told
        self.forget()
        return None if all_told and not (left.documents or left.events or left.entities) else left

    def _with_untold(self, changes: Changes) -> Changes:
        before = self._untold or Changes(changes.label)
        return Changes(
            changes.label,
            before.documents | changes.documents,
            before.events | changes.events,
            before.entities | changes.entities,
        )

    def _look(self) -> None:
        now = time.monotonic()
        if self._busy():
            self._rested = now + _REST * (now - self._told)
        elif self._untold is None:
            self._looking.stop()
        elif now >= self._rested:
            changes, self._untold = self._untold, None
            self._told, self.has_told = now, True
            self._tell(changes)
            self._rested = time.monotonic() + _REST * (time.monotonic() - now)
