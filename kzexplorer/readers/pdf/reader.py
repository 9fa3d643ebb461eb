"""PDF: the words of its pages in reading order, and where on the paper each of them stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from kzexplorer.domain.page import Page, pack
from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.pdf import layout
from kzexplorer.readers.pdf.about import about_of, titles_of
from kzexplorer.readers.pdf.layout import Paragraph, is_row
from kzexplorer.readers.pdf.pages import opened
from kzexplorer.readers.pdf.words import Line, PageWords, words_of
from kzexplorer.readers.raw import RawFile

MOST_PAGES = 50_000
_MOST_UNREADABLE = 100
"""Pages in a row."""


def read(file: RawFile) -> Draft:
    """Raises Problem where it is encrypted, damaged, has too many pages, or no words."""
    with opened(file.shown, file.data) as document:
        _require_pages(file.shown, len(document))
        about, titles = about_of(document), titles_of(document)
        pages = list(_pages(document))
        if not any(page.words for page in pages):
            raise _without_words(file.shown, document)
    builder = TextBuilder()
    laid_out = [
        _write(builder, number, page, paragraphs)
        for number, (page, paragraphs) in enumerate(zip(pages, layout.paragraphs(pages, titles), strict=True), 1)
    ]
    return Draft(builder.text, about=about, blocks=tuple(builder.blocks), pages=tuple(laid_out))


def _require_pages(shown: str, count: int) -> None:
    if count > MOST_PAGES:
        raise Problem(f"Could not read {shown}: it says that it has {count:,} pages.", "Split it into smaller files.")


def _pages(document: pdfium.PdfDocument) -> Iterator[PageWords]:
    """Each page; one that cannot be read has no words. Ends early where none of many in a row can be read."""
    unreadable = 0
    for i in range(len(document)):
        try:
            page = document[i]
        except pdfium.PdfiumError:
            unreadable += 1
            if unreadable > _MOST_UNREADABLE:
                return
            yield PageWords.empty()
            continue
        unreadable = 0
        try:
            yield words_of(page)
        except pdfium.PdfiumError:
            yield PageWords.empty()
        finally:
            page.close()


def _without_words(shown: str, document: pdfium.PdfDocument) -> Problem:
    if any(_has_pictures(document, i) for i in range(min(5, len(document)))):
        return Problem(
            f"Could not read {shown}: it holds pictures of pages and no text.",
            "Run it through text recognition (OCR) first.",
        )
    return Problem(f"Could not read {shown}: there are no words in it.", "Choose another file.")


def _has_pictures(document: pdfium.PdfDocument, index: int) -> bool:
    try:
        page = document[index]
    except pdfium.PdfiumError:
        return False
    try:
        return next(islice(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=4), 1), None) is not None
    finally:
        page.close()


def _write(builder: TextBuilder, number: int, page: PageWords, paragraphs: Sequence[Paragraph]) -> Page:
    gaps = _gaps(page, [line for paragraph in paragraphs for line in paragraph.lines])
    lengths = np.fromiter(map(len, page.words), np.int64, len(page.words))
    starts = np.cumsum(lengths + np.fromiter(map(len, gaps), np.int64, len(gaps))) - lengths
    spans: list[Span] = []
    before: Paragraph | None = None
    for paragraph in paragraphs:
        first, end = paragraph.lines[0].first, paragraph.lines[-1].end
        pieces = list(chain.from_iterable(zip(gaps[first:end], page.words[first:end], strict=True)))
        text = "".join(pieces[1:])
        kind, reason, level = paragraph.kind, paragraph.reason, paragraph.level
        gap = "\n" if paragraph.is_row and before is not None and before.is_row else "\n\n"
        span = builder.add_block(text, kind, reason=reason, level=level, page=number, gap=gap)
        before = paragraph
        if span is not None:
            spans.append(span)
            starts[first:end] += span.start - starts[first] - (len(text) - len(text.lstrip()))
    whole = Span(spans[0].start, spans[-1].end) if spans else None
    kept = np.flatnonzero(lengths)
    columns = (starts[kept], (starts + lengths)[kept], *page.boxes[kept].T)
    runs = pack(zip(*(column.tolist() for column in columns), strict=True))
    return Page(number, whole, page.width, page.height, runs)


def _gaps(page: PageWords, lines: Sequence[Line]) -> list[str]:
    """What stands before each word in its paragraph: mostly a space."""
    gaps = [" " if word else "" for word in page.words]
    for line in lines:
        if page.apart and is_row(page, line):
            for i in page.apart.intersection(range(line.first, line.end)):
                gaps[i] = "\t"
        if line.end < len(gaps):
            gaps[line.end] = _gap_after(line, page.words[line.end - 1], page.words[line.end])
    return gaps


def _gap_after(line: Line, last: str, following: str) -> str:
    """What stands between two lines: a hyphen that was taken away stays in names, one that is there joins too."""
    if line.cut:
        return "" if following[:1].islower() else "-"
    return "" if len(last) > 1 and last.endswith("-") and last[-2].isalnum() else " "
