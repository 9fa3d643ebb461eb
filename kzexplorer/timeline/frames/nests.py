"""Events inside others: which of those in view a wider one can hold on rows inside its body, and which only mark it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.events import Indices, Pairs
from kzexplorer.timeline.frames.bodies import Bodies
from kzexplorer.timeline.frames.placed import Body, Pixels, Placed, Sizes
from kzexplorer.timeline.frames.slots import Keys, keys_of

NOBODY = -1


@dataclass(frozen=True, slots=True, eq=False)
class Nests:
    """Parents and children of a timeline, sorted by child and by parent."""

    by_child: Pairs
    by_parent: Pairs

    @classmethod
    def of(cls, children: Pairs) -> Nests:
        """These pairs of parents (owners) and children (members), in any order."""
        child, parent = np.argsort(children.member, kind="stable"), np.argsort(children.owner, kind="stable")
        return cls(
            Pairs(children.owner[child], children.member[child]), Pairs(children.owner[parent], children.member[parent])
        )

    def holders(self, bodies: Bodies, keys: Keys, sizes: Sizes) -> Indices:
        """For each body the position of the one that holds it, or `NOBODY`.

        A parent on the same lane holds a child whose body lies inside its own, and with it a label of least width.
        """
        found = np.full(len(bodies), NOBODY, np.int32)
        child, owner = self.by_child.member, self.by_child.owner
        if not len(child) or not len(bodies):
            return found
        at = np.minimum(child.searchsorted(bodies.event), len(child) - 1)
        own = np.flatnonzero(child[at] == bodies.event)
        wanted = keys_of(bodies.lane[own], owner[at[own]])
        there = np.minimum(keys.searchsorted(wanted), len(keys) - 1)
        least = bodies.right[own] - bodies.left[own] + sizes.gap + sizes.label_least + 2 * sizes.nest_pad
        holds = (
            (keys[there] == wanted)
            & (bodies.body[there] != Body.MARK.value)
            & (bodies.left[there] + sizes.nest_pad <= bodies.left[own])
            & (bodies.right[own] + sizes.nest_pad <= bodies.right[there])
            & (bodies.right[there] - bodies.left[there] >= least)
        )
        found[own[holds]] = there[holds]
        while True:  # one holds all that those inside it would hold; bodies grow with each step, so it ends
            outer = np.where(found == NOBODY, NOBODY, found[found])
            if (outer == NOBODY).all():
                return found
            found = np.where(outer == NOBODY, found, outer)

    def inner(self, placed: Placed) -> tuple[Indices, Indices]:
        """Children of the wide bodies among these, with the positions of their parents in `placed`."""
        owner, child = self.by_parent.owner, self.by_parent.member
        if not len(owner) or not len(placed):
            return np.zeros(0, np.int32), np.zeros(0, np.int32)
        low, high = owner.searchsorted(placed.event), owner.searchsorted(placed.event, "right")
        number = np.where(placed.body == Body.MARK.value, 0, high - low)
        at = np.repeat(np.arange(len(placed), dtype=np.int32), number)
        nth = np.arange(len(at)) - np.repeat(np.cumsum(number) - number, number)
        return child[low[at] + nth], at


def bounds_inside(bodies: Bodies, holder: Indices, low: float, high: float, sizes: Sizes) -> tuple[Pixels, Pixels]:
    """From `low` to `high` labels may reach in general; those of events inside another one stay inside it."""
    inside = holder != NOBODY
    if not inside.any():
        return np.full(len(holder), low), np.full(len(holder), high)
    left, right = bodies.left[holder] + sizes.nest_pad, bodies.right[holder] - sizes.nest_pad
    return np.where(inside, np.maximum(low, left), low), np.where(inside, np.minimum(high, right), high)
