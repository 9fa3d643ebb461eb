"""Asks a filter which events pass it, and how many of each sort there are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Flags, Indices
from kzexplorer.timeline.facets import Facets
from kzexplorer.timeline.filters import FACETS, Filter


def passing(chosen: Filter, facets: Facets, but: str = "") -> Flags | None:
    """A flag for each event: whether no facet (except `but`) leaves it out. None where all pass."""
    passed: Flags | None = None
    for facet in FACETS:
        out = chosen.out(facet)
        if facet != but and out:
            flags = ~_among(facets.column(facet), out)
            passed = flags if passed is None else passed & flags
    return None if passed is None or passed.all() else passed


def counts(chosen: Filter, facets: Facets, within: Indices) -> dict[str, npt.NDArray[np.int64]]:
    """By facet and code how many of the events `within` would show if that facet left nothing out."""
    here = facets if len(within) == len(facets.kind) else facets.taken(within)
    all_passed = passing(chosen, here)
    found = {}
    for facet in FACETS:
        passed = passing(chosen, here, but=facet) if chosen.out(facet) else all_passed
        column = here.column(facet)
        found[facet] = np.bincount(column if passed is None else column[passed], minlength=1)
    return found


def _among(column: npt.NDArray[np.integer], codes: frozenset[int]) -> Flags:
    """Which values are among these codes."""
    table = np.zeros(int(column.max(initial=0)) + 1, np.bool_)
    table[[code for code in codes if code < len(table)]] = True
    found: Flags = table[column]
    return found
