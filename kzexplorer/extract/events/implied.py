"""Read who is meant by "the two leaders", "the sides", "she" and "her visit" from the happening told before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import counterparts, event_nouns, groups, institutions
from kzexplorer.extract.events import participants as named_in
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.groups import Group
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word, index_from

_SINGULAR = frozenset("he she his her him i me my we us".split())
_GUESTS = frozenset("guest visitor dignitary".split())
_ADVERBS = frozenset("last first also later then again soon already once formally officially".split())
_PLURAL = frozenset("they their".split())
_MOST_MENTIONS = 250
_MOST_MEETINGS = 8


def participants(
    reading: Reading, candidate: Candidate, named: Sequence[EntityLink], told: Sequence[Draft]
) -> tuple[EntityLink, ...]:
    """Links to those meant but not named, in text order; none of `named` again."""
    have = {link.entity for link in named}
    partners = {entity for entity in have if reading.entities[entity].type is EntityType.PERSON}
    found: dict[int, EntityLink] = {}
    for hint in _hints(candidate):
        if isinstance(hint, Group):
            span, meant = hint.span, groups.members(reading, candidate, hint, partners, told)
        else:
            span, meant = hint, _one(reading, candidate, hint, told)
        owner = span.of(reading.text).lower()
        owns = owner in ("their", "our") or (have and owner in ("his", "her", "my"))
        if owns and not _is_host(candidate, span):
            continue  # "his son was elected"
        for entity in meant:
            if entity not in have:
                found.setdefault(entity, EntityLink(entity, span))
    for link in _guests(reading, candidate, told):
        found.setdefault(link.entity, link)
    for link in counterparts.of(reading, candidate, (*have, *found)):
        found.setdefault(link.entity, link)
    if not found and not have:
        return _owner(reading, candidate) or institutions.participants(reading, candidate)
    return (*found.values(), *institutions.candidate_country(reading, candidate, [*have, *found]))


def _guests(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> Iterator[EntityLink]:
    """ "the guest": whoever was received, the last one named of those who met last."""
    evidence, words = candidate.evidence, candidate.sentence.words
    for index in range(max(1, index_from(words, evidence.start)), index_from(words, evidence.end)):
        word = words[index]
        if word.lower not in _GUESTS or words[index - 1].lower not in ("the", "visiting"):
            continue
        for draft in reversed(told[-_MOST_MEETINGS:]):
            people = [link.entity for link in draft.participants if _is_person(reading, link.entity)]
            if len(people) > 1:
                yield EntityLink(people[-1], word.span)
                break


def _is_person(reading: Reading, entity: int) -> bool:
    return reading.entities[entity].type is EntityType.PERSON


def _owner(reading: Reading, candidate: Candidate) -> tuple[EntityLink, ...]:
    """Whose it is, where the text says so elsewhere: "the February Address" of "the president’s Address"."""
    trigger = candidate.trigger
    noun = candidate.sentence.words[trigger.at]
    if trigger.part is not Part.NOUN or not noun.capital:
        return ()
    for named in reading.mentions_around(noun.start, _MOST_MENTIONS):
        after = reading.text[named.span.end : named.span.end + len(noun.text) + 3]
        if named.type is EntityType.PERSON and after in (f"’s {noun.text}", f"'s {noun.text}"):
            return (EntityLink(named.entity, None),)
    return ()


def _hints(candidate: Candidate) -> Iterator[Span | Group]:
    """Words of the evidence that stand for people or countries."""
    whole, stretch = candidate.sentence.words, named_in.stretch(candidate)
    own = range(index_from(whole, stretch.start), index_from(whole, stretch.end))
    words = [whole[index] for index in sorted({*own, *range(*(candidate.subject or (0, 0)))})]
    yield from groups.find(words)
    for index, word in enumerate(words):
        if word.quoted:
            continue
        if word.lower in _PLURAL and index < 4:
            yield Group(word.span, word.lower, None)
        elif word.lower == "it":
            if _acts(candidate, word):
                yield word.span
        elif word.lower in _SINGULAR and (index < 8 or _acts(candidate, word) or _is_object(candidate, word)):
            yield word.span


def _is_object(candidate: Candidate, pronoun: Word) -> bool:
    """Whether the pronoun stands right behind the verb: "elected her", or after "with": "signed with him"."""
    group, words = candidate.trigger.group, candidate.sentence.words
    if group is None or group.main + 2 >= len(words):
        return False
    after = words[group.main + 1]
    return pronoun.start == (words[group.main + 2] if after.lower == "with" else after).start


def _acts(candidate: Candidate, pronoun: Word) -> bool:
    """Whether "it" is who or what does something, not the empty subject of "it was ..."."""
    group, words = candidate.trigger.group, candidate.sentence.words
    if group is None or group.base == "be":
        return False
    before = group.first - 1
    while before > 0 and words[before].lower in _ADVERBS:
        before -= 1
    return words[before].start == pronoun.start


def _is_host(candidate: Candidate, pronoun: Span) -> bool:
    """Whether the pronoun owns a happening, as in "during her visit", or is the object of the verb."""
    words = candidate.sentence.words
    index = next(index for index, word in enumerate(words) if word.start == pronoun.start)
    if any(group.main == index - 1 for group in candidate.sentence.groups):
        return True
    return any(event_nouns.entry_of(words, later) is not None for later in range(index + 1, min(index + 4, len(words))))


def _one(reading: Reading, candidate: Candidate, span: Span, told: Sequence[Draft]) -> tuple[int, ...]:
    """Whom or what "he", "she" or "it" means; of a deal told just before its partners."""
    if span.of(reading.text).lower() == "it" and candidate.trigger.kind is EventKind.AGREEMENT and told:
        last = told[-1]
        if last.kind is EventKind.AGREEMENT and candidate.sentence.number - last.candidate.sentence.number == 1:
            return tuple(link.entity for link in last.participants)
    meant = reading.meant.get(span.start)
    if meant is None:
        return ()
    kind = reading.entities[meant].type
    acts = kind in (EntityType.PERSON, EntityType.ORGANISATION) or reading.parties.is_land(meant)
    return (meant,) if acts else ()
