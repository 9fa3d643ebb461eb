"""Say which other events may be the same happening as one, and why; changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kzexplorer.domain.when import When
from kzexplorer.search import parse
from kzexplorer.store import EventDetail, Reader
from kzexplorer.translation import tr

_DAYS_AROUND = 3
_LOOKED_AT = 80
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class JoinSuggestion:
    """An event that may be the same happening; `reasons` speak for it, the strongest first."""

    event: EventDetail
    reasons: tuple[str, ...]
    score: float


def suggestions(reader: Reader, event: int, most: int) -> list[JoinSuggestion]:
    """Events of the same time, those most alike first. Raises KeyError where there is no such event.

    Not for the window's thread.
    """
    this = reader.event(event)
    if this.when is None:
        return []
    first, last = this.when.days
    near = reader.events_between(first - _DAYS_AROUND, last + _DAYS_AROUND, _LOOKED_AT)
    return _ranked(this, reader.event_details([line.id for line in near]), most)


def found(reader: Reader, event: int, words: str, most: int) -> list[JoinSuggestion]:
    """Events that a search finds: those with its words in their titles first, and then those most alike.

    Raises Problem for a search that cannot be read.
    """
    this = reader.event(event)
    ids = reader.search(parse(words))[:_LOOKED_AT].tolist()
    ranked = _ranked(this, reader.event_details(ids), len(ids))
    asked = words.casefold().split()
    return sorted(ranked, key=lambda each: -sum(word in each.event.title.casefold() for word in asked))[:most]


def _ranked(this: EventDetail, others: Iterable[EventDetail], most: int) -> list[JoinSuggestion]:
    alike = [_compared(this, other) for other in others if other.id != this.id and not other.detail]
    return sorted(alike, key=lambda each: (-each.score, each.event.id))[:most]


def _compared(this: EventDetail, other: EventDetail) -> JoinSuggestion:
    told = [*_by_time(this.when, other.when), *_by_parts(this, other), *_by_words(this, other)]
    if this.kind is other.kind:
        noun = tr(this.kind.noun)
        told.append((1.5, tr("also an {noun}", noun=noun) if noun[0] in "aeiou" else tr("also a {noun}", noun=noun)))
    if other.id in (this.parent, *this.children):
        told.append((-2.0, tr("one is part of the other")))
    if this.document != other.document:
        told.append((1.0, tr("another document")))
    told.sort(reverse=True)
    return JoinSuggestion(other, tuple(words for _, words in told), sum(weight for weight, _ in told))


def _by_time(this: When | None, other: When | None) -> list[tuple[float, str]]:
    if this is None or other is None:
        return []
    (first, last), (begin, end) = this.days, other.days
    if (first, last) == (begin, end):
        return [(3.0, tr("same day") if first == last else tr("same days") if this.exact else tr("same time"))]
    if begin <= last and first <= end:
        return [(1.5, tr("at the same time"))]
    apart = max(begin - last, first - end)
    return [(0.5, tr("days apart"))] if apart <= _DAYS_AROUND else []


def _by_parts(this: EventDetail, other: EventDetail) -> list[tuple[float, str]]:
    ours = {part.entity: part.name for part in (*this.participants, *this.places)}
    theirs = {part.entity for part in (*other.participants, *other.places)}
    shared = [name for entity, name in ours.items() if entity in theirs]
    return (
        [(1.0 * min(len(shared), _MOST_NAMED), tr("both with {names}", names=", ".join(shared[:_MOST_NAMED])))]
        if shared
        else []
    )


def _by_words(this: EventDetail, other: EventDetail) -> list[tuple[float, str]]:
    one, two = _words(this.title), _words(other.title)
    share = len(one & two) / max(1, len(one | two))
    return [(2.0 * share, tr("like title"))] if share >= 0.5 else []


def _words(title: str) -> frozenset[str]:
    words: Sequence[str] = title.casefold().split()
    return frozenset(word for word in words if len(word) > 2)
