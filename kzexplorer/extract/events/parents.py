"""Find the happening that another is part of: the meeting inside a visit, the signing inside a summit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.event import DateBasis, EventKind
from kzexplorer.extract.events.drafts import FARTHEST_BACK, Draft

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
_FARTHEST_PASSAGES, _AHEAD = 4, 2
_RANKS = {
    EventKind.VISIT: 3,
    EventKind.SUMMIT: 2,
    EventKind.FORUM: 2,
    EventKind.MEETING: 1,
    EventKind.CONSULTATION: 1,
}
_GREAT = 2


def of(drafts: Sequence[Draft], index: int) -> int | None:
    """The index of the happening that a draft is part of: the one that lent its date, or a greater one around it."""
    draft = drafts[index]
    host = draft.dating.host
    if host is not None:
        return host if drafts[host].kind in HOSTS or draft.candidate.detail else of(drafts, host)
    if draft.dating.when is None or draft.dating.basis is not DateBasis.EXPLICIT:
        return None
    return next((other for other in _near(drafts, index) if _holds(drafts[other], draft)), None)


def without_circles(parents: Sequence[int | None]) -> list[int | None]:
    """The parents, but none for what would be a part of itself."""
    kept = list(parents)
    for index in range(len(kept)):
        above = kept[index]
        for _ in range(FARTHEST_BACK):
            if above is None or above == index:
                break
            above = kept[above]
        if above == index:
            kept[index] = None
    return kept


def _near(drafts: Sequence[Draft], index: int) -> Iterator[int]:
    """Indices of those told before in the last passages, the last first, then of those told just after."""
    passage = drafts[index].passage
    for earlier in range(index - 1, max(-1, index - FARTHEST_BACK), -1):
        if passage - drafts[earlier].passage > _FARTHEST_PASSAGES:
            break
        yield earlier
    for later in range(index + 1, min(len(drafts), index + FARTHEST_BACK)):
        if drafts[later].passage - passage > _AHEAD:
            break
        if drafts[later].dating.basis is DateBasis.EXPLICIT:
            yield later


def _holds(outer: Draft, inner: Draft) -> bool:
    """Whether a happening of a greater kind has the days of the other within its own, and people or place with it."""
    rank = _RANKS.get(outer.kind, 0)
    if rank <= _RANKS.get(inner.kind, 0) or outer.candidate.detail or not _encloses(outer, inner):
        return False
    if rank < _GREAT and outer.passage != inner.passage:
        return False
    there = {link.entity for link in outer.places} & {link.entity for link in inner.places}
    return bool(outer.people & inner.people) or (bool(there) and outer.kind is not EventKind.VISIT)


def _encloses(outer: Draft, inner: Draft) -> bool:
    first, second = outer.dating.when, inner.dating.when
    return first is not None and second is not None and first.exact and first.encloses(second)
