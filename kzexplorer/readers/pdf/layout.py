"""Lines of a PDF's pages to paragraphs: what goes on in the next line, and what is a heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from kzexplorer.domain.document import PassageKind
from kzexplorer.readers.pdf import running_heads
from kzexplorer.readers.pdf.words import Line, PageWords

Titles = Mapping[tuple[int, str], int]
"""The level of each entry of a PDF's own outline, by page (from 1) and its words as `folded` gives them."""

_LONGEST_HEADING = 25
"""Words."""
_LONGEST_TITLE = 40
"""Words of an entry of an outline."""
_LARGER = 1.12
"""Size of a heading's letters, that of the text being 1."""
_MOST_LEVELS = 6
_APART = 1.4
"""Distance of lines that belong to two paragraphs, the usual one being 1."""
_INDENTED = 0.6
"""Of the size of letters."""
_FILLS = 1.5
"""Sizes of a letter that may be left free at the end of a line that is full."""
_RAGGED = 0.3
"""Of the width of the text that may be left free where the next line goes on in the middle of a sentence."""
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";")
_CLOSING = "\"'”’»)]"
_BULLETS = frozenset("•▪●○■□◦‣⁃–—-*·")
_NOT_LETTERS = re.compile(r"[\W_]+")
_ENTRY = re.compile(r"\W{1,2}|\(?\w{1,4}[.)]|\d{1,2}")
_LEADERS = re.compile(r"(?:[.…·_] ?){4,}\s?\w{1,6}$")


class Paragraph(NamedTuple):
    """Lines of one page that belong together, in order; `kind` is None where the words have to tell it."""

    lines: tuple[Line, ...]
    kind: PassageKind | None = None
    reason: str = ""
    level: int | None = None
    is_row: bool = False


class _Group(NamedTuple):
    """Lines that belong together, and why they are furniture, empty where they are none."""

    lines: list[Line]
    reason: str


def folded(words: str) -> str:
    """Letters and digits alone, small: titles are spaced differently in outlines."""
    return _NOT_LETTERS.sub("", words.casefold())


def paragraphs(pages: Sequence[PageWords], titles: Titles) -> Iterator[list[Paragraph]]:
    """Those of each page in turn."""
    running = running_heads.found(pages)
    usual = _usual_size(pages)
    by_page: dict[int, set[str]] = {}
    for number, title in titles:
        by_page.setdefault(number, set()).add(title)
    grouped = [
        list(_groups(number, page, usual, running, by_page.get(number, set()))) for number, page in enumerate(pages, 1)
    ]
    levels = _levels(pages, grouped, usual)
    for number, (page, groups) in enumerate(zip(pages, grouped, strict=True), 1):
        yield [_paragraph(number, page, group, levels, titles) for group in groups]


def is_row(page: PageWords, line: Line) -> bool:
    """Whether its words stand in cells; what stands far from a number or sign alone is an entry of a list."""
    gaps = [i for i in range(line.first + 1, line.end) if i in page.apart] if page.apart else []
    return len(gaps) > 1 or (
        len(gaps) == 1 and not (gaps[0] == line.first + 1 and _ENTRY.fullmatch(page.words[line.first]))
    )


def _usual_size(pages: Sequence[PageWords]) -> float:
    """That of most words; 0 where there are none."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[_rounded(line.size)] += line.end - line.first
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _rounded(size: float) -> float:
    """To half a point."""
    return round(2 * size) / 2


def _groups(
    number: int, page: PageWords, usual: float, running: Mapping[str, int], titles: Set[str]
) -> Iterator[_Group]:
    pitch = _pitch(page.lines)
    group: _Group | None = None
    edges: dict[int, float] = {}
    edge = 0.0
    for line in page.lines:
        reason = running_heads.reason(running, number, page, line)
        if _has_leaders(page.words_of(line)):
            reason = "a line of a table of contents"
        alone = reason or group is None or group.reason or (titles and _is_title(page, group.lines, line, titles))
        if group and not alone and _goes_on(page, group.lines, line, edge, pitch, usual):
            group.lines.append(line)
            continue
        if group:
            yield group
        group = _Group([line], reason)
        if round(line.left) not in edges:
            edges[round(line.left)] = _right_edge(page, line)
        edge = edges[round(line.left)]
    if group:
        yield group


def _has_leaders(words: str) -> bool:
    return any(dots in words for dots in ("..", ". .", "……", "··", "__")) and _LEADERS.search(words) is not None


def _is_title(page: PageWords, group: Sequence[Line], line: Line, titles: Set[str]) -> bool:
    """Whether an entry of the outline ends before the line, or begins with it."""
    words = folded(page.words_of(line))
    return _title(page, group) in titles or (words != "" and any(each.startswith(words) for each in titles))


def _title(page: PageWords, group: Sequence[Line]) -> str:
    """The words of a group as an outline would have them; empty for a long one."""
    first, end = group[0].first, group[-1].end
    return folded(" ".join(page.words[first:end])) if end - first <= _LONGEST_TITLE else ""


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance from line to line."""
    distances = [below.top - above.top for above, below in pairwise(lines) if below.top > above.top]
    return median(distances) if distances else 0.0


