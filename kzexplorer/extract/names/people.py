"""Find people: a title before a name, an initial or given name with a surname, and surnames known from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import CITY, COUNTRY
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.sovereigns import REGNAL
from kzexplorer.extract.names.titles import Title
from kzexplorer.extract.names.vocabulary import (
    AFTER_OFFICE,
    DIGRAPHS,
    HEADS,
    HONORIFICS,
    OFFICES,
    OPENERS,
    OTHER_HEADS,
    PARTICLES,
    PLURAL_OFFICES,
    POST_NOMINALS,
    RANKS,
    SURNAMES_TOO,
)
from kzexplorer.extract.names.words import Word

_MOST_PARTS = 7
_ABBREVIATED = frozenset(("jr", "sr", "wm", "geo", "chas", "thos", "jos"))
_NO_SURNAMES = ("tion", "sion", "ment", "ship", "ness")
_NO_SYLLABLES = frozenset("era led born based style like wing run held owned bound time made".split())
_WEAK = frozenset("official head chief director".split())
_REGNAL = REGNAL | {"jr", "sr"}
_TITLE_WORDS = OFFICES | RANKS
# What bears somebody's name.
_CALLED_AFTER = frozenset("mosque mausoleum airport stadium avenue boulevard highway bridge university".split())
# Verbs of headlines written in capitals, none of which is a surname: "Ana Kivi Paid Official Visit".
_HEADLINE_VERBS = frozenset(
    "paid pays visits visited meets receives received attends attended congratulates congratulated welcomes welcomed "
    "arrives arrived addresses addressed hosts hosted delivers delivered presents presented signs signed concludes "
    "concluded discusses discussed sends holds takes took inaugurates inaugurated participates participated".split()
)


def titled(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """A title at line[at] and the name after it, noted; where to read on, or None."""
    title = titles.read(line, at, reading.table)
    if title is None:
        return None
    joint = _joint_title(reading, line, title)
    last = joint or title
    begin = last.last
    further = titles.read(line, begin, reading.table) if begin < len(line) and line[begin].capital else None
    close = {" ", ","} if further is not None and further.honorific and title.of is not None else {" "}
    if title.honorific:
        close.add(". ")
    if further is not None and (further.honorific or further.core in RANKS) and line[begin].gap in close:
        last = further
        begin = further.last
    if begin >= len(line) or not _may_begin(reading, line, last):
        return None
    end = _king(line, name_end(reading, line, begin))
    if line[end - 1].key.endswith(_NO_SURNAMES) and len(line[end - 1].key) > 6:
        return None
    if end < len(line) and line[end].key in _CALLED_AFTER and line[end].capital and line[end].gap == " ":
        return None  # "Sultan Moe Mosque"
    if end == begin or (line[begin].gap == "," and end - begin < 2):
        return None
    _note(reading, line, title, last, begin, end)
    if title.plural and end + 1 < len(line) and line[end].key == "and" and line[end + 1].capital:
        second = name_end(reading, line, end + 1)
        if second > end + 1 and not line[end + 1].taken:
            _note(reading, line, title, title, end + 1, second)
            end = second
    return end


def _king(line: Sequence[Word], end: int) -> int:
    """The end with the number of a king in it: "Kamehameha I"."""
    return end + (end < len(line) and line[end].text == "I" and line[end].gap == " ")


def _joint_title(reading: Reading, line: Sequence[Word], title: Title) -> Title | None:
    """The second title of "Chairman and Minister X"."""
    joint = title.last
    if (
        joint + 1 < len(line)
        and line[joint].key == "and"
        and line[joint].near
        and not (title.honorific or title.definite)
    ):
        second = titles.read(line, joint + 1, reading.table)
        if second is not None and not second.definite and not second.honorific:
            return second
    return None


def _may_begin(reading: Reading, line: Sequence[Word], title: Title) -> bool:
    """Whether a personal name may follow the title: a capital word that is no place, people or known body."""
    at = title.last
    word = line[at]
    if not word.capital or word.taken or word.gap not in (" ", ". ", ",") or word.key in OPENERS:
        return False
    if word.gap == "," and word.key not in reading.table.given_names and not _full_name(reading, line, title):
        return False
    if reading.table.land(word) or word.key in AFTER_OFFICE or word.key in OFFICES:
        return False
    if word.key in HONORIFICS or (word.key in HEADS and word.key not in reading.table.given_names):
        return False
    if reading.common(word) and not title.honorific and (_noun_follows(line, at) or _describes(line, title)):
        return False
    if word.upper and len(word.text) > 1 and not line[at - 1].upper:
        return False
    if word.key.endswith("ed") and len(word.key) > 5 and reading.common(word):
        return False
    if reading.loud(line) and reading.common(word) and word.key not in reading.table.given_names:
        return False
    match = reading.table.match(line, at)
    if match is not None and match[1].sure and match[1].kind != CITY and match[0] - at > 1:
        return False
    if match is not None and match[1].kind == COUNTRY and word.key not in reading.table.given_names:
        return False
    return title.honorific or not reading.common(word) or word.key in reading.table.given_names or line[at - 1].capital


def _describes(line: Sequence[Word], title: Title) -> bool:
    """Whether a common word only describes the office: "Minister Responsible for X", "Official Releases"."""
    after = line[title.last + 1] if title.last + 1 < len(line) else None
    return title.core in _WEAK or (after is not None and after.near and after.key == "for")


def _noun_follows(line: Sequence[Word], at: int) -> bool:
    """Whether the run of capital words is called by a noun: "Regional Bureau"."""
    for word in line[at + 1 : at + 4]:
        if not word.capital or not word.near or word.taken:
            return False
        if word.key in HEADS:
            return True
    return False


def _full_name(reading: Reading, line: Sequence[Word], title: Title) -> bool:
    """Whether two uncommon capital words follow the comma after the office of a country."""
    words = line[title.last : title.last + 2]
    return (
        title.of is not None
        and len(words) == 2
        and words[1].gap == " "
        and all(word.capital and not word.upper and not reading.common(word) for word in words)
    )


def _note(reading: Reading, line: Sequence[Word], title: Title, last: Title, begin: int, end: int) -> None:
    head = reading.span(line, begin, end)
    start = line[title.first].start if last.last == begin else head.start
    office = _of_one(last.office) if last.plural else last.office
    rule = f"after a title: {last.office}"
    reading.found.append(Name(Span(start, head.end), EntityType.PERSON, head, office, rule, 0.95))
    reading.take(line, begin, end, EntityType.PERSON)


def _of_one(office: str) -> str:
    """ "Foreign Minister" of "Foreign Ministers"."""
    words = [(word, PLURAL_OFFICES.get(word.lower())) for word in office.split(" ")]
    return " ".join(word if one is None else word[:1] + one[1:] for word, one in words)


def name_end(reading: Reading, line: Sequence[Word], at: int) -> int:
    """Where the words of a personal name end that begins at line[at]."""
    end = at
    while end < len(line) and end - at < _MOST_PARTS and (end == at or _goes_on(reading, line, at, end)):
        end += 1
    while end > at and line[end - 1].key in PARTICLES and not line[end - 1].capital:
        end -= 1
    junior = at < end < len(line) and line[end].gap == "," and line[end].key in ("jr", "sr")
    return end + junior


def _goes_on(reading: Reading, line: Sequence[Word], at: int, end: int) -> bool:
    word, before = line[end], line[end - 1]
    if word.taken or word.gap in ("|", ","):
        return False
    if word.gap == ". " and len(before.text) > 1 and before.key not in _ABBREVIATED and before.key not in DIGRAPHS:
        return False
    if word.key in PARTICLES and word.near:
        return end + 1 < len(line) and line[end + 1].capital and line[end + 1].near
    if word.gap == ". " and before.key in _REGNAL and reading.table.match(line, end) is not None:
        return False
    if not word.capital:
        # "Ki-moon", "Chia-kan", but not "Bush-era"
        return (
            word.gap == "-"
            and len(before.text) <= 5
            and len(word.text) <= 5
            and word.key not in _NO_SYLLABLES
            and (len(before.text) <= 3 or end - at > 1 or word.key not in reading.table.common_words)
        )
    if word.upper and not before.upper and word.key in POST_NOMINALS:
        return False
    if word.key in SURNAMES_TOO and end == at + 1 and before.key in reading.table.given_names and word.gap == " ":
        return end + 1 >= len(line) or line[end + 1].key != "of"
    if word.key in HEADS or word.key in OTHER_HEADS or word.key in _TITLE_WORDS or word.key in _HEADLINE_VERBS:
        return False
    # Roman, French and Holland are surnames too.
    if reading.table.land(word) and not (before.key in reading.table.given_names or len(before.text) == 1):
        return False
    return word.key != "i" or (end + 1 < len(line) and line[end + 1].gap == ".") or not _verb_follows(line, end)


def _verb_follows(line: Sequence[Word], at: int) -> bool:
    """Whether "I" is the pronoun: a small word follows that is no preposition or conjunction."""
    return at + 1 < len(line) and not line[at + 1].capital and line[at + 1].key not in ("of", "and", "in", "was", "on")


def named(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """A person by initial or given name, noted; where to read on, or None."""
    word = line[at]
    initial = (len(word.text) == 1 or word.key in DIGRAPHS) and at + 1 < len(line) and line[at + 1].gap in (".", ". ")
    given = initial or word.key in reading.table.given_names or _is_eastern(line, at)
    if not given and not _second_is_given(reading, line, at):
        return None
    if at and line[at - 1].key == "the" and line[at].gap == " ":
        return None
    end = name_end(reading, line, at)
    if initial and _no_surname(reading, line, at, end):
        return None
    if not _whole(reading, line, at, end, initial):
        return None
    reading.add(line, at, end, EntityType.PERSON, "initial and surname" if initial else "given name and surname", 0.85)
    return end


def _no_surname(reading: Reading, line: Sequence[Word], at: int, end: int) -> bool:
    """Whether a new sentence begins after the letters: "I. The makers", "(N.S.) France"."""
    last = line[end - 1]
    if last.gap != ". ":
        return False
    match = reading.table.match(line, end - 1)
    return (
        last.key in OPENERS
        or last.key in HONORIFICS
        or last.key == "box"
        or (match is not None and match[1].kind == COUNTRY and (end - at > 2 or line[at].gap == "."))
    )


def _is_eastern(line: Sequence[Word], at: int) -> bool:
    """Whether a family name and a given name of two syllables stand here: "Moon Jae-in"."""
    if at + 2 >= len(line) or not line[at + 1].capital or line[at + 1].gap != " " or line[at].upper:
        return False
    syllable = line[at + 2]
    short = len(line[at + 1].text) <= 5 and len(syllable.text) <= 5
    return short and syllable.gap == "-" and not syllable.capital and syllable.key not in _NO_SYLLABLES


def _second_is_given(reading: Reading, line: Sequence[Word], at: int) -> bool:
    """Whether an uncommon first name stands before one of the given names: "Armas Herman Saastamoinen"."""
    if at + 2 >= len(line) or reading.common(line[at]) or reading.table.land(line[at]) or line[at].upper:
        return False
    second, third = line[at + 1 : at + 3]
    return (
        second.key in reading.table.given_names and second.capital and third.capital and second.gap == third.gap == " "
    )


def _whole(reading: Reading, line: Sequence[Word], at: int, end: int, initial: bool) -> bool:
    if end - at < 2 or len(line[end - 1].text) < 2:
        return False
    if line[at].upper and len(line[at].text) > 1:
        return all(word.upper for word in line[at:end])
    if initial:
        return not line[end - 1].upper
    after = line[end] if end < len(line) else None
    if after is not None and after.capital and after.near and (after.key in HEADS or after.key in OTHER_HEADS):
        return False
    return not all(reading.common(word) for word in line[at:end])
