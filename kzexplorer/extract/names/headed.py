"""Find what is called by its noun: "X Commission", "Treaty on Y", "Z Summit", "Ministry of W", "Lake V"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.gazetteer import BODY, CITY, CODE, COUNTRY, REGION, STATE, Entry
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.tails import OF_PLACES, land_end, number_end, tail_end
from kzexplorer.extract.names.vocabulary import (
    HEADS,
    OFFICES,
    OPENERS,
    OTHER_HEADS,
    PLACE_HEADS,
)
from kzexplorer.extract.names.words import Word

_MOST_WORDS = 10
_NESTED = frozenset((COUNTRY, CODE, STATE, REGION, CITY, BODY))
_BEFORE_NAME = frozenset("lake mount river cape fort port gulf sea strait isle lough loch camp bay".split())
# Several documents together, as in a heading; "Accords" is one.
_SEVERAL = frozenset(
    "treaties agreements protocols conventions statements declarations acts laws notes letters plans".split()
)


def headed(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """A name of this kind that begins at line[at], noted; where to read on, or None."""
    if line[at].key in OPENERS and not _is_capital_part(line, at):
        return None
    lake = _place_before_name(reading, line, at)
    if lake is not None:
        return lake
    head = _run(reading, line, at)
    if head < 0 or (reading.loud(line) and all(reading.common(word) for word in line[at : head + 1])):
        return None
    kind = HEADS.get(line[head].key)
    if kind is None:
        return _other(reading, line, at, head)
    stop = number_end(line, head + 1, kind) or tail_end(reading, line, head + 1, kind, line[head].key)
    if head == at and stop == at + 1:
        return _dated_document(reading, line, at) if kind is EntityType.DOCUMENT else None
    if head == at and line[head].key in PLACE_HEADS - OF_PLACES:
        return None
    if stop == head + 1 and line[head].key in _SEVERAL and all(reading.common(word) for word in line[at:stop]):
        return None
    whole = reading.table.match(line, at)
    if whole is not None and whole[0] >= stop:
        return None
    if line[head].key == "congress" and land_end(reading, line, min(head + 2, len(line) - 1)) == stop:
        kind = EntityType.MEETING
    return _note(reading, line, at, head, stop, kind)


def _other(reading: Reading, line: Sequence[Word], at: int, head: int) -> int | None:
    """Skip what is called by a name and is none of the five types: "Cold War", "Nobel Prize"."""
    if head == at:
        return None
    reading.take(line, at, head + 1)
    return head + 1


def _note(reading: Reading, line: Sequence[Word], at: int, head: int, stop: int, kind: EntityType) -> int:
    if kind in (EntityType.MEETING, EntityType.DOCUMENT):
        nested(reading, line, at, stop)
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
        if word.capital:
            if (word.key in HEADS or word.key in OTHER_HEADS) and not _given_name(reading, line, at, end):
                head = end
        elif not (word.key == "and" and head < 0 and _joins(reading, line, at, end)):
            break
        end += 1
    if head >= 0 and head + 1 < end and line[head + 1].key in OFFICES:
        return -1
    return head


def _given_name(reading: Reading, line: Sequence[Word], at: int, end: int) -> bool:
    """Whether a noun like "Bill" begins a personal name."""
    if end > at or line[end].key not in reading.table.given_names or end + 1 >= len(line):
        return False
    return line[end + 1].capital and line[end + 1].gap == " " and line[end + 1].key not in HEADS


def _joins(reading: Reading, line: Sequence[Word], at: int, conjunction: int) -> bool:
    """Whether "and" lies inside one name: ordinary words before it, a noun soon after ("Ways and Means Committee")."""
    if reading.table.match(line, at) is not None or not all(reading.common(word) for word in line[at:conjunction]):
        return False
    for word in line[conjunction + 1 : conjunction + 4]:
        if not word.capital or not word.near:
            return False
        if word.key in HEADS:
            return True
    return False


def nested(reading: Reading, line: Sequence[Word], at: int, end: int) -> None:
    """Note the places and bodies inside a longer name or title."""
    while at < end:
        match = reading.table.match(line, at) if line[at].capital else None
        if match is not None and match[0] == at + 1 and line[at].key in HEADS:
            match = None
        if match is not None and match[0] <= end and match[1].kind in _NESTED and match[1].sure:
            if not line[at].taken:
                reading.add_known(line, at, match[0], match[1])
            at = match[0]
        else:
            at += 1
