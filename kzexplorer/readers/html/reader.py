"""Web pages: their text, with menus, links and notices set apart and kept; nothing is run, nothing is fetched."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from kzexplorer.domain.document import PassageKind
from kzexplorer.errors import Problem
from kzexplorer.readers import entries
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.html import furniture, head
from kzexplorer.readers.html.nesting import closed, within_reach
from kzexplorer.readers.html.walk import Piece, pieces
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.text import canonical, declared_in, decode

_HEADING = "a heading of the page"
_LONGEST_HEADING = 400
_XHTML = re.compile(r"\s{0,99}<\?xml\s|[^>]{0,2000}<html[^>]{0,300}\sxmlns", re.IGNORECASE)


def read(file: RawFile) -> Draft:
    """Raises Problem for a page without words and for what is not text."""
    decoded, encoding = decode(file.shown, file.data, declared_in(file.data))
    page = parse_page(decoded)
    builder = TextBuilder()
    heading = add_page(builder, page)
    if not builder.blocks:
        raise Problem(f"Could not read {file.shown}: the page has no text.", "Open it in a browser and copy its text.")
    text = builder.text
    said = " ".join(each.span.of(text) for each in builder.blocks if each.kind is not PassageKind.FURNITURE)
    return Draft(text, encoding, head.about(page, heading, said), tuple(builder.blocks))


def parse_page(markup: str) -> LexborHTMLParser:
    """The page, its elements no deeper than a walk and a parser can take."""
    markup = canonical(markup)
    return LexborHTMLParser(within_reach(closed(markup) if _XHTML.match(markup) else markup))


def add_page(builder: TextBuilder, page: LexborHTMLParser, *, page_number: int | None = None, place: str = "") -> str:
    """Append the blocks of a page, each with its place; the words of its first heading, empty where it has none."""
    root = page.root
    if root is None:
        return ""
    found = list(pieces(root)) or list(pieces(root, unseen=True))
    first = ""
    for piece, reason in zip(found, furniture.reasons(found), strict=True):
        kind, reason = (PassageKind.FURNITURE, reason) if reason else _kind(piece)
        locator = ", ".join(each for each in (place, piece.locator) if each) or None
        builder.add_block(
            piece.words, kind, reason=reason, level=piece.level, page=page_number, locator=locator, gap=piece.gap
        )
        if kind is PassageKind.HEADING and not first:
            first = piece.words
    return first


def _kind(piece: Piece) -> tuple[PassageKind | None, str]:
    """Headings as marked. An entry of a list or table is no heading, but may be a date alone, which the words tell."""
    if piece.level is not None and len(piece.words) <= _LONGEST_HEADING:
        return PassageKind.HEADING, _HEADING
    return (entries.kind_of(piece.words) if piece.entry else None), ""
