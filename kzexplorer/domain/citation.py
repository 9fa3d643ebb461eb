"""A passage quoted so that anybody can find it again: words, title, date, file, page or place, and characters."""

from __future__ import annotations

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When, when_words


def citation(
    title: str,
    name: str,
    span: Span,
    text: str,
    dated: When | None = None,
    *,
    page: int | None = None,
    locator: str | None = None,
) -> str:
    """One line: “words” — title, date of the document as its text gives it. file, p. 3, chapter 2, characters 14–77.

    `name` is the file's; the characters are the span's, and line breaks are quoted as spaces. `page` counts from 1;
    `locator` is the place in words of the file's format, left out where it only says the page again.
    """
    words = " ".join(span.of(text).split())
    source = ", ".join(filter(None, (title.strip() or name, when_words(dated) if dated else "")))
    on_page = f"p. {page}" if page is not None else ""
    place = locator if locator and locator != f"page {page}" else ""
    where = ", ".join(filter(None, (name, on_page, place, f"characters {span.start}–{span.end}")))
    return f"“{words}” — {source}. {where}."
