"""Guess what the columns of a table mean, from the words of their names and from what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.table import Columns, Meaning
from kzexplorer.readers.table.dates import DateColumn

_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BARE_NUMBER = re.compile(r"[\d.,]{1,8}")
_PERSON = re.compile(
    r"(?:[A-Z][\w.'’-]*,? (?:(?:de|da|di|von|van|bin|ibn|al|el|la|le|der|du|dos) )*){1,4}[A-Z][\w.'’-]*"
)
_DATED = 0.3
_SURELY_DATED = 0.8
_NAMES_OF_PEOPLE = 0.8

# In the order in which they are tried; the first that has a word of the name decides.
_WORDS: tuple[tuple[Meaning, frozenset[str]], ...] = tuple(
    (Meaning(line.partition(":")[0].strip()), frozenset(line.partition(":")[2].split()))
    for line in """
        none: id ids uid uuid number no nr url link latitude longitude lat lon lng version code iso page
        end: end ends ended ending until till finish finished finishes departure departed left closed closing thru
        start: start starts started starting begin begins began beginning since arrival arrived opened opening
        role: role office position post rank function capacity job occupation
        kind: kind type category class nature
        person: person people persons visitor visitors guest guests who leader leaders participant participants envoy
        person: ambassador minister president delegate speaker author sender recipient traveller traveler signatory
        organisation: organisation organization org agency institution ministry party company delegation institute group
        country: country countries state nation land countryname
        place: place places city cities town location locale venue where destination capital site region
        description: description descriptions details detail remarks remark notes note comments comment text content
        description: summary purpose abstract body occasion reason outcome
        title: title subject event events headline heading topic happening meeting visit treaty agreement
        start: date dates when day datum time year signed on
    """.strip().splitlines()
)
_EITHER_END = {"from": Meaning.START, "to": Meaning.END, "through": Meaning.END}
_NAMES = frozenset(("name", "names", "surname"))
_OTHER_DATES = frozenset("birth born dob created updated modified accessed retrieved added entered".split())
_ONCE = (Meaning.START, Meaning.END, Meaning.TITLE, Meaning.KIND)


def guess(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """What each column means; `rows` are some of the table. A column of dates is one only where its cells are dates."""
    values = [[row[at] for row in rows if at < len(row) and row[at].strip()] for at in range(len(names))]
    meanings = [_of_name(name) for name in names]
    for at, name in enumerate(names):
        meanings[at] = _checked(meanings[at], name, values[at], meanings)
    for meaning in _ONCE:
        for at in [at for at, each in enumerate(meanings) if each is meaning][1:]:
            meanings[at] = Meaning.DESCRIPTION if meaning is Meaning.TITLE else Meaning.NONE
    if not {Meaning.START, Meaning.END} & set(meanings):
        _find_dates(meanings, names, values)
    if Meaning.START not in meanings and Meaning.END in meanings:
        meanings[meanings.index(Meaning.END)] = Meaning.START
    return Columns(tuple(names), tuple(meanings))


def words_of(name: str) -> list[str]:
    """`startDate`, `start_date` and `Start date` are the same two words."""
    return [word.lower() for word in _WORD.findall(_CAMEL.sub(" ", name))]


def dated_share(values: Sequence[str], *, numbers: bool) -> float:
    """How many of the values read as dates; bare numbers as years only where `numbers`."""
    if not values:
        return 0.0
    column = DateColumn.of(values)
    column = column if numbers else DateColumn(column.day_first)
    found = [
        value for value in values if (numbers or not _BARE_NUMBER.fullmatch(value.strip())) and _is_date(column, value)
    ]
    return len(found) / len(values)


def _is_date(column: DateColumn, value: str) -> bool:
    found = column.read(value)
    return found.when is not None or found.ongoing or "no calendar" in found.reason


def _of_name(name: str) -> Meaning:
    words = words_of(name)
    if _OTHER_DATES & set(words):
        return Meaning.NONE
    for word in words:
        if word in _EITHER_END:
            return _EITHER_END[word]
    return next((meaning for meaning, known in _WORDS if not known.isdisjoint(words)), Meaning.NONE)


def _checked(meaning: Meaning, name: str, values: Sequence[str], meanings: Sequence[Meaning]) -> Meaning:
    """Dates must be dates, and "name" is that of a person or of what happened."""
    if meaning in (Meaning.START, Meaning.END):
        return meaning if not values or dated_share(values, numbers=True) >= _DATED else Meaning.NONE
    if meaning is not Meaning.NONE or _NAMES.isdisjoint(words_of(name)):
        return meaning
    if Meaning.PERSON in meanings:
        return Meaning.NONE if Meaning.TITLE in meanings else Meaning.TITLE
    people = sum(_PERSON.fullmatch(value.strip()) is not None for value in values)
    if Meaning.ROLE in meanings or Meaning.TITLE in meanings or people >= _NAMES_OF_PEOPLE * max(1, len(values)):
        return Meaning.PERSON
    return Meaning.TITLE


def _find_dates(meanings: list[Meaning], names: Sequence[str], values: Sequence[Sequence[str]]) -> None:
    """Where no name tells of dates, take the first columns that hold little else."""
    wanted = [Meaning.START, Meaning.END]
    for at, each in enumerate(values):
        free = meanings[at] is Meaning.NONE and not _OTHER_DATES & set(words_of(names[at]))
        if wanted and free and dated_share(each, numbers=False) >= _SURELY_DATED:
            meanings[at] = wanted.pop(0)
            if at + 1 < len(values) and dated_share(values[at + 1], numbers=False) < _SURELY_DATED:
                return
