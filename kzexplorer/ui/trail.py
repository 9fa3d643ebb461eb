"""The way through what was looked at: back and forward, as in a browser, past what has gone in the meantime."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session

MOST = 200
_REST_MS = 400
"""Holding an arrow key goes through many events; only where it rests becomes a stop."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What was looked at together; `place` is the offset in the document that was pressed last, None where none was."""

    event: int | None = None
    document: int | None = None
    place: int | None = None
    entities: frozenset[int] = frozenset()
    query: str = ""

    def is_like(self, other: Stop) -> bool:
        """Whether the same is selected, wherever in the document was pressed."""
        return replace(self, place=None) == replace(other, place=None)


class Trail(QObject):
    """Follows the selection; `changed` comes when other stops can be gone to.

    `show_place` gets an offset in the document that shows, `show_query` what stood in the search field.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        selection: Selection,
        show_place: Callable[[int], object],
        show_query: Callable[[str], object],
    ) -> None:
        super().__init__(selection)
        self._session, self._selection = session, selection
        self._show_place, self._show_query = show_place, show_query
        self._stops: list[Stop] = []
        self._at = -1
        self._place: int | None = None
        self._arriving = self._going = False
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self.rest)
        selection.event_changed.connect(self._turned)
        selection.document_changed.connect(self._turned)
        for signal in (selection.entities_changed, selection.query_changed):
            signal.connect(self._moved)
        session.leaving.connect(self.forget)

    @property
    def can_go_back(self) -> bool:
        return self._at > 0 or (self._at == 0 and not self._now().is_like(self._stops[0]))

    @property
    def can_go_forward(self) -> bool:
        is_elsewhere = self._resting.isActive() and not self._arriving
        return self._at < len(self._stops) - 1 and not is_elsewhere

    def back(self) -> None:
        """To what was looked at before."""
        self._go(-1)

    def forward(self) -> None:
        """To what was looked at after that."""
        self._go(1)

    def press(self, place: int) -> None:
        """A character of the document was pressed, or the caret put there."""
        if not self._going:
            self._place = place
            self._moved()

    def rest(self) -> None:
        """What is looked at now becomes a stop, unless it is the one that is stood at."""
        self._resting.stop()
        now = self._now()
        if self._at >= 0 and (self._arriving or now.is_like(self._stops[self._at])):
            self._stops[self._at] = now  # the same, or what became of it once it showed
        elif now != Stop():
            del self._stops[self._at + 1 :]
            self._stops.append(now)
            del self._stops[:-MOST]
            self._at = len(self._stops) - 1
        self._arriving = False
        self.changed.emit()

    def forget(self) -> None:
        """Begin anew, in another workspace."""
        self._resting.stop()
        self._stops, self._at, self._place, self._arriving = [], -1, None, False
        self.changed.emit()

    def _now(self) -> Stop:
        at = self._selection
        return Stop(at.event_id, at.document, self._place, at.entities, at.query)

    def _turned(self) -> None:
        """Another event or document: what was pressed before is not in its words."""
        if not self._going:
            self._place = None
            self._moved()

    def _moved(self) -> None:
        if not self._going:
            self._arriving = self._arriving and self._resting.isActive()
            self._resting.start()
            self.changed.emit()

    def _go(self, way: int) -> None:
        if self._resting.isActive():
            self.rest()
        here = self._stops[self._at] if self._at >= 0 else Stop()
        while 0 <= self._at + way < len(self._stops):
            self._at += way
            stop = self._there(self._stops[self._at])
            if stop is not None and stop != here:
                self._stops[self._at] = stop
                self._show(stop)
                return
            del self._stops[self._at]  # it has gone, or shows what shows already
            self._at -= max(way, 0)
        self.changed.emit()

    def _there(self, stop: Stop) -> Stop | None:
        """What is left of a stop; None where that is nothing."""
        reader = self._session.reader
        entities = frozenset(line.id for line in reader.entity_lines(sorted(stop.entities))) & stop.entities
        event = stop.event if stop.event is not None and reader.event_lines([stop.event]) else None
        document = stop.document if stop.document is not None and reader.document_lines([stop.document]) else None
        left = Stop(event, document, stop.place if document is not None else None, entities, stop.query)
        was_of_event = stop.event is not None and event is None
        return None if was_of_event or left == Stop() else left

    def _show(self, stop: Stop) -> None:
        self._going = True
        self._selection.select_entities(stop.entities)
        self._show_query(stop.query)
        self._selection.select_event(stop.event)
        if stop.document is not None:
            self._selection.select_document(stop.document)
        self._place = stop.place
        if stop.place is not None:
            self._show_place(stop.place)
        self._going = False
        self._arriving = True
        self._resting.start()
        self.changed.emit()
