"""Say who takes part in a happening and where it is, from the names in its evidence and the words around them."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import triggers
from kzexplorer.extract.events.candidates import Candidate
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Named
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import PREPOSITIONS, Word

_AT = frozenset("in at to near from into visiting".split())
_WITH = frozenset("with between and among by & or".split())
_ROLE_NOUNS = frozenset(
    "leaders members representatives heads officials delegation head leader member representative chairman secretary "
    "government parliament people delegates leadership".split()
)
_BACK = 16
_LIST = 7
_TOPIC = frozenset("about regarding concerning including issues discussed".split())
_TIME = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday the that this his her their board behalf".split()
)
_ENDS = frozenset("met held was were is are that which made sent when while".split())
_OFFICES = frozenset(
    "minister ambassador envoy consul commissioner representative agent secretary legate nuncio mission".split()
)


def of(reading: Reading, candidate: Candidate) -> tuple[tuple[EntityLink, ...], tuple[EntityLink, ...]]:
    """(participants, places) named in the evidence, each entity once, in text order."""
    people: dict[int, EntityLink] = {}
    places: dict[int, EntityLink] = {}
    for named in _outermost(_mentions(reading, candidate)):
        if _is_quoted(candidate, named.span) or _names_a_government(candidate, named):
            continue
        if named.type is EntityType.PLACE:
            table = _table_of_place(candidate, named, people, places)
        elif named.type is EntityType.PERSON or (named.type is EntityType.ORGANISATION and _acts(candidate, named)):
            table = people
        else:
            table = None
        if table is not None:
            table.setdefault(named.entity, EntityLink(named.entity, named.span))
    found = [link for entity, link in places.items() if entity not in people]
    first = candidate.sentence.words[0].start
    told = [link for link in found if link.span is None or link.span.start > first]
    if len(told) < len(found) and told and _in_dateline(candidate.sentence.words, 0):
        found = told  # a dispatch tells where it was written; where it happened is told after that
    return tuple(people.values()), tuple(found)


def _mentions(reading: Reading, candidate: Candidate) -> Sequence[Named]:
    """Those of the shared subject, if any, then those of the evidence."""
    words, subject = candidate.sentence.words, candidate.subject
    if subject is None:
        return reading.mentions_in(candidate.evidence)
    shared = Span(words[subject[0]].start, words[subject[1] - 1].end)
    return [*reading.mentions_in(shared), *reading.mentions_in(candidate.evidence)]


def _outermost(mentions: Sequence[Named]) -> list[Named]:
    kept: list[Named] = []
    for named in mentions:
        if not kept or named.span.start >= kept[-1].span.end:
            kept.append(named)
    return kept


def _names_a_government(candidate: Candidate, named: Named) -> bool:
    """ "the Diaz government": a person who only tells which one it was."""
    words = candidate.sentence.words
    last = _index_at(words, named.span.end - 1)
    return (
        named.type is EntityType.PERSON
        and last + 1 < len(words)
        and words[last + 1].lower in ("government", "administration", "regime", "cabinet", "ministry", "presidency")
    )


def _is_quoted(candidate: Candidate, span: Span) -> bool:
    return any(word.quoted for word in candidate.sentence.words if span.start <= word.start < span.end)


def _limit(candidate: Candidate, first: int) -> int:
    """The first word of the clause that word `first` stands in: its own clause, or that of the shared subject."""
    own = max(candidate.clause.first, _index_at(candidate.sentence.words, candidate.evidence.start))
    return own if first >= own or candidate.subject is None else 0


def _index_at(words: Sequence[Word], offset: int) -> int:
    return next((index for index, word in enumerate(words) if word.end > offset), len(words))


def _acts(candidate: Candidate, named: Named) -> bool:
    """Whether an organisation or country is subject, partner or agent, and not a topic or a venue."""
    words = candidate.sentence.words
    first = _index_at(words, named.span.start)
    if _heads_another_noun(words, named) or _behind_a_topic(candidate, first):
        return False
    at = _governor(words, first, _limit(candidate, first), body=named.type is EntityType.ORGANISATION)
    if at is None:
        group = candidate.trigger.group
        before_verb = group is None or first < group.first
        return before_verb or _is_partner_verb(candidate)
    return words[at].lower in _WITH or triggers.entry_of_noun(words, at) is not None


def _behind_a_topic(candidate: Candidate, first: int) -> bool:
    """Whether the name stands in what was talked or agreed about: "agreed on aid to Ostmark"."""
    words, start = candidate.sentence.words, candidate.trigger.at + 1
    for index in range(start, first):
        lower = words[index].lower
        if lower in _TOPIC or (lower == "on" and not _is_time(words[index + 1])):
            return True
    return False


def _is_time(word: Word) -> bool:
    return word.text[0].isdigit() or word.lower in _TIME


def _heads_another_noun(words: Sequence[Word], named: Named) -> bool:
    """Whether the name only qualifies the noun after it: "the OSCE Summit", "Kazakhstan’s accession"."""
    last = _index_at(words, named.span.end - 1)
    if words[last].possessive:
        return True
    if last + 1 >= len(words):
        return False
    after = words[last + 1]
    return after.lower in ("’s", "'s", "’", "'") or (after.capital and after.start - words[last].end == 1)


def _is_partner_verb(candidate: Candidate) -> bool:
    group = candidate.trigger.group
    return group is not None and (
        candidate.trigger.kind in (EventKind.MEETING, EventKind.CALL, EventKind.ESTABLISHMENT, EventKind.MILITARY)
        or group.base in ("join", "elect", "admit")
    )


def _governor(words: Sequence[Word], first: int, limit: int, *, body: bool) -> int | None:
    """The index of the preposition that governs the name at `first`, back through "and" and the commas of a list.

    A body takes part through its members ("leaders of the Congress") and its own meeting ("meeting of the Commission").
    """
    index = first - 1
    steps = 0
    while index >= limit and steps < _BACK:
        lower = words[index].lower
        if body and lower in ("of", "from") and index and words[index - 1].lower in _ROLE_NOUNS:
            index -= 1
        elif body and lower == "of" and index and triggers.entry_of_noun(words, index - 1) is not None:
            return index - 1
        elif lower in PREPOSITIONS:
            return index
        elif words[index].text == "," and not _in_a_list(words, index, first):
            return None
        elif lower in ("and", "&", "the", ",") or words[index].capital:
            pass
        elif not words[index].is_word or lower[0].isdigit() or _ends_a_phrase(lower):
            return None
        index -= 1
        steps += 1
    return None


def _in_a_list(words: Sequence[Word], comma: int, first: int) -> bool:
    """Whether a comma separates names of a list: a name before it, and "and" later on."""
    if comma == 0 or _is_time(words[comma - 1]):
        return False
    return words[comma - 1].capital and any(word.lower == "and" for word in words[comma + 1 : first + _LIST])


def _ends_a_phrase(lower: str) -> bool:
    return lower.endswith("ed") or lower in _ENDS


def _table_of_place(
    candidate: Candidate, named: Named, people: dict[int, EntityLink], places: dict[int, EntityLink]
) -> dict[int, EntityLink] | None:
    words = candidate.sentence.words
    first = _index_at(words, named.span.start)
    at = _governor(words, first, _limit(candidate, first), body=False)
    governor = None if at is None else words[at].lower
    if governor == "to" and candidate.trigger.kind is EventKind.TRADE:
        return people
    if governor == "by" and candidate.trigger.part is Part.NOUN:
        return people
    if at is not None and governor in _AT and not _behind_a_topic(candidate, first):
        accredited = governor == "to" and at > 0 and words[at - 1].lower in _OFFICES
        return None if accredited or _heads_another_noun(words, named) else places
    if _behind_a_topic(candidate, first):
        return None
    if governor is None:
        if _in_dateline(words, first):
            return places
        group = candidate.trigger.group
        if candidate.trigger.kind is EventKind.VISIT and group is not None and first > group.main:
            return None if _heads_another_noun(words, named) else places
        return people if _acts(candidate, named) else None
    if governor == "of" and _names_a_place(words, first):
        return places
    return people if governor in ("with", "between") and _acts(candidate, named) else None


def _in_dateline(words: Sequence[Word], first: int) -> bool:
    """Whether a place opens a dispatch: "NAIROBI, Sept. 12 - "."""
    return first == 0 and any(
        word.text in "-–—" and words[index].end < words[index + 1].start
        for index, word in enumerate(words[:10])
        if index + 1 < len(words)
    )


def _names_a_place(words: Sequence[Word], first: int) -> bool:
    around = {word.lower for word in words[max(0, first - 4) : first]}
    return not around.isdisjoint({"city", "cities", "town", "village", "port", "capital", "region", "island"})
