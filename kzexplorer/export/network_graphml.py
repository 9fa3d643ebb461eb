"""Who met whom as GraphML: an edge for each pair, with how often, at which kinds, when and in which events."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, BinaryIO

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.json_stream import tally
from kzexplorer.export.records import About, EventRecord, PartRecord
from kzexplorer.export.safe_words import in_xml
from kzexplorer.translation import later

MEETING = (
    EventKind.VISIT,
    EventKind.MEETING,
    EventKind.CALL,
    EventKind.CONSULTATION,
    EventKind.AGREEMENT,
    EventKind.SUMMIT,
    EventKind.FORUM,
)
"""Kinds at which those who take part meet or speak with each other; who signs together is together."""
_ORDER = list(EventKind)
_NOT_HELD = later("it is planned or was cancelled")
_REJECTED = later("it was rejected on review")
_OTHER_KIND = later("of a kind at which people do not meet")
_FEW = later("fewer than two take part")
_RULE = (
    f"Two are joined where both take part in an event ({', '.join(MEETING)}) that happened and was not rejected on "
    "review; events that tell of the same meeting count each."
)
_KEYS = {
    "graph": {"title": "string", "query": "string", "created": "string", "rule": "string"},
    "node": {"label": "string", "type": "string", "events": "int"},
    "edge": {"weight": "int", "kinds": "string", "first": "string", "last": "string", "events": "string"},
}
_XMLNS = "http://graphml.graphdrawing.org/xmlns"


@dataclass(slots=True)
class _Pair:
    """What is known of two: their events, a bit for each kind, and the first and last day."""

    events: array[int] = field(default_factory=lambda: array("q"))
    kinds: int = 0
    first: int | None = None
    last: int | None = None

    def meet(self, event: EventRecord) -> None:
        self.events.append(event.id)
        self.kinds |= 1 << _ORDER.index(event.kind)
        if event.when is not None:
            first, last = event.when.days
            self.first = first if self.first is None else min(self.first, first)
            self.last = last if self.last is None else max(self.last, last)

    def values(self) -> tuple[int, str, str, str, str]:
        """In the order of the keys of an edge."""
        kinds = " ".join(kind for at, kind in enumerate(_ORDER) if self.kinds >> at & 1)
        first, last = ("" if day is None else iso(day) for day in (self.first, self.last))
        return len(self.events), kinds, first, last, " ".join(map(str, self.events))


@dataclass(slots=True)
class _Network:
    """Who took part by entity id, in how many events each, and every pair that met, the lower id first."""

    parts: dict[int, PartRecord] = field(default_factory=dict)
    met: Counter[int] = field(default_factory=Counter)
    pairs: dict[tuple[int, int], _Pair] = field(default_factory=dict)

    def add(self, event: EventRecord) -> None:
        together = {part.id: part for part in event.participants}
        self.parts |= together
        self.met.update(together.keys())
        for two in combinations(sorted(together), 2):
            self.pairs.setdefault(two, _Pair()).meet(event)


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """Pairs are gathered first, as an edge has all events of two, so memory grows with how many pairs there are."""
    network = _Network()
    taken, reasons = 0, Counter[str]()
    for taken, record in enumerate(records, 1):
        if reason := _why_not(record):
            reasons[reason] += 1
        else:
            network.add(record)
        yield taken
    for _ in _written(out, about, network):
        yield taken
    return tally(taken, reasons)


def _why_not(event: EventRecord) -> str:
    if event.kind not in MEETING:
        return _OTHER_KIND
    if event.status is not EventStatus.HAPPENED:
        return _NOT_HELD
    if event.verdict is Verdict.REJECTED:
        return _REJECTED
    return _FEW if len(event.participants) < 2 else ""


def _written(out: BinaryIO, about: About, network: _Network) -> Iterator[None]:
    """Write it all, pausing after each node and edge."""
    from lxml import etree

    with etree.xmlfile(out, encoding="utf-8") as file:
        file.write_declaration()
        with file.element("graphml", nsmap={None: _XMLNS}):
            for of, names in _KEYS.items():
                for name, kind in names.items():
                    told = {"id": f"{of}-{name}", "for": of, "attr.name": name, "attr.type": kind}
                    file.write(etree.Element("key", told), "\n")
            with file.element("graph", {"id": "met", "edgedefault": "undirected"}):
                _put(file, "graph", (about.title, about.query, about.created, _RULE))
                for entity, part in network.parts.items():
                    with file.element("node", {"id": f"n{entity}"}):
                        _put(file, "node", (part.name, part.type.value, network.met[entity]))
                    yield
                for (one, other), pair in network.pairs.items():
                    with file.element("edge", {"source": f"n{one}", "target": f"n{other}"}):
                        _put(file, "edge", pair.values())
                    yield


def _put(file: Any, of: str, values: Iterable[str | int]) -> None:
    """What is known of the graph, a node or an edge, in the order of its keys; what is not known is left out."""
    for name, value in zip(_KEYS[of], values, strict=True):
        if value != "":
            with file.element("data", {"key": f"{of}-{name}"}):
                file.write(in_xml(str(value)))
    file.write("\n")
