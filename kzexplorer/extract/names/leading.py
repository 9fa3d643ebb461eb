"""Find names whose noun stands first and needs what follows: "Peace of X", "Partido Nacional de Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.nesting import nested
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import FOREIGN_HEADS, ONLY_OF_PLACES
from kzexplorer.extract.names.words import Word

_MOST_WORDS = 10
_SMALL_FOREIGN = frozenset("de del della di do da du des d la las le les los y e et und für per por pour para".split())


def of_place(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """ "Peace of X", noted: what is a document or meeting only where a place follows."""
    kind = ONLY_OF_PLACES.get(line[at].key)
    if kind is None or at + 2 >= len(line) or line[at + 1].key != "of" or not line[at + 1].near:
        return None
    word = line[at + 2]
    match = reading.table.match(line, at + 2)
    end = match[0] if match is not None and match[1].type is EntityType.PLACE else at + 3
    if not word.capital or not word.near or (match is None and reading.common(word)):
        return None
    nested(reading, line, at, end, cities=kind is EntityType.MEETING)
    reading.add(line, at, end, kind, f"called by its noun: {line[at].text}", 0.8)
    return end


def foreign(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """A body whose noun stands first in its language, noted: "Partido Nacional de Honduras"."""
    if line[at].key not in FOREIGN_HEADS:
        return None
    end = at + 1
    while end < len(line) and end - at < _MOST_WORDS and line[end].near and not line[end].taken:
        joined = line[end].key in _SMALL_FOREIGN and end + 1 < len(line) and line[end + 1].capital
        if not line[end].capital and not joined:
            break
        end += 1
    if end == at + 1:
        return None
    nested(reading, line, at, end)
    reading.add(line, at, end, EntityType.ORGANISATION, f"called by its noun: {line[at].text}", 0.7)
    return end
