"""Find who says "I" in a memoir, letter or dispatch: its author by the byline, the signature or the words beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.parsed import Parsed

FIRST_PERSON = frozenset(("i", "me", "my", "we", "us", "our"))
_BYLINE = re.compile(
    r"\b(?:by|from|author:?|memoirs?|recollections|reminiscences|diary|diaries|journal|papers|letters?|account|notes"
    r"|despatch|dispatch|report|telegram)(?: (?:of|from|by))?[ \n:,]{1,3}"
    r"(?:(?-i:the|late|[A-Z])[\w’'.()-]{0,20}[ ,]{1,2}){0,6}\Z",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\bI,? (?:am |was |, )?(?:[\w’'.-]{1,20}[ ,]{1,2}){0,2}\Z")
_FIRST, _LAST = 8, 8
_LONGEST_SIGNATURE = 90
_LONGEST_BYLINE = 200
_OFTEN = 2


def find(text: str, passages: Sequence[Passage], sentences: Sequence[Parsed], entities: Sequence[Entity]) -> int | None:
    """The entity of the author; None where nobody says "I" or the text does not tell who does."""
    said = (word for sentence in sentences for word in sentence.words if word.text == "I" and not word.quoted)
    if sum(1 for _ in zip(range(_OFTEN), said, strict=False)) < _OFTEN:
        return None
    people = [
        (mention.span, index)
        for index, entity in enumerate(entities)
        if entity.type is EntityType.PERSON
        for mention in entity.mentions
    ]
    people.sort(key=lambda person: person[0])
    written = [each.content for each in passages if each.content is not None and each.kind is not PassageKind.FURNITURE]
    authors = (
        _byline(text, written[:_FIRST], people),
        _name_line(written[:_FIRST], people),
        _signature(text, written[-_LAST:], people),
        _beside(text, people),
    )
    return next((author for author in authors if author is not None), None)


def _byline(text: str, passages: Sequence[Span], people: Sequence[tuple[Span, int]]) -> int | None:
    """ "Memoirs of X", "By X", "Dispatch from Consul X"."""
    for passage in passages:
        if len(passage) <= _LONGEST_BYLINE:
            for span, entity in people:
                if passage.contains(span) and _BYLINE.search(text[passage.start : span.start]):
                    return entity
    return None


def _name_line(passages: Sequence[Span], people: Sequence[tuple[Span, int]]) -> int | None:
    """A line below the title that is hardly more than a name: "Karl Braun, CMG"."""
    for passage in passages:
        for span, entity in people:
            if passage.contains(span) and 2 * len(span) >= len(passage):
                return entity
    return None


def _signature(text: str, passages: Sequence[Span], people: Sequence[tuple[Span, int]]) -> int | None:
    """The last line that is a name, with an office or rank at most."""
    for passage in reversed(passages):
        inside = [entity for span, entity in people if passage.contains(span) and 3 * len(span) >= len(passage)]
        words = passage.of(text)
        if inside and len(words) <= _LONGEST_SIGNATURE and not words.rstrip().endswith((".", "!", "?")):
            return inside[0]
    return None


def _beside(text: str, people: Sequence[tuple[Span, int]]) -> int | None:
    """ "I, X, ..."."""
    return next((entity for span, entity in people if _BESIDE.search(text[max(0, span.start - 60) : span.start])), None)
