"""Find abbreviations that the text itself explains: "(NPT)", country codes, initials of a name used elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.gazetteer import Entry
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import COMMON_ACRONYMS
from kzexplorer.extract.names.words import Word, cut, key_of

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


def know_country_codes(reading: Reading) -> None:
    """Let "KZ" mean Kazakhstan in a text that names Kazakhstan."""
    table = reading.table
    used = {word.text for line in reading.lines for word in line if word.upper and word.text in table.codes}
    used = {code for code in used if code.lower() not in COMMON_ACRONYMS and key_of(code) not in table.acronyms}
    if not used:
        return
    wanted = {key_of(table.codes[code]).split()[0] for code in used}
    named = set()
    for line in reading.lines:
        for at, word in enumerate(line):
            match = table.match(line, at) if word.key in wanted else None
            if match is not None:
                named.add(match[1].name)
    reading.table = table.knowing({code: table.codes[code] for code in used if table.codes[code] in named})


def _meanings(reading: Reading) -> dict[str, tuple[Entry, str]]:
    meanings: dict[str, tuple[Entry, str]] = {}
    for name in reading.found:
        full = name.known or name.head.of(reading.text)
        initials = _initials(reading, name) if name.type in _SIMPLE_TYPES else None
        if initials is not None and initials.lower() not in COMMON_ACRONYMS:
            meanings.setdefault(initials, (Entry(full, name.type, "acronym"), f"initials of {full}"))
    return meanings


def _initials(reading: Reading, name: Name) -> str | None:
    """The initials of a name of two words or more, or the letters in brackets after it where they are its initials."""
    words = cut(reading.text, name.head.start, name.head.end)
    if len(words) < 2:
        return None
    letters = [word.text[0].upper() for word in words if word.key not in _SMALL]
    after = reading.text[name.head.end : name.head.end + _LONGEST + 4]
    if after.startswith(" (") and ")" in after:
        given = after[2 : after.index(")")]
        if given.isupper() and given.isalnum() and set(given) <= {word.text[0].upper() for word in words}:
            return given
    if name.type is EntityType.DOCUMENT or (name.known is None and len(words) < 3):
        return None
    return "".join(letters)
