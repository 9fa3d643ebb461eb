"""Read whose relations, talks and referendums are told of where nobody is named: those of whom the text tells."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import PREPOSITIONS, Word

_BETWEEN = frozenset(
    "relations relation ties negotiations talks agreement agreements treaty protocol convention memorandum pact accord "
    "contract consultations cooperation partnership dialogue format formats commission summit exchange "
    "meeting session round".split()
)
_OWN = frozenset(
    "referendum plebiscite election elections vote polls accession entry membership candidacy application independence "
    "constitution republic monarchy recognition coup parliament introduction adoption currency presidency".split()
)
_OF_TWO = frozenset("relations relation ties bilateral".split())
_HOME = frozenset("country kingdom republic nation government parliament cabinet king queen".split())
_STANDING = frozenset("candidate candidacy recognition membership accession application independence status".split())
_TAKING_EFFECT = frozenset("enter come expire take remain apply".split())
_REACH = 5
_PEOPLE = frozenset("ministers presidents leaders heads delegations counterparts".split())
_BILATERAL = frozenset("bilateral mutual trilateral".split())


def participants(reading: Reading, candidate: Candidate) -> tuple[EntityLink, ...]:
    """Links without words to the countries that the text is about; none where somebody acts or the text is of many."""
    told = {word.lower for word in _subject(candidate)}
    main, bodies = reading.parties.main_at(candidate.sentence.passage), reading.parties.bodies
    if told & _PEOPLE:
        return ()
    if not main or _has_an_actor(candidate) or _is_of_others(reading, candidate):
        return ()
    if told & (_BETWEEN | _BILATERAL):
        if len(main) > 2 and told & _OF_TWO:
            return ()
        partners = main if len(main) > 1 else (*main, *bodies[:1])
        return _links(partners) if len(partners) > 1 else ()
    if told & _HOME and len(main) == 1:
        return _links(main)
    if told & _OWN and (len(main) == 1 or candidate.trigger.kind in (EventKind.ELECTION, EventKind.ESTABLISHMENT)):
        return _links(main[:1])
    return ()


def candidate_country(reading: Reading, candidate: Candidate, have: Sequence[int]) -> tuple[EntityLink, ...]:
    """The country of a text about one, where only bodies are named that recognise it, admit it or set its terms."""
    main = reading.parties.main_at(candidate.sentence.passage)
    bodies = all(reading.entities[entity].type is EntityType.ORGANISATION for entity in have)
    words = {word.lower for word in candidate.clause.words(candidate.sentence.words)}
    if len(main) != 1 or not have or not bodies or not words & _STANDING or _is_of_others(reading, candidate):
        return ()
    return _links(main)


def _is_of_others(reading: Reading, candidate: Candidate) -> bool:
    """Whether the words name a country that the text is not about, or a document that takes effect by itself."""
    group = candidate.trigger.group
    for named in reading.mentions_in(candidate.evidence):
        main = reading.parties.main_at(candidate.sentence.passage)
        other = reading.parties.is_land(named.entity) and named.entity not in main
        if other and reading.text[max(0, named.span.start - 3) : named.span.start] != "in ":
            return True
        if named.type is EntityType.DOCUMENT and group is not None and group.base in _TAKING_EFFECT:
            return True
    return False


def _links(entities: Sequence[int]) -> tuple[EntityLink, ...]:
    return tuple(EntityLink(entity, None) for entity in entities)


def _has_an_actor(candidate: Candidate) -> bool:
    """Whether an active verb with an object has somebody before it who is not known."""
    group = candidate.trigger.group
    if group is None or group.passive or candidate.trigger.part is Part.FIGURE:
        return False
    words, after = candidate.sentence.words, group.main + 1
    return (
        after < candidate.clause.end
        and words[after].is_word
        and words[after].lower not in PREPOSITIONS
        and bool(_subject(candidate))
        and not {word.lower for word in _subject(candidate)} & (_BETWEEN | _OWN | _HOME)
    )


def _subject(candidate: Candidate) -> Sequence[Word]:
    """The words before the verb, its own or shared; of a bare noun those of its phrase."""
    words, clause, group = candidate.sentence.words, candidate.clause, candidate.trigger.group
    shared = () if candidate.subject is None else words[candidate.subject[0] : candidate.subject[1]]
    if group is None:
        at = candidate.trigger.at
        return [*shared, *words[max(clause.first, at - _REACH) : min(clause.end, at + _REACH)]]
    return [*shared, *words[clause.first : group.first]]
