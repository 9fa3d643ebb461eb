"""Name a document: by its heading, else by the first words of its text."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.document import Passage, PassageKind

_LONGEST = 80
_FIRST_PASSAGES = 6


def find(text: str, passages: Sequence[Passage], name: str) -> str:
    """At most 80 characters on one line; the file's `name` where the text has no words."""
    written = [each for each in passages if each.content and each.kind is not PassageKind.FURNITURE]
    for passage in written[:_FIRST_PASSAGES]:
        if passage.kind is PassageKind.HEADING and passage.content:
            return _shortened(passage.content.of(text).strip("#= "))
        if passage.kind is PassageKind.PARAGRAPH:
            break
    for passage in written:
        if passage.kind is not PassageKind.DATELINE and passage.content:
            return _shortened(passage.content.of(text))
    return _shortened(written[0].content.of(text)) if written and written[0].content else name


def _shortened(words: str) -> str:
    """On one line, cut after a whole word."""
    line = " ".join(words[: 8 * _LONGEST].split())
    if len(line) <= _LONGEST:
        return line
    cut = line[: _LONGEST - 1].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:–—-(“\"") + "…"
