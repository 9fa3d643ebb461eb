"""Divide the words between two blocks of a page into lines, as its breaks and its author's wrapping mean them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LINE_END, LINK_START, LINK_END = "\x0b", "\x0e", "\x0f"
"""Stand in the words for a break and the ends of a link; `plain` takes them out of what the page says."""

_MEANT = {0x0B: " ", 0x0E: " ", 0x0F: " ", 0xA0: " ", 0xAD: None, 0x200B: None}
_MARKED = re.compile(f"[{LINE_END}{LINK_START}{LINK_END}]")
_HIDDEN = re.compile("[\x0b\x0e\x0f\xa0\xad\u200b]")
_LINKS = re.compile(f"[{LINK_START}{LINK_END}]")
_WIDEST_WRAP = 130
_FEWEST_WRAPPED = 4
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";")


class Line(NamedTuple):
    """Words that stand on their own; `gap` is what parts them from the line before, where there is one."""

    words: str
    n_linked: int
    gap: str
    after_line: bool


def plain(words: str, *, keep: bool) -> str:
    """Without what is not seen, hard spaces as others; the ends of its lines count where the page keeps them."""
    words = words.translate(_MEANT) if _HIDDEN.search(words) else words
    return words.replace("\n", LINE_END) if keep else words


def lines_of(words: str, *, linked: bool) -> Iterator[Line]:
    """The lines with words; those that were wrapped at one width are put together."""
    if words.isspace():
        return
    if _MARKED.search(words) is None:
        line = " ".join(words.split())
        yield Line(line, len(line) if linked else 0, "\n", after_line=False)
        return
    found: list[tuple[str, int]] = []
    for line in words.replace(LINK_END + LINK_START, f"{LINK_END} {LINK_START}").split(LINE_END):
        n_linked, linked = _count_linked(line, linked)
        found.append((" ".join(_LINKS.sub("", line).split()), n_linked))
    together = _are_wrapped([each for each, _ in found if each])
    yield from _paragraphs(found) if together else _single(found)


def _single(lines: list[tuple[str, int]]) -> Iterator[Line]:
    gap, after = "\n", False
    for words, n_linked in lines:
        if words:
            yield Line(words, n_linked, gap, after)
            gap, after = "\n", True
        else:
            gap = "\n\n"


def _paragraphs(lines: list[tuple[str, int]]) -> Iterator[Line]:
    after = False
    group: list[tuple[str, int]] = []
    for line in [*lines, ("", 0)]:
        if line[0]:
            group.append(line)
        elif group:
            yield Line("\n".join(words for words, _ in group), sum(n for _, n in group), "\n\n", after)
            group, after = [], True


def _count_linked(line: str, linked: bool) -> tuple[int, bool]:
    """How many characters of a line lie in links, and whether its end does."""
    n_linked = start = 0
    for mark in _LINKS.finditer(line):
        n_linked += mark.start() - start if linked else 0
        start, linked = mark.end(), mark[0] == LINK_START
    return n_linked + (len(line) - start if linked else 0), linked


def _are_wrapped(lines: list[str]) -> bool:
    """Whether lines end where the width of a page made them, in the midst of sentences, not where their author did."""
    if len(lines) < _FEWEST_WRAPPED:
        return False
    width = sorted(map(len, lines))[int(len(lines) * 0.95)]
    full = [line for line in lines if 0.75 * width <= len(line) <= width + 8]
    closed = sum(line.endswith(_SENTENCE_ENDS) for line in full)
    return 30 <= width <= _WIDEST_WRAP and len(full) * 2 >= len(lines) and closed * 2 < len(full)
