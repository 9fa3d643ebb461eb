"""The report as PDF: footnotes on the page that calls them, links back and forth, bookmarks; holds one page at a time.

Needs an application of Qt with the program's fonts; works beside the window's thread.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Generator, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from kzexplorer.export.formats import Layout, Options, Tally
from kzexplorer.export.records import About, EventRecord
from kzexplorer.export.report.house_sheet import house_sheet
from kzexplorer.export.report.outline import SOURCES, Heading, Sources, Statement, TitlePage, set_out, title_page
from kzexplorer.ui.printing.bookmarks import Bookmark, bookmarks_for
from kzexplorer.ui.printing.composing import Composer
from kzexplorer.ui.printing.faces import Faces, faces_of
from kzexplorer.ui.printing.pages import Pages, Sheet, Slice

_ABOVE_TITLE = 0.23
"""Of the height of the text, above the title page's first line."""
_SOURCES = "sources"


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """As `export.formats.Writer`; of the template, a .docx, paper, margins and letters are taken."""
    house = None if options.template is None else house_sheet(options.template)
    faces = Faces() if house is None else faces_of(house.letterings)
    sheet = Sheet() if house is None else Sheet.of(house)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        pages = Pages(str(path), title_page(about).title, sheet, faces.running)
        pages.writer.setCreator(f"kzexplorer {about.version}")
        report = _Report(pages, Composer(pages.writer, faces, sheet.width, table=options.layout is Layout.TABLE))
        _check(pages.begin())
        try:
            tally = yield from set_out(records, about, report)
            _check(pages.end())
        finally:
            pages.give_up()
        with path.open("rb") as drawn:
            more = bookmarks_for(drawn, report.bookmarks)
            drawn.seek(0)
            shutil.copyfileobj(drawn, out)
        out.write(more)
    return tally


def _check(went_well: bool) -> None:
    if not went_well:
        raise OSError(errno.ENOSPC, "the pages could not be drawn")


class _Report:
    """Takes pieces in their order; a heading waits for the first statement below it, so that no page ends with one."""

    def __init__(self, pages: Pages, composer: Composer) -> None:
        self._pages, self._composer = pages, composer
        self._waiting: list[Slice] = []
        self.bookmarks: list[Bookmark] = []

    def title_page(self, page: TitlePage) -> None:
        self._pages.skip(_ABOVE_TITLE * self._pages.sheet.height)
        for each in self._composer.title_page(page):
            self._pages.add([each])
        self._pages.turn()

    def heading(self, heading: Heading) -> None:
        self._pages.repeated = []
        self._waiting += self._composer.heading(heading)
        self.bookmarks.append(Bookmark(heading.level, heading.words, f"part-{heading.number}"))

    def statement(self, statement: Statement) -> None:
        note = self._composer.note(statement.note) if statement.note is not None else []
        if self._waiting:
            self._waiting += self._composer.heads()
        self._pages.add([*self._waiting, *self._composer.statement(statement)], note)
        if self._waiting:
            self._waiting = []
            self._pages.repeated = self._composer.heads()

    def sources(self, sources: Sources) -> None:
        self._pages.repeated = []
        self._waiting = self._composer.part(SOURCES, _SOURCES)
        self.bookmarks.append(Bookmark(1, SOURCES, _SOURCES))
        for source in sources.sources:
            self._pages.add([*self._waiting, *self._composer.source(source)])
            self._waiting = []
        self._pages.add(self._waiting)
