"""Find where a name goes on after its noun: "of X", "on the Y of Z", "in Criminal Matters", "242 (1967)"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.gazetteer import BODY, COUNTRY
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import DOCUMENT_HEADS, HEADS, HONORIFICS, OFFICES, OPENERS, PORTFOLIOS
from kzexplorer.extract.names.words import Word

_LINKS = frozenset(("of", "for", "on", "against"))
# Places that a name may end in: "Republic of X", "Gulf of Y".
OF_PLACES = frozenset(
    """republic kingdom gulf bay strait sea isle cape duchy principality state city empire territory province hall house
    port island sultanate emirate khanate""".split()
)
_MOST_PARTIES = 30
_UNIONS = frozenset("kingdom empire duchy".split())  # "the Kingdom of Denmark and Norway" was one country
_OFFICER = 9  # words back to the office of a body
_MOST_WORDS = 30  # of a tail, and of one link of it
_RELATING = frozenset("relating relative".split())
_SUBJECTS = _RELATING | frozenset("on for concerning regarding respecting".split())
_OF_PARTIES = frozenset("the of and government governments republic kingdom".split())
_SENT_ABROAD = frozenset("embassy legation consulate mission delegation representation nunciature".split())


def number_end(line: Sequence[Word], at: int, kind: EntityType) -> int | None:
    """The end of "Resolution 1412"."""
    if kind is not EntityType.DOCUMENT or at >= len(line) or not line[at].near or line[at].taken:
        return None
    return at + 1 if line[at].text.isdigit() else None


def tail_end(reading: Reading, line: Sequence[Word], at: int, kind: EntityType, head: str) -> int:
    """The end of "of X", "on the Y of Z" after the noun."""
    if kind is EntityType.PLACE and head not in OF_PLACES:
        return at
    end = at if kind is not EntityType.DOCUMENT else _between(line, at)
    links = _LINKS | _SUBJECTS if kind is EntityType.DOCUMENT else _LINKS
    while end + 1 < len(line) and end - at < _MOST_WORDS and line[end].near and line[end].key in links:
        if kind is EntityType.PLACE and line[end].key != "of":
            break
        after = end + 1 + (line[end].key in _RELATING and line[end + 1].key == "to")
        if after >= len(line):
            break
        if line[end].key == "in" and not _field(reading, line, after):
            break
        if line[after].key == "the" and line[after].near and after + 1 < len(line):
            after += 1
        reached = (
            _portfolio(reading, line, after)
            or land_end(reading, line, after)
            or (_long_name_end(reading, line, after, head) if kind is EntityType.PLACE else None)
            or _capitals(reading, line, after)
        )
        if kind is EntityType.ORGANISATION and reached - after > 2 and _is_of_officer(line, at):
            reached = _before_person(reading, line, after, reached)
        while reached > after and line[reached - 1].key in OPENERS and line[reached - 2].key != "and":
            reached -= 1
        if reached == after:
            break
        end = reached
        links = _LINKS | _SUBJECTS | {"in"} if kind is EntityType.DOCUMENT else _LINKS
    return _abroad(reading, line, end) if head in _SENT_ABROAD and end > at else end


def _between(line: Sequence[Word], at: int) -> int:
    """The end of "between the Government of X and the Government of Y" where "on Z" follows; `at` where it does not."""
    if at >= len(line) or line[at].key != "between" or not line[at].near:
        return at
    end, several = at + 1, False
    while end < len(line) and end - at < _MOST_PARTIES and line[end].gap in (" ", "-", ","):
        if several and line[end].key in _SUBJECTS:
            return end
        if not (line[end].capital or line[end].key in _OF_PARTIES):
            return at
        several = several or line[end].key == "and"
        end += 1
    return at


def _field(reading: Reading, line: Sequence[Word], at: int) -> bool:
    """Whether "in" leads on to a field and not to a place or time: "in Criminal Matters", "in the Field of Tourism"."""
    at += line[at].key == "the" and at + 1 < len(line)
    word = line[at]
    if not word.capital or word.taken or not word.near or reading.table.match(line, at) is not None:
        return False
    return reading.common(word) or word.key.endswith("ing")


def _abroad(reading: Reading, line: Sequence[Word], at: int) -> int:
    """The end of where a mission is sent: "Embassy of X in Y", "Permanent Mission of X to the United Nations"."""
    if at + 1 >= len(line) or not line[at].near or line[at].key not in ("in", "to"):
        return at
    after = at + 1 + (line[at + 1].key == "the")
    match = reading.table.match(line, after) if after < len(line) else None
    return match[0] if match is not None and match[1].sure and line[after].near else at


def _portfolio(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """The end of an agency's field written small: "for international development", "of foreign affairs"."""
    end = at
    match = reading.table.match(line, at)
    if match is not None:
        end = match[0]
    start = end
    most = min(len(line), start + _MOST_WORDS)
    while end < most and line[end].near and line[end].key in PORTFOLIOS and not line[end].capital:
        end += 1
    while end > start and line[end - 1].key in ("and", "the"):
        end -= 1
    return end if end > start + 1 else None


