"""Read titles and offices: "US President", "Minister of Foreign Affairs", "the American leader", "our President"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzexplorer.extract.names.gazetteer import BODY, CODE, COUNTRY, REGION, STATE, SUBDIVISION, Gazetteer
from kzexplorer.extract.names.vocabulary import (
    AFTER_OFFICE,
    HONORIFICS,
    OFFICE_ADJECTIVES,
    OFFICE_MODIFIERS,
    OFFICES,
    PLURAL_OFFICES,
    PORTFOLIOS,
    RANKS,
)
from kzexplorer.extract.names.words import Word

OURS = frozenset(("our", "my"))
_THE = frozenset(("the", "this", "that"))
_OTHER_DETERMINERS = frozenset(("a", "an", "his", "her", "their", "its"))
_LINKS = frozenset(("of", "for", "to"))
_PARTS_OF_LANDS = frozenset("state province city region government commonwealth people republic kingdom".split())
_FORMER = frozenset(("former", "ex", "late", "previous"))
_LANDS = frozenset((COUNTRY, CODE, STATE, BODY, REGION, SUBDIVISION))
_ACCREDITED = frozenset("ambassador consul envoy representative plenipotentiary commissioner observer".split())
_MOST_MODIFIERS = 4
_MOST_BEFORE = 8
_EXCELLENCIES = frozenset(("he", "hm", "hh"))  # H.E., H.M., H.H.
_NOUNS = OFFICES | PLURAL_OFFICES.keys() | RANKS
_FARTHEST_NOUN = 24  # words from the first of a title: no land or body has so many
_DETERMINERS = _THE | _OTHER_DETERMINERS | OURS
_OFFICES = _NOUNS | OFFICE_ADJECTIVES | OFFICE_MODIFIERS | PORTFOLIOS | HONORIFICS
OPENING_WORDS = _DETERMINERS | (_OFFICES - {"and"}) | {"h"}


@dataclass(frozen=True, slots=True)
class Title:
    """A title or office at words[first:last]; `core` is the noun itself ("president"), `office` its words in order.

    `of` is the country or body that the title names, whose words stand at words[of_at[0]:of_at[1]] where it
    is named by a noun; `ours` marks "our President", `definite` "the President", `plural` "Presidents".
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
    plural: bool = False


def read(words: Sequence[Word], at: int, table: Gazetteer) -> Title | None:
    """The longest title that begins at words[at] (determiner included), or None."""
    first = at + (words[at].key in _DETERMINERS)
    if first == len(words) or not _may_open(words[first], table):
        return None
    if not has_noun(words[at : at + _FARTHEST_NOUN]):
        return _honorific(words, at)
    return _Title(words, at, table).read() or _honorific(words, at)


def has_noun(words: Sequence[Word]) -> bool:
    """Whether the noun of an office is among the words: no title but a form of address has none."""
    return not _NOUNS.isdisjoint([word.key for word in words])


def _may_open(word: Word, table: Gazetteer) -> bool:
    """Whether a title may begin with it; few words of a text may, and each of them is asked."""
    return (word.key in OPENING_WORDS and word.key not in _DETERMINERS) or (word.capital and word.key in table.openers)


def skip_determiner(words: Sequence[Word], title: Title) -> int:
    """The index of the first word that belongs to the office: no article, possessive or "then", "newly appointed"."""
    at = title.first
    while at < title.last - 1 and words[at].key in _THE | _OTHER_DETERMINERS | OURS | OFFICE_ADJECTIVES:
        at += 1
    return at


