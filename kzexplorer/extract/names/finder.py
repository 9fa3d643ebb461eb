"""The order in which the rules for names are asked: sure ones first, then what the sure ones explain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names import numbered, people, sovereigns
from kzexplorer.extract.names.abbreviations import abbreviations
from kzexplorer.extract.names.gazetteer import CITY, COUNTRY, SUBDIVISION, Entry
from kzexplorer.extract.names.headed import headed
from kzexplorer.extract.names.nesting import nested
from kzexplorer.extract.names.numbered import RESOLUTIONS
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.surnames import surnames
from kzexplorer.extract.names.titles import OPENING_WORDS
from kzexplorer.extract.names.unknown import unknown
from kzexplorer.extract.names.vocabulary import (
    HEADS,
    OFFICES,
    OPENERS,
    ORDINALS,
    PLACE_BEFORE,
    PLURAL_OFFICES,
    SURE_PLACE_BEFORE,
)
from kzexplorer.extract.names.words import Word

_UNITED_STATES = "United States"
# Small words that may begin what the rules read.
_ASKED = OPENING_WORDS | RESOLUTIONS | ORDINALS
_CURRENCIES = frozenset("dollar dollars".split())
_NO_FIRMS = OFFICES | PLURAL_OFFICES.keys() | OPENERS
_DIRECTIONS = frozenset("north south east west central centre northeast northwest southeast southwest".split())


def find_all(reading: Reading) -> None:
    """Note all names of a text in `reading.found`."""
    for line in reading.lines:
        at = 0
        while at < len(line):
            word = line[at]
            asked = not word.taken and (word.capital or word.key in _ASKED or word.text[0].isdigit())
            at = _at(reading, line, at) if asked else at + 1
    _places_again(reading)
    _chambers(reading)
    abbreviations(reading)
    surnames(reading)
    unknown(reading)


def _at(reading: Reading, line: Sequence[Word], at: int) -> int:
    """Ask the rules at one word; where to read on."""
    word = line[at]
    after = people.titled(reading, line, at)
    if after is not None:
        nested(reading, line, at, after)
        return after
    if not word.capital or reading.text.startswith("$", word.end):
        return numbered.resolution(reading, line, at) or numbered.session(reading, line, at) or at + 1
    return (
        sovereigns.noble(reading, line, at)
        or numbered.summit(reading, line, at)
        or headed(reading, line, at)
        or _known(reading, line, at)
        or sovereigns.sovereign(reading, line, at)
        or people.named(reading, line, at)
        or at + 1
    )


def _known(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    match = reading.table.match(line, at)
    if match is None:
        return None
    end, entry = match
    if end < len(line) and line[end].key in _CURRENCIES and line[end].gap == " ":
        return end + 1
    if _adjectival(reading, line, at, end):
        reading.take(line, at, end + 1)
        return end + 1
    if any(word.taken for word in line[at:end]) or _rather_person(reading, line, at, end, entry):
        return None
    if not entry.sure and end - at == 1 and not _placed(reading, line, at):
        return None
    if entry.kind == CITY and end == at + 1 and _surname_follows(reading, line, end):
        return None
    longer = _body_of_place(reading, line, at, end, entry)
    if longer is not None:
        return longer
    reading.add_known(line, at, end, entry)
    return end


def _places_again(reading: Reading) -> None:
    """Note a smaller city wherever its word stands alone, once the text has spoken of it as a place."""
    told = {name.head.of(reading.text): name.known for name in reading.found if name.rule == f"gazetteer: {CITY}"}
    for line in reading.quiet_lines():
        for at, word in enumerate(line):
            if word.capital and not word.taken and word.text in told and not _goes_on(line, at + 1):
                match = reading.table.match(line, at)
                if match is not None and match[0] == at + 1:
                    reading.add_known(line, at, at + 1, match[1])


def _chambers(reading: Reading) -> None:
    """Read a bare "Congress" as that of the United States in a text that is about them more than any other country."""
    lands = Counter(name.known for name in reading.found if name.known and name.rule == f"gazetteer: {COUNTRY}")
    if not lands or lands.most_common(1)[0][0] != _UNITED_STATES:
        return
    for line in reading.lines:
        for at, word in enumerate(line):
            if word.key not in ("congress", "senate") or not word.capital or word.taken or _goes_on(line, at + 1):
                continue
            entry = reading.table.entries.get(f"{_UNITED_STATES.lower()} {word.key}")
            if entry is not None and not _described(line, at):
                reading.add_known(line, at, at + 1, entry)


def _described(line: Sequence[Word], at: int) -> bool:
    """Whether words tell which one it is: "a new Congress", "the Peruvian Congress", "Congress of Vienna"."""
    before = [word.key for word in line[max(0, at - 2) : at]]
    if {"a", "an"} & set(before) or (at and line[at].gap == " " and line[at - 1].capital and at > 1):
        return True
    return at + 1 < len(line) and line[at + 1].key == "of"


def _body_of_place(reading: Reading, line: Sequence[Word], at: int, end: int, entry: Entry) -> int | None:
    """A team, paper or firm called by its place, noted: "Toronto Star"; or a part of the place: "Cardiff North"."""
    if entry.kind not in (CITY, SUBDIVISION) or reading.loud(line) or not _goes_on(line, end) or line[end].gap != " ":
        return None
    stop = end
    while stop < len(line) and stop - end < 3 and _goes_on(line, stop):
        stop += 1
    rest = line[end:stop]
    if stop < len(line) and any(
        len(one.text) == 1 and after.gap in (".", ". ") for one, after in pairwise(line[end : stop + 1])
    ):
        return None  # initials: "In Vell K.Braun arrived"
    if rest[0].key in _DIRECTIONS and len(rest) == 1:
        reading.add(line, at, stop, EntityType.PLACE, "part of a place", 0.7)
        return stop
    if any(reading.table.land(word) or word.key in _NO_FIRMS for word in rest):
        return None
    if rest[0].key.endswith("ed") and reading.common(rest[0]):
        return None
    if reading.table.match(line, end) is not None or rest[0].key in reading.table.given_names:
        return None
    reading.add(line, at, stop, EntityType.ORGANISATION, "called by its place", 0.6)
    return stop


def _surname_follows(reading: Reading, line: Sequence[Word], at: int) -> bool:
    """Whether one uncommon word closes the run, so that the city's name is rather somebody's: "Shahriar Alam"."""
    if not _goes_on(line, at) or line[at].gap != " " or line[at].upper or line[at].key in HEADS or reading.loud(line):
        return False
    if at + 1 < len(line) and line[at + 1].capital and line[at + 1].near:
        return False
    return line[at].key in reading.table.surnames or line[at].key in reading.table.given_names


def _adjectival(reading: Reading, line: Sequence[Word], at: int, end: int) -> bool:
    """Whether it is half of an adjective: "Kazakhstan-American", "American-Kazakhstan"."""
    return end < len(line) and line[end].gap == "-" and reading.table.land(line[end]) is not None


def _placed(reading: Reading, line: Sequence[Word], at: int) -> bool:
    """Whether the words before it speak of a place; the smaller cities need that."""
    if at == 0 or line[at].gap != " " or _goes_on(line, at + 1):
        return False
    return line[at - 1].key in (SURE_PLACE_BEFORE if reading.common(line[at]) else PLACE_BEFORE)


def _goes_on(line: Sequence[Word], at: int) -> bool:
    return at < len(line) and line[at].capital and line[at].near and not line[at].taken


def _rather_person(reading: Reading, line: Sequence[Word], at: int, end: int, entry: Entry) -> bool:
    """Whether a place's name is the given name of somebody here: "Chad Gaudin", "Jordan Peele"."""
    if end - at > 1 or line[at].key not in reading.table.given_names or not _goes_on(line, end):
        return False
    return line[end].key not in HEADS and line[end].gap == " " and entry.kind in (CITY, COUNTRY, "subdivision", "state")
