"""Tell apart the happenings of one sentence that share a date or a verb, each with its own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import triggers
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.clauses import Link
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading

_AT_ONCE = frozenset(("where", "when", "while", "which"))


def goes_on(before: Candidate, candidate: Candidate) -> bool:
    """Whether a clause without a date tells another happening of the same days: "signed a pact and met the press"."""
    one, other = before.trigger, candidate.trigger
    if before.clause.link in (Link.RELATIVE, Link.REDUCED, Link.ASIDE) or _is_inserted(before):
        return False
    if candidate.clause.link not in (Link.COORDINATE, Link.MAIN) and candidate.clause.intro not in _AT_ONCE:
        return False
    if before.status is not candidate.status or before.detail or other.part in (Part.SAY, Part.FIGURE):
        return False
    plain = other.kind is EventKind.OTHER and other.part is not Part.LIGHT
    return other.strength >= 2 and other.kind is not one.kind and not plain


def _is_inserted(told: Candidate) -> bool:
    """Whether a verb only adds to the subject of the clause after it: "a commission, set up in 1988, met"."""
    group = told.trigger.group
    if group is None or group.first == 0:
        return False
    return told.sentence.words[group.first - 1].text in (",", "which", "who", "that")


def ending_before(told: Candidate, number: int) -> Candidate:
    """The candidate without the words of clause `number`, which tells a happening of its own."""
    end = told.sentence.clauses[number - 1].span(told.sentence.words).end
    return replace(told, evidence=Span(told.evidence.start, end)) if told.evidence.end > end else told


def gapped(reading: Reading, told: Sequence[Candidate]) -> Iterator[Candidate]:
    """Part what one verb tells of two days: "visited Peru on Monday and [visited] Chile two days later"."""
    rest = list(told)
    while len(rest) > 1:
        one, other = rest[:2]
        link = _gap(reading, one, other)
        if link is not None:
            words, group = one.sentence.words, one.trigger.group
            assert group is not None
            one = replace(one, evidence=Span(one.evidence.start, words[link - 1].end))
            first = triggers.subject_start(words, one.clause, group)
            subject = one.subject or ((first, group.first) if first < group.first else None)
            rest[1] = replace(other, evidence=Span(words[link + 1].start, other.evidence.end), subject=subject)
        rest.pop(0)
        yield one
    yield from rest


def _gap(reading: Reading, one: Candidate, other: Candidate) -> int | None:
    """The index of the "and" between two dates of one verb, if a name stands between it and the second."""
    if one.trigger.group is None or one.trigger.at != other.trigger.at or one.trigger.part is Part.FIGURE:
        return None
    words = one.sentence.words
    first, last = reading.dates[one.dates[-1]].span.end, reading.dates[other.dates[0]].span.start
    between = [index for index, word in enumerate(words) if first <= word.start < last]
    link = next((index for index in between if words[index].lower == "and"), None)
    if link is None or not any(words[index].capital for index in between if index > link):
        return None
    parted = one.evidence.start < words[link - 1].end and words[link + 1].start < other.evidence.end
    return link if parted else None
