"""Keep the happenings worth a mark, none that hangs in the air, and find the one around each."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind
from kzexplorer.domain.when import Precision
from kzexplorer.extract.events.drafts import FARTHEST_BACK, Draft
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense

HOSTS = frozenset(
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


def parent(drafts: Sequence[Draft], index: int) -> int | None:
    """The index of the happening that a draft is part of: the one that lent its date, or a visit or forum around it."""
    draft = drafts[index]
    host = draft.dating.host
    if host is not None:
        return host if drafts[host].kind in HOSTS or draft.candidate.detail else parent(drafts, host)
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
