"""Find the reported happenings of a text: who did what, when and where, each with the words that say so."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.event import EntityLink, Event, EventKind
from kzexplorer.extract.events import (
    candidates,
    confidence,
    dating,
    implied,
    kinds,
    parents,
    participants,
    retold,
    selection,
    series,
    settings,
    titles,
)
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.reading import Reading

_WITHOUT_PLACE = frozenset({EventKind.PUBLICATION, EventKind.LETTER, EventKind.CALL})


def find(reading: Reading) -> tuple[Event, ...]:
    """Events in text order; details of a meeting among them, each with its parent's index."""
    drafts: list[Draft] = []
    for candidate in candidates.find(reading):
        draft = _draft(reading, candidate, drafts)
        if selection.keep(reading, draft):
            drafts.append(draft)
    return _events(reading, drafts)


def _draft(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> Draft:
    named, places = participants.of(reading, candidate)
    meant = implied.participants(reading, candidate, named, told)
    people = _in_text_order((*named, *meant))
    candidate = kinds.of(reading, candidate, people, places)
    date = dating.date(reading, candidate, frozenset(link.entity for link in people), told)
    if date.host is not None:
        if not people and not candidate.has_own_subject:
            people = tuple(EntityLink(link.entity, None) for link in told[date.host].participants)
        if not places and candidate.trigger.kind not in _WITHOUT_PLACE:
            places = tuple(EntityLink(link.entity, None) for link in told[date.host].places)
    if not places:
        places = settings.places(reading, candidate, date.when, told)
    return Draft(
        candidate, date, people, tuple(link for link in places if link.entity not in {p.entity for p in people})
    )


def _in_text_order(links: Sequence[EntityLink]) -> tuple[EntityLink, ...]:
    return tuple(sorted(links, key=lambda link: link.span.start if link.span is not None else 0))


def _events(reading: Reading, drafts: Sequence[Draft]) -> tuple[Event, ...]:
    again = retold.repeats(reading, drafts)
    kept = [index for index in range(len(drafts)) if index not in again]
    place = {index: position for position, index in enumerate(kept)}

    def position_of(parent: int | None) -> int | None:
        while parent is not None and parent in again:
            parent = again[parent]
        return None if parent is None else place.get(parent)

    twice: dict[int, list[Draft]] = {}
    for dropped, keeper in again.items():
        twice.setdefault(keeper, []).append(drafts[dropped])
    above = parents.without_circles([position_of(parents.of(drafts, index)) for index in kept])
    events = [
        _event(reading, drafts[index], twice.get(index, ()), parent) for index, parent in zip(kept, above, strict=True)
    ]
    return series.joined(events)


def _event(reading: Reading, draft: Draft, retold: Sequence[Draft], parent: int | None) -> Event:
    candidate = draft.candidate
    evidence = [candidate.evidence, *(other.candidate.evidence for other in retold)]
    return Event(
        kind=draft.kind,
        status=candidate.status,
        title=titles.write(reading, draft),
        when=draft.dating.when,
        basis=draft.dating.basis,
        evidence=tuple(
            span for number, span in enumerate(evidence) if not any(span.overlaps(one) for one in evidence[:number])
        ),
        trigger=candidate.trigger.span(candidate.sentence.words),
        dates=draft.dating.dates,
        participants=draft.participants,
        places=draft.places,
        parent=parent,
        detail=candidate.detail and draft.dating.host is not None,
        confidence=confidence.of(reading, draft),
        why=confidence.why(reading, draft),
        series=series.of(reading, candidate),
    )