def _right_edge(page: PageWords, line: Line) -> float:
    """How far right the lines go that begin near where this one does."""
    return max(each.right for each in page.lines if abs(each.left - line.left) <= 3 * line.size)


def _goes_on(page: PageWords, group: Sequence[Line], line: Line, edge: float, pitch: float, usual: float) -> bool:
    """Whether the line belongs to the paragraph above it."""
    above = group[-1]
    if above.cut:
        return True
    if is_row(page, above) or is_row(page, line):
        return False
    first, last = page.words[line.first], page.words[above.end - 1].rstrip(_CLOSING)
    if _rounded(above.size) != _rounded(line.size) or first in _BULLETS:
        return False
    if line.top < above.top:  # the next column
        return not last.endswith(_SENTENCE_ENDS) and first[:1].islower()
    if line.top - above.top > _APART * max(pitch, line.size):
        return False
    if line.size > _LARGER * usual:
        return True
    if line.left - above.left > _INDENTED * line.size and last.endswith(_SENTENCE_ENDS):
        return False
    room = edge - above.right
    if not last.endswith(_SENTENCE_ENDS):
        return room < (_RAGGED if first[:1].islower() else _RAGGED / 2) * (edge - line.left)
    return room < _width(page, line, first) or room < _FILLS * line.size


def _width(page: PageWords, line: Line, word: str) -> float:
    """What a word of the line takes with the space before it, all letters being alike."""
    return (line.right - line.left) * (len(word) + 1) / len(page.words_of(line))


def _levels(pages: Sequence[PageWords], grouped: Sequence[Sequence[_Group]], usual: float) -> Mapping[float, int]:
    """The level of headings by the size of their letters: the largest come first."""
    sizes = {
        _rounded(group.lines[0].size)
        for page, groups in zip(pages, grouped, strict=True)
        for group in groups
        if _stands_out(page, group, usual)
    }
    return {size: min(i, _MOST_LEVELS) for i, size in enumerate(sorted(sizes, reverse=True), 1)}


def _stands_out(page: PageWords, group: _Group, usual: float) -> bool:
    first, end = group.lines[0].first, group.lines[-1].end
    if group.reason or group.lines[0].size < _LARGER * usual or end - first > _LONGEST_HEADING:
        return False
    return any(letter.isalpha() for word in page.words[first:end] for letter in word)


def _paragraph(number: int, page: PageWords, group: _Group, levels: Mapping[float, int], titles: Titles) -> Paragraph:
    lines = tuple(group.lines)
    if group.reason:
        return Paragraph(lines, PassageKind.FURNITURE, group.reason)
    if titles:
        level = titles.get((number, _title(page, lines)))
        if level is not None:
            return Paragraph(lines, PassageKind.HEADING, "it stands in the outline of the PDF", level)
    if is_row(page, lines[0]):
        return Paragraph(lines, PassageKind.PARAGRAPH, "a row of a table", is_row=True)
    level = levels.get(_rounded(lines[0].size))
    if level is not None and lines[-1].end - lines[0].first <= _LONGEST_HEADING:
        return Paragraph(lines, PassageKind.HEADING, "its letters are larger than those of the text", level)
    return Paragraph(lines)
