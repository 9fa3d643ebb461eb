"""How sure it is that two names are those of one thing, with the reason in words."""

from __future__ import annotations

from typing import NamedTuple


class Likeness(NamedTuple):
    """`score` is 0..1 for the names alone; `partly` where a name tells less than the other, so that it may be the name
    of others as well, which share the score."""

    reason: str
    score: float
    partly: bool = False


def differ_in_a_letter(one: str, other: str) -> bool:
    """Whether one letter at most must be put in, taken out or changed."""
    if abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=len)
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    return shorter[at + (len(shorter) == len(longer)) :] == longer[at + 1 :]


def both(one: float, other: float) -> float:
    """How sure two reasons are together that do not depend on each other."""
    return 1 - (1 - one) * (1 - other)
