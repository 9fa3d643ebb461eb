"""Read titles and offices: "US President", "Minister of Foreign Affairs", "the American leader", "our President"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzexplorer.extract.names.gazetteer import COUNTRY, STATE, Gazetteer
from kzexplorer.extract.names.vocabulary import (
    HONORIFICS,
    OFFICE_ADJECTIVES,
    OFFICE_MODIFIERS,
    OFFICES,
    PORTFOLIOS,
    RANKS,
)
from kzexplorer.extract.names.words import Word

_DETERMINERS = frozenset("the a an his her their its".split())
OURS = frozenset(("our", "my"))
_OF = frozenset(("of", "for", "to"))


@dataclass(frozen=True, slots=True)
class Title:
    """A title or office at words[first:last]; `core` is the noun itself ("president"), `office` its words in order.

    `of` is the country or body that the title names, whose words stand at words[of_at[0]:of_at[1]] where it
    is named by a noun; `ours` marks "our President", `definite` "the President".
    """

    first: int
    last: int
    core: str
    office: str
    of: str | None = None
    of_at: tuple[int, int] | None = None
    ours: bool = False
    definite: bool = False
    former: bool = False
    honorific: bool = False


def read(words: Sequence[Word], at: int, table: Gazetteer) -> Title | None:
    """The longest title that begins at words[at] (determiner included), or None."""
    i, n = at, len(words)
    ours = words[i].key in OURS
    definite = words[i].key in _DETERMINERS
    if ours or definite:
        i += 1
    former = False
    of: str | None = None
    of_at: tuple[int, int] | None = None
    begun = i
    while i < n and (i == at or words[i].gap in (" ", "-", ". ") or (i > 0 and words[i - 1].owner)):
        word = words[i]
        if word.key in OFFICE_ADJECTIVES:
            former = former or word.key in ("former", "ex", "late", "previous")
            i += 1
            continue
        if of is None and word.capital:
            land = table.demonyms.get(word.key)
            if land is not None:
                of, of_at = land, None
                i += 1
                continue
            match = table.match(words, i)
            if match is not None and match[1].kind in (COUNTRY, STATE, "body") and match[0] < n:
                of, of_at = match[1].name, (i, match[0])
                i = match[0]
                continue
        break
    start = i
    while i < n and i - start < 4 and words[i].key in OFFICE_MODIFIERS and (i == start or words[i].gap in (" ", "-")):
        i += 1
    while i >= start and (i >= n or (words[i].key not in OFFICES and words[i].key not in RANKS) or (i > start and words[i].gap not in (" ", "-"))):
        i -= 1
    if i < start or (i > begun and i == start and words[i].gap not in (" ", "-") and not words[i - 1].owner):
        return _honorific(words, at) if at == start else None
    core = words[i].key
    end = i + 1
    while end < n and words[end].gap in (" ", "-") and (words[end].key in OFFICES or words[end].key in ("general", "president", "office", "in")) and end - i < 4:
        if words[end].key == "in" and not (end + 1 < n and words[end + 1].key in ("office", "chief") and words[end].gap == "-"):
            break
        core = words[end].key if words[end].key in OFFICES and words[end].gap == " " else core
        end += 1
    office_first = start
    office_end = end
    while end + 1 < n and words[end].key in _OF and words[end].gap == " " and words[end + 1].gap == " ":
        after = end + 1
        if words[after].key == "the" and after + 1 < n:
            after += 1
        match = table.match(words, after) if words[after].capital else None
        if match is not None and match[1].kind in (COUNTRY, STATE, "body"):
            of, of_at = match[1].name, (after, match[0])
            end = match[0]
            continue
        tail = after
        while tail < n and words[tail].gap in (" ", "-") and (words[tail].key in PORTFOLIOS or (words[tail].key == "and" and tail + 1 < n and words[tail + 1].key in PORTFOLIOS)):
            tail += 1
        if tail == after:
            break
        end = office_end = tail
    office = " ".join(word.text for word in words[office_first:office_end])
    return Title(at, end, core, office, of, of_at, ours, definite, former)


def _honorific(words: Sequence[Word], at: int) -> Title | None:
    end = at
    while end < len(words) and words[end].capital and words[end].key in HONORIFICS | RANKS and end - at < 3:
        end += 1
    if end == at:
        return None
    return Title(at, end, words[end - 1].key, " ".join(w.text for w in words[at:end]), honorific=True)
