"""The document pane: shows the passage of the selected event, and selects the event that the caret stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.citation import citation
from kzexplorer.domain.language import is_read, not_read_for_events
from kzexplorer.domain.span import Span
from kzexplorer.ui.document.marking import Marking
from kzexplorer.ui.document.view import TextView
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named, rule

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail

_PLACE_FROM, _ABOUT_FROM = 470, 610  # pixels of width


class DocumentPane(QFrame):
    """Reads one document at a time; empty until the workspace is open."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentPane")
        self.setAccessibleName("Document")
        self.setProperty("card", True)
        self._session = session
        self._selection = selection
        self._theme = theme
        self._document: int | None = None
        self._marking: Marking | None = None
        self._mentions: list[Span] = []
        self._last_pick: tuple[int, int] | None = None
        self._build()
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        selection.event_changed.connect(self._event_selected)
        selection.document_changed.connect(self._document_selected)
        selection.entities_changed.connect(self._entities_chosen)
        selection.words_changed.connect(self._words_pointed_at)
        theme.changed.connect(self._restyle)
        self.text.pressed.connect(self._text_pressed)
        self.text.glyph_pressed.connect(selection.select_event)

    def highlighted(self) -> list[str]:
        """The words lit for the selected event, as Qt's own document holds them."""
        if self._marking is None:
            return []
        return [self.text.words(*self._marking.positions(span)) for span in self._marking.lit]

    def marked_mentions(self) -> list[str]:
        """The words marked for the chosen entities, as Qt's own document holds them."""
        return [self.text.words(*self._marking.positions(span)) for span in self._mentions] if self._marking else []

    def position(self, offset: int) -> int:
        """Where in Qt's document an offset of the stored text is. Raises AssertionError while no document shows."""
        assert self._marking is not None, "no document shows"
        return self._marking.offsets.position(offset)

    def _build(self) -> None:
        self._icon = named(QLabel(), "documentIcon", "Document")
        self._title = ElidedLabel("documentTitle")
        self._title.setProperty("tone", "strong")
        self._about = ElidedLabel("documentAbout")
        self._about.setProperty("tone", "sub")
        policy = self._about.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._about.setSizePolicy(policy)
        self._place = label("documentPlace", "sub")
        self._copy = named(QPushButton("Copy citation"), "copyCitation")
        self._copy.setToolTip("Copy the passage with its document and place (Ctrl+Shift+C)")
        self._copy.setEnabled(False)
        self._copy.clicked.connect(self.copy_citation)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setContentsMargins(14, 9, 12, 9)
        head.setSpacing(9)
        head.addWidget(self._icon)
        head.addWidget(self._title)
        head.addWidget(self._about, 3)
        head.addWidget(self._place)
        head.addSpacing(4)
        head.addWidget(self._copy)
        self.text = TextView(self._theme)
        self.text.setPlaceholderText("The text of the document that an event comes from shows here.")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.text, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._about.setVisible(self.width() >= _ABOUT_FROM)
        self._place.setVisible(self.width() >= _PLACE_FROM)

    def copy_citation(self) -> None:
        """Put the selected event's main passage, with where it stands, on the clipboard."""
        event = self._marking.selected if self._marking is not None else None
        if self._marking is not None and event is not None and event.evidence:
            passage, text = event.evidence[0], self._marking.text
            words = citation(event.document_title, event.document_name, passage, text, event.document_date)
            QGuiApplication.clipboard().setText(words)

    def focus_passage(self) -> None:
        """Put the caret at the first word of the selected event."""
        if self._marking is not None and self._marking.evidence:
            self.text.reveal(*self._marking.positions(self._marking.evidence[0]))
            self.text.setFocus()

    def show_any(self) -> None:
        """Show the first document, where none shows yet."""
        documents = self._session.reader.document_order() if self._document is None else []
        if documents:
            self._selection.select_document(documents[0])

    def _opened(self) -> None:
        self._document, self._marking, self._last_pick = None, None, None
        self.text.show_text("")
        self.text.bar.show_ticks(())
        for shown in (self._title, self._about, self._place):
            shown.setText("")
        self._document_selected(self._selection.document)

    def _changed(self, changes: Changes) -> None:
        if self._document is None:
            self.show_any()
        elif not changes.documents or self._document in changes.documents:  # else others came
            self._show(self._document)
            self._mark(self._selected())

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("document").pixmap(16, 16))
        self._copy.setIcon(self._theme.icon("quote", "ink"))
        if self._marking is not None:
            self.text.set_dress(self._marking.dresses(self._theme))
            self._mark(self._selected())
        self.text.bar.update()

    def _document_selected(self, document: int | None) -> None:
        if document is not None and document != self._document and self._session.is_open:
            self._show(document)
            self._mark(self._selected())

    def _entities_chosen(self, entities: frozenset[int]) -> None:
        """Mark where they are named, and go to the first such place where none is in view."""
        if self._document is None:
            return
        if entities and not self._session.reader.mention_spans(self._document, entities):
            document = self._session.reader.document_naming(entities)
            if document is not None:
                self._selection.select_document(document)
        self._mark(self._selected())
        places = [self._marking.positions(span) for span in self._mentions] if self._marking else []
        if places and not any(next(self.text.rects(*place), None) for place in places):
            self.text.reveal(*places[0])

    def _event_selected(self, event: int | None) -> None:
        detail = self._session.event_detail(event) if event is not None else None
        if detail is not None and detail.document != self._document:
            self._show(detail.document)
            self._selection.select_document(detail.document)
        self._mark(detail)
        self._reveal()

    def _words_pointed_at(self, words: tuple[Span, ...]) -> None:
        """Light only these words, in view; when nothing is pointed at, all is as it was."""
        if self._marking is None:
            return
        self._marking.point_at(words)
        self.text.set_layers(self._marking.layers(self._theme, self._mentions))
        if self._marking.selected is not None and words:
            self.text.peek(*self._marking.positions(words[0]))
        else:
            self.text.end_peek()

    def _show(self, document: int) -> None:
        """Load a document's text and what stands in it."""
        reader = self._session.reader
        if document != self._document or self._marking is None:
            self._document = document
            self._marking = Marking(reader.text(document), reader.passages(document))
            self.text.show_text(self._marking.text)
            self.text.set_dress(self._marking.dresses(self._theme))
        self._marking.events = [span for span in reader.event_spans(document) if not span.detail]
        line = reader.document_line(document)
        self._title.setText(line.title)
        unread = "" if is_read(line.language) else f"{not_read_for_events(line.language)} · "
        self._about.setText(f"{unread}{line.name} · {line.n_bytes:,} bytes")

    def _selected(self) -> EventDetail | None:
        event = self._selection.event_id
        return self._session.event_detail(event) if event is not None and self._marking is not None else None

    def _mark(self, event: EventDetail | None) -> None:
        """Draw the marks of what is selected now."""
        if self._marking is None or self._document is None:
            return
        here = event is not None and event.document == self._document
        self._marking.select(event if here else None)
        entities = self._selection.entities
        mentions = self._session.reader.mention_spans(self._document, entities) if entities else []
        self._mentions = [mention.span for mention in mentions]
        self.text.set_layers(self._marking.layers(self._theme, self._mentions))
        selected = self._selection.event_id if here else None
        self.text.gutter.show_glyphs(self._marking.glyphs(), selected)
        self.text.bar.show_ticks(self._marking.ticks(selected))
        self._copy.setEnabled(here)
        evidence = self._marking.evidence
        self._place.setText(f"characters {evidence[0].start:,} – {evidence[0].end:,}" if evidence else "")

    def _reveal(self) -> None:
        if self._marking is not None and self._marking.evidence and not self.text.hasFocus():
            self.text.reveal(*self._marking.positions(self._marking.evidence[0]))

    def _text_pressed(self, position: int) -> None:
        if self._marking is None:
            return
        offset = self._marking.offsets.offset(position)
        candidates = self._marking.events_at(offset)
        if not candidates:
            assert self._document is not None
            self._selection.stand_at(self._session.reader.date_at(self._document, offset))
            return
        self._selection.stand_at(None)
        choice = candidates[0]
        if self._last_pick is not None and self._last_pick[0] == offset and self._last_pick[1] in candidates:
            choice = candidates[(candidates.index(self._last_pick[1]) + 1) % len(candidates)]
        self._last_pick = (offset, choice)
        self._selection.select_event(choice)
