"""Where an event is told in a document: by its own passages, or by those of an event that was joined to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzexplorer.domain.span import Span

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail


def told_in(event: EventDetail, document: int) -> tuple[Span, ...]:
    """All passages of that document that tell it, its own first."""
    own = event.evidence if event.document == document else ()
    return (*own, *(span for each in event.tellings if each.document == document for span in each.evidence))


def documents_of(event: EventDetail) -> tuple[int, ...]:
    """The documents that tell it, the one that it is from first."""
    return tuple(dict.fromkeys((event.document, *(telling.document for telling in event.tellings))))


def owner_in(event: EventDetail, document: int) -> tuple[int, tuple[Span, ...]] | None:
    """The event whose passages stand in that document, itself or one joined to it, and these; None where none does."""
    if event.document == document:
        return event.id, event.evidence
    return next(((each.event, each.evidence) for each in event.tellings if each.document == document), None)
