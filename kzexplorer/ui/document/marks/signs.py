"""What stands for an event beside the words and along the scroll bar, and how letters of a passage are set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Glyph(NamedTuple):
    """The mark of an event told in [start, end) of the text; hollow while it waits for review."""

    start: int
    end: int
    event: int
    group: int
    filled: bool


class Tick(NamedTuple):
    """An event's place: share of the document from 0 to 1, kind group, event id."""

    share: float
    group: int
    event: int


@dataclass(frozen=True)
class Dress:
    """How a stretch [start, end) of the text is set: its colour and whether it is bold."""

    start: int
    end: int
    colour: str
    bold: bool = False
