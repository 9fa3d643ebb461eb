"""Which events a query finds, the cheapest parts first; and, where it finds none, which of its parts leave nothing."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import reduce
from operator import and_, or_

from kzexplorer.search.parts import parts, typed_part
from kzexplorer.search.tree import All, Any, Field, Near, Node, Not, Query, Words
from kzexplorer.store import fulltext, spelling
from kzexplorer.store.searching.answers import Answers
from kzexplorer.store.searching.leaves import events_with
from kzexplorer.store.searching.space import Mask, Space
from kzexplorer.store.searching.stopping import Stop
from kzexplorer.store.sought import sought
from kzexplorer.store.views import Nothing

_COUNTED = 20_000
"""Beyond so many hits words are all taken for frequent."""


class _Rank(IntEnum):
    """What is asked first: columns and what is known already, then words, then what is put together."""

    AT_HAND = 0
    WORDS = 1
    COMPOUND = 2
    NOT = 3


class Evaluation:
    """Answers queries about one state of the workspace; `details`: the space holds details of meetings too."""

    def __init__(self, space: Space, answers: Answers, stop: Stop, *, details: bool = False) -> None:
        self._space, self._answers, self._stop, self._details = space, answers, stop, details
        self._every = answers.every(space, details=details)

    def found(self, node: Node | None) -> Mask:
        """The events that the tree finds; all for none."""
        return self._every if node is None else self._of(node) & self._every

    def nothing(self, query: Query) -> Nothing | None:
        """The parts that leave nothing; None where the query finds something, or looks for nothing."""
        if query.root is None or self.found(query.root).any():
            return None
        every = parts(query)
        empty = tuple(part for part in every if not self.found(part).any())
        wrong = empty or self._at_odds(every)
        words = tuple(typed_part(query, part) for part in wrong)
        return Nothing(words, tuple(part.span for part in wrong), alone=bool(empty))

    def _at_odds(self, parts: Sequence[Node]) -> tuple[Node, ...]:
        """As few of them as find nothing together."""
        masks = {at: self.found(part) for at, part in enumerate(parts)}
        for at in range(len(parts)):
            rest = [mask for other, mask in masks.items() if other != at]
            if rest and not reduce(and_, rest).any():
                del masks[at]
        return tuple(parts[at] for at in masks)

    def _of(self, node: Node) -> Mask:
        self._stop.heed()
        if isinstance(node, Not):
            return ~self._of(node.part)
        if isinstance(node, Any):
            return reduce(or_, map(self._of, node.parts))
        if isinstance(node, All):
            return self._all(node.parts)
        held = self._answers.get(self._space, node, details=self._details)
        if held is None:
            held = events_with(self._space, self._answers.titles, node)
            self._answers.keep(self._space, node, held, details=self._details)
        return held

    def _all(self, parts: Sequence[Node]) -> Mask:
        """From the rarest on, and no further than where nothing is left."""
        found = self._every
        words = [part for part in parts if self._rank(part) is _Rank.WORDS]
        frequency = {part: self._frequency(part) for part in words} if len(words) > 1 else {}
        for part in sorted(parts, key=lambda part: (self._rank(part), frequency.get(part, 0))):
            if not found.any():
                break
            found = found & self._of(part)
        return found

    def _rank(self, node: Node) -> _Rank:
        if isinstance(node, Not):
            return _Rank.NOT
        if isinstance(node, All | Any):
            return _Rank.COMPOUND
        known = self._answers.get(self._space, node, details=self._details) is not None
        value = node.value if isinstance(node, Field) else node
        return _Rank.WORDS if isinstance(value, Words | Near) and not known else _Rank.AT_HAND

    def _frequency(self, node: Node) -> int:
        """How many passages and titles hold it; the beginnings of words are not counted, as that takes as long."""
        value = node.value if isinstance(node, Field) else node
        assert isinstance(value, Words | Near)
        if isinstance(value, Words) and not value.whole:
            return _COUNTED + 1 - min(len(value.words), _COUNTED)
        connection = self._space.connection
        asked = sought(value, lambda word: spelling.others(connection, word))
        return fulltext.of(connection).how_many(connection, asked, _COUNTED)
