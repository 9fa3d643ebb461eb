"""Find the countries of a text and those that it is about, which it need not name again where it tells of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import lead, releases
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.releases import ONE_WHOLE, Releases
from kzexplorer.extract.events.words import Word
from kzexplorer.extract.names.gazetteer import COUNTRY, STATE, gazetteer
from kzexplorer.extract.names.words import key_of

_OFTEN = 3
_PAIR = 2
_SHARE = 0.3
_MOST = 0.6
_OF_THREE = frozenset("trilateral tripartite".split())
_IN_TITLE = 3
_ISSUERS = frozenset("ministry department embassy office mission secretariat service centre center agency news".split())
_TITLE_PASSAGES = 6
_LINE = 8


class Parties(NamedTuple):
    """`lands` are the entities of countries by known name, `main` those that the text is about, the first foremost.

    `bodies` are the organisations named in its title, `written` are the passages that open with
    where they were written, each with that place; `releases` are those of a page of several, `pairs`
    the countries of each passage that names just two.
    """

    lands: Mapping[str, int]
    main: tuple[int, ...]
    bodies: tuple[int, ...]
    written: tuple[tuple[int, int], ...] = ()
    releases: Releases = ONE_WHOLE
    pairs: Mapping[int, tuple[int, ...]] = MappingProxyType({})

    def main_at(self, passage: int) -> tuple[int, ...]:
        """The countries that the text around a passage is about: its release, or all of the text."""
        own = self.releases.lands_at(passage)
        about = self.main if own is None else own
        here = self.pairs.get(passage, ())
        return here if len(about) == len(here) == len(set(about) & set(here)) + 1 else about

    def written_at(self, passage: int) -> tuple[int, int] | None:
        """Where the part of the text was written that a passage belongs to, behind the passage that says so."""
        at = bisect_right(self.written, passage, key=lambda pair: pair[0])
        return self.written[at - 1] if at else None

    def is_land(self, entity: int) -> bool:
        return entity in self.lands.values()

    def of_people(self, word: Word) -> int | None:
        """The country whose people or things the word means ("Kenyan"), where the text names that country."""
        land = gazetteer().demonyms.get(word.lower) if word.capital else None
        return None if land is None else self.lands.get(land)

    def of_plural(self, word: Word) -> int | None:
        """The country of a people: "Kenyans"."""
        if not word.capital or not word.lower.endswith("s") or word.lower in gazetteer().entries:
            return None
        land = gazetteer().demonyms.get(word.lower.removesuffix("s"))
        return None if land is None else self.lands.get(land)


def find(passages: Sequence[Passage], sentences: Sequence[Parsed], entities: Sequence[Entity]) -> Parties:
    """Who a text is about, by its title and by how often it speaks of them."""
    lands = dict(_lands(entities))
    parties = Parties(lands, (), ())
    title = _title(passages)
    weights: Counter[int] = Counter()
    for entity in dict.fromkeys(lands.values()):
        weights[entity] = len(entities[entity].mentions)
        if title is not None and any(title.contains(mention.span) for mention in entities[entity].mentions):
            weights[entity] += _IN_TITLE
    three = False
    told = _told(passages, entities, lands)
    for sentence in sentences:
        for word in sentence.words:
            if word.capital and (land := parties.of_people(word)) is not None:
                weights[land] += 1
                told[sentence.passage][land] += 1
            three = three or word.lower in _OF_THREE
    bodies = () if title is None else tuple(_bodies(title, entities))
    written = tuple(_written(passages, sentences, entities, frozenset(lands.values())))
    main = _main(weights, 3 if three else 2)
    pairs = {passage: tuple(named) for passage, named in told.items() if len(named) == _PAIR}
    return Parties(lands, main, bodies, written, releases.find(passages, told, main), pairs)


def _told(
    passages: Sequence[Passage], entities: Sequence[Entity], lands: Mapping[str, int]
) -> defaultdict[int, Counter[int]]:
    """How often each passage names which country."""
    starts = [passage.span.start for passage in passages]
    told: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for land in dict.fromkeys(lands.values()):
        for mention in entities[land].mentions:
            told[bisect_right(starts, mention.span.start) - 1][land] += 1
    return told


def _lands(entities: Sequence[Entity]) -> Iterator[tuple[str, int]]:
    entries = gazetteer().entries
    for index, entity in enumerate(entities):
        if entity.type is EntityType.PLACE:
            for name in (entity.name, *entity.aliases):
                entry = entries.get(key_of(name))
                if entry is not None and entry.kind in (COUNTRY, STATE):
                    yield entry.name, index
                    break


def _title(passages: Sequence[Passage]) -> Span | None:
    """From the start of the text to its first paragraph."""
    end = 0
    for passage in passages[:_TITLE_PASSAGES]:
        if passage.kind is PassageKind.PARAGRAPH:
            break
        end = passage.span.end
    return Span(0, end) if end else None


def _bodies(title: Span, entities: Sequence[Entity]) -> Iterator[int]:
    for index, entity in enumerate(entities):
        named = any(title.contains(mention.span) for mention in entity.mentions)
        if entity.type is EntityType.ORGANISATION and named and not _ISSUERS & set(key_of(entity.name).split()):
            yield index


def _written(
    passages: Sequence[Passage], sentences: Sequence[Parsed], entities: Sequence[Entity], lands: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """Passages that open with where they were written, each with that place; a town stands before its country."""
    named = sorted(
        (mention.span.start, index)
        for index, entity in enumerate(entities)
        if entity.type is EntityType.PLACE
        for mention in entity.mentions
    )
    for sentence in sentences:
        dateline = passages[sentence.passage].kind is PassageKind.DATELINE
        if not dateline and not lead.opens_with_place(sentence.words) and not _is_line(sentence.words):
            continue
        at = bisect_left(named, (sentence.span.start, -1))
        inside = [place for place in named[at : at + 2] if place[0] < sentence.span.end]
        first = sentence.words[0].start
        towns = inside if dateline else [place for place in inside if place[0] == first and place[1] not in lands]
        if towns:
            yield sentence.passage, towns[0][1]


def _is_line(words: Sequence[Word]) -> bool:
    """ "Vell, 5 May": a line of a name, a comma and a day."""
    day = any(word.text[0].isdigit() for word in words)
    return day and len(words) <= _LINE and not any(word.text[0].islower() for word in words)


def _main(weights: Counter[int], most: int) -> tuple[int, ...]:
    """The countries spoken of most, each often and not much less than the first."""
    ranked = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[:most]
    main = [(entity, weight) for entity, weight in ranked if weight >= _OFTEN and weight >= _SHARE * ranked[0][1]]
    told = sum(weight for _, weight in main)
    return tuple(entity for entity, _ in main) if told >= _MOST * sum(weights.values()) else ()
