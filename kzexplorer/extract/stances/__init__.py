"""Find who supports, opposes, urges or condemns whom on what, and tell it with the events that say so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import DateBasis, EntityLink, Event, EventKind, EventStatus, Stance
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense
from kzexplorer.extract.stances import attitudes, clauses, resolutions
from kzexplorer.extract.stances.clauses import Found

_LONGEST_TITLE = 90
_CONFIDENCE = 0.5
_NEAR_PASSAGES = 2
_NO_STANCE = frozenset({EventKind.MEETING, EventKind.VISIT})


class _Taken(NamedTuple):
    """A stance that no event tells yet; `host` is the index of the happening that it was taken in, if any."""

    found: Found
    sentence: Parsed
    holders: tuple[EntityLink, ...]
    host: int | None


def find(reading: Reading, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events, those that tell a stance with it; stances told by none are details of the main event around them.

    The order is that of the text; parents are renumbered.
    """
    by_trigger = {event.trigger.start: index for index, event in enumerate(events) if event.trigger is not None}
    hosts = _Hosts(reading, events)
    retold = sorted((span, index) for index, event in enumerate(events) for span in event.evidence[1:])
    known, new = list(events), []
    for sentence, found in _all(reading):
        at = sentence.words[found.group.main].start
        index = by_trigger.get(at, _retold(retold, at))
        source = hosts.near(at, sentence.passage) if index is None else index
        holders = found.stance.holders or (_partners(events[source]) if source is not None else ())
        if not holders:
            continue
        if index is None:
            new.append(_Taken(found, sentence, holders, hosts.around(at, sentence.passage)))
        elif events[index].kind not in _NO_STANCE and known[index].stance is None:
            known[index] = replace(events[index], stance=replace(found.stance, holders=holders))
    return _in_order(known, [_event(reading, taken, known) for taken in new]) if new else tuple(known)


def _retold(passages: Sequence[tuple[Span, int]], at: int) -> int | None:
    """The event that a passage tells again which holds an offset; `passages` are sorted."""
    place = bisect_right(passages, at, key=lambda passage: passage[0].start) - 1
    return passages[place][1] if place >= 0 and passages[place][0].holds(at) else None


class _Hosts:
    """The main events by place, to find the latest one before a sentence."""

    def __init__(self, reading: Reading, events: Sequence[Event]) -> None:
        mains = sorted((event.evidence[0].start, index) for index, event in enumerate(events) if not event.detail)
        self._starts = [start for start, _ in mains]
        self._indices = [index for _, index in mains]
        self._passages = [passage.span.start for passage in reading.passages]

    def around(self, at: int, passage: int) -> int | None:
        """The index of the latest one told in the same passage up to an offset."""
        return self._latest(at, passage)

    def near(self, at: int, passage: int) -> int | None:
        """The same, also in the few passages before."""
        return self._latest(at, passage - _NEAR_PASSAGES)

    def _latest(self, at: int, first: int) -> int | None:
        place = bisect_right(self._starts, at) - 1
        if place < 0 or bisect_right(self._passages, self._starts[place]) - 1 < first:
            return None
        return self._indices[place]


def _partners(event: Event) -> tuple[EntityLink, ...]:
    """Those who take part in an event, as whom "both sides" mean there."""
    return tuple(EntityLink(link.entity, None) for link in event.participants)


def _all(reading: Reading) -> Iterator[tuple[Parsed, Found]]:
    cues = attitudes.cues()
    for sentence, body in resolutions.bodies(reading):
        if cues.isdisjoint([word.lower for word in sentence.words]):
            continue
        if reading.kind_of_passage(sentence) is not PassageKind.PARAGRAPH:
            continue
        opening = resolutions.opening(sentence) if body else None
        if opening is not None:
            found = clauses.read(reading, sentence, 0, opening, body)
            if found is not None:
                yield sentence, found
            continue
        for number, group in clauses.groups(sentence):
            found = clauses.read(reading, sentence, number, group)
            if found is not None:
                yield sentence, found


def _event(reading: Reading, taken: _Taken, events: Sequence[Event]) -> Event:
    found, host = taken.found, None if taken.host is None else events[taken.host]
    stance = replace(found.stance, holders=taken.holders)
    trigger = taken.sentence.words[found.group.main].span
    dated = host is not None and host.when is not None
    source = (
        "the text gives no date for it"
        if not dated or host is None
        else f"its date is carried over from the {host.kind.noun} told before"
    )
    links = (*stance.holders, *stance.targets)
    return Event(
        kind=EventKind.STATEMENT,
        status=EventStatus.PLANNED if found.group.tense is Tense.FUTURE else EventStatus.HAPPENED,
        title=_title(reading, taken, stance),
        when=host.when if host is not None else None,
        basis=DateBasis.INHERITED if dated else DateBasis.NONE,
        evidence=(found.clause.span(taken.sentence.words),),
        trigger=trigger,
        dates=host.dates if host is not None else (),
        participants=tuple(sorted(dict.fromkeys(links), key=lambda link: (link.span or trigger).start)),
        places=(),
        parent=taken.host,
        detail=True,
        confidence=_CONFIDENCE,
        why=f"“{trigger.of(reading.text)}” tells how somebody stands; {source}.",
        stance=stance,
    )


def _title(reading: Reading, taken: _Taken, stance: Stance) -> str:
    """Who holds it and what the clause says from its verb on, cut at a word where it is too long."""
    names = list(dict.fromkeys(reading.entities[link.entity].name for link in stance.holders))
    who = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    words, found = taken.sentence.words, taken.found
    ends = [span.end for span in (stance.topic, *(target.span for target in stance.targets)) if span is not None]
    first = found.clause.span(words).start if found.passive else words[found.group.first].start
    said = " ".join(reading.text[first : max(*ends, words[found.group.main].end)].split())
    whole = said if found.passive else f"{who} {said[0].lower()}{said[1:]}"
    whole = whole[0].upper() + whole[1:]
    if found.passive:
        whole = f"{whole} by {who}"
    return whole if len(whole) <= _LONGEST_TITLE else whole[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,:–") + "…"


def _in_order(known: Sequence[Event], new: Sequence[Event]) -> tuple[Event, ...]:
    """Both in the order of their passages, the known ones among themselves as they were."""
    starts: list[tuple[int, int, int]] = []
    reached = 0
    for index, event in enumerate((*known, *new)):
        start = event.evidence[0].start
        reached = max(reached, start) if index < len(known) else reached
        starts.append((reached if index < len(known) else start, index >= len(known), index))
    order = [index for _, _, index in sorted(starts)]
    place = {index: position for position, index in enumerate(order)}
    every = [*known, *new]
    return tuple(
        event if event.parent is None else replace(event, parent=place[event.parent])
        for event in (every[index] for index in order)
    )
