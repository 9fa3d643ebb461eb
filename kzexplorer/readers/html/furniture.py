"""Tell the menus, link lists and notices of a page from its text, by part of the page, links, length and neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.readers.html.walk import Piece

_LONG = 80
_MOSTLY = 0.6  # of the characters
_FEWEST_LINKS = 3
_SHORT = 40
_TITLE_WORDS = 6
_LONGEST_NOTICE = 800
_SENTENCE_ENDS = (".", "!", "?", "…")
_COOKIES = re.compile(r"\bcookies\b", re.IGNORECASE)
_NOTICE = re.compile(r"\b(?:we use|uses?|using|accept|consent|agree|browser|settings)\b", re.IGNORECASE)


def reasons(pieces: Sequence[Piece]) -> list[str]:
    """For each piece why it is furniture, or an empty string."""
    prose = [_is_prose(each) for each in pieces]
    found = [_own_reason(each, is_prose) for each, is_prose in zip(pieces, prose, strict=True)]
    _mark_links(pieces, prose, found)
    _mark_outside(pieces, prose, found)
    _mark_heads_of_furniture(pieces, found)
    if not any(is_prose and not reason for is_prose, reason in zip(prose, found, strict=True)):
        return [_last_resort(*each) for each in zip(pieces, prose, found, strict=True)]
    return found


def _is_prose(piece: Piece) -> bool:
    """Whether it reads as running text: long or closed like a sentence, and not mostly links."""
    if piece.n_linked >= _MOSTLY * len(piece.words):
        return False
    closed = piece.words.rstrip("\"'”’»)]").endswith(_SENTENCE_ENDS) and piece.words.count(" ") >= 4
    return piece.level is None and (len(piece.words) >= _LONG or closed)


def _own_reason(piece: Piece, prose: bool) -> str:
    region = piece.region
    if region.furniture and region.sure:
        in_head = region.furniture == "in the head of the page" and (
            piece.level == 1 or (prose and len(piece.words) >= _LONG)
        )
        beside = region.furniture == "beside the text" and prose and region.main
        return "" if in_head or beside else region.furniture
    if _is_cookie_notice(piece):
        return "a notice about cookies"
    return region.furniture if not prose and piece.level != 1 else ""


def _is_cookie_notice(piece: Piece) -> bool:
    if len(piece.words) > _LONGEST_NOTICE or piece.region.main:
        return False
    return _COOKIES.search(piece.words) is not None and _NOTICE.search(piece.words) is not None


def _mark_links(pieces: Sequence[Piece], prose: Sequence[bool], found: list[str]) -> None:
    """Rows of three links and more; those around furniture belong to them. Long ones in the main text stay."""
    run: list[int] = []
    linked = 0
    for i in range(len(pieces) + 1):
        if i < len(pieces) and (found[i] or _is_link(pieces[i])):
            run.append(i)
            linked += 1
            continue
        if linked >= _FEWEST_LINKS:
            for each in run:
                if not (pieces[each].region.main and _is_title(pieces[each])):
                    found[each] = found[each] or "links in a row"
        run, linked = [], 0


def _is_link(piece: Piece) -> bool:
    return piece.n_linked >= _MOSTLY * len(piece.words) and piece.level != 1


def _is_title(piece: Piece) -> bool:
    return piece.words.count(" ") >= _TITLE_WORDS - 1


def _mark_outside(pieces: Sequence[Piece], prose: Sequence[bool], found: list[str]) -> None:
    """Short pieces outside the main text where the page marks one, else those that furniture surrounds."""
    has_main = any(each.region.main and is_prose for each, is_prose in zip(pieces, prose, strict=True))
    for i, piece in enumerate(pieces):
        if found[i] or prose[i] or piece.region.main or piece.level == 1:
            continue
        if has_main and piece.level is None:
            found[i] = "outside the main text of the page"
        elif piece.level is None and len(piece.words) <= _SHORT and _is_among(i, found):
            found[i] = "among links and menus"


def _is_among(i: int, found: Sequence[str]) -> bool:
    before = i == 0 or found[i - 1]
    return bool(before and i + 1 < len(found) and found[i + 1]) and not (i == 0 and len(found) == 1)


def _mark_heads_of_furniture(pieces: Sequence[Piece], found: list[str]) -> None:
    """Headings below which nothing but furniture stands, before the next heading."""
    n_below, n_furniture = 0, 0
    for i in range(len(pieces) - 1, -1, -1):
        level = pieces[i].level
        if level is None:
            n_below, n_furniture = n_below + 1, n_furniture + bool(found[i])
            continue
        if level > 1 and 0 < n_below == n_furniture:
            found[i] = found[i] or "heads links and menus"
        n_below = n_furniture = 0


def _last_resort(piece: Piece, prose: bool, reason: str) -> str:
    """Of a page without any text but in such parts, what reads like text is text."""
    if piece.region.furniture == "in a notice about cookies" or reason == "a notice about cookies":
        return reason
    return "" if prose or _is_title(piece) else reason
