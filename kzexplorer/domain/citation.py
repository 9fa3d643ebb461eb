"""A passage quoted so that anybody can find it again: words, title, date, file and characters."""

from __future__ import annotations

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When, when_words


def citation(title: str, name: str, span: Span, text: str, dated: When | None = None) -> str:
    """One line: “words” — title, date of the document as its text gives it. file, characters 14–77.

    `name` is the file's; the characters are the span's, and line breaks are quoted as spaces.
    """
    words = " ".join(span.of(text).split())
    source = ", ".join(filter(None, (title.strip() or name, when_words(dated) if dated else "")))
    return f"“{words}” — {source}. {name}, characters {span.start}–{span.end}."
