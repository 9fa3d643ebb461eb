"""Keep the happenings worth a mark: one for each date of a sentence, none told twice, none that hangs in the air."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind
from kzexplorer.domain.when import Precision
from kzexplorer.extract.events.drafts import FARTHEST_BACK, Draft
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense

_HOSTS = frozenset(
    {
        EventKind.VISIT,
        EventKind.MEETING,
        EventKind.SUMMIT,
        EventKind.FORUM,
        EventKind.CALL,
        EventKind.CONSULTATION,
        EventKind.LETTER,
    }
)


def keep(reading: Reading, draft: Draft) -> bool:
    """Whether a dated or undated draft is told plainly enough to be proposed."""
    if draft.dating.basis is DateBasis.EXPLICIT:
        return not (_is_passing_reference(draft) or _is_mere_talk(draft))
    if draft.candidate.detail:
        return draft.dating.host is not None
    if draft.dating.basis is DateBasis.NONE:
        return _is_surely_told(reading, draft)
    return bool(draft.participants or draft.places or draft.dating.host is not None)


def _is_passing_reference(draft: Draft) -> bool:
    """ "the 1941 campaign": a common noun with a mere year, told by nothing."""
    trigger, when = draft.candidate.trigger, draft.dating.when
    if trigger.part is not Part.NOUN or trigger.noun is None or when is None or when.precision is not Precision.YEAR:
        return False
    words = draft.candidate.sentence.words
    return trigger.noun > 0 and words[trigger.noun - 1].text.isdigit() and not words[trigger.noun].capital


def _is_mere_talk(draft: Draft) -> bool:
    """Words of nobody in particular in some year: "in 2004 a report stated"."""
    when = draft.dating.when
    coarse = when is not None and when.precision not in (Precision.DAY, Precision.WEEK, Precision.MONTH)
    return draft.candidate.detail and coarse and not draft.participants


def _is_surely_told(reading: Reading, draft: Draft) -> bool:
    """A happening without a date needs a strong verb in the past and a named person."""
    trigger = draft.candidate.trigger
    people = any(reading.entities[link.entity].type is EntityType.PERSON and link.span for link in draft.participants)
    return (
        people
        and trigger.part is not Part.SAY
        and trigger.strength >= 2
        and trigger.kind not in (EventKind.OTHER, EventKind.MILITARY)
        and trigger.group is not None
        and trigger.group.tense in (Tense.PAST, Tense.BARE)
    )


def repeats(reading: Reading, drafts: Sequence[Draft]) -> dict[int, int]:
    """Index of each draft that tells a happening again -> index of the draft to keep."""
    again: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        if draft.candidate.detail or draft.dating.when is None:
            continue
        told = [
            earlier
            for earlier in range(max(0, index - FARTHEST_BACK), index)
            if earlier not in again and _is_same(reading, drafts[earlier], draft)
        ]
        accounts = [earlier for earlier in told if not _announces(reading, drafts[earlier])]
        keeper = accounts[0] if accounts else index
        again.update((earlier, keeper) for earlier in told if earlier not in accounts)
        if keeper != index:
            again[index] = keeper
    return again


def _announces(reading: Reading, draft: Draft) -> bool:
    """Whether a draft stands in a heading, or in a line of its own without a verb."""
    sentence, passage = draft.candidate.sentence, reading.passages[draft.passage]
    if passage.kind is not PassageKind.PARAGRAPH:
        return True
    return not any(group.tense.finite for group in sentence.groups) and passage.content == sentence.span


def _is_same(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts tell one happening: same days and one sentence, or same kind and people, or its heading."""
    if one.candidate.detail or one.dating.when is None or other.dating.when is None:
        return False
    same_days = (one.dating.when.earliest, one.dating.when.latest) == (
        other.dating.when.earliest,
        other.dating.when.latest,
    )
    if one.candidate.sentence.number == other.candidate.sentence.number:
        parted = one.candidate.clause is not other.candidate.clause and one.kind is not other.kind
        return same_days and one.dating.basis is other.dating.basis and not parted
    if other.passage - one.passage == 1 and _announces(reading, one):
        return _touch(one, other)
    if same_days and one.kind is other.kind and (_name_one(one, other) or _tell_one(one, other)):
        return True
    if not same_days or one.kind is not other.kind or one.kind not in _HOSTS:
        return False
    if DateBasis.EXPLICIT not in (one.dating.basis, other.dating.basis):
        return False
    return bool(one.people) and one.people == other.people


def _tell_one(one: Draft, other: Draft) -> bool:
    """Whether both tell of the same people by the same verb on one day: a summary and the account of it."""
    groups = [draft.candidate.trigger.group for draft in (one, other)]
    when = one.dating.when
    if None in groups or when is None or not when.exact or not one.people or one.people != other.people:
        return False
    return len({group.base for group in groups if group is not None}) == 1


def _name_one(one: Draft, other: Draft) -> bool:
    """Whether both only mention a happening by the same noun: "the revolution of 1848"."""
    nouns = [
        draft.candidate.sentence.words[draft.candidate.trigger.noun].lower
        for draft in (one, other)
        if draft.candidate.trigger.part is Part.NOUN and draft.candidate.trigger.noun is not None
    ]
    return len(nouns) == 2 and nouns[0] == nouns[1] and one.people == other.people


def _touch(one: Draft, other: Draft) -> bool:
    first, second = one.dating.when, other.dating.when
    if first is None or second is None:
        return False
    if None in (first.earliest, first.latest, second.earliest, second.latest):
        return False
    return first.earliest <= second.latest and second.earliest <= first.latest  # type: ignore[operator]


def parent(drafts: Sequence[Draft], index: int) -> int | None:
    """The index of the happening that a draft is part of: the one that lent its date, or a visit or forum around it."""
    draft = drafts[index]
    host = draft.dating.host
    if host is not None:
        return host if drafts[host].kind in _HOSTS or draft.candidate.detail else parent(drafts, host)
    when = draft.dating.when
    if when is None or draft.dating.basis is not DateBasis.EXPLICIT:
        return None
    for earlier in range(index - 1, max(-1, index - FARTHEST_BACK), -1):
        other = drafts[earlier]
        if draft.passage - other.passage > 4:
            break
        if (
            other.kind in (EventKind.VISIT, EventKind.SUMMIT, EventKind.FORUM)
            and _encloses(other, draft)
            and other.people & draft.people
        ):
            return earlier
    return None


def _encloses(outer: Draft, inner: Draft) -> bool:
    first, second = outer.dating.when, inner.dating.when
    if first is None or second is None or None in (first.earliest, first.latest, second.earliest, second.latest):
        return False
    if not first.exact or outer.kind is inner.kind:
        return False
    return first.earliest <= second.earliest and second.latest <= first.latest  # type: ignore[operator]
