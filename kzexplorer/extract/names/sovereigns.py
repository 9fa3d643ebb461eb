"""Find sovereigns by their number and nobles by their place: "Alexander I", "Duke of Wellington"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import NOBLES, OPENERS
from kzexplorer.extract.names.words import Word

REGNAL = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split())
_VERBS_OF_I = frozenset("am have think know believe will would did do shall hope feel say want see was had".split())


def sovereign(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """A given name with the number of a king, noted; where to read on, or None."""
    if line[at].key not in reading.table.given_names or not _is_king(line, at):
        return None
    reading.add(line, at, at + 2, EntityType.PERSON, "name of a sovereign", 0.8)
    return at + 2


def _is_king(line: Sequence[Word], at: int) -> bool:
    """Whether the number of a king follows: "Alexander I", not "Alexander I saw"."""
    if at + 1 >= len(line) or line[at + 1].gap != " " or line[at + 1].key not in REGNAL:
        return False
    return line[at + 1].upper and (line[at + 1].text != "I" or not _speaks_of_itself(line, at + 2))


def _speaks_of_itself(line: Sequence[Word], at: int) -> bool:
    return at < len(line) and line[at].near and line[at].key in _VERBS_OF_I


def noble(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """ "Duke of Wellington", noted: a person called by a title of nobility and its place."""
    if line[at].key not in NOBLES or at + 2 >= len(line) or line[at + 1].key != "of":
        return None
    word = line[at + 2]
    if not word.capital or word.taken or not (word.near and line[at + 1].near) or word.key in OPENERS:
        return None
    match = reading.table.match(line, at + 2)
    end = match[0] if match is not None else at + 3
    reading.add(line, at, end, EntityType.PERSON, f"title of nobility: {line[at].text}", 0.8)
    return end
