"""Reads off the window's thread what the timeline shows: its events, and which of them pass what is looked for."""

from __future__ import annotations

import functools
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzexplorer.errors import Problem
from kzexplorer.search import Query, parse
from kzexplorer.ui.background import Task
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.timeline.nothing import nothing_left_words

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.timeline.events import Flags
    from kzexplorer.ui.timeline.content import Content

_PATIENCE_MS = 300


@dataclass(frozen=True)
class Loaded:
    """Events, a flag for each that passes what is looked for (None: all do), and what to say where none does."""

    content: Content
    passing: Flags | None
    message: str


class Loading(QObject):
    """`loaded` comes with a `Loaded`; `slow` where a person would wonder what is keeping it."""

    loaded = Signal(object)
    slow = Signal()

    def __init__(self, session: Session, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._content: Content | None = None
        self._task: Task | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.slow)
        session.leaving.connect(self._patience.stop)

    def load(self) -> None:
        """Read the events anew."""
        self._content = None
        self.narrow()

    def narrow(self) -> None:
        """Find which events pass what is looked for now; what an earlier call still reads is given up."""
        if self._task is not None:
            self._task.cancel()
        content, entities, query = self._content, self._selection.entities, _query(self._selection.query)
        self._patience.start()
        self._task = self._session.read(lambda reader: _read(reader, content, entities, query), self._done)

    def _done(self, loaded: Loaded) -> None:
        self._patience.stop()
        self._task = None
        self._content = loaded.content
        self.loaded.emit(loaded)


def _read(reader: Reader, known: Content | None, entities: Collection[int], query: Query | None) -> Loaded:
    import numpy as np

    from kzexplorer.ui.timeline.content import Content

    content = known or Content(reader)
    found = [] if not entities else [reader.events_of(entities)]
    if query is not None:
        found.append(reader.find(query))
    passing = content.passing(functools.reduce(np.intersect1d, found)) if found else None
    nothing_left = passing is not None and len(passing) and not passing.any()
    return Loaded(content, passing, nothing_left_words(reader, entities, query) if nothing_left else "")


def _query(words: str) -> Query | None:
    """None where nothing is looked for."""
    try:
        query = parse(words)
    except Problem:  # the search field says so where it was typed
        return None
    return query if query.terms else None
