"""Find what is called by its noun: "X Commission", "Treaty on Y", "Z Summit", "Ministry of W", "Lake V"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.gazetteer import CITY, COUNTRY, STATE, Entry
from kzexplorer.extract.names.leading import foreign, of_place
from kzexplorer.extract.names.nesting import nested
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.tails import OF_PLACES, number_end, tail_end
from kzexplorer.extract.names.vocabulary import (
    CHAMBERS,
    HEADS,
    OFFICES,
    OPENERS,
    ORDINALS,
    OTHER_HEADS,
    PLACE_HEADS,
)
from kzexplorer.extract.names.words import Word

_MOST_WORDS = 10
_TITLED = (EntityType.MEETING, EntityType.DOCUMENT)
_NOUN_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ship", "ness")
_OWN_OF = frozenset("law state rights status code conduct prevention".split())
_LETTERHEADS = (*_TITLED, EntityType.ORGANISATION)
_TALKS = frozenset("negotiations talks consultations discussions dialogue meeting".split())
_PARTIES = frozenset("member contracting third other signatory participating coastal founding riparian".split())
_NUMERAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)|[IVXL]{1,7}")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_UNITS = frozenset("army corps division brigade regiment battalion squadron fleet".split())
_GATHERED = frozenset("national constitutional party nominating democratic republican annual".split())
_BEFORE_NAME = frozenset("lake mount river cape fort port gulf sea strait isle lough loch camp bay".split())
# Several documents together, as in a heading; "Accords" is one.
_SEVERAL = frozenset(
    "treaties agreements protocols conventions statements declarations acts laws notes letters plans".split()
)


def headed(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """A name of this kind that begins at line[at], noted; where to read on, or None."""
    if line[at].key in OPENERS and not _is_capital_part(line, at) and not _is_ordinal(line, at):
        return None
    led = _place_before_name(reading, line, at) or of_place(reading, line, at) or foreign(reading, line, at)
    if led is not None:
        return led
    head = _run(reading, line, at)
    if head < 0:
        return None
    kind = HEADS.get(line[head].key)
    if kind is None:
        return _other(reading, line, at, head)
    after = head + 1 + _consulate_general(line, head)
    stop = number_end(line, after, kind) or tail_end(reading, line, after, kind, line[head].key)
    if reading.loud(line) and not _is_title(reading, line, at, head, stop):
        return None
    if head == at and stop == at + 1:
        return _dated_document(reading, line, at) if kind is EntityType.DOCUMENT else None
    if _is_general(reading, line, at, head, stop):
        return None
    whole = reading.table.match(line, at)
    if whole is not None and whole[0] >= stop:
        return None
    return _note(reading, line, at, head, stop, _kind(reading, line, at, head, stop))


def _is_general(reading: Reading, line: Sequence[Word], at: int, head: int, stop: int) -> bool:
    """Whether the noun with its capitals names no single thing: "Talks on Y", "State Parties", "Foreign Treaties"."""
    noun = line[head].key
    if head == at and (noun in _TALKS or noun in PLACE_HEADS - OF_PLACES):
        return True
    if stop != head + 1:
        return False
    if noun in ("state", "states", "party") and line[head - 1].key in _PARTIES:
        return True
    return noun in _SEVERAL and all(reading.common(word) for word in line[at:stop])


def _is_title(reading: Reading, line: Sequence[Word], at: int, head: int, stop: int) -> bool:
    """Whether a heading names this thing and is no mere description: "Treaty on Y", but not "Treaties on Y"."""
    if any(word.key in OPENERS - ORDINALS for word in line[at + 1 : head + 1]):
        return False
    if not all(reading.common(word) for word in line[at : head + 1]):
        return True
    kinds = _TITLED if at else _LETTERHEADS
    return HEADS[line[head].key] in kinds and stop > head + 1 and line[head].key not in _SEVERAL


def _kind(reading: Reading, line: Sequence[Word], at: int, head: int, stop: int) -> EntityType:
    """The type that the noun gives, but "House of Representatives" is a body and "Congress of Berlin" a meeting."""
    noun = line[head].key
    beyond = line[head + 2].key if stop > head + 2 else ""
    if noun == "house" and beyond in CHAMBERS:
        return EntityType.ORGANISATION
    if noun == "convention" and head > at and line[head - 1].key in _GATHERED:
        return EntityType.MEETING
    if noun == "congress" and (_counted(line[at]) or (line[at].key == "world" and head == at + 1)):
        return EntityType.MEETING
    if noun == "congress" and head > at and _is_place(reading, line, at, head, CITY):
        return EntityType.MEETING
    if beyond and (noun == "congress" or (noun == "council" and head == at)):
        return EntityType.MEETING if _is_place(reading, line, head + 2, stop, noun) else HEADS[noun]
    return HEADS[noun]


def _is_place(reading: Reading, line: Sequence[Word], at: int, end: int, noun: str) -> bool:
    """Whether these words are one place; a council is a meeting only in a city: "Council of Trent"."""
    match = reading.table.match(line, at)
    if match is None:
        return end == at + 1 and line[at].key in reading.table.towns
    return match[0] == end and match[1].type is EntityType.PLACE and (noun == "congress" or match[1].kind == CITY)


def _consulate_general(line: Sequence[Word], head: int) -> bool:
    """Whether "General" goes on with the noun."""
    after = line[head + 1] if head + 1 < len(line) else None
    return line[head].key == "consulate" and after is not None and after.key == "general" and after.near


def _counted(word: Word) -> bool:
    """Whether it is an ordinal written large: "Fifth", "Twenty-First", "XX", "7th"."""
    return word.key in ORDINALS or word.key.endswith(("teenth", "tieth")) or bool(_NUMERAL.fullmatch(word.text))


def _other(reading: Reading, line: Sequence[Word], at: int, head: int) -> int | None:
    """Skip what is called by a name and is none of the five types: "Cold War", "Nobel Prize"."""
    if line[head].key == "law" and head + 2 < len(line) and line[head + 1].key == "on" and line[head + 2].capital:
        stop = tail_end(reading, line, head + 1, EntityType.DOCUMENT, "law")
        return _note(reading, line, at, head, stop, EntityType.DOCUMENT) if stop > head + 1 else None
    if head == at:
        return None
    reading.take(line, at, head + 1)
    return head + 1


def _note(reading: Reading, line: Sequence[Word], at: int, head: int, stop: int, kind: EntityType) -> int:
    if kind in _TITLED:
        nested(reading, line, at, stop, cities=kind is EntityType.MEETING)
        if kind is EntityType.MEETING and at and line[at].gap == " " and _NUMERAL.fullmatch(line[at - 1].text):
            at -= not line[at - 1].taken
    elif line[head].key in _UNITS and at and line[at].gap == " " and _ORDINAL.fullmatch(line[at - 1].text):
        at -= not line[at - 1].taken
    elif kind is EntityType.ORGANISATION and stop < len(line) and _own_name(line, stop):
        stop += 1 + (stop + 1 < len(line) and line[stop + 1].gap == "-" and line[stop + 1].upper)
    elif kind is EntityType.PLACE:
        state = reading.table.match(line, head + 2 + (line[head + 2].key == "the")) if stop - head > 2 else None
        if state is not None and state[0] == stop and state[1].kind in (COUNTRY, STATE):
            reading.add_known(line, at, stop, state[1])
            return stop
        if _quoted(reading, line, at, stop):
            reading.take(line, at, stop)
            return stop
    reading.add(line, at, stop, kind, f"called by its noun: {line[head].text}", 0.8)
    return stop


def _quoted(reading: Reading, line: Sequence[Word], at: int, stop: int) -> bool:
    """Whether quotation marks hold just these words: a title, not a place."""
    before = reading.text[max(0, line[at].start - 5) : line[at].start].removesuffix("The ")
    after = reading.text[line[stop - 1].end : line[stop - 1].end + 2].lstrip(",.")
    return before[-1:] in ("“", '"', "«") and after[:1] in ("”", '"', "»")


def _own_name(line: Sequence[Word], at: int) -> bool:
    """Whether a word in capitals after the noun is what the body is called: "Agency KAZINVEST"."""
    return line[at].upper and line[at].gap == " " and len(line[at].text) > 3 and not line[at - 1].upper


def _dated_document(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """ "February Address": a document told apart by its date alone."""
    if at == 0 or not (line[at - 1].taken and line[at - 1].capital and line[at].gap == " "):
        return None
    name = f"{line[at - 1].text} {line[at].text}"
    reading.add_known(line, at, at + 1, Entry(name, EntityType.DOCUMENT, "document"), "document told apart by its date")
    return at + 1


def _is_ordinal(line: Sequence[Word], at: int) -> bool:
    return line[at].key in ORDINALS and at + 1 < len(line) and line[at + 1].gap == "-" and line[at + 1].capital


def _is_capital_part(line: Sequence[Word], at: int) -> bool:
    """Whether a word like "New" or "First", written large inside a sentence, begins a name."""
    return (
        line[at].capital
        and line[at].near
        and at > 0
        and line[at].key not in ("the", "a", "an", "and", "in", "on", "of")
    )


def _place_before_name(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """ "Lake Chad", "Fort Worth": the noun stands first."""
    end = at + 1
    if line[at].key not in _BEFORE_NAME or end >= len(line) or not (line[end].capital and line[end].near):
        return None
    if line[end].taken or line[end].key in HEADS:
        return None
    end += 1
    if end < len(line) and line[end].capital and line[end].near and line[end].key in HEADS:
        return None
    reading.add(line, at, end, EntityType.PLACE, f"called by its noun: {line[at].text}", 0.8)
    return end


def _run(reading: Reading, line: Sequence[Word], at: int) -> int:
    """The index of the last noun in the run of capital words from line[at]; -1 where there is none."""
    head, end = -1, at
    while end < len(line) and end - at < _MOST_WORDS:
        word = line[end]
        if word.taken or (end > at and not (word.near or word.gap == "&")):
            break
        if word.key == "co" and end + 1 < len(line) and line[end + 1].gap == "-":
            break  # "Minsk Group Co-Chairs"
        if word.capital:
            if (word.key in HEADS or word.key in OTHER_HEADS) and not _given_name(reading, line, at, end):
                head = end
        elif word.key == "of" and end == at + 1 and line[at].key in _OWN_OF and _of_the(line, end):
            end += 1
        elif not (word.key == "and" and head < 0 and _joins(reading, line, at, end)):
            break
        end += 1
    if head >= 0 and head + 1 < end and line[head + 1].key in OFFICES:
        return -1
    return head


def _of_the(line: Sequence[Word], at: int) -> bool:
    """Whether "of the" stands before a name's last words: "Law of the Sea Convention"."""
    at += 1 + (line[at + 1 : at + 2] != [] and line[at + 1].key == "the")
    words = line[at : at + 2]
    return len(words) == 2 and all(word.capital and word.near for word in words) and words[1].key in HEADS


def _given_name(reading: Reading, line: Sequence[Word], at: int, end: int) -> bool:
    """Whether a noun like "Bill" begins a personal name."""
    if end > at or line[end].key not in reading.table.given_names or end + 1 >= len(line):
        return False
    return line[end + 1].capital and line[end + 1].gap == " " and line[end + 1].key not in HEADS


def _ordinary(reading: Reading, word: Word) -> bool:
    """Whether it is no name by itself: a common word, a demonym, a noun by its ending."""
    return reading.common(word) or word.key.endswith(_NOUN_ENDINGS) or reading.table.land(word) is not None


def _joins(reading: Reading, line: Sequence[Word], at: int, conjunction: int) -> bool:
    """Whether "and" lies inside one name: ordinary words before it, a noun soon after ("Ways and Means Committee")."""
    before = line[at:conjunction]
    if reading.table.match(line, at) is not None or not all(_ordinary(reading, word) for word in before):
        return False
    if len(before) == 1 and reading.table.land(before[0]):
        return False
    for word in line[conjunction + 1 : conjunction + 4]:
        if not word.capital or not word.near:
            return False
        if word.key in HEADS:
            return True
    return False
