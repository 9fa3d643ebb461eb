"""Lights what is selected in the document, as text or as pages, and selects the event whose words are pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzexplorer.domain.span import Span
from kzexplorer.ui.document.content import Content
from kzexplorer.ui.document.marks.layers import AnyLayer
from kzexplorer.ui.document.marks.marking import Inks, Marking
from kzexplorer.ui.document.tellings import told_in
from kzexplorer.ui.document.views import Views
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail

Found = Callable[[Inks], Sequence[AnyLayer]]


class Lighting(QObject):
    """`lit` comes with whether the selected event is told in this document; `found` are the layers of words looked for,
    drawn above all others."""

    lit = Signal(bool)

    def __init__(self, session: Session, selection: Selection, views: Views, theme: Theme, found: Found) -> None:
        super().__init__(views)
        self._session, self._selection, self._views, self._theme = session, selection, views, theme
        self._found = found
        self._document: int | None = None
        self._marking: Marking | None = None
        self._mentions: list[Span] = []
        self._last_pick: tuple[int, int] | None = None
        self._pressing = False
        views.pressed.connect(self._pressed)
        views.glyph_pressed.connect(selection.select_event)
        selection.entities_changed.connect(self._entities_chosen)
        selection.words_changed.connect(self._point_at)

    @property
    def selected(self) -> EventDetail | None:
        """The selected event, where it is told in this document."""
        return self._marking.selected if self._marking is not None else None

    @property
    def evidence(self) -> tuple[Span, ...]:
        """Where it is told."""
        return self._marking.evidence if self._marking is not None else ()

    def highlighted(self) -> list[str]:
        """The words lit for it, as Qt's own document holds them."""
        lit = self._marking.lit if self._marking is not None else ()
        return [self._views.text.words(span.start, span.end) for span in lit]

    def marked_mentions(self) -> list[str]:
        """The words marked for the chosen entities, as Qt's own document holds them."""
        return [self._views.text.words(span.start, span.end) for span in self._mentions]

    # ---- which document

    def show(self, content: Content) -> None:
        """Mark another document, or the same one with other events."""
        if self._marking is None or self._marking.text is not content.text:
            self._document, self._marking = content.line.id, Marking(content.text, content.passages)
            self._views.text.set_dress(self._marking.dresses(self._theme))
        self._marking.events = content.events
        self._views.show_events(self._marking)
        self.mark()

    def show_nothing(self) -> None:
        """Forget the document."""
        self._document, self._marking, self._last_pick, self._mentions = None, None, None, []
        self._views.show_events(Marking("", ()))

    def restyle(self) -> None:
        """Take the colours of the theme."""
        if self._marking is not None:
            self._views.text.set_dress(self._marking.dresses(self._theme))
            self.mark()
        self._views.text.bar.update()

    # ---- what is lit

    def mark(self) -> None:
        """Draw the marks of what is selected now."""
        if self._marking is None or self._document is None:
            return
        selected = self._selection.event_id
        event = self._session.event_detail(selected) if selected is not None else None
        told = told_in(event, self._document) if event is not None else ()
        here = event is not None and bool(told)
        is_main = event is not None and event.document == self._document
        self._marking.select(event if here else None, told, is_main=is_main)
        entities = self._selection.entities
        mentions = self._session.reader.mention_spans(self._document, entities) if entities else []
        self._mentions = [mention.span for mention in mentions]
        self.draw()
        self._views.select(selected if here else None)
        self.lit.emit(here)

    def hold(self, told: Sequence[Span], handles: Sequence[Span]) -> None:
        """Light these words while borders are being moved, none for those that hold; with handles at these."""
        if self._marking is not None:
            self._marking.hold(told)
            self._marking.handles = handles
            self.draw()

    def draw(self) -> None:
        """Draw the marks again, as other words were found or pointed at."""
        if self._marking is None:
            return
        marking, mentions, found = self._marking, self._mentions, self._found

        def layers(inks: Inks) -> list[AnyLayer]:
            return [*marking.layers(inks, mentions), *found(inks)]

        self._views.draw(layers)
        self._views.tell_lit([span.of(marking.text) for span in marking.lit])

    def reveal(self) -> None:
        """Scroll to the selected event, unless its words were just pressed: a person looks there already."""
        if self.evidence and not self._pressing:
            self._views.go_to(self.evidence[0])

    def _entities_chosen(self, entities: frozenset[int]) -> None:
        """Mark where they are named, and go to the first such place where none is in view."""
        if self._document is None:
            return
        reader = self._session.reader
        if entities and not reader.mention_spans(self._document, entities):
            document = reader.document_naming(entities)
            if document is not None:
                self._selection.select_document(document)
        self.mark()
        if self._mentions and not any(map(self._views.is_in_view, self._mentions)):
            self._views.go_to(self._mentions[0])

    def _point_at(self, words: tuple[Span, ...]) -> None:
        """Light only these words, in view; when nothing is pointed at, all is as it was."""
        if self._marking is None:
            return
        self._marking.point_at(words)
        self.draw()
        if self._marking.selected is not None and words:
            self._views.shown.peek(words[0].start, words[0].end)
        else:
            self._views.shown.end_peek()

    # ---- what is pressed

    def _pressed(self, offset: int) -> None:
        if self._marking is None or self._document is None:
            return
        candidates = self._marking.events_at(offset)
        if not candidates:
            self._selection.stand_at(self._session.reader.date_at(self._document, offset))
            return
        self._selection.stand_at(None)
        choice = self._next_of(candidates, offset)
        self._last_pick = (offset, choice)
        self._pressing = True
        self._selection.select_event(choice)
        self._pressing = False

    def _next_of(self, candidates: list[int], offset: int) -> int:
        """The nearest event; where the same place was pressed before, the one after that."""
        if self._last_pick is not None and self._last_pick[0] == offset and self._last_pick[1] in candidates:
            return candidates[(candidates.index(self._last_pick[1]) + 1) % len(candidates)]
        return candidates[0]
