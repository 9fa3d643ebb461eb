"""Find what stands in quotation marks: straight, curly, low-high, guillemets, single ones where they close speech."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span

_CLOSERS = {"“": "”", "„": "“”", "‟": "”", "«": "»", "»": "«", '"': '"', "‘": "’", "‚": "‘’", "'": "'"}
_SINGLE = "'‘‚"
_MOST_PARAGRAPHS = 40
_AROUND = " \t\n\u00a0\u202f"


class Quoted(NamedTuple):
    """`inner` are the words between the marks, `outer` takes the marks in; `passages` are the first and last index."""

    inner: Span
    outer: Span
    passages: tuple[int, int]


class _Open(NamedTuple):
    mark: str
    start: int
    passage: int


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"""["“”„‟«»]|(?<!\w)['‘‚](?=\w)|(?<=[,.!?…—-])['’]""")


def find(text: str, passages: Sequence[Passage]) -> tuple[Quoted, ...]:
    """Outermost quotations in text order; one that goes on over paragraphs, each opened anew, is one."""
    found: list[Quoted] = []
    running: _Open | None = None
    for number, passage in enumerate(passages):
        if passage.content is None or passage.kind is not PassageKind.PARAGRAPH:
            running = None
            continue
        if running is not None and not _goes_on(text, passage.content, running, number):
            running = None
        running = _read(text, passage.content, number, running, found)
    return tuple(found)


def _goes_on(text: str, content: Span, running: _Open, number: int) -> bool:
    return text[content.start] in (running.mark, "»") and number - running.passage < _MOST_PARAGRAPHS


def _read(text: str, content: Span, number: int, running: _Open | None, found: list[Quoted]) -> _Open | None:
    """Read one passage; returns what is still open at its end."""
    opened, depth = running, 0
    first = content.start + (running is not None)
    for match in _mark().finditer(text, first, content.end):
        mark, at = match[0], match.start()
        if opened is None:
            if mark in _CLOSERS and _can_open(text, at, content):
                opened, depth = _Open(mark, at, number), 0
        elif mark in _CLOSERS[opened.mark] and not (mark == opened.mark and _opens_anew(text, at, content)):
            if depth:
                depth -= 1
                continue
            found += _quoted(text, opened, at, number)
            opened = None
        elif mark == opened.mark:
            if mark in '"' + _SINGLE:
                opened = _Open(mark, at, number)  # the one before it closed nothing: an inch, an apostrophe
            else:
                depth += 1
    if opened is None or opened.mark in _SINGLE:
        return None
    return opened


def _can_open(text: str, at: int, content: Span) -> bool:
    before = text[at - 1] if at > content.start else " "
    after = text[at + 1] if at + 1 < content.end else " "
    return not before.isalnum() and (text[at] == "«" or not after.isspace())


def _opens_anew(text: str, at: int, content: Span) -> bool:
    """Whether a mark that can open and close rather opens: white space before it and none after."""
    before = text[at - 1] if at > content.start else " "
    after = text[at + 1] if at + 1 < content.end else " "
    return before in " \t\n(\u00a0" and not after.isspace() and after not in ",.;:!?)"


def _quoted(text: str, opened: _Open, close: int, number: int) -> Iterator[Quoted]:
    words = text[opened.start + 1 : close]
    inner = words.strip(_AROUND)
    if inner:
        start = opened.start + 1 + len(words) - len(words.lstrip(_AROUND))
        yield Quoted(Span(start, start + len(inner)), Span(opened.start, close + 1), (opened.passage, number))
