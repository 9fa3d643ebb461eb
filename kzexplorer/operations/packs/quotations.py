"""The quotations of a pack by document, kept on the disk: events come in the order of time, and sources one by one."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from kzexplorer.export.pack_reading import PackedEvent
from kzexplorer.operations.packs.checking import Wanted

MOST_AT_ONCE = 20_000
"""Quotations of one document that are looked for in one job."""


class Told(NamedTuple):
    """A quotation with the event that it is of; `number` as in PackedQuote."""

    event: int
    title: str
    number: int
    wanted: Wanted


class Quotations:
    """Filled event by event; `drafts` is an empty file that nobody else knows of."""

    def __init__(self, drafts: BinaryIO) -> None:
        self._drafts = drafts
        self._places: dict[int, array[int]] = {}
        self._end = 0
        self.n_events = self.n_quotations = 0

    def add(self, event: PackedEvent) -> None:
        """Keep what an event quotes."""
        self.n_events += 1
        for quote in event.quotes:
            self.n_quotations += quote.number > 0
            wanted = Wanted(quote.start, quote.end, quote.exact, quote.prefix, quote.suffix)
            line = json.dumps([event.id, event.title, quote.number, *wanted]).encode() + b"\n"
            self._places.setdefault(quote.document, array("q")).append(self._end)
            self._drafts.write(line)
            self._end += len(line)

    @property
    def documents(self) -> set[int]:
        """The numbers of those that are quoted."""
        return set(self._places)

    def of(self, document: int) -> Iterator[tuple[Told, ...]]:
        """What is quoted from a document, in portions; one empty one where nothing is."""
        places = self._places.get(document, array("q"))
        for start in range(0, max(len(places), 1), MOST_AT_ONCE):
            yield tuple(self._at(place) for place in places[start : start + MOST_AT_ONCE])

    def _at(self, place: int) -> Told:
        self._drafts.seek(place)
        event, title, number, *wanted = json.loads(self._drafts.readline())
        return Told(event, title, number, Wanted(*wanted))
