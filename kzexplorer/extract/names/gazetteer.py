"""Look up places, peoples and well-known bodies: tables of resources/gazetteer, read once when first needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import NamedTuple

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names.vocabulary import COMMON_ACRONYMS
from kzexplorer.extract.names.words import Word, key_of
from kzexplorer.paths import resource

COUNTRY, CODE, STATE, REGION, CITY = "country", "country code", "state", "region", "city"
SUBDIVISION, BODY, DOCUMENT = "subdivision", "body", "document"
_SMALL_WORDS = frozenset("of the and de da do la le el al du des di del der den van von am an in on for to a".split())
_WITH_ARTICLE = re.compile(
    r"(?:United|Republic of) "
    r"|.{1,60} (?:Republic|Federation|Confederation|Union|Kingdom|Empire|Islands|States|Emirates)\Z"
    r"|(?:.{1,60} )?(?:Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros)\Z|(?:Gambia|Vatican)\Z"
)
_LONGEST_ACRONYM = 7
_SURE_CITY = 300  # thousands of people: below, a single word counts only where the sentence speaks of a place


class Entry(NamedTuple):
    """What a key of the tables names; `sure` entries need no support from the sentence."""

    name: str
    type: EntityType
    kind: str
    sure: bool = True


@dataclass
class Gazetteer:
    """Keys are folded words with one space between; `acronyms` hold only where the text has capitals throughout.

    `lengths` has the numbers of words of the names that begin with a word, the longest first. `surnames` and
    `towns` are hints: too many of them are other things as well.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    acronyms: dict[str, Entry] = field(default_factory=dict)
    demonyms: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    given_names: frozenset[str] = frozenset()
    female_names: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    common_words: frozenset[str] = frozenset()
    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def match(self, words: Sequence[Word], at: int) -> tuple[int, Entry] | None:
        """The longest name that begins at words[at]: the index after its last word, and its entry."""
        lengths = self.lengths.get(words[at].key)
        if lengths is None or not words[at].capital:
            return None
        last, reach = at + 1, min(len(words), at + lengths[0])
        while last < reach and words[last].gap != "|":
            last += 1
        for length in lengths:
            if at + length <= last:
                entry = self._entry(words[at : at + length])
                if entry is not None:
                    return at + length, entry
        return None

    def knowing(self, codes: dict[str, str]) -> Gazetteer:
        """This table and the abbreviations of countries that a text uses, by their capitals: KZ for Kazakhstan."""
        new = {key_of(code): name for code, name in codes.items() if code.isupper() and code in self.codes}
        acronyms = {key: Entry(name, EntityType.PLACE, CODE) for key, name in new.items()}
        if not acronyms:
            return self
        lengths = {**self.lengths}
        for key in acronyms:
            lengths[key] = (*(length for length in lengths.get(key, ()) if length > 1), 1)
        return replace(self, acronyms={**acronyms, **self.acronyms}, lengths=lengths)

    @cached_property
    def with_codes(self) -> Gazetteer:
        """This table and all country codes, for words that are known to be an office."""
        return self.knowing({code: name for code, name in self.codes.items() if code.lower() not in COMMON_ACRONYMS})

    @cached_property
    def openers(self) -> frozenset[str]:
        """The first words of all names and demonyms."""
        return frozenset(self.lengths).union(key.partition(" ")[0] for key in self.demonyms)

    def land(self, word: Word) -> str | None:
        """The country or region whose people or things the word means ("Kazakh"), if it is a demonym."""
        if not word.capital:
            return None
        return self.demonyms.get(word.key) or self.demonyms.get(word.key.removesuffix("s"))

    def people(self, words: Sequence[Word]) -> str | None:
        """The country or region of a demonym of one word or more: "South African"."""
        if not all(word.capital and (word.near or word is words[0]) for word in words):
            return None
        return self.demonyms.get(" ".join(word.key for word in words))

    def _entry(self, words: Sequence[Word]) -> Entry | None:
        key = " ".join(word.key for word in words) if len(words) > 1 else words[0].key
        acronym = self.acronyms.get(key)
        if acronym is not None and all(word.upper for word in words):
            return acronym
        entry = self.entries.get(key)
        if entry is not None and all(word.capital or word.key in _SMALL_WORDS or word.key.isdigit() for word in words):
            return entry
        return None

    def add(self, name: str, entry: Entry) -> None:
        """Keep a name unless one added before has its key."""
        key = key_of(name)
        if not key:
            return
        short = name.isupper() and len(name.replace(".", "").replace("-", "")) <= _LONGEST_ACRONYM
        (self.acronyms if short else self.entries).setdefault(key, entry)
        n_words = key.count(" ") + 1
        first = key if n_words == 1 else key[: key.index(" ")]
        known = self.lengths.get(first)
        if known is None:
            self.lengths[first] = (n_words,)
        elif n_words not in known:
            self.lengths[first] = tuple(sorted((*known, n_words), reverse=True))


