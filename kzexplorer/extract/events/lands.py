"""Say whether a country behind a preposition takes part: "aid to Kenya", "sanctions on Kenya", "envoys of Kenya"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.events import event_nouns, governors
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Named
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import PREPOSITIONS, Word, index_at

OFFICES = frozenset(
    "minister ambassador envoy consul commissioner representative agent secretary legate nuncio mission consul-general "
    "resident chargé chargé-d’affaires high-commissioner".split()
)
_NAMING = frozenset("appoint name nominate accredit recall".split())
_WITH = frozenset("with between among against towards toward versus".split())
_BURDENS = frozenset("war sanctions embargo blockade pressure tariffs ultimatum duties".split())
_HELP = frozenset("aid support assistance help loan credit guarantee recognition".split())
_ACTORS = frozenset(
    "ministers presidents premiers leaders heads sovereigns kings emperors governments representatives delegations "
    "delegates envoys ambassadors plenipotentiaries secretaries chiefs rulers peoples parliaments government "
    "consulate embassy legation mission delegation troops forces army armies navy fleet ship ships aircraft plane "
    "behalf accession admission recognition independence parliament team experts".split()
)
_PARTED = frozenset("independence secession separation invitation request note message letter recognition".split())
_REACH = 8
_SMALL = frozenset("for of and state the".split())


def takes_part(reading: Reading, candidate: Candidate, named: Named, at: int) -> bool:
    """Whether the country that the preposition at `at` governs is a party to the happening."""
    words = candidate.sentence.words
    first, governor = index_at(words, named.span.start), words[at].lower
    if governor == "on":
        return words[at - 1].lower in _BURDENS
    if governors.behind_a_topic(candidate, first):
        return False
    if governor == "by":
        return is_agent(candidate, first)
    if governor == "to" and _is_accredited(words, at):
        group = candidate.trigger.group
        return group is not None and group.base in _NAMING and not group.passive
    if governor == "from":
        return _parts_from(candidate, at)
    if governor == "to" or governor in _WITH:
        return True
    if governor == "for":
        return words[at - 1].lower in _HELP
    if governor == "of" and _follows_actors(words, at):
        return not _names_officers(reading, candidate, named)
    return event_nouns.entry_of(words, at) is not None


def _is_accredited(words: Sequence[Word], to: int) -> bool:
    """ "the Ambassador to Kenya", "the High Commissioner of Peru to Kenya"."""
    for index in range(to - 1, max(-1, to - _REACH), -1):
        if words[index].lower in OFFICES:
            return True
        if not words[index].capital and words[index].lower not in _SMALL:
            return False
    return False


def _parts_from(candidate: Candidate, at: int) -> bool:
    """ "separated from Kenya", "independence from Kenya", "recalled its envoy from Kenya"; not "goods from Kenya"."""
    words, group = candidate.sentence.words, candidate.trigger.group
    before = words[at - 1].lower if at else ""
    return (group is not None and group.main == at - 1) or before in _PARTED or before in _ACTORS | OFFICES


def is_agent(candidate: Candidate, first: int) -> bool:
    """Whether "by" names who did it: "recognised by Kenya", "a visit by Kenya"."""
    group = candidate.trigger.group
    passive = group is not None and (group.passive or group.main < first)
    return passive or candidate.trigger.part is Part.NOUN


def _follows_actors(words: Sequence[Word], of: int) -> bool:
    """Whether "of" follows officers or forces: "the Ministers for Foreign Affairs of Kenya", "the troops of Kenya"."""
    for index in range(of - 1, max(-1, of - _REACH), -1):
        if words[index].lower in _ACTORS:
            return True
        if not words[index].is_word or (not words[index].capital and words[index].lower not in _SMALL):
            return False
    return False


def _names_officers(reading: Reading, candidate: Candidate, named: Named) -> bool:
    """Whether persons in apposition are named, who act then instead: "the Presidents of Kenya and Peru, X and Y"."""
    words = candidate.sentence.words
    for other in reading.mentions_in(candidate.evidence):
        if other.type is EntityType.PERSON and other.span.start > named.span.end:
            between = words[index_at(words, named.span.end) : index_at(words, other.span.start)]
            verbs = {words[group.main].start for group in candidate.sentence.groups}
            return not any(word.lower in PREPOSITIONS or word.start in verbs for word in between)
    return False
