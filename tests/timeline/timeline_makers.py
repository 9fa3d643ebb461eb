"""Makes events and lanes for tests of the timeline's geometry."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import strategies as st

from kzexplorer.timeline.events import Events, Flag, Flags
from kzexplorer.timeline.lanes import Division, Lane, lanes

Span = tuple[int, int]


def events_of(spans: Sequence[Span], soft: Sequence[bool] | None = None) -> Events:
    """Events of these first and last days, sorted; ids count from 1."""
    order = sorted(range(len(spans)), key=lambda at: spans[at])
    n = len(spans)
    return Events.of(
        np.arange(1, n + 1),
        [spans[at][0] for at in order],
        [spans[at][1] for at in order],
        [at % 6 for at in order],
        [int(Flag.SOFT) if soft is not None and soft[at] else 0 for at in order],
        [at * 7 % 11 / 11 for at in order],
    )


def lanes_of(events: Events, shown: Flags | None = None, number: int = 3) -> tuple[Lane, ...]:
    """Events dealt to that many lanes in turn."""
    every = np.arange(len(events), dtype=np.int32)
    return lanes(events, [Division(at, f"Lane {at}", None, every[at::number]) for at in range(number)], shown)


def spans(most: int = 60, first: int = 0, last: int = 4_000) -> st.SearchStrategy[list[Span]]:
    """First and last days of 1 to `most` events, most of them short."""
    lengths = st.sampled_from([0, 0, 0, 1, 3, 29, 30, 364])
    one = st.tuples(st.integers(first, last), lengths).map(lambda pair: (pair[0], pair[0] + pair[1]))
    return st.lists(one, min_size=1, max_size=most)


def crowd(number: int, seed: int = 1) -> Events:
    """That many made events over about 4,000 days, one in eight of them a year long."""
    random = np.random.default_rng(seed)
    first = np.sort((random.beta(4, 2, number) * 4_000).astype(np.int32))
    last = first + random.choice(np.array([0, 0, 0, 0, 2, 4, 29, 364], np.int32), number)
    order = np.lexsort((last, first))
    soft = (last - first > 20)[order] * int(Flag.SOFT)
    return Events.of(
        np.arange(1, number + 1), first[order], last[order], np.arange(number) % 6, soft, random.random(number)
    )
