"""What a PDF says about itself: title, author, when it was made, its language, and its outline."""

from __future__ import annotations

import ctypes
import re
from itertools import islice

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from kzexplorer.domain.document import About
from kzexplorer.domain.when import When
from kzexplorer.readers import iso_dates
from kzexplorer.readers.facts import LONGEST, language_code, one_line
from kzexplorer.readers.pdf.layout import Titles, folded

_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")
_MOST_TITLES = 5_000


def about_of(document: pdfium.PdfDocument) -> About:
    """Its own words on one line each; what is not a date of the calendar is left out."""
    given = document.get_metadata_dict(skip_empty=True)
    date = date_of(given.get("CreationDate", ""))
    return About(
        title=one_line(given.get("Title"), LONGEST) or None,
        author=one_line(given.get("Author"), LONGEST) or None,
        date=date,
        date_reason="The PDF says that it was made then." if date else "",
        language=_language(document),
    )


def date_of(value: str) -> When | None:
    """The day, month or year of `D:20110303120000+06'00'`."""
    match = _DATE.match(value.strip())
    return None if match is None else iso_dates.when_of("-".join(part for part in match.groups() if part))


def titles_of(document: pdfium.PdfDocument) -> Titles:
    """The entries of its outline, those alone that say on which page they stand."""
    found: dict[tuple[int, str], int] = {}
    for entry in islice(document.get_toc(), _MOST_TITLES):
        target = entry.get_dest()
        number = None if target is None else target.get_index()
        title = folded(entry.get_title())
        if number is not None and title:
            found.setdefault((number + 1, title), entry.level + 1)
    return found


def _language(document: pdfium.PdfDocument) -> str | None:
    """The ISO 639-1 code of `en-GB`."""
    length = pdfium_c.FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < length < 200:
        return None
    buffer = (ctypes.c_ushort * (length // 2))()
    pdfium_c.FPDFCatalog_GetLanguage(document, ctypes.cast(buffer, ctypes.POINTER(pdfium_c.FPDF_WCHAR)), length)
    return language_code("".join(map(chr, buffer)).rstrip("\x00"))
