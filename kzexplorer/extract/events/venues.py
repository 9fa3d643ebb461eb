"""Say whether a place in the words of a happening is where it was, or a country that takes part in it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.extract.events import governors, triggers
from kzexplorer.extract.events.candidates import Candidate
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Named
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word


class Place(Enum):
    """What a place is to a happening."""

    VENUE = "venue"
    PARTY = "party"


_AT = frozenset("in at to near from into visiting".split())
_OFFICES = frozenset(
    "minister ambassador envoy consul commissioner representative agent secretary legate nuncio mission".split()
)
_RECEIVING = frozenset("credentials accredited accredit letters recognition".split())
_MOVING = frozenset(
    "depart leave enter reach visit tour occupy capture cross invade take seize besiege bombard storm liberate "
    "recapture conquer attack quit".split()
)
_HOSTING = frozenset("host receive capitulate fall rise surrender".split())
_SETTING_OFF = frozenset("leave depart sail embark head".split())
_PLURAL_OFFICES = frozenset(
    "ministers presidents premiers leaders heads sovereigns kings emperors governments representatives delegations "
    "delegates envoys ambassadors plenipotentiaries secretaries chiefs rulers peoples parliaments".split()
)
_OFFICE_REACH = 8
_LINES = 10


def part_of(reading: Reading, candidate: Candidate, named: Named) -> Place | None:
    """Where it was, who took part, or neither."""
    words = candidate.sentence.words
    first = governors.index_at(words, named.span.start)
    at = governors.of(candidate, first, body=False)
    governor = None if at is None else words[at].lower
    qualifies = governors.heads_another_noun(words, named)
    if governor == "by":
        return _agent(reading, candidate, named, qualifies=qualifies)
    if governors.behind_a_topic(candidate, first):
        return None
    if at is None:
        return _ungoverned(reading, candidate, named, first, qualifies=qualifies)
    if governor == "to" and (candidate.trigger.kind is EventKind.TRADE or _is_received(candidate, at)):
        return None if qualifies else Place.PARTY
    if governor in _AT:
        accredited = governor == "to" and at > 0 and words[at - 1].lower in _OFFICES
        return None if accredited or qualifies else Place.VENUE
    if governor == "for" and _sets_off(candidate, at):
        return Place.VENUE
    if governor == "on" and words[at - 1].lower == "war":
        return Place.PARTY
    if governor == "of" and _names_a_place(words, first):
        return Place.VENUE
    if governor == "of" and reading.parties.is_land(named.entity) and _officers_of(words, at) and not qualifies:
        return None if _names_officers(reading, candidate, named) else Place.PARTY
    partner = governor in ("with", "between", "among") or triggers.entry_of_noun(words, at) is not None
    return Place.PARTY if partner and not qualifies else None


def _agent(reading: Reading, candidate: Candidate, named: Named, *, qualifies: bool) -> Place | None:
    """ "hosted by Oslo" tells where, "recognised by Kenya" who."""
    if qualifies:
        return None
    group = candidate.trigger.group
    hosted = any(word.lower == "hosted" for word in candidate.clause.words(candidate.sentence.words))
    if hosted and not reading.parties.is_land(named.entity):
        return Place.VENUE
    passive = group is not None and (
        group.passive or group.main < governors.index_at(candidate.sentence.words, named.span.start)
    )
    return Place.PARTY if passive or candidate.trigger.part is Part.NOUN else None


def _ungoverned(reading: Reading, candidate: Candidate, named: Named, first: int, *, qualifies: bool) -> Place | None:
    """A place without preposition: it opens a dispatch, is the subject, or is where somebody went."""
    words, group = candidate.sentence.words, candidate.trigger.group
    if in_dateline(words, first):
        return Place.VENUE
    if qualifies:
        return None
    if group is not None and first > group.main:
        moved = candidate.trigger.kind is EventKind.VISIT or group.base in _MOVING
        if moved and not group.passive:
            return Place.VENUE
        return Place.PARTY if _is_partner_verb(candidate) else None
    if group is not None and group.base in _HOSTING and not reading.parties.is_land(named.entity):
        return Place.VENUE
    return Place.PARTY


def _is_partner_verb(candidate: Candidate) -> bool:
    group = candidate.trigger.group
    return group is not None and (
        candidate.trigger.kind in (EventKind.MEETING, EventKind.CALL, EventKind.ESTABLISHMENT, EventKind.MILITARY)
        or group.base in ("join", "elect", "admit", "recognise", "recognize")
    )


def _is_received(candidate: Candidate, at: int) -> bool:
    """ "presented her credentials to Kenya", "was accredited to Kenya"."""
    words = candidate.sentence.words
    return any(word.lower in _RECEIVING for word in words[max(candidate.clause.first, at - 3) : at])


def _sets_off(candidate: Candidate, at: int) -> bool:
    group = candidate.trigger.group
    return group is not None and group.base in _SETTING_OFF and at - group.main <= 2


def _officers_of(words: Sequence[Word], of: int) -> bool:
    """Whether "of" follows officers in the plural: "the Ministers for Foreign Affairs of Kenya and Norway"."""
    for index in range(of - 1, max(-1, of - _OFFICE_REACH), -1):
        if words[index].lower in _PLURAL_OFFICES:
            return True
        if not words[index].is_word or (
            not words[index].capital and words[index].lower not in ("for", "of", "and", "state")
        ):
            return False
    return False


def _names_officers(reading: Reading, candidate: Candidate, named: Named) -> bool:
    """Whether persons are named in the clause, who act then instead of their countries."""
    return any(
        other.type is EntityType.PERSON and other.span.start > named.span.end
        for other in reading.mentions_in(candidate.evidence)
    )


def in_dateline(words: Sequence[Word], first: int) -> bool:
    """Whether a place opens a dispatch: "NAIROBI, Sept. 12 - "."""
    return first == 0 and any(
        word.text in "-–—" and words[index].end < words[index + 1].start
        for index, word in enumerate(words[:_LINES])
        if index + 1 < len(words)
    )


def _names_a_place(words: Sequence[Word], first: int) -> bool:
    around = {word.lower for word in words[max(0, first - 4) : first]}
    return not around.isdisjoint({"city", "cities", "town", "village", "port", "capital", "region", "island"})
