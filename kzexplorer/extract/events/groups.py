"""Read who "the two ministers", "both countries" and "the leaders of the three states" are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import counterparts
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.drafts import Draft, backwards
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word

_LANDS = frozenset("states countries nations governments peoples powers kingdoms republics".split())
_OFFICERS = frozenset("leaders presidents ministers heads counterparts premiers chancellors secretaries".split())
_SIDES = frozenset("sides parties delegations ministries partners guests interlocutors".split())
_GROUPS = _LANDS | _OFFICERS | _SIDES
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
_OPENING = frozenset("the these both all".split())
_MODIFIERS = frozenset("prime foreign defence defense visiting contracting signatory participating other".split())
_FAR, _FAR_OFFICERS = 3, 8
_MOST = 3


class Group(NamedTuple):
    """The words, their noun in lower case, and how many there are, if that is told."""

    span: Span
    noun: str
    number: int | None


def find(words: Sequence[Word]) -> Iterator[Group]:
    """The phrases for groups among the words; of "the leaders of the three countries" only the countries."""
    for index, word in enumerate(words):
        if word.quoted or word.lower not in _GROUPS or _goes_on(words, index):
            continue
        first, number = index, None
        while first and (words[first - 1].lower in _MODIFIERS or words[first - 1].lower in _NUMBERS):
            first -= 1
            number = _NUMBERS.get(words[first].lower, number)
        if first and words[first - 1].lower in _OPENING:
            first -= 1
        elif number is None:
            continue
        yield Group(Span(words[first].start, word.end), word.lower, number)


def _goes_on(words: Sequence[Word], noun: int) -> bool:
    """ "the leaders of the two countries", "the Ministers of Kenya and Norway": told by what follows."""
    return noun + 2 < len(words) and words[noun + 1].lower in ("of", "for") and words[noun + 2].is_word


def members(
    reading: Reading, candidate: Candidate, group: Group, partners: set[int], told: Sequence[Draft]
) -> tuple[int, ...]:
    """Entities of those meant, none where that is not safe; `partners` are the people named beside the group."""
    if group.noun in _LANDS:
        return _lands(reading, candidate, group, told)
    if group.number is not None and group.number > 2:
        main = reading.parties.main_at(candidate.sentence.passage)
        return main if len(main) == group.number else ()
    return _partners(reading, candidate, group, partners, told)


def _lands(reading: Reading, candidate: Candidate, group: Group, told: Sequence[Draft]) -> tuple[int, ...]:
    """The countries of the last happening told between as many of them, else those that the text is about."""
    number = group.number or 2
    main = reading.parties.main_at(candidate.sentence.passage)
    if len(main) == number and main != reading.parties.main:
        return main
    for index in backwards(told):
        if candidate.sentence.passage - told[index].passage > _FAR:
            break
        lands = [link.entity for link in told[index].participants if reading.parties.is_land(link.entity)]
        if len(lands) == number:
            return tuple(lands)
    return main if len(main) == number or (group.number is None and len(main) > 1) else ()


def _partners(
    reading: Reading, candidate: Candidate, group: Group, partners: set[int], told: Sequence[Draft]
) -> tuple[int, ...]:
    """Those of the last happening told, three at most; where one partner is named here, the other one of it."""
    officers = group.noun in _OFFICERS
    holders = counterparts.officers(reading, group.span, group.number) if officers else ()
    if holders:
        return holders
    for index in backwards(told):
        draft = told[index]
        far = candidate.sentence.passage - draft.passage > (_FAR_OFFICERS if officers else _FAR)
        if far or _begins_anew(reading, draft.passage, candidate.sentence.passage):
            break
        if draft.participants and not draft.candidate.detail:
            actors = [link.entity for link in draft.participants]
            people = [entity for entity in actors if reading.entities[entity].type is EntityType.PERSON]
            if officers and len(people) + len(partners) < 2:
                continue
            pair = people if len(people) > 1 else actors
            return tuple(pair)[: 1 if partners else group.number or _MOST]
    return ()


def _begins_anew(reading: Reading, first: int, last: int) -> bool:
    """Whether another release begins between two passages."""
    return any(passage.kind is PassageKind.DATELINE for passage in reading.passages[first + 1 : last + 1])
