"""The two ways in which a document shows, as text and as pages, with the same marks in both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtWidgets import QStackedWidget

from kzexplorer.domain.span import Span
from kzexplorer.translation import tr
from kzexplorer.ui.document.content import Content
from kzexplorer.ui.document.marks.marking import Layers, Marking
from kzexplorer.ui.document.marks.note_signs import Annotated
from kzexplorer.ui.document.text.view import COLUMNS, LEAST_PX, MOST_PX, USUAL_PX, TextView
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named

if TYPE_CHECKING:
    from kzexplorer.ui.document.pages.paged import Paged
    from kzexplorer.ui.document.pages.view import PageView


class Views(QStackedWidget):
    """`pressed` comes with the offset of a character, `glyph_pressed` with an event id, `note_pressed` with an
    Annotated, `turned` after a move, `preferred_changed` with `pages` or `text`, `menu_asked` with the offset of what a
    menu is to be about, and where on the screen it opens.

    `text` is always there; `pages` is made for the first document that shows as pages.
    """

    pressed = Signal(int)
    glyph_pressed = Signal(int)
    note_pressed = Signal(object)
    turned = Signal()
    preferred_changed = Signal(str)
    menu_asked = Signal(int, QPoint)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        named(self, "documentViews", tr("Document"))
        self._session, self._theme = session, theme
        self._content: Content | None = None
        self._layers: Layers = lambda _inks: ()
        self._annotated: tuple[Annotated, ...] = ()
        self._paged: Paged | None = None
        self._type = USUAL_PX, "medium"
        self._preferred = "pages"
        self.text = TextView(theme)
        self._listen(self.text)
        self.addWidget(self.text)

    @property
    def pages(self) -> PageView | None:
        return self._paged.view if self._paged is not None else None

    @property
    def as_pages(self) -> bool:
        """Whether pages show now."""
        return self.pages is not None and self.currentWidget() is self.pages

    @property
    def shown(self) -> TextView | PageView:
        """The one that shows."""
        return self.pages if self.pages is not None and self.as_pages else self.text

    def show_content(self, content: Content | None) -> None:
        """Show another document, or none."""
        self._content = content
        self._layers = lambda _inks: ()
        self._annotated = ()
        if self._paged is not None:
            self._paged.forget()
        self.text.show_text(content.text if content is not None else "")
        self._choose()

    def close_down(self) -> None:
        """Draw no more pages; for when the window closes."""
        if self._paged is not None:
            self._paged.close_down()

    # ---- how it is read

    @property
    def preferred(self) -> str:
        """How documents with pages show: as `pages` or as `text`."""
        return self._preferred

    def prefer(self, view: str) -> None:
        """Show documents with pages as `pages` or as `text` from now on, at the same place."""
        self._preferred = view
        self._choose()
        self.preferred_changed.emit(view)

    def switch(self) -> None:
        """Between pages and text."""
        self.prefer("text" if self._preferred == "pages" else "pages")

    @property
    def type(self) -> tuple[int, str]:
        """The height of letters in pixels, and how wide lines are: a key of COLUMNS."""
        return self._type

    def set_type(self, px: int | None = None, column: str | None = None) -> None:
        """Change one of these, or both."""
        self._type = px or self._type[0], column or self._type[1]
        width = COLUMNS[self._type[1]]
        self.text.set_type(self._type[0], width and width * self._type[0] // USUAL_PX)

    def resize_letters(self, by: int) -> None:
        """Letters larger (+1) or smaller (-1), or as usual (0); pages, where these show."""
        if self.pages is not None and self.as_pages:
            self.pages.zoom_by(by) if by else self.pages.set_zoom(None)
            return
        self.set_type(max(LEAST_PX, min(self._type[0] + by, MOST_PX)) if by else USUAL_PX)

    # ---- what is marked, in both

    def draw(self, layers: Layers) -> None:
        """Draw these marks, in the colours of what shows."""
        self._layers = layers
        if self._paged is not None and self.as_pages:
            self._paged.draw(layers)
        else:
            self.text.set_layers(layers(self._theme))

    def tell_lit(self, words: Sequence[str]) -> None:
        """Let screen readers say which words are lit: on pages no letters can be read to them."""
        if self.pages is not None:
            self.pages.tell_lit(words)

    def show_events(self, marking: Marking) -> None:
        """Glyphs and ticks of the events of the document."""
        ticks, pages = marking.ticks(), self.pages
        for view in self._both():
            view.show_glyphs(marking.glyphs())
        self.text.bar.show_ticks(ticks)
        if pages is not None:
            length = self.text.length
            pages.bar.show_ticks([each._replace(share=pages.share_of(round(each.share * length))) for each in ticks])

    def show_annotated(self, annotated: Sequence[Annotated]) -> None:
        """Signs in the margin beside words that something is written on."""
        self._annotated = tuple(annotated)
        for view in self._both():
            view.show_annotated(annotated)

    def select(self, event: int | None) -> None:
        """Let an event stand out in margin and scroll bar."""
        for view in self._both():
            view.select(event)
            view.bar.select(event)

    def show_hits(self, spans: Sequence[Span]) -> None:
        """Marks along the scroll bar where words that are looked for stand."""
        self.text.bar.show_hits([span.start / max(1, self.text.length) for span in spans])
        if self.pages is not None:
            self.pages.bar.show_hits([self.pages.share_of(span.start) for span in spans])

    # ---- places, in what shows

    def go_to(self, span: Span) -> None:
        """Scroll to a stretch and put the caret there."""
        self.shown.reveal(span.start, span.end)

    def place_of(self, span: Span) -> QRect:
        """Where the first line in view of a stretch stands on the screen, or what shows, where none is in view."""
        rect = next(iter(self.shown.rects(span.start, span.end)), QRectF(0, 0, 1, 1)).toAlignedRect()
        return QRect(self.shown.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def is_in_view(self, span: Span) -> bool:
        return any(True for _ in self.shown.rects(span.start, span.end))

    def _choose(self) -> None:
        """Show the document as is preferred, as far as it can, at the same place."""
        offset = self.shown.place()
        had_focus = self.shown.hasFocus()
        if self._preferred == "pages" and self._content is not None and self._content.has_pictures:
            self.setCurrentWidget(self._pages_of(self._content))
        else:
            self.setCurrentWidget(self.text)
        self.draw(self._layers)
        if self._content is not None and offset:
            self.shown.reveal(offset, offset + 1)
        if had_focus:
            self.shown.setFocus()

    def _pages_of(self, content: Content) -> PageView:
        if self._paged is None:
            from kzexplorer.ui.document.pages.paged import Paged

            self._paged = Paged(self._session, self._theme, self)
            self._listen(self._paged.view)
            self.addWidget(self._paged.view)
        self._paged.show(content)
        self._paged.view.show_annotated(self._annotated)
        return self._paged.view

    def _both(self) -> Sequence[TextView | PageView]:
        return (self.text, self.pages) if self.pages is not None else (self.text,)

    def _listen(self, view: TextView | PageView) -> None:
        view.pressed.connect(self.pressed)
        view.glyph_pressed.connect(self.glyph_pressed)
        view.note_pressed.connect(self.note_pressed)
        view.turned.connect(self.turned)
        view.menu_asked.connect(self.menu_asked)
