"""Say whether a place in the words of a happening is where it was, or takes part in it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from kzexplorer.domain.event import EventKind
from kzexplorer.extract.events import event_nouns, governors, lands, lead
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.parsed import Named
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word, index_at


class Place(Enum):
    """What a place is to a happening."""

    VENUE = "venue"
    PARTY = "party"


_AT = frozenset("in at to near from into visiting off outside".split())
_ENTERED = frozenset(
    "depart leave enter reach visit tour occupy capture cross invade take seize besiege bombard storm liberate "
    "recapture conquer attack quit".split()
)
_HOSTING = frozenset("host receive capitulate fall rise surrender".split())
_SETTING_OFF = frozenset("leave depart sail embark head".split())
_TRAVELLING = frozenset(
    "go come travel fly sail return arrive leave depart move flee escape emigrate drive march journey head proceed "
    "visit deploy retire withdraw retreat land advance deport exile transfer call".split()
)
_DASHES = frozenset("-–")
_GATHERINGS = frozenset("summit conference congress forum talks meeting".split())
_SCENES = frozenset({EventKind.MILITARY, EventKind.OTHER})
_REGIONS = frozenset(
    "city cities town village port capital region island state province county district department prefecture".split()
)


def part_of(reading: Reading, candidate: Candidate, named: Named) -> Place | None:
    """Where it was, who took part, or neither."""
    words = candidate.sentence.words
    first = index_at(words, named.span.start)
    at = governors.of(candidate, first, body=False)
    land = reading.parties.is_land(named.entity)
    if governors.heads_another_noun(words, named):
        return Place.VENUE if not land and _names_gathering(words, named) else None
    if first == 0 and lead.opens_with_place(words):
        return Place.VENUE
    if not land and _is_part_of_compound(reading, named):
        return None
    if not land and _is_bracketed(words, named):
        return Place.VENUE
    if at is None:
        return _ungoverned(candidate, first, land=land)
    if words[at].lower == "for" and _sets_off(candidate, at):
        return Place.VENUE
    if words[at].lower in _AT and _is_travel(candidate, at):
        return None if _is_passed(words, at) else Place.VENUE
    if land:
        return _of_land(reading, candidate, named, at)
    return _of_town(reading, candidate, named, at)


def _ungoverned(candidate: Candidate, first: int, *, land: bool) -> Place | None:
    """The subject, or the object: where somebody went, or whom it was done to."""
    words, group = candidate.sentence.words, candidate.trigger.group
    if group is not None and first > group.main:
        if governors.behind_a_topic(candidate, first):
            return None
        moved = candidate.trigger.kind is EventKind.VISIT or group.base in _ENTERED
        if moved and not group.passive:
            return Place.VENUE
        dealing = land and not _is_told(candidate, first)
        return Place.PARTY if dealing or candidate.trigger.kind is EventKind.MEETING else None
    hosts = any(word.lower in ("host", "hosts", "hosting") for word in candidate.clause.words(words))
    if not land and group is not None and (group.base in _HOSTING or hosts):
        return Place.VENUE
    return Place.PARTY


def _is_told(candidate: Candidate, first: int) -> bool:
    """Whether a name stands in what was said: "told her that Kenya had agreed"."""
    words = candidate.sentence.words
    return any(word.lower in ("that", "how", "whether", ":") for word in words[candidate.trigger.at + 1 : first])


def _of_land(reading: Reading, candidate: Candidate, named: Named, at: int) -> Place | None:
    words = candidate.sentence.words
    if words[at].lower in ("in", "at", "near", "into", "visiting", "off"):
        return None if governors.behind_a_topic(candidate, at) else Place.VENUE
    if lands.takes_part(reading, candidate, named, at):
        return Place.PARTY
    return Place.VENUE if words[at].lower == "on" and candidate.trigger.kind in _SCENES else None


def _of_town(reading: Reading, candidate: Candidate, named: Named, at: int) -> Place | None:
    words, governor = candidate.sentence.words, candidate.sentence.words[at].lower
    first = index_at(words, named.span.start)
    if _is_passed(words, at):
        return None
    if governor == "by":
        hosted = any(word.lower == "hosted" for word in candidate.clause.words(words))
        return Place.VENUE if hosted else Place.PARTY if lands.is_agent(candidate, first) else None
    above = governor == "over" and candidate.trigger.kind is EventKind.MILITARY
    if above or (governor == "on" and candidate.trigger.kind in _SCENES):
        return Place.VENUE
    if governors.behind_a_topic(candidate, first):
        return None
    if governor in _AT or (governor == "of" and _names_a_place(words, first)):
        return Place.VENUE
    partner = governor in ("with", "between", "among") or event_nouns.entry_of(words, at) is not None
    return Place.PARTY if partner else None


def _is_travel(candidate: Candidate, at: int) -> bool:
    """ "flew to Kenya", "left for Kenya", "on a trip to Kenya"."""
    words, group = candidate.sentence.words, candidate.trigger.group
    before = words[at - 1].lower if at else ""
    if before in lands.OFFICES:
        return False
    noun = at > 0 and event_nouns.entry_of(words, at - 1) is not None
    if noun:
        return event_nouns.kind_of(words, at - 1) is EventKind.VISIT
    if candidate.trigger.kind is EventKind.VISIT:
        return True
    return group is not None and group.base in _TRAVELLING and at > group.main


def _sets_off(candidate: Candidate, at: int) -> bool:
    """ "left for Vell"."""
    group = candidate.trigger.group
    return group is not None and group.base in _SETTING_OFF and 0 < at - group.main <= 2


def _is_part_of_compound(reading: Reading, named: Named) -> bool:
    """ "the Vell-Kars railway": a town that only helps to name something else."""
    start, end = named.span.start, named.span.end
    return reading.text[max(0, start - 1) : start] in _DASHES or reading.text[end : end + 1] in _DASHES


def _is_bracketed(words: Sequence[Word], named: Named) -> bool:
    """ "Agreement on trade (Vell, 20 July 1993)": where it was signed."""
    first, after = index_at(words, named.span.start), index_at(words, named.span.end - 1) + 1
    return first > 0 and after + 1 < len(words) and words[first - 1].text == "(" and words[after].text == ","


def _is_passed(words: Sequence[Word], at: int | None) -> bool:
    """ "en route from Vell to Kars", "on their way to Lima"."""
    return at is not None and any(word.lower in ("route", "way") for word in words[max(0, at - 4) : at])


def _names_gathering(words: Sequence[Word], named: Named) -> bool:
    """ "the Vell Summit"."""
    after = index_at(words, named.span.end - 1) + 1
    return after < len(words) and words[after].lower in _GATHERINGS


def _names_a_place(words: Sequence[Word], first: int) -> bool:
    around = {word.lower for word in words[max(0, first - 4) : first]}
    return not around.isdisjoint(_REGIONS)
