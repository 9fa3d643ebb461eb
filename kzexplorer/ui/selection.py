"""What the analyst looks at now: panes write here and listen here, and never talk to one another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When


class Selection(QObject):
    """One value and one signal per fact; a signal comes only when the value differs from the one before.

    `event_id` and `document` are ids or None; `entities` is a set of entity ids that narrows timeline and text;
    `query` is what stands in the search field; `words` are the spans of the event's document that a field of its card
    comes from, while somebody points at that field. `moment` is a date that is looked at without an event: where the
    caret stands in the text, or what was gone to.
    """

    event_changed = Signal(object)
    document_changed = Signal(object)
    entities_changed = Signal(object)
    query_changed = Signal(str)
    words_changed = Signal(object)
    moment_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event: int | None = None
        self._document: int | None = None
        self._entities: frozenset[int] = frozenset()
        self._query = ""
        self._words: tuple[Span, ...] = ()
        self._moment: When | None = None
        self._is_there: Callable[[int], bool] = lambda _event: True

    def keep_to(self, is_there: Callable[[int], bool]) -> None:
        """Take other events for none: a pane that is a moment behind may still show one that is gone."""
        self._is_there = is_there

    @property
    def event_id(self) -> int | None:
        return self._event

    @property
    def document(self) -> int | None:
        return self._document

    @property
    def entities(self) -> frozenset[int]:
        return self._entities

    @property
    def query(self) -> str:
        return self._query

    @property
    def words(self) -> tuple[Span, ...]:
        return self._words

    @property
    def moment(self) -> When | None:
        return self._moment

    def stand_at(self, moment: When | None) -> None:
        """Look at this date, until an event is selected."""
        if moment != self._moment:
            self._moment = moment
            self.moment_changed.emit(moment)

    def point_at(self, words: Iterable[Span]) -> None:
        """Look at these words alone; none brings back all that the event has."""
        spans = tuple(words)
        if spans != self._words:
            self._words = spans
            self.words_changed.emit(spans)

    def select_event(self, event: int | None) -> None:
        if event is not None and event != self._event and not self._is_there(event):
            event = None
        if event != self._event:
            self.point_at(())
            self.stand_at(None)
            self._event = event
            self.event_changed.emit(event)

    def select_document(self, document: int | None) -> None:
        if document != self._document:
            self._document = document
            self.document_changed.emit(document)

    def select_entities(self, entities: Iterable[int]) -> None:
        chosen = frozenset(entities)
        if chosen != self._entities:
            self._entities = chosen
            self.entities_changed.emit(chosen)

    def clear(self) -> None:
        """Let everything go."""
        self.select_event(None)
        self.select_entities(())
        self.select_document(None)
        self.stand_at(None)
        self.search("")

    def search(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)
