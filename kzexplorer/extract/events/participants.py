"""Say who takes part in a happening and where it is, from the names in its evidence and the words around them."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import event_nouns, governors, lead, peoples, venues
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.parsed import Named
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.venues import Place
from kzexplorer.extract.events.verbs import VerbGroup
from kzexplorer.extract.events.words import SUBJECT_PRONOUNS, Word, index_at, index_from

_WITH = frozenset("with between and among by & or".split())
_GOVERNMENTS = frozenset("government administration regime cabinet ministry presidency".split())
_THE = frozenset("the a an its their conference spokesman spokeswoman officials minister president ministry".split())
_LONGEST_SUBJECT = 8
_LEAD = 14
_LONGEST_SAYING = 4
_PRESENT = frozenset("attended witnessed hosted accompanied joined chaired led headed presided".split())
_LED = frozenset("led headed represented chaired accompanied commanded".split())
_JOINED = frozenset("join elect admit address petition notify approach brief tell inform ask urge thank".split())
_REMEMBERED = frozenset("anniversary birth death memory mausoleum tomb statue monument portrait bust grave".split())


def of(reading: Reading, candidate: Candidate) -> tuple[tuple[EntityLink, ...], tuple[EntityLink, ...]]:
    """(participants, places) named in the evidence, each entity once, in text order."""
    people: dict[int, EntityLink] = {}
    places: dict[int, EntityLink] = {}
    for named in _outermost(_mentions(reading, candidate)):
        if _is_quoted(candidate, named.span):
            continue
        table = None
        if named.type is not EntityType.PLACE and _in_lead(candidate, named):
            continue
        if named.type is EntityType.PLACE:
            place = venues.part_of(reading, candidate, named)
            table = people if place is Place.PARTY else places if place is Place.VENUE else None
        elif _acts(candidate, named):
            table = people
        if table is not None:
            table.setdefault(named.entity, EntityLink(named.entity, named.span))
    for link in peoples.of(reading, candidate):
        people.setdefault(link.entity, link)
    found = [link for entity, link in places.items() if entity not in people]
    first = candidate.sentence.words[0].start
    told = [link for link in found if link.span is None or link.span.start > first]
    if len(told) < len(found) and told and lead.opens_with_place(candidate.sentence.words):
        found = told  # a dispatch tells where it was written; where it happened is told after that
    return tuple(people.values()), tuple(found)


def _in_lead(candidate: Candidate, named: Named) -> bool:
    """Whether a name stands before the dash of a dispatch: the agency in "OSLO, May 5 (Agency) - "."""
    words = candidate.sentence.words
    if named.span.start > words[min(len(words), _LEAD) - 1].start or not lead.opens_with_place(words):
        return False
    return any(word.text in "-–—" and word.start > named.span.start for word in words[:_LEAD])


def _mentions(reading: Reading, candidate: Candidate) -> Sequence[Named]:
    """Those of the shared subject, if any, then those of the evidence."""
    words, subject, own = candidate.sentence.words, candidate.subject, stretch(candidate)
    if subject is None:
        return [*reading.mentions_in(own), *_company(reading, candidate, own)]
    shared = Span(words[subject[0]].start, _with_leader(words, subject[1], candidate.clause.first))
    return [*reading.mentions_in(shared), *reading.mentions_in(own)]


def _company(reading: Reading, candidate: Candidate, own: Span) -> Sequence[Named]:
    """Those named in what follows as present: ", witnessed by Karl Braun"."""
    words, at = candidate.sentence.words, candidate.clause.end
    present = at + 1 < len(words) and words[at].lower in _PRESENT and words[at + 1].lower == "by"
    if not present or words[at].start < own.end:
        return ()
    clause = next((clause for clause in candidate.sentence.clauses if clause.first <= at < clause.end), None)
    if clause is None or reading.dates_in(clause.span(words)):
        return ()
    return reading.mentions_in(clause.span(words))


def _with_leader(words: Sequence[Word], end: int, limit: int) -> int:
    """Where a shared subject ends with those who lead it: "a team, led by Karl Braun, arrived"."""
    last = end - 1
    if (
        end + 2 < limit
        and words[end].text == ","
        and words[end + 1].lower in _LED
        and words[end + 2].lower in ("by", "of")
    ):
        while last + 2 < limit and words[last + 2].text != ",":
            last += 1
        return words[min(last + 1, limit - 1)].end
    return words[last].end


def stretch(candidate: Candidate) -> Span:
    """The evidence, of two sentences in one ("Kivi met Braun, and she left") the one that has the trigger."""
    words, evidence = candidate.sentence.words, candidate.evidence
    trigger, start, end = words[candidate.trigger.at].start, evidence.start, evidence.end
    for group in candidate.sentence.groups:
        joint = _joint(words, group) if group.tense.finite else None
        if joint is None or not evidence.start < words[joint].start < evidence.end:
            continue
        if words[joint].start < trigger:
            start = words[joint].start
        elif group is not candidate.trigger.group:
            end = min(end, words[joint].start)
    end, start = min(end, _end_of_aside(candidate)), max(start, _after_saying(candidate))
    return Span(start, end) if start < end else evidence


def _after_saying(candidate: Candidate) -> int:
    """ "They recalled that Kivi had met Braun": those who say it did not do it."""
    words, trigger = candidate.sentence.words, candidate.trigger.at
    verbs = {group.main for group in candidate.sentence.groups if group.main != trigger}
    for index in range(trigger - 1, 0, -1):
        if words[index].lower == "that" and verbs & set(range(max(0, index - _LONGEST_SAYING), index)):
            return words[index].start
    return candidate.evidence.start


def _end_of_aside(candidate: Candidate) -> int:
    """ "Kivi, who arrived on Monday, met Braun": what happens behind the comma is another happening."""
    words, clause = candidate.sentence.words, candidate.clause
    starts = {group.first for group in candidate.sentence.groups}
    closed = clause.end < len(words) and words[clause.end - 1].text == "," and clause.end in starts
    closed = closed and (clause.end + 1 == len(words) or words[clause.end + 1].lower != "by")
    return words[clause.end - 1].start if closed else candidate.evidence.end


def _joint(words: Sequence[Word], group: VerbGroup) -> int | None:
    """The "and" before a verb that has a subject of its own, or the comma of ", the spokesman Karl Braun said"."""
    first = group.first - 1
    while first > 0 and group.first - first < _LONGEST_SUBJECT and (words[first].capital or words[first].lower in _THE):
        first -= 1
    pronoun = words[first].lower in SUBJECT_PRONOUNS and first == group.first - 1
    at = first - 1 if pronoun else first
    if at <= 0 or (at == group.first - 1):
        return None
    if words[at].lower in ("and", "but", "while") and (pronoun or words[at - 1].text in (",", ";")):
        return at
    said = words[at].text == "," and words[group.main].lower == "said" and group.main + 1 < len(words)
    return at if said and not words[group.main + 1].is_word else None


def _outermost(mentions: Sequence[Named]) -> list[Named]:
    kept: list[Named] = []
    for named in mentions:
        if not kept or named.span.start >= kept[-1].span.end:
            kept.append(named)
    return kept


def _is_quoted(candidate: Candidate, span: Span) -> bool:
    words = candidate.sentence.words
    return any(word.quoted for word in words[index_from(words, span.start) : index_from(words, span.end)])


def _acts(candidate: Candidate, named: Named) -> bool:
    """Whether a person or body is subject, partner or agent, and not a topic or a venue."""
    if named.type is EntityType.PERSON:
        return not _tells_which(candidate, named)
    return named.type is EntityType.ORGANISATION and _body_acts(candidate, named)


def _tells_which(candidate: Candidate, named: Named) -> bool:
    """ "the Diaz government", "the statue of Diaz": a person who only tells which one it was."""
    words = candidate.sentence.words
    first, last = index_at(words, named.span.start), index_at(words, named.span.end - 1)
    if last + 1 < len(words) and words[last + 1].lower in _GOVERNMENTS:
        return True
    return first > 1 and words[first - 1].lower == "of" and words[first - 2].lower in _REMEMBERED


def _body_acts(candidate: Candidate, named: Named) -> bool:
    words = candidate.sentence.words
    first = index_at(words, named.span.start)
    if governors.heads_another_noun(words, named) or governors.behind_a_topic(candidate, first):
        return False
    at = governors.of(candidate, first, body=True)
    if at is None:
        group = candidate.trigger.group
        return group is None or first < group.first or _is_partner_verb(candidate)
    return words[at].lower in _WITH or event_nouns.entry_of(words, at) is not None or _is_addressed(words, at)


def _is_addressed(words: Sequence[Word], at: int) -> bool:
    """ "submitted the application to the Commission"."""
    return words[at].lower == "to"


def _is_partner_verb(candidate: Candidate) -> bool:
    group = candidate.trigger.group
    return group is not None and (
        candidate.trigger.kind in (EventKind.MEETING, EventKind.CALL, EventKind.ESTABLISHMENT, EventKind.MILITARY)
        or group.base in _JOINED
    )
