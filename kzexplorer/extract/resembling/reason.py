"""How sure it is that two names are those of one thing, with the reason in words."""

from __future__ import annotations

from typing import NamedTuple


class Likeness(NamedTuple):
    """`score` is 0..1 for the names alone; `partly` where a name tells less than the other, so that it may be the name
    of others as well, which share the score."""

    reason: str
    score: float
    partly: bool = False


def both(one: float, other: float) -> float:
    """How sure two reasons are together that do not depend on each other."""
    return 1 - (1 - one) * (1 - other)
