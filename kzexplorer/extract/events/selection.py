"""Select the happenings worth a mark: told plainly, and none that hangs in the air."""

from __future__ import annotations

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind
from kzexplorer.domain.when import Precision
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense


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
