"""A reader that holds made-up events in memory, with the methods that the timeline calls."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.search import Query
from kzexplorer.store import DocumentLine, EntityLine, EventDetail, EventLine, Part, TimelineColumns
from kzexplorer.ui.background import Task
from kzexplorer.ui.session import Session

KINDS, VERDICTS, PRECISIONS = list(EventKind), list(Verdict), list(Precision)


def line(
    number: int,
    when: When | None,
    title: str = "",
    kind: EventKind = EventKind.MEETING,
    verdict: Verdict = Verdict.ACCEPTED,
    document: int = 1,
) -> EventLine:
    """An event with only what a test cares about."""
    return EventLine(number, kind, title or f"Event {number}", when, verdict, EventStatus.HAPPENED, document, False)


class FakeReader:
    """`lines` in any order, `entities` as names with the ids of their events (entity ids count from 1)."""

    def __init__(self, lines: Sequence[EventLine], entities: dict[str, list[int]] | None = None) -> None:
        dated = [one for one in lines if one.when is not None]
        self._dated = sorted(dated, key=lambda one: (ends(one.when), one.id))
        self._lines = {one.id: one for one in lines}
        self._undated = [one.id for one in lines if one.when is None]
        self._entities = entities or {}
        self.batches: list[int] = []

    def timeline(self) -> TimelineColumns:
        return _columns(self._dated, self._undated)

    def timeline_of(self, events: Collection[int]) -> TimelineColumns:
        return _columns([one for one in self._dated if one.id in events], [e for e in self._undated if e in events])

    def event_order(self) -> np.ndarray:
        return np.array([one.id for one in self._dated] + self._undated, np.int64)

    def event_lines(self, ids: Sequence[int]) -> list[EventLine]:
        self.batches.append(len(ids))
        return [self._lines[one] for one in ids]

    def event(self, event: int) -> EventDetail:
        one = self._lines[event]
        people = tuple(
            Part(number, name, EntityType.PERSON, None, None)
            for number, (name, events) in enumerate(self._entities.items(), 1)
            if event in events
        )
        place = Part(900, "Astana", EntityType.PLACE, None, None)
        return EventDetail(
            one.id, one.kind, one.title, one.when, one.verdict, one.status, one.document, False,
            DateBasis.EXPLICIT, (), None, (), people, (place,), (), (), None, (), None, (), 0.9, "", False, "Document",
            "one.txt", None,
        )  # fmt: skip

    def event_entities(self) -> tuple[np.ndarray, np.ndarray]:
        pairs = [(event, number) for number, events in enumerate(self._entities.values(), 1) for event in events]
        table = np.array(pairs, np.int64).reshape(-1, 2)
        return table[:, 0], table[:, 1]

    def entities(self) -> list[EntityLine]:
        return [
            EntityLine(number, name, EntityType.PERSON, None, len(events), len(events), ())
            for number, (name, events) in enumerate(self._entities.items(), 1)
        ]

    def documents(self) -> list[DocumentLine]:
        numbers = sorted({one.document for one in self._lines.values()})
        return [
            DocumentLine(n, f"Document {n}", f"{n}.txt", "", "text/plain", "utf-8", "en", 1, 1, None, 1, 0, "")
            for n in numbers
        ]

    def events_of(self, entities: Collection[int]) -> np.ndarray:
        sets = [set(list(self._entities.values())[number - 1]) for number in entities]
        return np.array(sorted(set.intersection(*sets)), np.int64)

    def find(self, query: Query) -> np.ndarray:
        words = [term.words.casefold() for term in query.terms]
        found = [one.id for one in self._lines.values() if all(word in one.title.casefold() for word in words)]
        return np.array(found, np.int64)


class ArrayReader(FakeReader):
    """Many made-up events that exist as arrays alone; titles are made when they are asked for."""

    def __init__(self, number: int, first: int, n_days: int, n_kinds: int, n_verdicts: int) -> None:
        super().__init__([])
        random = np.random.default_rng(11)
        days = np.sort(first + (random.beta(4, 2, number) * n_days)).astype(np.int32)
        lengths = random.choice(np.array([0, 0, 0, 0, 2, 4, 29, 364], np.int32), number)
        flags = np.zeros(number, np.bool_)
        self._columns = TimelineColumns(
            np.arange(1, number + 1), days, days + lengths, lengths > 20, flags, flags,
            random.integers(0, n_kinds, number).astype(np.uint8),
            random.integers(0, n_verdicts - 1, number).astype(np.uint8),
            np.zeros(number, np.uint8), np.ones(number, np.int32), random.random(number, np.float32),
            np.zeros(number, np.uint8), np.zeros(0, np.int64),
        )  # fmt: skip

    def timeline(self) -> TimelineColumns:
        return self._columns

    def event_lines(self, ids: Sequence[int]) -> list[EventLine]:
        days = self._columns.earliest
        whens = [When(int(days[one - 1]), int(days[one - 1]), Precision.DAY, "") for one in ids]
        return [
            line(one, when, f"Made-up event {one} of some kind in a town") for one, when in zip(ids, whens, strict=True)
        ]


class FakeSession(Session):
    """A session whose reader is a fake; `reload` changes what it reads."""

    def __init__(self, reader: FakeReader | None = None) -> None:
        super().__init__()
        self._fake = reader

    @property
    def is_open(self) -> bool:
        return self._fake is not None

    @property
    def reader(self) -> FakeReader:  # type: ignore[override]
        assert self._fake is not None
        return self._fake

    def read(self, ask: Callable[[FakeReader], object], then: Callable[[object], object]) -> Task:  # type: ignore[override]
        """At once."""
        then(ask(self.reader))
        return Task(iter(()))  # type: ignore[arg-type]

    def open_fake(self, reader: FakeReader) -> None:
        self._fake = reader
        self.opened.emit()


def _columns(rows: Sequence[EventLine], undated: Sequence[int]) -> TimelineColumns:
    whens = [one.when for one in rows]
    return TimelineColumns(
        np.array([one.id for one in rows], np.int64),
        np.array([ends(when)[0] for when in whens], np.int32),
        np.array([ends(when)[1] for when in whens], np.int32),
        np.array([not when.exact for when in whens], np.bool_),
        np.array([when.earliest is None for when in whens], np.bool_),
        np.array([when.latest is None for when in whens], np.bool_),
        np.array([KINDS.index(one.kind) for one in rows], np.uint8),
        np.array([VERDICTS.index(one.verdict) for one in rows], np.uint8),
        np.zeros(len(rows), np.uint8),
        np.array([one.document for one in rows], np.int32),
        np.linspace(0, 1, len(rows), dtype=np.float32),
        np.array([PRECISIONS.index(when.precision) for when in whens], np.uint8),
        np.array(list(undated), np.int64),
    )


def ends(when: When) -> tuple[int, int]:
    """Both days, an open end taken from the known one."""
    first = when.latest if when.earliest is None else when.earliest
    last = when.earliest if when.latest is None else when.latest
    assert first is not None
    assert last is not None
    return first, last


def many(number: int, first: int = 700_000, spread: int = 20_000) -> FakeReader:
    """That many made-up events over `spread` days, most of them exact."""
    random = np.random.default_rng(7)
    starts = random.integers(first, first + spread, number)
    shapes: list[Callable[[int], When]] = [
        lambda day: When(day, day, Precision.DAY, ""),
        lambda day: When(day, day, Precision.DAY, ""),
        lambda day: When(day, day + 3, Precision.DAY, ""),
        lambda day: When(day, day + 30, Precision.MONTH, ""),
    ]
    lines = []
    for at, day in enumerate(starts.tolist(), 1):
        kind, verdict = KINDS[at % len(KINDS)], VERDICTS[at % 2]
        lines.append(line(at, shapes[at % 4](day), f"Made-up event number {at}", kind, verdict, at % 5))
    return FakeReader(lines)
