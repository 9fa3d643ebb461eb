"""The people, bodies and places that cells name, each once for a whole table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kzexplorer.domain.entity import Entity, EntityType, Mention
from kzexplorer.domain.span import Span
from kzexplorer.extract.names.gazetteer import gazetteer, with_article
from kzexplorer.extract.names.words import key_of
from kzexplorer.extract.rows import people

RULE = "named in a cell of a table"
_BETWEEN_PEOPLE = re.compile(r" ?; ?| & | and (?=[A-Z])|, (?=[A-Z][\w.'’-]* [A-Z])")
_BETWEEN_THINGS = re.compile(r" ?; ?")
_BETWEEN_PLACES = re.compile(r" ?; ?|, (?!(?:[A-Z]\.){2,})(?:and )?| / | and (?=[A-Z])")
"""A district by its letters belongs to the city before it: "Mexico City, D.F."."""
_ASIDE = re.compile(r" ?\([^()]*\)?")
_LONGEST_CELL = 10_000
_LONGEST_NAME = 200
_KNOWN = 16_384


@dataclass(slots=True)
class _Named:
    """An entity as far as the rows have told of it."""

    name: str
    type: EntityType
    role: str | None
    mentions: list[Mention] = field(default_factory=list)
    others: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Entities:
    """`found` gives them in the order of their first mention, to which the numbers of all other calls belong."""

    text: str
    _named: list[_Named] = field(default_factory=list)
    _numbers: dict[tuple[EntityType, str], int] = field(default_factory=dict)

    def people(self, cells: Sequence[Span], role: str, home: str) -> list[tuple[int, Span]]:
        """`role` is the office that the row gives, `home` the country that these people come from, where known."""
        found = []
        for cell in cells:
            for span in self._parts(cell, _BETWEEN_PEOPLE, people.stands_alone):
                words = _ASIDE.sub("", span.of(self.text))
                person = people.untitled(words) if role else people.read(words)
                land = place_name(home)
                key = key_of(person.name) + ("" if person.is_full else f"|{person.title}|{land}")
                office = f"{person.title} of {with_article(land)}" if person.title and land else person.title
                number = self._note(EntityType.PERSON, key, person.name, span, office or _sentence_case(role) or None)
                found.append((number, span))
        return found

    def bodies(self, cells: Sequence[Span]) -> list[tuple[int, Span]]:
        return [self._body(span) for cell in cells for span in self._parts(cell, _BETWEEN_THINGS)]

    def countries(self, cells: Sequence[Span]) -> list[tuple[int, Span]]:
        return [self._place(span) for cell in cells for span in self._parts(cell, _BETWEEN_THINGS)]

    def places(self, cells: Sequence[Span]) -> list[tuple[int, Span]]:
        return [self._place(span) for cell in cells for span in self._parts(cell, _BETWEEN_PLACES)]

    def found(self) -> tuple[Entity, ...]:
        return tuple(
            Entity(each.name, each.type, tuple(each.mentions), tuple(other for other in each.others), each.role)
            for each in self._named
        )

    def _body(self, span: Span) -> tuple[int, Span]:
        words = span.of(self.text)
        return self._note(EntityType.ORGANISATION, key_of(words).removeprefix("the "), words, span), span

    def _place(self, span: Span) -> tuple[int, Span]:
        words = span.of(self.text)
        name = place_name(words)
        return self._note(EntityType.PLACE, key_of(name), name, span), span

    def _note(self, kind: EntityType, key: str, name: str, span: Span, role: str | None = None) -> int:
        number = self._numbers.setdefault((kind, key), len(self._named))
        if number == len(self._named):
            self._named.append(_Named(name, kind, role))
        named = self._named[number]
        named.mentions.append(Mention(span, RULE))
        words = span.of(self.text)
        if words != named.name and len(words) <= _LONGEST_NAME:
            named.others[words] = None
        return number

    def _parts(self, cell: Span, between: re.Pattern[str], stands: Callable[[str], bool] = bool) -> Iterator[Span]:
        """The names in a cell, without what stands in brackets; the cell as one name where a part is none by itself."""
        if len(cell) > _LONGEST_CELL:
            return
        words = _ASIDE.sub(lambda aside: " " * len(aside[0]), cell.of(self.text))
        parts = list(_cut(words, between))
        if len(parts) > 1 and not all(stands(words[start:end]) for start, end in parts):
            parts = list(_cut(words, None))
        for start, end in parts:
            if end - start <= _LONGEST_NAME and any(map(str.isalpha, words[start:end])):
                yield Span(cell.start + start, cell.start + end)


def _cut(words: str, between: re.Pattern[str] | None) -> Iterator[tuple[int, int]]:
    """Where the parts stand, without white space around them."""
    signs = [match.span() for match in between.finditer(words)] if between is not None else []
    starts = [0, *(end for _, end in signs)]
    ends = [*(start for start, _ in signs), len(words)]
    for start, end in zip(starts, ends, strict=True):
        part = words[start:end]
        if part.strip():
            yield start + len(part) - len(part.lstrip()), start + len(part.rstrip())


@lru_cache(_KNOWN)
def place_name(words: str) -> str:
    """A place by its known name: `South Korea` for "Korea, South"."""
    table = gazetteer().entries
    first, comma, last = words.partition(", ")
    for each in (words, f"{last} {first}" if comma else words):
        entry = table.get(key_of(each).removeprefix("the "))
        if entry is not None and entry.type is EntityType.PLACE:
            return entry.name
    return words


def _sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]
