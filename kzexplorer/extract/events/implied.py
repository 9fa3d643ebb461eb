"""Read who is meant by "the two leaders", "the sides", "she" and "her visit" from the happening told before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import institutions, triggers
from kzexplorer.extract.events.candidates import Candidate
from kzexplorer.extract.events.drafts import Draft, backwards
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word

_PAIR = frozenset(
    "sides leaders parties presidents ministers states counterparts heads delegations governments ministries "
    "countries nations".split()
)
_LANDS = frozenset("states countries nations governments".split())
_OFFICERS = frozenset("leaders presidents ministers heads counterparts".split())
_BEFORE_PAIR = frozenset("the two both these".split())
_SINGULAR = frozenset("he she his her him".split())
_PLURAL = frozenset("they their".split())
_FAR = 3
_MOST_MENTIONS = 500


def participants(
    reading: Reading, candidate: Candidate, named: Sequence[EntityLink], told: Sequence[Draft]
) -> tuple[EntityLink, ...]:
    """Links to those meant but not named, in text order; none of `named` again."""
    have = {link.entity for link in named if reading.entities[link.entity].type is not EntityType.DOCUMENT}
    partners = {entity for entity in have if reading.entities[entity].type is EntityType.PERSON}
    found: dict[int, EntityLink] = {}
    for span, plural in _hints(candidate):
        meant = _pair(reading, candidate, span, partners, told) if plural else _one(reading, candidate, span, told)
        if have and span.of(reading.text).lower() in ("his", "her") and not _is_host(candidate, span):
            continue  # "his son was elected"
        for entity in meant:
            if entity not in have:
                found.setdefault(entity, EntityLink(entity, span))
    if not found and not have:
        return _owner(reading, candidate) or institutions.participants(reading, candidate)
    return tuple(found.values())


def _owner(reading: Reading, candidate: Candidate) -> tuple[EntityLink, ...]:
    """Whose it is, where the text says so elsewhere: "the February Address" of "the president’s Address"."""
    trigger = candidate.trigger
    noun = candidate.sentence.words[trigger.at]
    if trigger.part is not Part.NOUN or not noun.capital:
        return ()
    for named in reading.mentions[-_MOST_MENTIONS:]:
        after = reading.text[named.span.end : named.span.end + len(noun.text) + 3]
        if named.type is EntityType.PERSON and after in (f"’s {noun.text}", f"'s {noun.text}"):
            return (EntityLink(named.entity, None),)
    return ()


def _hints(candidate: Candidate) -> Iterator[tuple[Span, bool]]:
    """Words of the evidence that stand for people, and whether they stand for both partners."""
    evidence, subject = candidate.evidence, candidate.subject
    words = [
        word
        for index, word in enumerate(candidate.sentence.words)
        if evidence.start <= word.start < evidence.end or (subject is not None and subject[0] <= index < subject[1])
    ]
    for index, word in enumerate(words):
        if word.quoted:
            continue
        if word.lower in _PAIR and index and words[index - 1].lower in _BEFORE_PAIR:
            yield Span(_article(words, index).start, word.end), True
        elif word.lower in _PLURAL and index < 4:
            yield word.span, True
        elif word.lower == "it":
            if _acts(candidate, word):
                yield word.span, False
        elif word.lower in _SINGULAR and (index < 8 or _acts(candidate, word)):
            yield word.span, False


def _acts(candidate: Candidate, pronoun: Word) -> bool:
    """Whether "it" is who or what does something, not the empty subject of "it was ..."."""
    group, words = candidate.trigger.group, candidate.sentence.words
    return group is not None and group.base != "be" and words[group.first - 1].start == pronoun.start


def _is_host(candidate: Candidate, pronoun: Span) -> bool:
    """Whether the pronoun owns a happening, as in "during her visit", or is the object of the verb."""
    words = candidate.sentence.words
    index = next(index for index, word in enumerate(words) if word.start == pronoun.start)
    if any(group.main == index - 1 for group in candidate.sentence.groups):
        return True
    return any(
        triggers.entry_of_noun(words, later) is not None for later in range(index + 1, min(index + 4, len(words)))
    )


def _article(words: Sequence[Word], index: int) -> Word:
    return words[index - 2] if index > 1 and words[index - 2].lower == "the" else words[index - 1]


def _pair(reading: Reading, candidate: Candidate, span: Span, have: set[int], told: Sequence[Draft]) -> tuple[int, ...]:
    """The first two of the last happening told; where one partner is named here, the other one of it.

    "The two countries" are states, "the two ministers" people.
    """
    noun = span.of(reading.text).lower().rsplit(None, 1)[-1]
    if noun in _LANDS:
        return _last_lands(reading, candidate, told) or reading.parties.main[:2]
    for index in backwards(told):
        draft = told[index]
        if candidate.sentence.passage - draft.passage > _FAR:
            break
        if draft.participants and not draft.candidate.detail:
            people = [link for link in draft.participants if reading.entities[link.entity].type is EntityType.PERSON]
            if noun in _OFFICERS and len(people) + len(have) < 2:
                continue
            pair = people if len(people) > 1 else draft.participants
            return tuple(link.entity for link in pair)[: 1 if have else 2]
    return ()


def _last_lands(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> tuple[int, ...]:
    for index in backwards(told):
        if candidate.sentence.passage - told[index].passage > _FAR:
            break
        entities = [link.entity for link in told[index].participants]
        lands = [entity for entity in entities if reading.entities[entity].type is EntityType.PLACE]
        if len(lands) == 2:
            return tuple(lands)
    return ()


def _one(reading: Reading, candidate: Candidate, span: Span, told: Sequence[Draft]) -> tuple[int, ...]:
    """Whom or what "he", "she" or "it" means; of a deal told just before its partners."""
    if span.of(reading.text).lower() == "it" and candidate.trigger.kind is EventKind.AGREEMENT and told:
        last = told[-1]
        if last.kind is EventKind.AGREEMENT and candidate.sentence.number - last.candidate.sentence.number == 1:
            return tuple(link.entity for link in last.participants)
    meant = reading.meant.get(span.start)
    return () if meant is None else (meant,)
