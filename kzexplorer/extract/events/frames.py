"""Find the earlier happening that a sentence hangs on: "during the visit", "at the end of the forum"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kzexplorer.domain.event import EventKind
from kzexplorer.extract.events import event_nouns, news
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.drafts import FARTHEST_BACK, Draft, backwards
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import DETERMINERS, Word

_FRAMING = frozenset("during within at after before following throughout in on upon amid".split())
_FRAMING_OF = frozenset(
    "result conclusion end framework frameworks part course sidelines margins occasion beginning outcome eve start "
    "close completion context closing opening finish periphery".split()
)
_FRAMING_TO = frozenset("prior previous".split())
_FRAMING_WITH = frozenset("coincide conjunction connection parallel coincided coinciding".split())
_PHRASE = 6
_NEAR = 3
_FARTHEST_PASSAGES = 8
_MEETINGS = frozenset({EventKind.MEETING, EventKind.CONSULTATION, EventKind.CALL})
_CONFERENCES = frozenset({EventKind.FORUM, EventKind.SUMMIT})
_ALIKE = {
    EventKind.VISIT: frozenset({EventKind.VISIT}),
    EventKind.CALL: frozenset({EventKind.CALL, EventKind.MEETING}),
    EventKind.MEETING: _MEETINGS,
    EventKind.CONSULTATION: _MEETINGS,
    EventKind.SUMMIT: _CONFERENCES,
    EventKind.FORUM: _CONFERENCES,
    EventKind.LETTER: frozenset({EventKind.LETTER}),
}


def host_of(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> int | None:
    """The index in `told` of the happening that the candidate's sentence names as its frame."""
    words = candidate.sentence.words
    for noun in range(len(words)):
        if noun != candidate.trigger.noun and _frames(words, noun):
            host = _latest_like(reading, words, noun, candidate, told)
            if host is not None:
                return host
    if _during_a_stay(words):
        named = {one.entity for one in reading.mentions_in(candidate.sentence.span)}
        return next((at for at in backwards(told)[:_NEAR] if _was_at(told[at], named)), None)
    if _while_there(words):
        return _latest(candidate, told, frozenset({EventKind.VISIT}))
    return None


def _frames(words: Sequence[Word], noun: int) -> bool:
    """Whether the event noun at `noun` has an article or pronoun and a framing word before it."""
    if event_nouns.entry_of(words, noun) is None:
        return False
    for back in range(noun - 1, max(-1, noun - _PHRASE), -1):
        lower = words[back].lower
        if lower in DETERMINERS:
            return back > 0 and lower not in ("a", "an", "no", "any") and _is_framing(words, back - 1)
        if not words[back].is_word:
            return False
    return False


def _is_framing(words: Sequence[Word], index: int) -> bool:
    lower = words[index].lower
    before = words[index - 1].lower if index else ""
    if lower == "of":
        return before in _FRAMING_OF
    if lower == "to":
        return before in _FRAMING_TO
    if lower == "with":
        return before in _FRAMING_WITH
    return lower in _FRAMING


def _while_there(words: Sequence[Word]) -> bool:
    opening = [word.lower for word in words[:4]]
    return opening[:2] in (["while", "in"], ["while", "there"], ["while", "at"], ["while", "visiting"]) or opening[
        :1
    ] == ["there"]


def _during_a_stay(words: Sequence[Word]) -> bool:
    """ "During his stay in Vell": wherever they were when last told of."""
    opening = [word.lower for word in words[:3]]
    return len(opening) == 3 and opening[0] == "during" and opening[1] in DETERMINERS and opening[2] == "stay"


def _was_at(draft: Draft, places: Set[int]) -> bool:
    return draft.dating.when is not None and any(link.entity in places for link in draft.places)


def _latest_like(
    reading: Reading, words: Sequence[Word], noun: int, candidate: Candidate, told: Sequence[Draft]
) -> int | None:
    """The latest happening that the noun can mean: told with the same noun, else of a like kind."""
    name = words[noun].lower
    kinds = _ALIKE.get(event_nouns.kind_of(words, noun), frozenset())
    by_kind: int | None = None
    for index in backwards(told):
        draft = told[index]
        far = candidate.sentence.passage - draft.passage > _FARTHEST_PASSAGES
        if far or not news.same_release(reading, candidate, draft):
            break
        if draft.dating.when is None or draft.candidate.detail:
            continue
        if draft.kind in kinds:
            return news.rather_the_news(reading, candidate, told, _rather_exact(told, index, kinds))
        if by_kind is None and name in draft.said_words() and not kinds & {EventKind.VISIT}:
            by_kind = index
    if by_kind is None and words[noun].capital and told and told[-1].passage == candidate.sentence.passage:
        return len(told) - 1
    return by_kind


def _rather_exact(told: Sequence[Draft], found: int, kinds: frozenset[EventKind]) -> int:
    """Of like happenings in one passage the one told to the day: an aside ("his first was in 1912") frames nothing."""
    for index in range(found, max(-1, found - FARTHEST_BACK), -1):
        draft = told[index]
        if draft.passage != told[found].passage:
            break
        if draft.kind in kinds and draft.dating.when is not None and draft.dating.when.exact:
            return index
    return found


def _latest(candidate: Candidate, told: Sequence[Draft], kinds: frozenset[EventKind]) -> int | None:
    for index in backwards(told):
        if candidate.sentence.passage - told[index].passage > _FARTHEST_PASSAGES:
            return None
        if told[index].kind in kinds and told[index].dating.when is not None:
            return _rather_exact(told, index, kinds)
    return None
