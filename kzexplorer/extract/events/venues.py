"""Say whether a place in the words of a happening is where it was, or a country that takes part in it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.extract.events import governors, lead, triggers
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
_DASHES = frozenset("-–")
_GATHERINGS = frozenset("summit conference congress forum talks meeting".split())
_SCENES = frozenset({EventKind.MILITARY, EventKind.OTHER})
_REGIONS = frozenset(
    "city cities town village port capital region island state province county district department prefecture".split()
)


def part_of(reading: Reading, candidate: Candidate, named: Named) -> Place | None:
    """Where it was, who took part, or neither."""
    words = candidate.sentence.words
    first = governors.index_at(words, named.span.start)
    at = governors.of(candidate, first, body=False)
    governor = None if at is None else words[at].lower
    qualifies = governors.heads_another_noun(words, named)
    town = not reading.parties.is_land(named.entity)
    if town and (_is_part_of_compound(reading, named) or _is_passed(words, at)):
        return None
    if governor == "by":
        return _agent(reading, candidate, named, qualifies=qualifies)
    if town and qualifies and _names_gathering(words, named):
        return Place.VENUE
    if governor == "on" and at is not None and words[at - 1].lower == "war":
        return Place.PARTY
    if governor == "on" and candidate.trigger.kind in _SCENES and not qualifies:
        return Place.VENUE
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
    if first == 0 and lead.opens_with_place(words):
        return Place.VENUE
    if qualifies:
        return None
    if group is not None and first > group.main:
        moved = candidate.trigger.kind is EventKind.VISIT or group.base in _MOVING
        if moved and not group.passive:
            return Place.VENUE
        return Place.PARTY if _is_partner_verb(candidate) else None
    hosts = any(word.lower in ("host", "hosts", "hosting") for word in candidate.clause.words(words))
    if group is not None and (group.base in _HOSTING or hosts) and not reading.parties.is_land(named.entity):
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


def _is_part_of_compound(reading: Reading, named: Named) -> bool:
    """ "the Vell-Kars railway": a town that only helps to name something else."""
    start, end = named.span.start, named.span.end
    return reading.text[max(0, start - 1) : start] in _DASHES or reading.text[end : end + 1] in _DASHES


def _is_passed(words: Sequence[Word], at: int | None) -> bool:
    """ "en route from Vell to Kars", "on its way to Rome"."""
    return at is not None and any(word.lower in ("route", "way") for word in words[max(0, at - 4) : at])


def _names_gathering(words: Sequence[Word], named: Named) -> bool:
    """ "the Vell Summit"."""
    after = governors.index_at(words, named.span.end - 1) + 1
    return after < len(words) and words[after].lower in _GATHERINGS


def _names_a_place(words: Sequence[Word], first: int) -> bool:
    around = {word.lower for word in words[max(0, first - 4) : first]}
    return not around.isdisjoint(_REGIONS)
