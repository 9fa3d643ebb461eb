"""What an operation changed, so that each pane refreshes only what it shows."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes:
    """The words for the Undo menu (`Accept 3 events`) and the ids that are new, different or gone.

    `beside`: notes, tags and saved searches alone; what is known of events and entities is as it was.
    """

    label: str
    documents: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long operation is: `done` of `total` steps, and what it works on now.

    `changes` are those that can be seen already, since the last step that told any.
    """

    done: int
    total: int
    words: str
    changes: Changes | None = None


def at_once(doing: Generator[Progress, None, T]) -> T:
    """What an operation comes to, without its progress."""
    while True:
        try:
            next(doing)
        except StopIteration as end:
            result: T = end.value
            return result
