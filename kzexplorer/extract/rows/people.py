"""Take what a cell calls a person apart into office and name: "President Barrios", "Clinton, Hillary"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kzexplorer.extract.entities.personal import parse
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.words import cut

_TURNED = re.compile(r"([A-Z][\w'’-]+), ([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})")
_KNOWN = 16_384


class Person(NamedTuple):
    """`name` is without the title; `is_full` where it has more than a surname."""

    name: str
    title: str
    is_full: bool


@lru_cache(_KNOWN)
def read(words: str) -> Person:
    """The office or form of address before the name is its title; words that are an office alone are the name."""
    words = _in_order(words)
    pieces = cut(words, 0, len(words))
    title = titles.read(pieces, 0, gazetteer().with_codes) if pieces else None
    if title is None or title.last >= len(pieces):
        return untitled(words)
    name = words[pieces[title.last].start :]
    return Person(name, words[: pieces[title.last].start].strip(" ,"), bool(parse(name).given))


def untitled(words: str) -> Person:
    """A name beside which another cell gives the office: "Dean Kivi" is no dean."""
    words = _in_order(words)
    return Person(words, "", bool(parse(words).given))


def _in_order(words: str) -> str:
    """ "Hillary Clinton" for "Clinton, Hillary"."""
    turned = _TURNED.fullmatch(words)
    return words if turned is None else f"{turned[2]} {turned[1]}"


def stands_alone(words: str) -> bool:
    """Whether words beside others in a cell are a person's name by themselves, not an office or a forename."""
    pieces = cut(words, 0, len(words))
    if len(pieces) < 2:
        return False
    title = titles.read(pieces, 0, gazetteer().with_codes)
    return title is None or title.last < len(pieces)
