"""The quotations of a pack by document, kept on the disk: events come in the order of time, and sources one by one."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, KeysView
from typing import BinaryIO, NamedTuple

from kzexplorer.export.pack_reading import PackedEvent
from kzexplorer.operations.packs.checking import Wanted
from kzexplorer.operations.packs.report import TITLE

MOST_AT_ONCE = 20_000
LONGEST_AT_ONCE = 16_000_000
"""Quotations of one document, and bytes of these, that are looked for in one job."""


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
            line = json.dumps([event.id, event.title[:TITLE], quote.number, *wanted], ensure_ascii=False) + "\n"
            self._places.setdefault(quote.document, array("q")).append(self._end)
            self._end += self._drafts.write(line.encode())

    @property
    def documents(self) -> KeysView[int]:
        """The numbers of those that are quoted."""
        return self._places.keys()

    def of(self, document: int) -> Iterator[tuple[Told, ...]]:
        """What is quoted from a document, in portions; one empty one where nothing is."""
        portion: list[Told] = []
        held = 0
        for place in self._places.get(document, array("q")):
            self._drafts.seek(place)
            line = self._drafts.readline()
            if portion and (len(portion) == MOST_AT_ONCE or held + len(line) > LONGEST_AT_ONCE):
                yield tuple(portion)
                portion, held = [], 0
            portion.append(_told(line))
            held += len(line)
        yield tuple(portion)


def _told(line: bytes) -> Told:
    event, title, number, *wanted = json.loads(line)
    return Told(event, title, number, Wanted(*wanted))
