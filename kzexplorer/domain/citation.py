"""A passage quoted so that anybody can find it again, and the plain way to write that."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When, when_words


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of a document: `words` as they stand at `span`, with title and date of the document and name of its file.

    `page` counts from 1; `locator` is the place in words of the file's format; `author` is who the file says wrote it;
    `sha256` is that of the file's bytes, in hexadecimal, empty where nobody asked for it.
    """

    words: str
    span: Span
    title: str
    name: str
    dated: When | None = None
    page: int | None = None
    locator: str | None = None
    author: str | None = None
    sha256: str = ""

    @property
    def quoted(self) -> str:
        """The words with line breaks as spaces."""
        return " ".join(self.words.split())

    @property
    def heading(self) -> str:
        """The title; the file's name for a document without."""
        return " ".join(self.title.split()) or self.name

    @property
    def characters(self) -> str:
        """`characters 14–77`."""
        return f"characters {self.span.start}–{self.span.end}"

    @property
    def place(self) -> str:
        """The locator, left out where it only says the page again."""
        return self.locator if self.locator and self.locator != f"page {self.page}" else ""


def plain_citation(cited: Cited) -> str:
    """One line: “words” — title, date of the document as its text gives it. file, p. 3, chapter 2, characters 14–77."""
    return f"“{cited.quoted}” — {source_words(cited)}"


def source_words(cited: Cited, *, undated: str = "") -> str:
    """Where the words stand: title, date of the document. file, p. 3, chapter 2, characters 14–77.

    `undated` stands for a date that is not known.
    """
    source = ", ".join(filter(None, (cited.heading, when_words(cited.dated) if cited.dated else undated)))
    on_page = f"p. {cited.page}" if cited.page is not None else ""
    where = ", ".join(filter(None, (cited.name, on_page, cited.place, cited.characters)))
    return f"{source}. {where}."
