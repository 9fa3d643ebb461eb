"""Divide a text into passages: paragraphs, headings, datelines, and the furniture of the site it was copied from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kzexplorer.domain.document import Block, Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.extract import dateline, furniture

_LINE = re.compile(r"[^\n]+")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_WIDEST_WRAP = 130
_LONGEST_WHOLE = 4_000
_LONGEST_HEADING = 120
_MOST_HEADING_WORDS = 16
_SENTENCE_ENDS = (".", "!", "?", "…", ";", ",", ":", "—", "-")
_MARKUP_HEADING = re.compile(r"#{1,6}[ \t]|={2,6}[^=]")


class _Piece(NamedTuple):
    """Lines that belong together: [start, end) without the white space around them, and the block they lie in."""

    start: int
    end: int
    words: str
    block: Block | None


def split(text: str, blocks: Sequence[Block] = ()) -> tuple[Passage, ...]:
    """Passages in order that cover each code point of the text once; none for an empty text.

    Where the file's form sets `blocks` apart, each is a passage of its kind and place; lines and words decide the rest:
    what lies between blocks, how a very long one divides, and of what kind one is that does not tell.
    """
    if not text:
        return ()
    pieces = list(_pieces(text, blocks))
    if not pieces:
        return (Passage(Span(0, len(text)), None, PassageKind.PARAGRAPH, "white space only"),)
    kinds = _kinds(pieces)
    starts = [0, *(piece.start for piece in pieces[1:]), len(text)]
    return tuple(_passage(Span(starts[i], starts[i + 1]), piece, *kinds[i]) for i, piece in enumerate(pieces))


def _passage(span: Span, piece: _Piece, kind: PassageKind, reason: str) -> Passage:
    content, block = Span(piece.start, piece.end), piece.block
    if block is None:
        return Passage(span, content, kind, reason)
    return Passage(span, content, kind, reason, block.level, block.page, block.locator)


def _pieces(text: str, blocks: Sequence[Block]) -> Iterator[_Piece]:
    before = 0
    for block in blocks:
        start, end = block.span.start, block.span.end
        yield from _by_lines(text, before, start, None)
        if _divides(text, start, end):
            yield from _by_lines(text, start, end, block)
        elif not text[start:end].isspace():
            yield _trimmed(text, start, end, block)
        before = end
    yield from _by_lines(text, before, len(text), None)


def _divides(text: str, start: int, end: int) -> bool:
    """Whether a block is too much for one passage: long, or with empty lines in it."""
    return end - start > _LONGEST_WHOLE or _EMPTY_LINE.search(text, start, end) is not None


def _by_lines(text: str, start: int, end: int, block: Block | None) -> Iterator[_Piece]:
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text, start, end) if not m[0].isspace()]
    width = _wrap_width([end - start for start, end in lines])
    first = 0
    for i, line in enumerate(lines):
        if i + 1 < len(lines) and _continues(text, line, lines[i + 1], width):
            continue
        yield _trimmed(text, lines[first][0], line[1], block)
        first = i + 1


def _trimmed(text: str, start: int, end: int, block: Block | None) -> _Piece:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return _Piece(start, start + len(words), words, block)


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


def _kinds(pieces: Sequence[_Piece]) -> list[tuple[PassageKind, str]]:
    words = [piece.words for piece in pieces]
    prose = [_may_be_prose(piece.block) and _is_prose(piece.words) for piece in pieces]
    idle = furniture.reasons(words, prose)
    counts = Counter(each for each in words if len(each) <= _LONGEST_HEADING)
    kinds: list[tuple[PassageKind, str]] = []
    for i, each in enumerate(words):
        if (given := _given(pieces[i])) is not None:
            kinds.append(given)
        elif idle[i]:
            kinds.append((PassageKind.FURNITURE, idle[i]))
        elif dateline.is_dateline(each):
            kinds.append((PassageKind.DATELINE, "a line that holds only a date"))
        elif not prose[i] and counts[each] <= 2 and _heads_something(i, words, prose) and _looks_like_heading(each):
            kinds.append((PassageKind.HEADING, "a short line without a sentence end, followed by text"))
        else:
            kinds.append((PassageKind.PARAGRAPH, ""))
    return kinds


def _given(piece: _Piece) -> tuple[PassageKind, str] | None:
    """What the form says that it is; a heading that is only a date dates what follows."""
    if piece.block is None or piece.block.kind is None:
        return None
    if piece.block.kind is PassageKind.HEADING and dateline.is_dateline(piece.words):
        return PassageKind.DATELINE, "a heading that holds only a date"
    return piece.block.kind, piece.block.reason


def _may_be_prose(block: Block | None) -> bool:
    return block is None or block.kind in (None, PassageKind.PARAGRAPH)


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
