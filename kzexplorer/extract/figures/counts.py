"""Find the noun that a number counts ("94 agreements", "30,000 Polish troops"), and tell counting from numbering."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.lexicon import Form
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from kzexplorer.extract.figures.numerals import Numeral

_FURTHEST = 5
_WORD = re.compile(r"(?:[A-Za-z]\.){2,4}|[^\W\d_]{1,40}(?:[-'’][^\W\d_]{1,40}){0,4}")
_SPACE = re.compile(r"[ \u00a0\u202f]{1,2}|[ \t]?\n[ \t]?")
_LOOK_BACK = 40
_ACRONYMS = re.compile("[A-Z]{2,6}s")  # "35 MPs"

_PLURALS = frozenset(
    """
    people persons men women children troops personnel staff police aircraft spacecraft clergy cattle sheep infantry
    cavalry crew militia horse dead killed wounded injured missing deaf faithful homeless unemployed media criteria
    phenomena teeth geese mice memoranda data
    """.split()
)
_ADJECTIVES_TOO = frozenset("dead killed wounded injured missing unemployed homeless".split())
# Words in -s that are no plurals, and verbs that follow a number.
_NO_PLURALS = frozenset(
    """
    as is was has its his this does yes us thus plus versus always perhaps overseas besides towards afterwards
    sometimes whereas unless across less business press access process class mass cross success progress congress
    witness express various previous serious religious famous numerous campus virus status census bus gas lens bias
    gross glass illness fitness themselves ourselves nowadays indoors outdoors upwards downwards forwards backwards
    says said goes years' others ours theirs yours hers times
    """.split()
)
_LENGTHS_OF_TIME = frozenset(
    "days weeks months years decades centuries hours minutes seconds nights evenings mornings afternoons fortnights "
    "generations seasons quarters semesters terms moments anniversaries birthdays".split()
)
_EMPTY_NOUNS = frozenset(
    "sides parties ways things others fifths thirds quarters halves tenths fourths eighths".split()
)
_NOT_BETWEEN = (
    DETERMINERS - {"no"}
    | PREPOSITIONS
    | CONJUNCTIONS
    | frozenset(
        """
        who whom which that what when where while how why if than then there here he she it they we you i them him her
        not will would can could may might must shall should be been being is are was were am do does did done has have
        had having also so too very per more most less least only even still yet already ago later earlier o'clock pm
        st nd rd th bc bce ad ce said says went came met took became began left held gave got saw told made
        """.split()
    )
)
_NUMBERING = frozenset(
    """
    no nos nr number numbers resolution resolutions article articles art arts paragraph paragraphs para paras section
    sections chapter chapters page pages pp p room route highway flight bus line box order decree regulation directive
    protocol document doc law act convention rule case file ref reference serial model type version code telephone
    tel phone fax extension ext isbn issn vol volume volumes annex appendix table figure item point clause part title
    phase stage grade level class category group division brigade regiment battalion district region zone area gate
    platform channel verse scene lot unit aged age top windows boeing airbus apollo opus psalm form schedule
    """.split()
)
_DEFINITE = frozenset(
    "the these those both its their his her our your my other all first last next past same every each".split()
)
_BEFORE_YEAR = _DEFINITE | frozenset(
    "a an in of since by from until till to and or early late mid during before after for about circa between".split()
)
_LEADING = frozenset("in from to at by of for with than about over nearly and or".split())
_YEARS = range(1000, 2101)
_SMALL = 1000


class Following(NamedTuple):
    """A word after a number: its offsets and itself."""

    start: int
    end: int
    word: str


def words_after(text: str, offset: int, end: int, *, hyphen: bool = False) -> list[Following]:
    """The words that follow with white space alone between them; with `hyphen` the first may hang on a hyphen."""
    found: list[Following] = []
    while len(found) < _FURTHEST:
        space = _SPACE.match(text, offset, end)
        start = space.end() if space else offset + 1 if hyphen and not found and text[offset : offset + 1] == "-" else 0
        match = _WORD.match(text, start, end) if start else None
        if match is None:
            break
        found.append(Following(match.start(), match.end(), match[0]))
        offset = match.end()
    return found


def noun(following: Sequence[Following]) -> Following | None:
    """The plural noun that the words before it only describe; None where no such noun follows."""
    capital: Following | None = None
    for index, each in enumerate(following):
        lower = each.word.lower()
        if lower in _NOT_BETWEEN or _is_past(lower):
            break
        if not (is_plural(lower) or _ACRONYMS.fullmatch(each.word)):
            continue
        if each.word[0].isupper():
            last = following[index - 1] if index else None
            capital = each if capital in (None, last) else capital
            continue
        return _last_of_compound(following, index)
    return capital


def _last_of_compound(following: Sequence[Following], index: int) -> Following | None:
    """ "arms sales", "wounded soldiers": the last of the nouns in a row; lengths of time are no counts."""
    while index + 1 < len(following):
        after = following[index + 1].word
        if not (after.islower() and is_plural(after)) or after in _NOT_BETWEEN | _ADJECTIVES_TOO:
            break
        index += 1
    head = following[index]
    return None if head.word.lower() in _LENGTHS_OF_TIME | _EMPTY_NOUNS or head.word[-2:] in ("’s", "'s") else head


def is_plural(lower: str) -> bool:
    """Whether a word reads as the plural of a noun."""
    if lower in _PLURALS or lower.endswith("men"):
        return lower not in ("specimen", "regimen", "acumen", "amen", "abdomen", "omen")
    if lower in _NO_PLURALS or not lower.endswith("s") or len(lower) < 4 or "'" in lower or "’" in lower:
        return False
    return not lower.endswith(("ss", "us", "is"))


def _is_past(lower: str) -> bool:
    """Whether a word is a past form that no adjective has: "met", not "armed"."""
    if lower.endswith("ed") or is_plural(lower):
        return False
    return any(form is Form.PAST for _, form in lexicon.load().forms.get(lower, ()))


def is_numbering(text: str, start: int, numeral: Numeral) -> bool:
    """Whether the words before make the number the name of something: "Article 5", "Boeing 747", "the 1999 talks"."""
    before = text[max(start, numeral.start - _LOOK_BACK) : numeral.start].split()
    last = before[-1].lower().strip("(“\"'.") if before else ""
    if last in _NUMBERING:
        return True
    if numeral.worded:
        return last in _DEFINITE
    if numeral.grouped:
        return False
    if int(numeral.written) in _YEARS and len(numeral.written) == 4 and last in _BEFORE_YEAR:
        return True
    return _is_part_of_a_name(before, int(numeral.written))


def _is_part_of_a_name(before: Sequence[str], number: int) -> bool:
    """A small number right behind a name: "Falcon 9 rockets"; but "In Ostmark 300 soldiers ..." counts."""
    if len(before) < 2 or number >= _SMALL:
        return False
    name, earlier = before[-1], before[-2].lower()
    return name[0].isupper() and name[-1].isalpha() and earlier not in _LEADING
