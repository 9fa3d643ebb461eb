"""Note the places and bodies that stand inside a longer name or title: "OSCE" in "OSCE Summit"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.extract.names.gazetteer import BODY, CITY, CODE, COUNTRY, REGION, STATE
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import HEADS
from kzexplorer.extract.names.words import Word

_NESTED = frozenset((COUNTRY, CODE, STATE, REGION, CITY, BODY))


def nested(reading: Reading, line: Sequence[Word], at: int, end: int, *, cities: bool = True) -> None:
    """Note the places and bodies inside a longer name or title; the city of a treaty's name is only its name."""
    while at < end:
        match = reading.table.match(line, at) if line[at].capital else None
        if match is not None and match[0] == at + 1 and line[at].key in HEADS:
            match = None
        if match is not None and match[0] <= end and match[1].kind in _NESTED and match[1].sure:
            if not line[at].taken and (cities or match[1].kind != CITY):
                reading.add_known(line, at, match[0], match[1])
            at = match[0]
        else:
            at += 1