def with_article(place: str) -> str:
    """The name as it stands in a sentence: "the United States", "Kazakhstan"."""
    return f"the {place}" if _WITH_ARTICLE.match(place) else place


@cache
def gazetteer() -> Gazetteer:
    """The tables as one index; the first call reads them."""
    table = Gazetteer()
    table.common_words = frozenset(_lines("common_words"))
    names = {row[2]: row[0] for row in _rows("countries")}
    _add_countries(table, names)
    for file, kind in (("states", STATE), ("regions", REGION)):
        for name, others, demonyms in _rows(file):
            _add_all(table, name, others, Entry(name, EntityType.PLACE, kind))
            _add_demonyms(table, name, demonyms)
    for name, others in _rows("bodies"):
        _add_all(table, name, others, Entry(name, EntityType.ORGANISATION, BODY))
    for name, others in _rows("documents"):
        _add_all(table, name, others, Entry(name, EntityType.DOCUMENT, DOCUMENT))
    _add_cities(table)
    for name, _ in _rows("subdivisions"):
        table.add(name, Entry(name, EntityType.PLACE, SUBDIVISION, sure=key_of(name) not in table.common_words))
    table.female_names = frozenset(key_of(name) for line in _lines("female_names") for name in line.split())
    given = (key_of(name) for line in _lines("given_names") for name in line.split())
    table.given_names = table.female_names.union(given, _lines("more_given_names"))
    table.surnames, table.towns = frozenset(_lines("surnames")), frozenset(_lines("towns"))
    return table


def _lines(file: str) -> list[str]:
    return resource(f"gazetteer/{file}.txt").read_text(encoding="utf-8").splitlines()


def _rows(file: str) -> Iterator[list[str]]:
    for line in resource(f"gazetteer/{file}.tsv").read_text(encoding="utf-8").splitlines():
        yield line.split("\t")


def _add_all(table: Gazetteer, name: str, others: str, entry: Entry) -> None:
    table.add(name, entry)
    for other in filter(None, others.split("|")):
        table.add(other, entry)


def _add_demonyms(table: Gazetteer, name: str, demonyms: str) -> None:
    for demonym in filter(None, demonyms.split("|")):
        table.demonyms.setdefault(key_of(demonym), name)


def _add_countries(table: Gazetteer, names: dict[str, str]) -> None:
    for name, others, code, code3, _capital in _rows("countries"):
        _add_all(table, name, others, Entry(name, EntityType.PLACE, COUNTRY))
        table.codes[code] = table.codes[code3] = name
    for code, demonyms, others in _rows("demonyms"):
        name = names.get(code, "Kosovo")
        _add_all(table, name, others, Entry(name, EntityType.PLACE, COUNTRY))
        _add_demonyms(table, name, demonyms)


def _add_cities(table: Gazetteer) -> None:
    capitals = {row[4] for row in _rows("countries")}
    former = dict(_rows("former_names"))
    for name, others, _code, thousands in _rows("cities"):
        known = name in capitals or name in former or int(thousands) >= _SURE_CITY
        known = known and key_of(name) not in table.common_words
        entry = Entry(name, EntityType.PLACE, CITY, sure=known)
        table.add(name, entry)
        for other in filter(None, former.pop(name, "").split("|")):
            table.add(other, entry)
        unsure = Entry(name, EntityType.PLACE, CITY, sure=False) if known and others else entry
        for other in filter(None, others.split("|")):
            table.add(other, unsure)
    for name, others in former.items():
        _add_all(table, name, others, Entry(name, EntityType.PLACE, CITY))
