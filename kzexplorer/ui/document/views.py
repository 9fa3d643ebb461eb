"""The two ways in which a document shows, as text and as pages, with the same marks in both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kzexplorer.domain.span import Span
from kzexplorer.ui.document.content import Content
from kzexplorer.ui.document.layers import Layer, Stretches
from kzexplorer.ui.document.marking import Inks, Marking
from kzexplorer.ui.document.view import TextView
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named

if TYPE_CHECKING:
    from kzexplorer.operations.draw_pages import PageDrawer
    from kzexplorer.ui.document.pages.drawn import DrawnPages
    from kzexplorer.ui.document.pages.view import PageView

Layers = Callable[[Inks], Sequence[Layer | Stretches]]


class Views(QStackedWidget):
    """`pressed` comes with the offset of a character, `glyph_pressed` with an event id, `turned` after a move.

    `text` is always there; `pages` is made for the first document that shows as pages.
    """

    pressed = Signal(int)
    glyph_pressed = Signal(int)
    turned = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        named(self, "documentViews", "Document")
        self._session, self._theme = session, theme
        self._content: Content | None = None
        self._layers: Layers = lambda _inks: ()
        self._drawer: PageDrawer | None = None
        self._drawn: DrawnPages | None = None
        self._pages_of: int | None = None
        self.text = TextView(theme)
        self.pages: PageView | None = None
        self._listen(self.text)
        self.addWidget(self.text)

    @property
    def as_pages(self) -> bool:
        """Whether pages show now."""
        return self.pages is not None and self.currentWidget() is self.pages

    @property
    def shown(self) -> TextView | PageView:
        """The one that shows."""
        return self.pages if self.pages is not None and self.as_pages else self.text

    def show_content(self, content: Content | None, view: str) -> None:
        """Show another document, or none, as `pages` where it has any and that is asked for, else as `text`."""
        self._content = content
        self._layers = lambda _inks: ()
        self._pages_of = None
        self.text.show_text(content.text if content is not None else "")
        self.choose(view)

    def choose(self, view: str) -> None:
        """Show the same document and the same place in it as `pages` or as `text`."""
        offset = self.shown.place()
        had_focus = self.shown.hasFocus()
        if view == "pages" and self._content is not None and self._content.has_pictures:
            self._show_pages(self._content)
        else:
            self.setCurrentWidget(self.text)
        self.draw(self._layers)
        if self._content is not None and offset:
            self.shown.reveal(offset, offset + 1)
        if had_focus:
            self.shown.setFocus()

    def draw(self, layers: Layers) -> None:
        """Draw these marks, in the colours of what shows."""
        self._layers = layers
        if self.as_pages and self.pages is not None:
            from kzexplorer.ui.document.pages.paper import Paper

            self.pages.set_layers(layers(Paper()))
        else:
            self.text.set_layers(layers(self._theme))

    def show_events(self, marking: Marking) -> None:
        """Glyphs and ticks of the events of the document."""
        for view in (self.text, self.pages) if self.pages is not None else (self.text,):
            view.show_glyphs(marking.glyphs())
            view.bar.show_ticks(marking.ticks())

    def select(self, event: int | None) -> None:
        """Let an event stand out in margin and scroll bar."""
        for view in (self.text, self.pages) if self.pages is not None else (self.text,):
            view.select(event)
            view.bar.select(event)

    def show_hits(self, spans: Sequence[Span]) -> None:
        """Marks along the scroll bar where words that are looked for stand."""
        shares = [span.start / max(1, self.text.length) for span in spans]
        for view in (self.text, self.pages) if self.pages is not None else (self.text,):
            view.bar.show_hits(shares)

    def close_down(self) -> None:
        """Draw no more pages; for when the window closes."""
        if self._drawer is not None:
            self._drawer.close()
            self._drawer = None

    def _show_pages(self, content: Content) -> None:
        view = self._page_view()
        if self._pages_of != content.line.id:
            self._pages_of = document = content.line.id
            assert self._drawn is not None
            self._drawn.show_document(b"")
            reader = self._session.reader
            view.show_pages(content.pages, lambda number: reader.page(document, number), len(content.text))
            self._session.read(lambda reading: reading.bytes_of(document), lambda data: self._draw_from(document, data))
        self.setCurrentWidget(view)

    def _draw_from(self, document: int, data: bytes) -> None:
        if self._pages_of == document and self._drawn is not None and self.pages is not None:
            self._drawn.show_document(data)
            self.pages.viewport().update()

    def _page_view(self) -> PageView:
        if self.pages is None:
            from kzexplorer.operations.draw_pages import PageDrawer
            from kzexplorer.ui.document.pages.drawn import DrawnPages
            from kzexplorer.ui.document.pages.view import PageView
            from kzexplorer.ui.document.pages.zoom_bar import ZoomBar

            self._drawer = PageDrawer()
            self._drawn = DrawnPages(self._drawer.draw, self)
            self.pages = PageView(self._theme, self._drawn)
            self._listen(self.pages)
            ZoomBar(self.pages, self._theme)
            self.addWidget(self.pages)
        return self.pages

    def _listen(self, view: TextView | PageView) -> None:
        view.pressed.connect(self.pressed)
        view.glyph_pressed.connect(self.glyph_pressed)
        view.turned.connect(self.turned)
