"""Find what governs a name in its clause: the preposition before it, the noun after it, the topic that it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.extract.events import event_nouns
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.parsed import Named
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Word, index_at

_ROLE_NOUNS = frozenset(
    "leaders members representatives heads officials delegation head leader member representative chairman secretary "
    "government parliament people delegates leadership chairperson president speaker chair membership seat experts "
    "team mission director-general secretary-general ministers presidents ambassadors envoys delegations".split()
)
_LONG_NAMES = frozenset("republic kingdom state sultanate emirate commonwealth federation union principality".split())
_BACK = 16
_LIST = 7
_TOPIC = frozenset("about regarding concerning including issues discussed".split())
_TIME = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday the that this his her their board behalf".split()
)
_SMALL = PREPOSITIONS | DETERMINERS | CONJUNCTIONS
_ENDS = frozenset("met held was were is are that which made sent when while".split())


def of(candidate: Candidate, first: int, *, body: bool) -> int | None:
    """The index of the preposition that governs the name at `first`, back through "and" and the commas of a list.

    A body takes part through its members ("leaders of the Congress") and its own meeting ("meeting of the Commission").
    """
    words, limit = candidate.sentence.words, _limit(candidate, first)
    index = first - 1
    steps = 0
    if _opens_subject(candidate, first):
        return None
    while index >= limit and steps < _BACK:
        lower = words[index].lower
        if lower == "of" and words[index - 1].lower in _LONG_NAMES and words[index - 1].capital:
            index -= 1  # "between the Republic of Kenya and Norway"
        elif body and lower in ("of", "from", "in") and index and words[index - 1].lower in _ROLE_NOUNS:
            index -= 1
        elif body and lower == "of" and index and event_nouns.entry_of(words, index - 1) is not None:
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


def _opens_subject(candidate: Candidate, first: int) -> bool:
    """ "At her request Kenya released ...": a single name between a noun and the verb is the subject."""
    words, group = candidate.sentence.words, candidate.trigger.group
    if group is None or first == 0 or words[first].lower in DETERMINERS:
        return False
    before = words[first - 1]
    noun = before.is_word and not before.capital and before.lower not in _SMALL
    return noun and 0 < group.first - first <= 2 and all(word.capital for word in words[first : group.first])


def _limit(candidate: Candidate, first: int) -> int:
    """The first word of the clause that word `first` stands in: its own clause, or that of the shared subject."""
    own = max(candidate.clause.first, index_at(candidate.sentence.words, candidate.evidence.start))
    return own if first >= own else 0


def _in_a_list(words: Sequence[Word], comma: int, first: int) -> bool:
    """Whether a comma separates names of a list: a name before it, and "and" later on."""
    if comma == 0 or _is_time(words[comma - 1]):
        return False
    return words[comma - 1].capital and any(word.lower == "and" for word in words[comma + 1 : first + _LIST])


def _ends_a_phrase(lower: str) -> bool:
    return lower.endswith("ed") or lower in _ENDS


def behind_a_topic(candidate: Candidate, first: int) -> bool:
    """Whether the name stands in what was talked or agreed about: "agreed on aid to Ostmark"."""
    words, start = candidate.sentence.words, candidate.trigger.at + 1
    for index in range(start, first):
        lower = words[index].lower
        if lower in _TOPIC or (lower == "on" and not _is_time(words[index + 1])):
            return True
    return False


def _is_time(word: Word) -> bool:
    return word.text[0].isdigit() or word.lower in _TIME


def heads_another_noun(words: Sequence[Word], named: Named) -> bool:
    """Whether the name only qualifies the noun after it: "the OSCE Summit", "Kazakhstan’s accession"."""
    last = index_at(words, named.span.end - 1)
    if words[last].possessive:
        return True
    if last + 1 >= len(words):
        return False
    after = words[last + 1]
    return after.lower in ("’s", "'s", "’", "'") or (after.capital and after.start - words[last].end == 1)
