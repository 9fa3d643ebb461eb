"""What a person has left out of the timeline by kind, status, review, date or document, as a value without numpy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict


class Exactness(StrEnum):
    """How well a day is known: the day itself, only something wider, or one end alone."""

    DAY = "day"
    WIDER = "wider"
    OPEN = "open"


NAMES: Mapping[str, Sequence[str]] = {
    "kind": [each.value for each in EventKind],
    "status": [each.value for each in EventStatus],
    "verdict": [each.value for each in Verdict],
    "exactness": [each.value for each in Exactness],
}
"""For each facet with a fixed list what its codes are called where they are kept; documents go by their ids."""

FACETS = (*NAMES, "document")
REJECTED = NAMES["verdict"].index(Verdict.REJECTED)
_NONE: frozenset[int] = frozenset()
_USUAL: Mapping[str, frozenset[int]] = {"verdict": frozenset({REJECTED})}


@dataclass(frozen=True)
class Filter:
    """For each facet the codes left out; rejected events are, until somebody asks for them."""

    left_out: Mapping[str, frozenset[int]] = field(default_factory=lambda: dict(_USUAL))

    def out(self, facet: str) -> frozenset[int]:
        """The codes of a facet that are left out."""
        return self.left_out.get(facet, _NONE)

    @property
    def conditions(self) -> tuple[str, ...]:
        """The facets in which something else is left out than usually."""
        return tuple(facet for facet in FACETS if self.out(facet) != _USUAL.get(facet, _NONE))

    @property
    def wants_rejected(self) -> bool:
        return REJECTED not in self.out("verdict")

    def put(self, facet: str, code: int, on: bool) -> Filter:
        """Let events with that code through, or leave them out."""
        out = self.out(facet)
        return Filter({**self.left_out, facet: out - {code} if on else out | {code}})

    def only(self, facet: str, codes: Sequence[int], code: int) -> Filter:
        """Leave out all of the codes of a facet but one."""
        return Filter({**self.left_out, facet: frozenset(codes) - {code}})

    def state(self) -> dict[str, list[str] | list[int]]:
        """What JSON can hold: by facet the names that are left out, only where that is unusual."""
        return {
            facet: [NAMES[facet][code] for code in sorted(self.out(facet))]
            if facet in NAMES
            else sorted(self.out(facet))
            for facet in self.conditions
        }

    @classmethod
    def of_state(cls, state: object) -> Filter:
        """What `state` gave; anything unusable in it is left out."""
        left_out = dict(_USUAL)
        for facet in FACETS:
            kept = state.get(facet) if isinstance(state, dict) else None
            if isinstance(kept, list):
                left_out[facet] = frozenset(_codes(facet, kept))
        return cls(left_out)


def _codes(facet: str, kept: list[object]) -> list[int]:
    if facet not in NAMES:
        return [each for each in kept if type(each) is int and each >= 0]
    return [NAMES[facet].index(each) for each in kept if isinstance(each, str) and each in NAMES[facet]]
