"""Cut a sentence into nodes: words, numbers and marks, each with a letter for the roles it may play in a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from kzexplorer.extract.dates import feasts, numeric
from kzexplorer.extract.dates.readings import Moment, Reading
from kzexplorer.extract.dates.vocabulary import NUMBERS, ORDINALS, needs_capital, roles

_TOKEN = re.compile(
    # The symbol of a document: "S/RES/1973", "A/CONF.157/23", "UN/1999/12", "C-1999/08".
    r"(?P<symbol>(?<![\w/.-])[A-Z]{1,8}(?:[./-][A-Z]{1,8}(?:\.\d{1,5}){0,2}|\.\d{1,5}|-\d{1,5}){0,4}/(?:[A-Z]{1,4}[./-]?)?\d[\w./-]{0,20})"
    r"|(?P<number>\d{1,2}(?:[:.]\d\d)? ?(?i:[ap]m|hrs?)(?!\w)"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)|[1-4](?=[QH]\b)"
    r"|(?>\d+(?:[.,/:–-]\d+){0,7}(?:st|nd|rd|th|d|['’]?s)?)(?![^\W\d_]))"
    r"|(?P<mixed>\d[^\W_]*)"
    r"|(?P<short>(?<![\w'’‘])['’‘]\d\d(?:s)?(?!\w))"
    r"|(?P<abbreviation>[^\W\d_](?:\.[^\W\d_]){1,3}(?![^\W_])\.?)"
    r"|(?P<shortened>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.)"
    r"|(?P<compound>(?i:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?i:one|two|three|four|five|six|seven"
    r"|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\w))"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>[,.()/'’&–—-])"
    r"|(?P<other>[^\s])"
)
_MARKS = {
    ",": "comma", ".": "dot", "(": "open", ")": "shut", "/": "slash", "'": "apostrophe", "’": "apostrophe",
    "&": "and", "-": "dash", "–": "dash", "—": "dash",
}  # fmt: skip
# Letters are taken from a block of the code space without special characters of regular expressions.
_FIRST_LETTER = 0x4E00
NOTHING = chr(_FIRST_LETTER)
BUILT_ROLES = (
    "a_day a_weekday a_month a_part a_year a_decade a_century a_clock a_shift a_duration a_set a_range a_vague a_list "
    "a_refusal a_report a_day_of feast"
).split()


class Node(NamedTuple):
    """A word, number or mark of the text, or what a rule has built from some: offsets, letter, word, value."""

    start: int
    end: int
    letter: str
    word: str
    value: float
    reading: Reading | None


@cache
def letters() -> Mapping[frozenset[str], str]:
    """One letter for each set of roles that a node can have."""
    every = {
        *roles().values(),
        *map(frozenset, numeric.SHAPES.values()),
        *(frozenset({role}) for role in (*BUILT_ROLES, *_MARKS.values())),
    }
    ordered = sorted(every, key=sorted)
    return {roles_of: chr(_FIRST_LETTER + i) for i, roles_of in enumerate(ordered, 1)}


@cache
def _word_letters() -> Mapping[str, str]:
    return {word: letters()[names] for word, names in roles().items()}


@cache
def _shape_letters() -> Mapping[str, str]:
    return {name: letters()[frozenset(shape)] for name, shape in numeric.SHAPES.items()}


@cache
def _mark_letters() -> Mapping[str, str]:
    return {mark: letters()[frozenset({role})] for mark, role in _MARKS.items()}


def cut(text: str, start: int, end: int, *, day_first: bool | None) -> list[Node]:
    """The nodes of text[start:end]; `day_first` is the order of numeric dates, None where not known."""
    marks = _mark_letters()
    heads = feasts.heads()
    nodes: list[Node] = []
    done = start
    for match in _TOKEN.finditer(text, start, end):
        if match.start() < done:
            continue
        kind, written = match.lastgroup, match[0]
        if written in heads and (feast := feasts.pattern().match(text, match.start(), end)):
            done = feast.end()
            nodes.append(Node(match.start(), done, _feast_letter(), feast[0], 0, Moment(feast=feast[0])))
        elif kind == "word" or kind == "abbreviation" or kind == "shortened":
            nodes.append(Node(match.start(), match.end(), *_of_word(written), None))
        elif kind == "compound":
            nodes.append(_compound_node(match))
        elif kind == "mark":
            nodes.append(Node(match.start(), match.end(), marks[written], written, 0, None))
        elif kind in ("other", "mixed", "symbol"):
            nodes.append(Node(match.start(), match.end(), NOTHING, written, 0, None))
        else:
            nodes.extend(_number_nodes(match, day_first))
    return nodes


@cache
def _feast_letter() -> str:
    return letters()[frozenset({"feast"})]


@lru_cache(maxsize=30_000)
def _of_word(matched: str) -> tuple[str, str, float]:
    """Letter, word without its full stop and value of a word, kept as texts repeat their words."""
    words, written = _word_letters(), matched.rstrip(".")
    word = written.lower()
    letter = words.get(written) or words.get(word, NOTHING)
    if letter is not NOTHING and written == word and needs_capital(word):
        letter = NOTHING
    return letter, written, NUMBERS.get(word) or ORDINALS.get(word, 0)


def _compound_node(match: re.Match[str]) -> Node:
    """`twenty-one`, `twenty-first`."""
    tens, ones = match[0].lower().split("-")
    shape = "number-in-words"
    if ones in ORDINALS:
        shape = "ordinal-day" if NUMBERS[tens] + ORDINALS[ones] <= 31 else "ordinal"
    value = NUMBERS[tens] + (ORDINALS.get(ones) or NUMBERS[ones])
    return Node(match.start(), match.end(), _shape_letters()[shape], match[0], value, None)


def _number_nodes(match: re.Match[str], day_first: bool | None) -> Iterator[Node]:
    shapes, marks = _shape_letters(), _mark_letters()
    for start, end, shape, value, reading in numeric.pieces(match[0], day_first=day_first):
        letter = shapes.get(shape) or marks.get(shape, NOTHING)
        offset = match.start()
        yield Node(offset + start, offset + end, letter, match[0][start:end], value, reading)
