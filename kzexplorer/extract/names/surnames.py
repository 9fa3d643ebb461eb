"""Find the surnames that stand alone, of people whom the text names in full elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.sovereigns import REGNAL
from kzexplorer.extract.names.vocabulary import OPENERS
from kzexplorer.extract.names.words import Word, fold

_AFTER_SURNAME = REGNAL | {"jr", "sr"}


def surnames(reading: Reading) -> None:
    """Note the words that stand alone and are surnames of people named in full elsewhere in the text."""
    known: set[str] = set()
    for name in reading.found:
        if name.type is EntityType.PERSON:
            known.update(_surnames(reading, name.head.of(reading.text)))
    for line in reading.lines:
        for at, word in enumerate(line):
            if word.capital and not word.taken and word.text in known and not _inside_other(line, at):
                _with_given(reading, line, at)


def _surnames(reading: Reading, name: str) -> list[str]:
    """The parts of a full name by which alone its bearer may be called: the last, and the one before it of three."""
    parts = name.replace(".", " ").split()
    while parts and parts[-1].lower().rstrip(",") in _AFTER_SURNAME:
        parts.pop()
    last = [part for part in parts[-1:] if len(part) > 2 and part.lower() not in OPENERS]
    other = [part for part in parts[1:-1] if len(part) > 3 and fold(part) not in reading.table.given_names]
    return last + [part for part in other if fold(part) not in reading.table.common_words]


def _inside_other(line: Sequence[Word], at: int) -> bool:
    """Whether the next word makes it part of another name ("Clinton Foundation" is read elsewhere)."""
    after = line[at + 1] if at + 1 < len(line) else None
    return after is not None and after.capital and after.near and not after.taken


def _with_given(reading: Reading, line: Sequence[Word], at: int) -> None:
    begin = at
    while begin and line[begin].near and line[begin - 1].capital and not line[begin - 1].taken and at - begin < 2:
        if line[begin - 1].key in OPENERS or reading.table.land(line[begin - 1]) or reading.common(line[begin - 1]):
            break
        if reading.text.startswith("–", line[begin - 1].end):
            break
        begin -= 1
    reading.add(line, begin, at + 1, EntityType.PERSON, "surname", 0.8)
