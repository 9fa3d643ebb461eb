"""The parts of a search; the store turns them into SQL."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand next to each other in this order; case and accents do not matter.

    `whole` asks for the last word as it is; otherwise longer words that begin so are found too.
    """

    words: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Query:
    """All terms must be there; no terms let everything pass."""

    terms: tuple[Term, ...] = ()
