"""Say how sure a happening is, 0 to 1, and in one sentence why it was read so."""

from __future__ import annotations

from kzexplorer.domain.event import DateBasis, EventStatus
from kzexplorer.domain.when import Precision
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading

_BASIS = {DateBasis.EXPLICIT: 0.0, DateBasis.DOCUMENT: -0.1, DateBasis.INHERITED: -0.12, DateBasis.NONE: -0.3}
_STRENGTH = {3: 0.0, 2: -0.05, 1: -0.22, 0: -0.3}
_PART = {Part.VERB: 0.0, Part.LIGHT: 0.0, Part.NOUN: -0.1, Part.SAY: -0.15, Part.FIGURE: -0.08, Part.STATE: -0.3}
_FINE = (Precision.DAY, Precision.WEEK, Precision.MONTH)


def of(draft: Draft) -> float:
    """Highest for a clear verb with named people and a day in the same clause."""
    trigger, dating = draft.candidate.trigger, draft.dating
    score = 0.97 + _BASIS[dating.basis] + _STRENGTH[trigger.strength] + _PART[trigger.part]
    if not draft.participants:
        score -= 0.08 if draft.places else 0.15
    if dating.when is not None and (dating.when.precision not in _FINE or dating.when.vague):
        score -= 0.06
    if draft.candidate.status is not EventStatus.HAPPENED:
        score -= 0.05
    return round(min(0.99, max(0.05, score)), 2)


def why(reading: Reading, draft: Draft) -> str:
    """One sentence on kind and date."""
    candidate = draft.candidate
    word = candidate.trigger.span(candidate.sentence.words).of(reading.text)
    noun = candidate.trigger.noun
    if candidate.trigger.group is not None and noun is not None and candidate.trigger.part is Part.LIGHT:
        word = f"{word} … {candidate.sentence.words[noun].text}"
    kind = "a happening" if draft.kind == "other" else f"{'an' if str(draft.kind)[0] in 'aeiou' else 'a'} {draft.kind}"
    status = "" if candidate.status is EventStatus.HAPPENED else f" that is {candidate.status}"
    return f"“{word}” reports {kind}{status}; {draft.dating.reason}."
