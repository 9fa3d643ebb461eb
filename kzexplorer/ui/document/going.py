"""Ways to a place in the document: a heading, a page, the words of the selected event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.document import Passage
from kzexplorer.domain.span import Span
from kzexplorer.ui.document.content import Content, headings
from kzexplorer.ui.document.views import Views

if TYPE_CHECKING:
    from kzexplorer.ui.document.outline import Outline
    from kzexplorer.ui.document.page_field import PageField


class Going(QObject):
    """`over` is what the field for a page stands over, `under` the button that the list of headings opens below."""

    def __init__(self, views: Views, over: QWidget, under: QWidget) -> None:
        super().__init__(over)
        self._views, self._over, self._under = views, over, under
        self._content: Content | None = None
        self._headings: list[Passage] = []
        self._outline: Outline | None = None
        self._page_field: PageField | None = None

    def show(self, content: Content | None) -> None:
        """Another document shows, or none."""
        self._content = content
        self._headings = headings(content.passages) if content is not None else []

    @property
    def has_headings(self) -> bool:
        return bool(self._headings)

    @property
    def n_pages(self) -> int:
        return len(self._content.pages) if self._content is not None else 0

    def page(self) -> int:
        """The number of the page that is in view; 1 in a document without pages."""
        if self._views.pages is not None and self._views.as_pages:
            return self._views.pages.page()
        return (self._content.page_at(self._views.text.top()) if self._content is not None else None) or 1

    def go_and_read(self, span: Span) -> None:
        """Show a stretch, and put the caret there."""
        self._views.go_to(span)
        self._views.shown.setFocus()

    def show_outline(self) -> None:
        """Open the list of headings, where the document has any."""
        if self._content is None or not self._headings:
            return
        from kzexplorer.ui.document.outline import Outline

        if self._outline is None:
            self._outline = Outline(self._over)
            self._outline.gone_to.connect(self.go_and_read)
        self._outline.show_headings(self._headings, self._content.text, self._views.shown.place())
        self._outline.open_under(self._under)

    def ask_for_page(self) -> None:
        """Ask for the number of a page and go there."""
        if not self.n_pages:
            return
        from kzexplorer.ui.document.page_field import PageField

        if self._page_field is None:
            self._page_field = PageField(self._over)
            self._page_field.chosen.connect(self.go_to_page)
            self._page_field.left.connect(lambda: self._views.shown.setFocus())
        self._page_field.ask(self.page(), self.n_pages)

    def go_to_page(self, number: int) -> None:
        """Show the top of a page; `number` counts from 1."""
        if self._content is not None and 1 <= number <= self.n_pages:
            self._views.shown.scroll_to_page(number, self._content.start_of(number))
            self._views.shown.setFocus()
