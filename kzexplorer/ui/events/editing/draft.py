"""An event as a person is writing it, and in what it differs from what holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzexplorer.domain.event import EventKind, EventStatus, PartRole
from kzexplorer.domain.when import When

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail, Part

Named = tuple[tuple[int, str], ...]
"""Entities by id, each with its name."""
Step = tuple[Callable[..., Any], tuple[Any, ...]]
"""An operation and what it is given besides the workspace."""


@dataclass(frozen=True)
class Draft:
    """The fields that a person can write; `when` is None for an event without a date."""

    title: str
    kind: EventKind
    status: EventStatus
    when: When | None
    participants: Named
    places: Named

    @classmethod
    def of(cls, event: EventDetail) -> Draft:
        """What holds now."""
        people, places = _named(event.participants), _named(event.places)
        return cls(event.title, event.kind, event.status, event.when, people, places)

    def steps_from(self, before: Draft, event: int) -> Iterator[Step]:
        """What has to be done so that an event which was as `before` is as this."""
        from kzexplorer.operations.edit_events import add_part, remove_part, retitle, set_date, set_kind, set_status

        if self.title != before.title:
            yield retitle, (event, self.title)
        if self.kind is not before.kind:
            yield set_kind, ([event], self.kind)
        if self.status is not before.status:
            yield set_status, ([event], self.status)
        if self.when != before.when:
            yield set_date, (event, self.when)
        for role, now, then in (
            (PartRole.PARTICIPANT, self.participants, before.participants),
            (PartRole.PLACE, self.places, before.places),
        ):
            were, are = {entity for entity, _ in then}, {entity for entity, _ in now}
            yield from ((add_part, (event, role, entity)) for entity, _ in now if entity not in were)
            yield from ((remove_part, (event, role, entity)) for entity, _ in then if entity not in are)


def _named(parts: tuple[Part, ...]) -> Named:
    return tuple({part.entity: part.name for part in parts}.items())
