"""The document pane: shows the passage of the selected event, and selects the event that the caret stands in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.citation import citation
from kzexplorer.domain.language import is_read, not_read_for_events
from kzexplorer.domain.span import Span
from kzexplorer.ui.document.content import AT_ONCE, Content, headings, read_content, read_events
from kzexplorer.ui.document.head import Head
from kzexplorer.ui.document.layers import Layer, Stretches
from kzexplorer.ui.document.marking import Inks, Marking
from kzexplorer.ui.document.notes import Note, Notes, notes_of
from kzexplorer.ui.document.view import COLUMNS, LEAST_PX, MOST_PX, USUAL_PX
from kzexplorer.ui.document.views import Views
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import rule

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail
    from kzexplorer.ui.background import Task
    from kzexplorer.ui.document.finding import Finding
    from kzexplorer.ui.document.outline import Outline
    from kzexplorer.ui.document.page_field import PageField

_FELT_MS = 300
_NOTHING = "The text of the document that an event comes from shows here."


class DocumentPane(QFrame):
    """Reads one document at a time; empty until the workspace is open.

    `offered` comes with which commands the document that shows has a use for, by their ids.
    """

    offered = Signal(dict)

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentPane")
        self.setAccessibleName("Document")
        self.setProperty("card", True)
        self._session = session
        self._selection = selection
        self._theme = theme
        self._document: int | None = None
        self._content: Content | None = None
        self._marking: Marking | None = None
        self._mentions: list[Span] = []
        self._last_pick: tuple[int, int] | None = None
        self._pressing = False
        self._loading: Task | None = None
        self._finding: Finding | None = None
        self._outline: Outline | None = None
        self._page_field: PageField | None = None
        self._type = USUAL_PX, "medium"
        self._preferred = "pages"
        self._felt = QTimer(self, singleShot=True, interval=_FELT_MS)
        self._felt.timeout.connect(self._say_loading)
        self._build()
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        selection.event_changed.connect(self._event_selected)
        selection.document_changed.connect(self._document_selected)
        selection.entities_changed.connect(self._entities_chosen)
        selection.words_changed.connect(self._words_pointed_at)
        theme.changed.connect(self._restyle)
        self.head.copy_asked.connect(self.copy_citation)
        self.head.outline_asked.connect(self.show_outline)
        self.head.find_asked.connect(self.look_for_words)
        self.views.pressed.connect(self._text_pressed)
        self.views.turned.connect(self._show_place)
        self.views.glyph_pressed.connect(selection.select_event)
        self.head.view_chosen.connect(self.prefer)

    def highlighted(self) -> list[str]:
        """The words lit for the selected event, as Qt's own document holds them."""
        if self._marking is None:
            return []
        return [self.text.words(span.start, span.end) for span in self._marking.lit]

    def marked_mentions(self) -> list[str]:
        """The words marked for the chosen entities, as Qt's own document holds them."""
        return [self.text.words(span.start, span.end) for span in self._mentions] if self._marking else []

    def _build(self) -> None:
        self.head = Head(self._theme)
        self.notes = Notes()
        self.views = Views(self._session, self._theme)
        self.text = self.views.text
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(rule())
        column.addWidget(self.notes)
        column.addWidget(self.views, 1)

    def copy_citation(self) -> None:
        """Put the selected event's main passage, with where it stands, on the clipboard."""
        event = self._marking.selected if self._marking is not None else None
        if self._content is not None and event is not None and event.evidence:
            passage, content = event.evidence[0], self._content
            words = citation(
                *(event.document_title, event.document_name, passage, content.text, event.document_date),
                page=content.page_at(passage.start),
                locator=content.locator_at(passage.start),
            )
            QGuiApplication.clipboard().setText(words)

    def focus_passage(self) -> None:
        """Put the caret at the first word of the selected event."""
        if self._marking is not None and self._marking.evidence:
            self._go_to(self._marking.evidence[0])
            self.views.shown.setFocus()

    def show_any(self) -> None:
        """Show the first document, where none shows yet."""
        documents = self._session.reader.document_order() if self._document is None else []
        if documents:
            self._selection.select_document(documents[0])

    # ---- words looked for

    def look_for_words(self) -> None:
        """Open the bar to look for words in the document, with those that are selected in it."""
        if self._content is not None:
            finding = self._find_bar()
            finding.begin(self.views.shown.top(), self.text.selected_words())

    def find_step(self, by: int) -> None:
        """To the next (+1) or the previous (-1) hit; opens the bar where nothing was looked for."""
        if self._finding is None or self._finding.bar.isHidden():
            self.look_for_words()
        else:
            self._finding.step(by)

    # ---- how it is read

    @property
    def type(self) -> tuple[int, str]:
        """The height of letters in pixels, and how wide lines are: a key of COLUMNS."""
        return self._type

    def set_type(self, px: int | None = None, column: str | None = None) -> None:
        """Change one of these, or both."""
        self._type = px or self._type[0], column or self._type[1]
        width = COLUMNS[self._type[1]]
        self.text.set_type(self._type[0], width and width * self._type[0] // USUAL_PX)

    def resize_text(self, by: int) -> None:
        """Letters larger (+1) or smaller (-1), or as usual (0); pages, where these show."""
        if self.views.pages is not None and self.views.as_pages:
            self.views.pages.zoom_by(by) if by else self.views.pages.set_zoom(None)
            return
        self.set_type(max(LEAST_PX, min(self._type[0] + by, MOST_PX)) if by else USUAL_PX)

    @property
    def preferred(self) -> str:
        """How documents with pages show: as `pages` or as `text`."""
        return self._preferred

    def prefer(self, view: str) -> None:
        """Show documents with pages as `pages` or as `text` from now on."""
        self._preferred = view
        self.head.views.choose(view)
        self.views.choose(view)
        if self._content is not None:
            self._show_place()

    def switch_view(self) -> None:
        """Between pages and text."""
        self.prefer("text" if self._preferred == "pages" else "pages")

    def show_outline(self) -> None:
        """Open the list of headings, where the document has any."""
        found = headings(self._content.passages) if self._content is not None else []
        if self._content is not None and found:
            from kzexplorer.ui.document.outline import Outline

            if self._outline is None:
                self._outline = Outline(self)
                self._outline.gone_to.connect(self._go_and_read)
            self._outline.show_headings(found, self._content.text, self.views.shown.place())
            self._outline.open_under(self.head.outline)

    def ask_for_page(self) -> None:
        """Ask for the number of a page and go there."""
        if self._content is None or not self._content.pages:
            return
        from kzexplorer.ui.document.page_field import PageField

        if self._page_field is None:
            self._page_field = PageField(self)
            self._page_field.chosen.connect(self.go_to_page)
            self._page_field.left.connect(lambda: self.views.shown.setFocus())
        self._page_field.ask(self._page(), len(self._content.pages))

    def go_to_page(self, number: int) -> None:
        """Show the top of a page; `number` counts from 1."""
        if self._content is not None and 1 <= number <= len(self._content.pages):
            self.views.shown.scroll_to_page(number, self._content.start_of(number))
            self.views.shown.setFocus()

    def open_original(self) -> None:
        """Show the file itself in the system's program; a copy of what is stored, where the file is gone."""
        from kzexplorer.ui.document.original import can_open, open_original

        if self._content is None:
            return
        if can_open(self._content.line.origin):
            open_original(self._content.line.origin)
        else:
            self.save_original()

    def save_original(self) -> None:
        """Save a copy of the file's bytes where a person says."""
        from kzexplorer.ui.document.original import save_copy

        if self._content is not None:
            line = self._content.line
            save_copy(line.name, self._session.reader.bytes_of(line.id), self.window())

    def _go_and_read(self, span: Span) -> None:
        self._go_to(span)
        self.views.shown.setFocus()

    def _find_bar(self) -> Finding:
        """Made when it is first asked for."""
        if self._finding is None:
            from kzexplorer.ui.document.find_bar import FindBar
            from kzexplorer.ui.document.finding import Finding

            bar = FindBar(self._theme)
            bar.left.connect(self._end_find)
            self._column.insertWidget(1, bar)
            self._finding = Finding(self._session, bar, self)
            self._finding.search_in(self._content.text if self._content else "", 0)
            self._finding.found.connect(self._show_hits)
            self._finding.gone_to.connect(self._go_to)
        return self._finding

    def _end_find(self) -> None:
        assert self._finding is not None
        self._finding.end()
        self.views.shown.setFocus()

    def _show_hits(self) -> None:
        assert self._finding is not None
        self.views.show_hits(self._finding.hits.spans)
        if self._marking is not None:
            self._draw_layers()

    # ---- which document

    def _opened(self) -> None:
        self._empty()
        self._document_selected(self._selection.document)

    def _changed(self, changes: Changes) -> None:
        if self._document is None:
            self.show_any()
        elif self._content is not None and (not changes.documents or self._document in changes.documents):
            self._show_content(self._read_again(self._content))

    def _document_selected(self, document: int | None) -> None:
        if document is not None and document != self._document and self._session.is_open:
            self._show(document)

    def _show(self, document: int) -> None:
        """Read a document and show it; one that takes long says so, and can be given up."""
        self._empty()
        self._document = document
        line = self._session.reader.document_line(document)
        if line.n_chars <= AT_ONCE:
            self._show_content(read_content(self._session.reader, document))
            return
        self.head.show_document(line.title, line.name)
        self._loading = self._session.read(lambda reader: read_content(reader, document), self._arrived)
        self._felt.start()

    def _arrived(self, content: Content) -> None:
        self._stop_loading()
        self._show_content(content)
        self._reveal()

    def _show_content(self, content: Content) -> None:
        before, self._content = self._content, content
        line = content.line
        if before is None or before.text is not content.text:
            self._marking = Marking(content.text, content.passages)
            self.views.show_content(content, self._preferred)
            self.text.set_dress(self._marking.dresses(self._theme))
            if self._finding is not None:
                self._finding.search_in(content.text, 0)
        assert self._marking is not None
        self._marking.events = content.events
        unread = "" if is_read(line.language) else f"{not_read_for_events(line.language)} · "
        has_outline = bool(headings(content.passages))
        self.head.show_document(
            line.title,
            f"{unread}{line.name} · {line.n_bytes:,} bytes",
            has_outline=has_outline,
            has_pages=content.has_pictures,
        )
        self._offer(content)
        self.notes.show_notes(list(notes_of(line, self._title_of, self._selection.select_document)))
        self.views.show_events(self._marking)
        self._mark(self._selected())

    def _offer(self, content: Content | None) -> None:
        some, paged = content is not None, content is not None and bool(content.pages)
        outlined = content is not None and bool(headings(content.passages))
        always = dict.fromkeys(("find", "find_next", "find_previous", "open_original", "save_original"), some)
        self.offered.emit(
            always | {"outline": outlined, "page": paged, "pages_or_text": content is not None and content.has_pictures}
        )

    def _read_again(self, content: Content) -> Content:
        """What may change of a document while its text stays."""
        reader, document = self._session.reader, content.line.id
        return replace(content, line=reader.document_line(document), events=read_events(reader, document))

    def _empty(self) -> None:
        self._stop_loading()
        self._document, self._content, self._marking, self._last_pick = None, None, None, None
        self._mentions = []
        self.views.show_content(None, "text")
        self.views.show_events(Marking("", ()))
        self.text.setPlaceholderText(_NOTHING)
        self.head.show_document("", "")
        self._offer(None)
        self.notes.show_notes(())

    def _stop_loading(self) -> None:
        self._felt.stop()
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None

    def _say_loading(self) -> None:
        self.text.setPlaceholderText("")
        self.notes.show_notes([Note("Loading…", "Cancel", self._give_up)])

    def _give_up(self) -> None:
        document = self._document
        self._stop_loading()
        assert document is not None
        self.notes.show_notes([Note("This document was not loaded.", "Load it", lambda: self._show(document))])

    def _title_of(self, document: int) -> str:
        line = self._session.reader.document_line(document)
        return line.title or line.name

    # ---- what is marked in it

    def _restyle(self) -> None:
        if self._marking is not None:
            self.text.set_dress(self._marking.dresses(self._theme))
            self._mark(self._selected())
        self.text.bar.update()

    def _entities_chosen(self, entities: frozenset[int]) -> None:
        """Mark where they are named, and go to the first such place where none is in view."""
        if self._document is None:
            return
        if entities and not self._session.reader.mention_spans(self._document, entities):
            document = self._session.reader.document_naming(entities)
            if document is not None:
                self._selection.select_document(document)
        self._mark(self._selected())
        if self._mentions and not any(map(self._is_in_view, self._mentions)):
            self._go_to(self._mentions[0])

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
        self._draw_layers()
        if self._marking.selected is not None and words:
            self.views.shown.peek(words[0].start, words[0].end)
        else:
            self.views.shown.end_peek()

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
        self._draw_layers()
        selected = self._selection.event_id if here else None
        self.views.select(selected)
        self.head.copy.setEnabled(here)
        self._show_place()

    def _draw_layers(self) -> None:
        assert self._marking is not None
        marking, mentions, finding = self._marking, self._mentions, self._finding

        def layers(inks: Inks) -> list[Layer | Stretches]:
            found = finding.layers(inks) if finding is not None else ()
            return [*marking.layers(inks, mentions), *found]

        self.views.draw(layers)

    def _reveal(self) -> None:
        if self._marking is not None and self._marking.evidence and not self._pressing:
            self._go_to(self._marking.evidence[0])

    def _go_to(self, span: Span) -> None:
        self.views.shown.reveal(span.start, span.end)

    def _is_in_view(self, span: Span) -> bool:
        return any(True for _ in self.views.shown.rects(span.start, span.end))

    def _page(self) -> int:
        """The number of the page that is in view."""
        if self.views.pages is not None and self.views.as_pages:
            return self.views.pages.page()
        return (self._content.page_at(self.text.top()) if self._content is not None else None) or 1

    def _show_place(self) -> None:
        """Where the selected event stands, else what is in view."""
        if self._content is None or self._marking is None:
            return
        evidence = self._marking.evidence
        paged = [f"page {self._page():,} of {len(self._content.pages):,}"] if self._content.pages else []
        placed = [f"characters {evidence[0].start:,} – {evidence[0].end:,}"] if evidence and not paged else []
        self.head.place.setText(" · ".join(paged + placed))

    def _text_pressed(self, offset: int) -> None:
        if self._marking is None:
            return
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
        self._pressing = True  # the words are where the person looks already
        self._selection.select_event(choice)
        self._pressing = False
