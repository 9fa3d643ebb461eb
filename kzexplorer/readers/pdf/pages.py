"""Open a PDF, and draw one of its pages as it looks on paper: run this in a worker process, as PDFs can be hostile."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from kzexplorer.errors import Problem

MOST_PIXELS = 16_000_000
"""Of an image of a page; larger ones are drawn at a smaller scale."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels from the upper left, four bytes each (blue, green, red, unused); `stride` is the bytes of a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def render_page(data: bytes, number: int, scale: float) -> PageImage:
    """Page `number` (from 1) of a PDF at `scale` pixels a point, smaller where that would be more than MOST_PIXELS.

    Marks of readers are drawn; forms and scripts are not run. Raises Problem where the page cannot be drawn.
    """
    with opened("the PDF", data) as document:
        if not 1 <= number <= len(document):
            raise Problem(f"Could not show page {number}: the PDF has {len(document)} pages.")
        try:
            page = document[number - 1]
            width, height = page.get_size()
            bitmap = page.render(scale=_bounded(width, height, scale), may_draw_forms=False, prefer_bgrx=True)
        except pdfium.PdfiumError as error:
            raise Problem(f"Could not show page {number}: it is damaged.", "Read it as text.", str(error)) from error
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


@contextmanager
def opened(shown: str, data: bytes) -> Iterator[pdfium.PdfDocument]:
    """The PDF in those bytes; `shown` names it in messages. Raises Problem where it is encrypted or damaged."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
            raise Problem(
                f"Could not read {shown}: it is encrypted.", "Remove its password and add it again."
            ) from error
        raise Problem(
            f"Could not read {shown}: it is damaged.", "Get it anew from where it came from.", str(error)
        ) from error
    with document:
        yield document


def _bounded(width: float, height: float, scale: float) -> float:
    most = math.sqrt(MOST_PIXELS / max(1.0, width * height))
    return min(scale, most, 30_000 / max(1.0, width, height))
