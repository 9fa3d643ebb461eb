"""Plain text: its words are the document."""

from __future__ import annotations

from kzexplorer.readers.draft import Draft
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.text import text_of


def read(file: RawFile) -> Draft:
    """Raises Problem for a file without words and for one that is not text."""
    return Draft(*text_of(file.shown, file.data))
