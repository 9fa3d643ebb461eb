"""Divides the events of a timeline into lanes: by kind, entity, place, document, topic, status or state of review."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.timeline.events import Codes, Events, Ids
from kzexplorer.timeline.facets import Facets, Links, left_out, parted, parted_links
from kzexplorer.timeline.lanes import Division
from kzexplorer.translation import tr, trn
from kzexplorer.ui.kinds import GROUPS
from kzexplorer.ui.terms import status_words, verdict_words
from kzexplorer.ui.timeline.painting.texts import one_line

if TYPE_CHECKING:
    from kzexplorer.store import Reader

Names = Callable[[Sequence[int]], dict[int, str]]
MOST_LANES = 40
OTHERS, NONE = -1, -2
"""Keys of the lane of all that have no lane of their own, and of the lane of events that have nothing to tell."""


class Groupings:
    """The divisions of one snapshot of events; what has to be read is read once, when it is first asked for."""

    def __init__(self, reader: Reader, events: Events, facets: Facets) -> None:
        self._reader, self._events, self._facets = reader, events, facets
        self._last: tuple[str, list[Division]] | None = None

    def edited(self, events: Events, facets: Facets) -> Groupings:
        """The same of events that keep their indices and what they are linked to."""
        result = copy(self)
        result._events, result._facets = events, facets
        if self._last is not None and self._last[0] in ("kind", "status", "review"):
            result._last = None
        return result

    def divisions(self, grouping: str) -> list[Division]:
        """The lanes of a grouping, in their natural order; each event is in one of them at least.

        The first call for a grouping may read, for another second with a million events; the last answer is kept.
        """
        last = self._last
        if last is None or last[0] != grouping:
            last = self._last = grouping, self._divided(grouping)
        return last[1]

    def _divided(self, grouping: str) -> list[Division]:
        ways: dict[str, Callable[[], list[Division]]] = {
            "kind": self._by_kind,
            "entity": self._by_entity,
            "place": self._by_place,
            "document": self._by_document,
            "topic": self._by_topic,
            "status": lambda: self._by_code(self._facets.status, [status_words(each) for each in EventStatus]),
            "review": lambda: self._by_code(self._facets.verdict, [verdict_words(each) for each in Verdict]),
        }
        return ways[grouping]()

    def _by_kind(self) -> list[Division]:
        parts = parted(self._events.group, len(GROUPS))
        return [
            Division(at, tr(group.words), at, part) for at, (group, part) in enumerate(zip(GROUPS, parts, strict=True))
        ]

    def _by_code(self, codes: Codes, words: Sequence[str]) -> list[Division]:
        parts = parted(codes, len(words))
        return [Division(at, said, None, part) for at, (said, part) in enumerate(zip(words, parts, strict=True))]

    def _by_topic(self) -> list[Division]:
        topics = self._facets.topics
        found = [
            Division(at, tr(topic.words), None, np.flatnonzero(topics & np.uint16(1 << at)).astype(np.int32))
            for at, topic in enumerate(Topic)
        ]
        return [*found, Division(NONE, tr("No topic told"), None, np.flatnonzero(topics == 0).astype(np.int32))]

    def _by_document(self) -> list[Division]:
        return self._by_link(self._told_in, self._document_names, _more_documents, tr("No document"))

    def _by_entity(self) -> list[Division]:
        return self._by_link(self._part_links, self._entity_names, _more_entities, tr("Nobody named"))

    def _by_place(self) -> list[Division]:
        return self._by_link(self._place_links, self._entity_names, _more_places, tr("No place named"))

    def _by_link(self, links: Links, names: Names, others: Callable[[int], str], nothing: str) -> list[Division]:
        """A lane for each of those with most events, one for all others together, one for events without any."""
        counts = links.counts()
        ordered = np.argsort(-counts, kind="stable")[: np.count_nonzero(counts)]
        chosen, more = ordered[:MOST_LANES].tolist(), len(ordered) - MOST_LANES
        lane_of = np.full(len(counts), len(chosen), np.uint8)
        lane_of[chosen] = np.arange(len(chosen), dtype=np.uint8)
        parts = parted_links(links, lane_of, len(chosen) + 1)
        words = names(chosen)
        found = [
            Division(key, one_line(words.get(key, "")), None, part)
            for key, part in zip(chosen, parts[:-1], strict=True)
        ]
        found.append(Division(OTHERS, others(more), None, parts[-1]))
        found.append(Division(NONE, nothing, None, left_out(parts, len(self._events))))
        return found

    def few_documents(self, most: int) -> list[tuple[int, str]]:
        """Ids and names of the documents that tell events, as they were added; none where they are one or many."""
        ids = np.flatnonzero(self._told_in.counts()).tolist()
        return sorted(self._document_names(ids).items()) if 1 < len(ids) <= most else []

    def _document_names(self, ids: Sequence[int]) -> dict[int, str]:
        repeated = self._reader.repeated_titles()
        lines = self._reader.document_lines(ids)
        return {line.id: line.name if line.title in repeated else line.title or line.name for line in lines}

    def _entity_names(self, ids: Sequence[int]) -> dict[int, str]:
        return {line.id: line.name for line in self._reader.entity_lines(ids)}

    @property
    def _told_in(self) -> Links:
        return Links(np.arange(len(self._events), dtype=np.int32), self._facets.document)

    @cached_property
    def _part_links(self) -> Links:
        """Who takes part: all that events name, but for their places."""
        events, entities = self._reader.event_entities()
        places = _pairs(*self._reader.event_places())
        pairs = _pairs(events, entities)
        takes_part = np.ones(len(pairs), np.bool_)
        at = np.minimum(np.searchsorted(pairs, places), len(pairs) - 1)
        takes_part[at[pairs[at] == places]] = False
        return linked(self._events, events[takes_part], entities[takes_part])

    @cached_property
    def _place_links(self) -> Links:
        return linked(self._events, *self._reader.event_places())


def _more_documents(n: int) -> str:
    return trn("{n} more document", "{n} more documents", n)


def _more_entities(n: int) -> str:
    return trn("{n} more entity", "{n} more entities", n)


def _more_places(n: int) -> str:
    return trn("{n} more place", "{n} more places", n)


def _pairs(events: Ids, entities: Ids) -> npt.NDArray[np.int64]:
    """A number for each pair, which ascend where the pairs do."""
    return (events.astype(np.int64) << 32) + entities


def linked(events: Events, ids: Ids, to: Ids) -> Links:
    """Pairs of ids as links of those events that are here."""
    order = np.argsort(events.ids, kind="stable").astype(np.int32)
    known = events.ids[order]
    if not len(known):
        return Links(np.zeros(0, np.int32), np.zeros(0, np.int32))
    at = np.minimum(np.searchsorted(known, ids.astype(known.dtype)), len(known) - 1)
    here = known[at] == ids
    return Links(order[at[here]], to[here].astype(np.int32))
