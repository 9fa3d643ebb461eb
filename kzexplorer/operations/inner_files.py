"""How far files inside files are followed: so deep, and so many and so large for each file on the disk."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.errors import Problem
from kzexplorer.readers import Portion

DEEPEST = 3
MOST_UNPACKED = 1_000_000_000
"""Bytes of all files inside one file, at any depth."""


@dataclass(slots=True)
class Allowance:
    """What may still come out of a file on the disk. All that lies in it draws on the same, so that no archive grows
    without end by holding archives; `told` once a person heard that it is used up."""

    most_parts: int = 0
    n_parts: int = 0
    n_unpacked: int = 0
    told: bool = False

    def take(self, portion: Portion) -> None:
        self.most_parts = max(self.most_parts, portion.most)
        self.n_parts += len(portion.parts)
        self.n_unpacked += sum(len(part.file.data) for part in portion.parts)

    @property
    def is_used_up(self) -> bool:
        return self.n_parts > self.most_parts > 0 or self.n_unpacked > MOST_UNPACKED


def too_deep(shown: str) -> Problem:
    words = f"Could not look into {shown}: it lies in a file in a file in a file."
    return Problem(words, "Unpack it and add what is in it.")


def too_much(shown: str, allowance: Allowance) -> Problem:
    reason = f"more than {allowance.most_parts:,} files or {MOST_UNPACKED // 1_000_000_000} GB are in it"
    return Problem(
        f"Could not read all of {shown}: {reason}.",
        "Unpack it and add what you need of it.",
    )
