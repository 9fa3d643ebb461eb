"""What a check may find."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not hold: which check says so (`quotes`), where (`mention 12`), and in which way."""

    check: str
    where: str
    what: str