class _Title:
    """One attempt at a title: the pieces are read from left to right."""

    def __init__(self, words: Sequence[Word], at: int, table: Gazetteer):
        self.words, self.first, self.at, self.table = words, at, at, table
        self.of: str | None = None
        self.of_at: tuple[int, int] | None = None
        self.former = False

    def read(self) -> Title | None:
        opening = self.words[self.at].key
        if opening in _THE or opening in OURS or opening in _OTHER_DETERMINERS:
            self.at += 1
        self._before()
        start = self.at
        core = self._core()
        if core is None:
            return None
        office_end = self._after(self.at)
        if self.of is not None and PLURAL_OFFICES.get(core, core) in _ACCREDITED:
            self._accredited()
        office = _spoken(self.words[start:office_end])
        plural = core in PLURAL_OFFICES
        return Title(
            self.first, self.at, PLURAL_OFFICES.get(core, core), office, self.of, self.of_at,
            opening in OURS, opening in _THE, self.former, plural=plural,
        )  # fmt: skip

    def _joined(self, at: int) -> bool:
        """Whether words[at] goes on with the title: a space or hyphen before it, or the possessive of its country."""
        if at >= len(self.words):
            return False
        return at == self.first or self.words[at].near or self.words[at].gap == ". " or self.words[at - 1].owner

    def _before(self) -> None:
        """Adjectives, and the country or body by demonym or name: "then", "Kazakh", "OSCE"."""
        while self.at - self.first <= _MOST_BEFORE and self._joined(self.at):
            word = self.words[self.at]
            if word.key in OFFICE_ADJECTIVES:
                self.former = self.former or word.key in _FORMER
                self.at += 1
            elif self.of is not None or not word.capital or not self._land():
                return

    def _land(self) -> bool:
        match = self.table.match(self.words, self.at)
        if match is not None and match[1].kind in _LANDS and self._joined(match[0]):
            self.of, self.of_at = match[1].name, (self.at, match[0])
            self.at = match[0]
            return True
        for n_words in (2, 1):
            land = self.table.people(self.words[self.at : self.at + n_words])
            if land is not None:
                self.of = land
                self.at += n_words
                return True
        return False

    def _core(self) -> str | None:
        """The office noun with its modifiers ("Deputy Prime Minister"); leaves `at` after it."""
        start = self.at
        core, end = None, start
        while end < len(self.words) and end - start <= _MOST_MODIFIERS and (end == start or self.words[end].near):
            key = self.words[end].key
            rank = key in RANKS and self.words[end].capital and not (core and key == "general")
            if key in OFFICES or key in PLURAL_OFFICES or rank:
                core, self.at = key, end + 1
            elif not _modifies(self.words[end]):
                break
            end += 1
        if core is None or not self._joined(start):
            return None
        return core

    def _after(self, end: int) -> int:
        """What follows the noun: "in-Office", "Extraordinary", "of Foreign Affairs", "of Peru"; the office's end."""
        while end < len(self.words) and _belongs_after(self.words[end]):
            end += 1
        self.at = end
        while end + 1 < len(self.words) and self.words[end].key in _LINKS and self.words[end].near:
            after = self._skip_the(end + 1)
            match = self._land_at(after)
            if match is not None and self.words[end].key == "to":
                self.at = end = match[0]
                return end
            while match is None and self._is_part_of_land(after):
                after = self._skip_the(after + 2)
                match = self._land_at(after)
            if match is not None:
                self.of, self.of_at, self.at = match[1], (after, match[0]), match[0]
                return end
            tail = self._portfolio(after)
            if tail == after:
                return end
            self.at = end = tail
        return end

    def _accredited(self) -> None:
        """Go on over the country that a diplomat is sent to: "Ambassador of Peru to the Kingdom of Norway"."""
        at = self.at
        if at + 1 < len(self.words) and self.words[at].key == "to" and self.words[at].near:
            match = self._land_at(self._skip_the(at + 1))
            self.at = at if match is None else match[0]

    def _skip_the(self, at: int) -> int:
        return at + (self.words[at].key == "the" and at + 1 < len(self.words))

    def _is_part_of_land(self, at: int) -> bool:
        words = self.words
        return at + 2 < len(words) and words[at].key in _PARTS_OF_LANDS and words[at + 1].key == "of"

    def _land_at(self, at: int) -> tuple[int, str] | None:
        match = self.table.match(self.words, at) if self.words[at].near else None
        return (match[0], match[1].name) if match is not None and match[1].kind in _LANDS else None

    def _portfolio(self, at: int) -> int:
        words = self.words
        end = at
        while end < len(words) and words[end].gap in (" ", "-", ","):
            if words[end].key == "and" or words[end].gap == ",":
                if not (end + 1 < len(words) and words[end + 1 if words[end].key == "and" else end].key in PORTFOLIOS):
                    break
            elif words[end].key not in PORTFOLIOS:
                break
            end += 1
        return end


def _modifies(word: Word) -> bool:
    """Whether it may stand before the noun of an office: "Deputy", "Foreign", "Oil"."""
    if word.key == "under" and not word.capital:
        return False
    return word.key in OFFICE_MODIFIERS or (word.key in PORTFOLIOS and word.key not in ("the", "and"))


def _belongs_after(word: Word) -> bool:
    """Whether it goes on with the office: "Secretary-General", "Chairman-in-Office", not "Ambassador in Paris"."""
    return word.near and word.key in AFTER_OFFICE and (word.gap == "-" or word.key not in ("in", "office"))


def _spoken(words: Sequence[Word]) -> str:
    return "".join(("" if not at else "-" if word.gap == "-" else " ") + word.text for at, word in enumerate(words))


def _honorific(words: Sequence[Word], at: int) -> Title | None:
    end = at
    while end < len(words) and words[end].capital and words[end].key in HONORIFICS and end - at < 3:
        end += 1
    if (
        words[at].key == "h"
        and "".join(word.key for word in words[at : at + 2]) in _EXCELLENCIES
        and words[at + 1].gap == "."
    ):
        end = at + 2
    if end == at:
        return None
    return Title(at, end, words[end - 1].key, " ".join(word.text for word in words[at:end]), honorific=True)
