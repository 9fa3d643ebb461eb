"""Name a document: as its file does, else by its heading, else by the first words of its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.extract import sentences

_LONGEST = 80
_FIRST_PASSAGES = 6
# What programs put there themselves, or the name of a file.
_NO_TITLE = re.compile(
    r"(?:untitled|unnamed|no title|new|empty|index|home(?: ?page)?|default|main|welcome|title"
    r"|microsoft (?:word|office|excel|powerpoint)\b.{0,200}"
    r"|(?:new )?(?:document|doc|scan|img|image|file|page)[ _-]?\d{0,20}"
    r"|\S{1,200}\.(?:docx?|odt|rtf|pdf|txt|html?|xhtml|qxp|indd|pmd|wpd|tex|dvi|eps|ps|p65|fm|xlsx?|pptx?)"
    r"|\w{1,10}://.{0,500}|[/\\~].{0,500})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2}")


def find(text: str, passages: Sequence[Passage], name: str, given: str | None = None) -> str:
    """At most 80 characters on one line; the file's `name` where the text has no words.

    `given` is the title that the file carries; what a program put there by itself does not count.
    """
    if given and is_sensible(given):
        return _shortened(given)
    written = [each for each in passages if each.content is not None and each.kind is not PassageKind.FURNITURE]
    if heading := _heading(written):
        return _shortened(heading.of(text).strip("#= "))
    prose = [each for each in written if each.kind is not PassageKind.DATELINE] or written
    first = next(iter(sentences.split(text, prose[:1])), None)
    return _shortened(first.span.of(text)) if first else name


def is_sensible(title: str) -> bool:
    """Whether a person may have given it."""
    return _WORD.search(title) is not None and _NO_TITLE.fullmatch(title.strip()) is None


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
