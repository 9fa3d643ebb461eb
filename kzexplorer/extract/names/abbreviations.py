"""Find abbreviations that the text itself explains: "(NPT)", country codes, initials of a name used elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.gazetteer import COUNTRY, Entry
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import COMMON_ACRONYMS
from kzexplorer.extract.names.words import Word, cut

_SMALL = frozenset("of the and for on in to de la du des del".split())
_LONGEST = 8
_SIMPLE_TYPES = (EntityType.ORGANISATION, EntityType.DOCUMENT, EntityType.MEETING, EntityType.PLACE)


def abbreviations(reading: Reading) -> None:
    """Note words in capitals that stand for a name of this text; `known` is that name."""
    meanings = _meanings(reading)
    if not meanings:
        return
    for line in reading.quiet_lines():
        for at, word in enumerate(line):
            if word.upper and not word.taken and 2 <= len(word.text) <= _LONGEST and word.text in meanings:
                entry, rule = meanings[word.text]
                if not _in_longer(line, at):
                    reading.add_known(line, at, at + 1, entry, rule)


def _in_longer(line: Sequence[Word], at: int) -> bool:
    return at > 0 and line[at].gap == "," and line[at - 1].taken and len(line[at].text) == 2


def _meanings(reading: Reading) -> dict[str, tuple[Entry, str]]:
    meanings: dict[str, tuple[Entry, str]] = {}
    countries = {name.known for name in reading.found if name.rule == f"gazetteer: {COUNTRY}"}
    for code, country in reading.table.codes.items():
        if country in countries and code.lower() not in COMMON_ACRONYMS:
            meanings[code] = (Entry(country, EntityType.PLACE, COUNTRY), f"country code of {country}")
    for name in reading.found:
        if name.type in _SIMPLE_TYPES:
            full = name.known or name.head.of(reading.text)
            initials = _initials(reading, name)
            if initials is not None and initials.lower() not in COMMON_ACRONYMS:
                meanings[initials] = (Entry(full, name.type, "acronym"), f"initials of {full}")
    return meanings


def _initials(reading: Reading, name: Name) -> str | None:
    """The initials of a name of two words or more; other letters that brackets after it give."""
    words = cut(reading.text, name.head.start, name.head.end)
    if len(words) < 2:
        return None
    after = reading.text[name.head.end : name.head.end + _LONGEST + 4]
    if after.startswith(" (") and ")" in after:
        given = after[2 : after.index(")")]
        if given.isupper() and given.isalnum() and given[0] == words[0].text[0]:
            return given
    if name.type is EntityType.DOCUMENT or name.known is None and len(words) < 3:
        return None
    return "".join(word.text[0] for word in words if word.key not in _SMALL).upper()
