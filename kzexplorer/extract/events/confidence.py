"""Say how sure a happening is, 0 to 1, and in one sentence why it was read so and what speaks against it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kzexplorer import paths
from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import DateBasis, EventKind, EventStatus
from kzexplorer.domain.when import Precision
from kzexplorer.extract.events.clauses import Link
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense

START = "start"
_FINE = (Precision.DAY, Precision.WEEK, Precision.MONTH)
_IN_PASSING = (Link.RELATIVE, Link.REDUCED, Link.ASIDE)
_STRONG = 2
_LONG = 45
_UNSURE = 0.85
_MOST_WORDS = 3


class Weight(NamedTuple):
    """What a doubt adds to the log odds, and its words."""

    value: float
    words: str


@cache
def weights() -> Mapping[str, Weight]:
    """The table, read once; START is what an event has that nothing speaks against."""
    lines = paths.resource("confidence/weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: Weight(float(value), words) for name, value, words in rows}


def of(reading: Reading, draft: Draft) -> float:
    """Of those at 0.8, eight in ten are right: told by that passage, on those days (see docs/events.md)."""
    table = weights()
    odds = table[START].value + sum(table[doubt].value for doubt in doubts(reading, draft) if doubt in table)
    return round(min(0.99, max(0.05, 1 / (1 + math.exp(-odds)))), 2)


def doubts(reading: Reading, draft: Draft) -> Sequence[str]:
    """The names of what speaks against a happening."""
    return [*_of_date(reading, draft), *_of_words(reading, draft)]


def _of_date(reading: Reading, draft: Draft) -> Iterator[str]:
    dating, when = draft.dating, draft.dating.when
    if dating.basis is DateBasis.INHERITED:
        yield "lent" if dating.host is not None else "heading-date"
    elif dating.basis is not DateBasis.EXPLICIT:
        yield "undated" if dating.basis is DateBasis.NONE else "document-date"
    if when is None:
        return
    if when.precision not in _FINE:
        yield "year"
    if when.vague:
        yield "vague"
    if None in (when.earliest, when.latest):
        yield "open"
    if dating.basis is DateBasis.EXPLICIT:
        if any(reading.dates[index].anchor is not None for index in dating.dates):
            yield "counted"
        if len(reading.dates_in(draft.candidate.sentence.span)) > 1:
            yield "several"


def _of_words(reading: Reading, draft: Draft) -> Iterator[str]:
    candidate, trigger = draft.candidate, draft.candidate.trigger
    if not draft.participants:
        yield "nobody"
    if trigger.part is Part.NOUN:
        yield "noun" if trigger.strength >= _STRONG else "listed"
    elif trigger.part in (Part.SAY, Part.FIGURE):
        yield "said" if trigger.part is Part.SAY else "figure"
    elif trigger.strength < _STRONG:
        yield "weak"
    if draft.kind is EventKind.OTHER:
        yield "other"
    if candidate.clause.link in _IN_PASSING:
        yield "passing"
    if candidate.status is not EventStatus.HAPPENED or (
        trigger.group is not None and trigger.group.tense in (Tense.INFINITIVE, Tense.MODAL)
    ):
        yield "planned"
    if len(candidate.sentence.words) > _LONG:
        yield "long"
    if reading.kind_of_passage(candidate.sentence) is not PassageKind.PARAGRAPH:
        yield "heading"


def why(reading: Reading, draft: Draft) -> str:
    """One sentence on kind and date, and on the weightiest doubts of an unsure one."""
    candidate = draft.candidate
    word = candidate.trigger.span(candidate.sentence.words).of(reading.text)
    noun = candidate.trigger.noun
    if candidate.trigger.group is not None and noun is not None and candidate.trigger.part is Part.LIGHT:
        word = f"{word} … {candidate.sentence.words[noun].text}"
    kind = f"{'an' if draft.kind.noun[0] in 'aeiou' else 'a'} {draft.kind.noun}"
    status = "" if candidate.status is EventStatus.HAPPENED else f" that is {candidate.status}"
    return f"“{word}” reports {kind}{status}; {draft.dating.reason}{_but(reading, draft)}."


def _but(reading: Reading, draft: Draft) -> str:
    if of(reading, draft) >= _UNSURE:
        return ""
    table = weights()
    named = "planned" if draft.candidate.status is not EventStatus.HAPPENED else ""
    found = [table[doubt] for doubt in doubts(reading, draft) if doubt in table and doubt != named]
    told = [
        doubt.words for doubt in sorted(found, key=lambda each: each.value) if doubt.words not in draft.dating.reason
    ]
    told = told[:_MOST_WORDS]
    return f"; but {' and '.join(filter(None, [', '.join(told[:-1]), told[-1]]))}" if told else ""
