"""The document pane: shows the passage of the selected event, and selects the event that the caret stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.citation import Cited, plain_citation
from kzexplorer.domain.language import is_read, not_read_for_events
from kzexplorer.domain.said import said_when
from kzexplorer.domain.span import Span
from kzexplorer.translation import later, numeral, tr, trn
from kzexplorer.ui.document.annotating import Annotating
from kzexplorer.ui.document.bordering import Bordering
from kzexplorer.ui.document.content import Content
from kzexplorer.ui.document.finding.finding import Finding
from kzexplorer.ui.document.going import Going
from kzexplorer.ui.document.head import Head
from kzexplorer.ui.document.lighting import Lighting
from kzexplorer.ui.document.loading import Loading
from kzexplorer.ui.document.marks.layers import AnyLayer
from kzexplorer.ui.document.marks.marking import Inks
from kzexplorer.ui.document.notes import Note, Notes, notes_of
from kzexplorer.ui.document.tellings import documents_of
from kzexplorer.ui.document.views import Views
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import rule

if TYPE_CHECKING:
    from kzexplorer.store.views import DocumentLine

_NOTHING = later("The text of the document that an event comes from shows here.")


class DocumentPane(QFrame):
    """Reads one document at a time; empty until the workspace is open.

    `offered` comes with which commands the document that shows has a use for, by their ids.
    """

    offered = Signal(dict)

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentPane")
        self.setAccessibleName(tr("Document"))
        self.setProperty("card", True)
        self._session, self._selection = session, selection
        self.head = Head(theme)
        self.notes = Notes()
        self.views = Views(session, theme)
        self.text = self.views.text
        self._column = self._lay_out()
        self.loading = Loading(session, self)
        self.finding = Finding(session, theme, lambda bar: self._column.insertWidget(1, bar), self)
        self.annotating = Annotating(session, self.views, theme, self)
        self.lighting = Lighting(session, selection, self.views, theme, self._marked)
        self.bordering = Bordering(session, selection, self.views, self.lighting)
        self.going = Going(self.views, self, self.head.outline)
        self._listen()
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        selection.event_changed.connect(self._event_selected)
        selection.document_changed.connect(self.loading.show)
        theme.changed.connect(self.lighting.restyle)

    def highlighted(self) -> list[str]:
        """The words lit for the selected event, as Qt's own document holds them."""
        return self.lighting.highlighted()

    def marked_mentions(self) -> list[str]:
        """The words marked for the chosen entities, as Qt's own document holds them."""
        return self.lighting.marked_mentions()

    def selected_place(self) -> tuple[int, Span] | None:
        """The document and the words in it that are selected, without white space around them; None for none."""
        content, span = self.loading.content, self.views.shown.selected_span()
        if content is None or span is None or not (words := span.of(content.text)).strip():
            return None
        start = span.start + len(words) - len(words.lstrip())
        return content.line.id, Span(start, start + len(words.strip()))

    def copy_citation(self) -> None:
        """Put the selected event's main passage, with where it stands, on the clipboard."""
        event, content = self.lighting.selected, self.loading.content
        if content is not None and event is not None and self.lighting.evidence:
            passage, line = self.lighting.evidence[0], content.line
            cited = Cited(
                passage.of(content.text),
                passage,
                *(line.title, line.name, line.document_date),
                page=content.page_at(passage.start),
                locator=content.locator_at(passage.start),
            )
            QGuiApplication.clipboard().setText(plain_citation(cited))

    def focus_passage(self) -> None:
        """Put the caret at the first word of the selected event."""
        if self.lighting.evidence:
            self.going.go_and_read(self.lighting.evidence[0])

    def go_to_place(self, document: int, span: Span) -> None:
        """Show words of a document."""
        self._selection.select_document(document)
        if self.loading.document == document and self.loading.content is not None:
            self.views.go_to(span)

    def show_any(self) -> None:
        """Show the first document, where none shows yet."""
        documents = self._session.reader.document_order() if self.loading.document is None else []
        if documents:
            self._selection.select_document(documents[0])

    def look_for_words(self) -> None:
        """Open the bar to look for words in the document, with those that are selected in it."""
        if self.loading.content is not None:
            self.finding.begin(self.views.shown.top(), self.views.shown.selected_words())

    def find_step(self, by: int) -> None:
        """To the next (+1) or the previous (-1) hit; opens the bar where nothing was looked for."""
        if self.finding.is_open:
            self.finding.step(by)
        else:
            self.look_for_words()

    def open_original(self) -> None:
        """Show the file itself in the system's program; a copy of what is stored, where the file is gone."""
        from kzexplorer.ui.document.original import can_open, open_original

        content = self.loading.content
        if content is not None and can_open(content.line.origin):
            open_original(content.line.origin)
        else:
            self.save_original()

    def save_original(self) -> None:
        """Save a copy of the file's bytes where a person says."""
        from kzexplorer.ui.document.original import save_copy

        if self.loading.content is not None:
            line = self.loading.content.line
            save_copy(line.name, self._session.reader.bytes_of(line.id), self.window())

    # ---- how its parts go together

    def _lay_out(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (self.head, rule(), self.notes):
            column.addWidget(part)
        column.addWidget(self.views, 1)
        return column

    def _listen(self) -> None:
        head, loading, finding = self.head, self.loading, self.finding
        head.copy_asked.connect(self.copy_citation)
        head.notes_asked.connect(self.annotate_document)
        self.annotating.found.connect(self._show_annotated)
        head.outline_asked.connect(self.going.show_outline)
        head.find_asked.connect(self.look_for_words)
        head.view_chosen.connect(self.views.prefer)
        self.views.preferred_changed.connect(head.views.choose)
        self.views.preferred_changed.connect(self._show_place)
        self.views.turned.connect(self._show_place)
        self.lighting.lit.connect(head.copy.setEnabled)
        self.lighting.lit.connect(self._show_place)
        self.bordering.moved.connect(self._show_place)
        loading.emptied.connect(self._empty)
        loading.begun.connect(self._begun)
        loading.slow.connect(self._say_loading)
        loading.given_up.connect(self._say_given_up)
        loading.arrived.connect(self._arrived)
        loading.refreshed.connect(self._show_content)
        finding.found.connect(self._show_hits)
        finding.gone_to.connect(self.views.go_to)
        finding.left.connect(lambda: self.views.shown.setFocus())

    def _opened(self) -> None:
        self.loading.forget()
        self.loading.show(self._selection.document)

    def _changed(self, changes: Changes) -> None:
        if self.loading.document is None:
            self.show_any()
        else:
            self.loading.follow(changes)

    def _event_selected(self, event: int | None) -> None:
        detail = self._session.event_detail(event) if event is not None else None
        if detail is not None and self.loading.document not in documents_of(detail):
            self.loading.load(detail.document)
            self._selection.select_document(detail.document)
        self.lighting.mark()
        self.lighting.reveal()

    def annotate_document(self) -> None:
        """Write a note or tags on the document that shows."""
        self.annotating.open_document(self.head.notes)

    def _marked(self, inks: Inks) -> list[AnyLayer]:
        """What is marked beside the events: words that something is written on, and those that are looked for."""
        return [*self.annotating.layers(inks), *self.finding.layers(inks)]

    def _show_annotated(self, on: bool) -> None:
        self.head.show_annotated(on)
        self.lighting.draw()

    def _show_hits(self) -> None:
        self.views.show_hits(self.finding.hits.spans)
        self.lighting.draw()

    # ---- which document

    def _arrived(self, content: Content) -> None:
        self.going.show(content)
        self.views.show_content(content)
        self.finding.search_in(content.text)
        self._show_content(content)
        self.bordering.show(content.line.id, content.text)
        self.lighting.reveal()

    def _show_content(self, content: Content) -> None:
        line = content.line
        unread = "" if is_read(line.language) else f"{not_read_for_events(line.language)} · "
        self.head.show_document(
            line.title,
            f"{unread}{_dated(line)}{line.name} · {trn('{n} byte', '{n} bytes', line.n_bytes)}",
            has_outline=self.going.has_headings,
            has_pages=content.has_pictures,
        )
        self.notes.show_notes(list(notes_of(line, self._title_of, self._selection.select_document)))
        self._offer(content)
        self.annotating.follow(content)
        self.lighting.show(content)

    def _empty(self) -> None:
        self.lighting.show_nothing()
        self.bordering.show(None, "")
        self.views.show_content(None)
        self.finding.search_in("")
        self.going.show(None)
        self.text.setPlaceholderText(tr(_NOTHING))
        self.head.show_document("", "")
        self.notes.show_notes(())
        self.head.show_annotated(False)
        self.annotating.follow(None)
        self._offer(None)

    def _offer(self, content: Content | None) -> None:
        some = dict.fromkeys(
            "find find_next find_previous note_words note_document date_document open_original save_original".split(),
            content is not None,
        )
        pictures = content is not None and content.has_pictures
        self.offered.emit(
            some | {"outline": self.going.has_headings, "page": bool(self.going.n_pages), "pages_or_text": pictures}
        )

    # ---- what is said of it

    def _begun(self, line: DocumentLine) -> None:
        self.head.show_document(line.title, line.name)

    def _say_loading(self) -> None:
        self.text.setPlaceholderText("")
        self.notes.show_notes([Note(tr("Loading…"), tr("Cancel"), self.loading.give_up)])

    def _say_given_up(self, document: int) -> None:
        self.notes.show_notes(
            [Note(tr("This document was not loaded."), tr("Load it"), lambda: self.loading.load(document))]
        )

    def _title_of(self, document: int) -> str:
        line = self._session.reader.document_line(document)
        return line.title or line.name

    def _show_place(self) -> None:
        """Which page is in view; in a document without pages, where the selected event stands; what is being moved."""
        evidence = self.lighting.evidence
        if self.bordering.is_moving:
            self.head.show_place(self.bordering.words)
        elif self.going.n_pages:
            self.head.show_place(
                tr("page {page} of {n_pages}", page=numeral(self.going.page()), n_pages=numeral(self.going.n_pages))
            )
        elif evidence:
            self.head.show_place(
                tr("characters {start} – {end}", start=numeral(evidence[0].start), end=numeral(evidence[0].end))
            )
        else:
            self.head.show_place("")


def _dated(line: DocumentLine) -> str:
    """The date of the document, with who gave it where a person did."""
    if line.document_date is None:
        return ""
    date = said_when(line.document_date)
    return f"{tr('{date} (set by hand)', date=date) if line.dated_by_hand else date} · "
