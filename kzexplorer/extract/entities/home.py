"""Find the country whose ministry, embassy or press service wrote a page: its "the President" is that country's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.gazetteer import COUNTRY, Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.words import Word

_ISSUERS = frozenset("ministry embassy consulate mission mfa parliament government press service department".split())
_LETTERHEAD = 300
_REACH = 12
_OFTEN = 3
_MUCH_MORE = 1.4


@dataclass(frozen=True, slots=True)
class Home:
    """The country, by its known name, and whether the head of the page names who writes."""

    land: str
    sure: bool


def find(lines: Sequence[Sequence[Word]], names: Sequence[Name], table: Gazetteer) -> Home | None:
    """By the letterhead, else the country named far more often than any other."""
    for line in lines:
        if not line or line[0].start > _LETTERHEAD:
            break
        land = _of_letterhead(line, table)
        if land is not None:
            return Home(land, sure=True)
    told = Counter(name.known for name in names if name.known and name.type is EntityType.PLACE and _is_land(name))
    ranked = [*told.most_common(2), ("", 0)]
    (land, often), (_, less) = ranked[0], ranked[1] if len(ranked) > 1 else ("", 0)
    return Home(land, sure=False) if often >= _OFTEN and often >= _MUCH_MORE * less else None


def _is_land(name: Name) -> bool:
    return name.rule == f"gazetteer: {COUNTRY}"


def _of_letterhead(line: Sequence[Word], table: Gazetteer) -> str | None:
    """The first country in a line of names alone that an issuer opens: "Embassy of Peru in Oslo"."""
    small = [word for word in line if not word.capital and word.key not in ("of", "the", "and", "in", "for", "service")]
    if small or _ISSUERS.isdisjoint(word.key for word in line[:_REACH]):
        return None
    for at in range(min(len(line), 2 * _REACH)):
        match = table.match(line, at)
        if match is not None and match[1].kind == COUNTRY:
            return match[1].name
    return None
