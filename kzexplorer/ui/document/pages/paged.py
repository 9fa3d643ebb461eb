"""The pages of one document after another: their view, and the process that draws them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kzexplorer.operations.draw_pages import PageDrawer
from kzexplorer.ui.document.content import Content
from kzexplorer.ui.document.marks.marking import Layers
from kzexplorer.ui.document.pages.drawn import DrawnPages
from kzexplorer.ui.document.pages.paper import Paper
from kzexplorer.ui.document.pages.view import PageView
from kzexplorer.ui.document.pages.zoom_bar import ZoomBar
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


class Paged(QObject):
    """`view` shows the pages; the bytes of a PDF go from the store to the process and never to Qt."""

    def __init__(self, session: Session, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._paper = Paper()
        self._drawer = PageDrawer()
        self._drawn = DrawnPages(self._drawer.draw, self)
        self._document: int | None = None
        self.view = PageView(theme, self._drawn)
        ZoomBar(self.view, theme)

    def show(self, content: Content) -> None:
        """Show the pages of a document, unless they show."""
        if self._document == content.line.id:
            return
        self._document = document = content.line.id
        self._drawn.show_document(b"")
        reader = self._session.reader
        self.view.show_pages(content.pages, lambda number: reader.page(document, number), content.text)
        self._session.read(lambda reading: reading.bytes_of(document), lambda data: self._draw_from(document, data))

    def forget(self) -> None:
        """Show none; the pictures stay until others come."""
        self._document = None

    def draw(self, layers: Layers) -> None:
        """Mark these, in colours for paper."""
        self.view.set_layers(layers(self._paper))

    def close_down(self) -> None:
        """End the process, whatever it draws."""
        self._drawer.close()

    def _draw_from(self, document: int, data: bytes) -> None:
        if self._document == document:
            self._drawn.show_document(data)
            self.view.viewport().update()
