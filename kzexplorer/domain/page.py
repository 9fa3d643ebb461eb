"""A page of a document that has pages: which code points stand on it, and where on the paper."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import starmap
from typing import NamedTuple

from kzexplorer.domain.span import Span

_RUN = struct.Struct("<IIffff")


class Run(NamedTuple):
    """Characters [start, end) of the text that stand side by side, mostly a word, and the rectangle around them.

    In points from the upper left corner of the page as it is shown (turned and cropped).
    """

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """`number` counts from 1; `span` is None for a page without words; width and height are in points.

    `runs` are the packed runs of the page in the order of the text (see `pack`).
    """

    number: int
    span: Span | None
    width: float
    height: float
    runs: bytes = b""

    def boxes(self, span: Span) -> list[Run]:
        """The runs that the span touches. Raises struct.error for bytes that `pack` did not make."""
        return [
            run for each in _RUN.iter_unpack(self.runs) if (run := Run(*each)).start < span.end and span.start < run.end
        ]


def pack(runs: Iterable[tuple[int, int, float, float, float, float]]) -> bytes:
    """24 bytes a run, each given as a Run or as a plain tuple of the same."""
    return b"".join(starmap(_RUN.pack, runs))


def page_at(starts: Sequence[tuple[int, int]], offset: int) -> int | None:
    """The number of the page that an offset stands on; `starts` says where the words of each begin, and its number.

    None in a document without pages.
    """
    at = bisect_right(starts, offset, key=lambda page: page[0]) - 1
    return starts[max(0, at)][1] if starts else None
