"""Read resolutions, whose paragraphs begin with the verb and leave out the body: "Urges all States to ..."."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import Word
from kzexplorer.extract.stances import attitudes

_LONGEST_NAME = 9
_ADVERBS = frozenset("also further strongly firmly again".split())
_FARTHEST = 4


def bodies(reading: Reading) -> Iterator[tuple[Parsed, tuple[EntityLink, ...]]]:
    """Each sentence with the body that speaks in it: the last one named alone on a line before it."""
    body: tuple[EntityLink, ...] = ()
    for sentence in reading.sentences:
        named = _named_alone(reading, sentence)
        body = named or body
        yield sentence, body if not named else ()


def opening(sentence: Parsed) -> VerbGroup | None:
    """The verb that a paragraph begins with, after its number and an adverb; None where it begins otherwise."""
    words = sentence.words
    first = next((index for index, word in enumerate(words[:_FARTHEST]) if not _numbers(word)), len(words))
    verb = first + (first < len(words) and words[first].lower in _ADVERBS)
    if verb + 1 >= len(words) or not words[first].capital or not words[verb].lower.endswith(("s", "ing")):
        return None
    known = words[verb].lower in attitudes.verbs() or words[verb].lower in attitudes.EXPRESSING
    return VerbGroup(first, verb, words[verb].lower, Tense.PRESENT) if known else None


def _numbers(word: Word) -> bool:
    """Whether it belongs to the number of a paragraph: "3.", "(a)"."""
    return word.text.isdigit() or word.text in "()." or (len(word.text) == 1 and word.text.islower())


def _named_alone(reading: Reading, sentence: Parsed) -> tuple[EntityLink, ...]:
    """ "The Security Council,": an organisation or meeting and nothing else."""
    words = sentence.words
    if not 0 < len(words) <= _LONGEST_NAME or words[-1].text not in ",:":
        return ()
    found = [one for one in reading.mentions_in(sentence.span) if one.type is EntityType.ORGANISATION]
    rest = [word for word in words[:-1] if not any(one.span.holds(word.start) for one in found)]
    alone = bool(found) and all(word.lower == "the" for word in rest)
    return (EntityLink(found[0].entity, found[0].span),) if alone else ()
