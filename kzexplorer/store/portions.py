"""Long lists of ids in portions that one statement takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

PORTION = 5_000
"""Ids in one statement; SQLite takes 32,766 parameters at most."""


def portions(ids: Sequence[T]) -> Iterator[list[T]]:
    rest = iter(ids)
    while portion := list(islice(rest, PORTION)):
        yield portion
