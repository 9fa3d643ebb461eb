"""Divide a text into passages: paragraphs, headings, datelines, and the furniture of the site it was copied from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.extract import dateline, furniture

_LINE = re.compile(r"[^\n]+")
_WIDEST_WRAP = 130
_LONGEST_HEADING = 120
_MOST_HEADING_WORDS = 16
_SENTENCE_ENDS = (".", "!", "?", "…", ";", ",", ":", "—", "-")
_MARKUP_HEADING = re.compile(r"#{1,6}[ \t]|={2,6}[^=]")


class _Block(NamedTuple):
    """Lines that belong together: [start, end) without the white space around them."""

    start: int
    end: int
    words: str


def split(text: str) -> tuple[Passage, ...]:
    """Passages in order that cover each code point of the text once; none for an empty text."""
    if not text:
        return ()
    blocks = _blocks(text)
    if not blocks:
        return (Passage(Span(0, len(text)), None, PassageKind.PARAGRAPH, "white space only"),)
    kinds = _kinds(blocks)
    starts = [0, *(block.start for block in blocks[1:]), len(text)]
    return tuple(
        Passage(Span(starts[i], starts[i + 1]), Span(block.start, block.end), *kinds[i])
        for i, block in enumerate(blocks)
    )


def _blocks(text: str) -> list[_Block]:
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if not m[0].isspace()]
    width = _wrap_width([end - start for start, end in lines])
    blocks: list[_Block] = []
    first = 0
    for i, (start, end) in enumerate(lines):
        if i + 1 < len(lines) and _continues(text, (start, end), lines[i + 1], width):
            continue
        blocks.append(_trimmed(text, lines[first][0], end))
        first = i + 1
    return blocks


def _trimmed(text: str, start: int, end: int) -> _Block:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return _Block(start, start + len(words), words)


def _wrap_width(lengths: Sequence[int]) -> int:
    """The width at which a text was wrapped by hand, 0 if it was not."""
    if len(lengths) < 4:
        return 0
    width = sorted(lengths)[int(len(lengths) * 0.95)]
    full = sum(1 for length in lengths if 0.75 * width <= length <= width + 8)
    return width if 30 <= width <= _WIDEST_WRAP and full * 2 >= len(lengths) else 0


def _continues(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the line break is only that of the page: the next line's first word would not have fitted."""
    if not width or following[0] - line[1] != 1 or text[following[0]] in " \t":
        return False
    word = text[following[0] : following[0] + _WIDEST_WRAP].split(None, 1)[0]
    return line[1] - line[0] + 1 + len(word) > width - 3


def _kinds(blocks: Sequence[_Block]) -> list[tuple[PassageKind, str]]:
    words = [block.words for block in blocks]
    prose = [_is_prose(each) for each in words]
    idle = furniture.reasons(words, prose)
    counts = Counter(each for each in words if len(each) <= _LONGEST_HEADING)
    kinds: list[tuple[PassageKind, str]] = []
    for i, each in enumerate(words):
        if idle[i]:
            kinds.append((PassageKind.FURNITURE, idle[i]))
        elif dateline.is_dateline(each):
            kinds.append((PassageKind.DATELINE, "a line that holds only a date"))
        elif not prose[i] and counts[each] <= 2 and _heads_something(i, words, prose) and _looks_like_heading(each):
            kinds.append((PassageKind.HEADING, "a short line without a sentence end, followed by text"))
        else:
            kinds.append((PassageKind.PARAGRAPH, ""))
    return kinds


def _is_prose(words: str) -> bool:
    """Whether it reads as running text: long, or closed like a sentence."""
    if len(words) > _LONGEST_HEADING or words.count(" ") >= _MOST_HEADING_WORDS:
        return True
    return words.rstrip("\"'”’»)]").endswith((".", "!", "?", "…")) and words.count(" ") >= 3


def _heads_something(i: int, words: Sequence[str], prose: Sequence[bool]) -> bool:
    return i + 1 < len(words) and (i < 3 or any(prose[i + 1 : i + 4]))


def _looks_like_heading(words: str) -> bool:
    if _MARKUP_HEADING.match(words):
        return True
    if words.endswith(_SENTENCE_ENDS) or words.startswith(("-", "•", "*", "–")):
        return False
    letters = [letter for letter in words if letter.isalpha()]
    return bool(letters) and (not letters[0].islower() or words[0].isdigit())