def land_end(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """The end of a country or city that closes the name: "Party of Canada", before whatever comes next."""
    match = reading.table.match(line, at)
    if match is None or match[1].kind == BODY or not match[1].sure:
        return None
    end = match[0]
    if end < len(line) and line[end].near and _goes_on(line, end):
        return None
    return end


def _long_name_end(reading: Reading, line: Sequence[Word], at: int, head: str) -> int | None:
    """The end of a country's long name before a person's or another country's: "the Republic of Peru Ana Kivi"."""
    match = reading.table.match(line, at)
    if match is None or match[1].kind != COUNTRY:
        return None
    if head not in _UNIONS and match[0] + 1 < len(line) and line[match[0]].key == "and":
        other = reading.table.match(line, match[0] + 1)
        return match[0] if other is not None and other[1].kind == COUNTRY else None
    rest = line[match[0] : match[0] + 2]
    names = len(rest) == 2 and all(word.capital and word.gap == " " and word.key not in HEADS for word in rest)
    return match[0] if names and not all(reading.common(word) for word in rest) else None


def _is_of_officer(line: Sequence[Word], at: int) -> bool:
    """Whether an office stands before the body, so that its holder may follow: "Chair of the Committee on ..."."""
    before = [word.key for word in line[max(0, at - _OFFICER) : at]]
    return any(key in OFFICES and "of" in before[index:] for index, key in enumerate(before))


def _before_person(reading: Reading, line: Sequence[Word], at: int, end: int) -> int:
    """The end without the given name and surname that close the words: "... Committee on Energy Ana Kivi"."""
    for start in (end - 3, end - 2):
        first, rest = line[start], line[start + 1 : end]
        ended = _closes(reading, line[start - 1]) and not reading.common(first) and first.key not in HEADS
        named = (ended or first.key in reading.table.given_names) and first.gap == " " and not first.upper
        if start > at and named and not any(word.key in HEADS or reading.common(word) for word in rest):
            return start
    return end


def _closes(reading: Reading, word: Word) -> bool:
    """Whether a body's words may end in it: its noun, or a common word for several things."""
    return word.key in HEADS or (word.key.endswith("s") and reading.common(word))


def _goes_on(line: Sequence[Word], at: int) -> bool:
    """Whether a name goes on after its place: "of Guadalupe Hidalgo", "of Sussex and Kent", "of Asia-Pacific"."""
    word = line[at]
    if word.gap == "-" or word.key in HEADS:
        return True
    if word.key == "and":
        return _capital_after(line, at)
    return word.capital and not word.taken and word.key not in OFFICES | OPENERS | HONORIFICS and not word.upper


def _capitals(reading: Reading, line: Sequence[Word], at: int) -> int:
    """The end of a run of capital words, "and" and commas of a list included."""
    end = at
    listed = False
    while end < len(line) and end - at < _MOST_WORDS:
        word = line[end]
        if listed and word.gap == ",":
            break
        listed = listed or word.key == "and"
        if word.taken or not (word.near or (word.gap == "," and _list_goes_on(line, end))):
            break
        if not word.capital and not (word.key == "and" and _capital_after(line, end) and end > at):
            break
        if (word.key == "and" and _new_name(reading, line, end + 1)) or word.text in ("The", "A", "An"):
            break
        if end > at and word.capital and word.key in DOCUMENT_HEADS and line[end - 1].key == "and":
            return end - 1
        end += 1
    return end


def _new_name(reading: Reading, line: Sequence[Word], at: int) -> bool:
    """Whether a name with its own noun begins at line[at]: "... of Wales and Hong Kong Bar Association"."""
    end, most = at, min(len(line), at + _MOST_WORDS)
    while end < most and line[end].capital and (end == at or line[end].near):
        end += 1
    has_noun = any(word.key in HEADS for word in line[at:end])
    return has_noun and not all(reading.common(word) for word in line[at:end])


def _capital_after(line: Sequence[Word], at: int) -> bool:
    return at + 1 < len(line) and line[at + 1].capital and line[at + 1].near and not line[at + 1].taken


def _list_goes_on(line: Sequence[Word], at: int) -> bool:
    """Whether the comma before line[at] parts a list inside a name: "Trade, Industry and Energy"."""
    if not line[at].capital:
        return line[at].key == "and" and _capital_after(line, at)
    following = line[at + 1 : at + 4]
    return any(word.key == "and" for word in following) and all(word.gap in (" ", "-", ",") for word in following)
