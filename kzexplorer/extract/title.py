"""Name a document: by its heading, else by the first words of its text."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.extract import sentences

_LONGEST = 80
_FIRST_PASSAGES = 6


def find(text: str, passages: Sequence[Passage], name: str) -> str:
    """At most 80 characters on one line; the file's `name` where the text has no words."""
    written = [each for each in passages if each.content is not None and each.kind is not PassageKind.FURNITURE]
    if heading := _heading(written):
        return _shortened(heading.of(text).strip("#= "))
    prose = [each for each in written if each.kind is not PassageKind.DATELINE] or written
    first = next(iter(sentences.split(text, prose[:1])), None)
    return _shortened(first.span.of(text)) if first else name


def _heading(passages: Sequence[Passage]) -> Span | None:
    """The first heading, where no paragraph stands before it."""
    for passage in passages[:_FIRST_PASSAGES]:
        if passage.kind is PassageKind.HEADING:
            return passage.content
        if passage.kind is PassageKind.PARAGRAPH:
            break
    return None


def _shortened(words: str) -> str:
    """On one line, cut after a whole word."""
    line = " ".join(words[: 8 * _LONGEST].split())
    if len(line) <= _LONGEST:
        return line
    cut = line[: _LONGEST - 1].rsplit(" ", 1)[0]
    return cut.rstrip(' ,;:–—-(“"') + "…"
