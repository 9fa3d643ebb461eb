"""A reader that holds made-up events in memory, with the methods that the timeline calls."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.search import Query, Words
from kzexplorer.search.parts import parts
from kzexplorer.store import DocumentLine, EntityLine, EventDetail, EventLine, Part, TimelineColumns
from kzexplorer.store.columns import Flag, flags_of
from kzexplorer.store.views import Nothing
from kzexplorer.ui.background import Task
from kzexplorer.ui.session import Session

PLACE = 900
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
        place = Part(PLACE, "Astana", EntityType.PLACE, None, None)
        return EventDetail(
            one.id, one.kind, one.title, one.when, one.verdict, one.status, one.document, False,
            DateBasis.EXPLICIT, (), (), people, (place,), None, 0.9, "", trigger=None, figures=(), quotes=(),
            stance=None, stances_inside=(), children=(), stale=False, document_title="Document",
            document_name="one.txt", document_date=None,
        )  # fmt: skip

    def event_entities(self) -> tuple[np.ndarray, np.ndarray]:
        pairs = [(event, number) for number, events in enumerate(self._entities.values(), 1) for event in events]
        table = np.array(pairs, np.int64).reshape(-1, 2)
        return table[:, 0], table[:, 1]

    def event_places(self) -> tuple[np.ndarray, np.ndarray]:
        return np.array(sorted(self._lines)[::2], np.int64), np.full(len(self._lines) - len(self._lines) // 2, PLACE)

    def entities(self) -> list[EntityLine]:
        return [
            EntityLine(number, name, EntityType.PERSON, None, len(events), len(events), ())
            for number, (name, events) in enumerate(self._entities.items(), 1)
        ] + [EntityLine(PLACE, "Astana", EntityType.PLACE, None, 1, 1, ())]

    def documents(self) -> list[DocumentLine]:
        numbers = sorted({one.document for one in self._lines.values()})
        return [
            DocumentLine(n, f"Document {n}", f"{n}.txt", "", "text/plain", "utf-8", "en", 1, 1, None, 1, 0, "")
            for n in numbers
        ]

    def document_lines(self, ids: Sequence[int]) -> list[DocumentLine]:
        return [one for one in self.documents() if one.id in ids]

    def entity_lines(self, ids: Sequence[int]) -> list[EntityLine]:
        return [one for one in self.entities() if one.id in ids]

    def repeated_titles(self) -> frozenset[str]:
        return frozenset()

    def events_of(self, entities: Collection[int]) -> np.ndarray:
        sets = [set(list(self._entities.values())[number - 1]) for number in entities]
        return np.array(sorted(set.intersection(*sets)), np.int64)

    def search(self, query: Query) -> np.ndarray:
        words = [part.words.casefold() for part in parts(query) if isinstance(part, Words)]
        found = [one.id for one in self._lines.values() if all(word in one.title.casefold() for word in words)]
        return np.array(found, np.int64)

    def explain(self, query: Query) -> Nothing | None:
        """Of a query whose parts are words."""
        if len(self.search(query)):
            return None
        alone = [part for part in parts(query) if not len(self.search(Query(part)))]
        blamed = alone or list(parts(query))
        typed = tuple(query.typed[part.span.start : part.span.end] for part in blamed)
        return Nothing(typed, tuple(part.span for part in blamed), bool(alone))


class ArrayReader(FakeReader):
    """Many made-up events that exist as arrays alone; titles are made when they are asked for.

    Like events of real documents: most are recent, many are exact days, some last, some are known to a month or a year
    or at one end alone; a few kinds are common; titles are from one to a dozen words long.
    """

    def __init__(self, number: int, first: int, n_days: int, n_kinds: int, n_verdicts: int) -> None:
        super().__init__([])
        random = np.random.default_rng(11)
        days = first + (random.beta(5, 1.2, number) * n_days).astype(np.int64)
        shape = random.choice(len(_SHARES), number, p=_SHARES)
        beyond = np.where(shape == _LASTING, np.minimum(random.geometric(0.15, number), 900), 0)
        for known, length in ((_MONTH, 30), (_YEAR, 365)):
            days = np.where(shape == known, days - days % length, days)
            beyond = np.where(shape == known, length - 1, beyond)
        order = np.lexsort((days + beyond, days))
        days, beyond, shape = days[order], beyond[order], shape[order]
        flags = np.zeros(number, np.uint8)
        flags[(shape == _MONTH) | (shape == _YEAR)] = Flag.SOFT
        flags[shape == _OPEN] = Flag.OPEN_END
        precision = np.full(number, PRECISIONS.index(Precision.DAY))
        precision[shape == _MONTH] = PRECISIONS.index(Precision.MONTH)
        precision[shape == _YEAR] = PRECISIONS.index(Precision.YEAR)
        common = 1 / np.arange(1, n_kinds + 1) ** 0.7
        self._columns = _timeline(
            np.arange(1, number + 1), days, days + beyond, flags,
            random.choice(n_kinds, number, p=common / common.sum()), random.integers(0, n_verdicts - 1, number),
            np.ones(number), random.random(number), precision, [],
        )  # fmt: skip

    def timeline(self) -> TimelineColumns:
        return self._columns

    def event_lines(self, ids: Sequence[int]) -> list[EventLine]:
        columns = self._columns
        lines = []
        for one in ids:
            first, last = int(columns.earliest[one - 1]), int(columns.latest[one - 1])
            precision = PRECISIONS[columns.precision[one - 1]]
            is_open = bool(columns.flags[one - 1] & Flag.OPEN_END)
            lines.append(line(one, When(first, None if is_open else last, precision, ""), made_title(one)))
        return lines


_SHARES = (0.605, 0.25, 0.08, 0.05, 0.015)
_LASTING, _MONTH, _YEAR, _OPEN = 1, 2, 3, 4
_WHO = "President Nazarbayev|The Foreign Minister|Barack Obama|A delegation of the Senate|Tokayev|Envoys".split("|")
_DOES = "visits|meets the Council in|signs the agreement on trade and technology with|calls|speaks at|opens".split("|")
_WHERE = "Astana|Washington|the United Nations|the Institute of World Economy|Kyiv|Nur-Sultan and Almaty".split("|")


def made_title(number: int) -> str:
    """Words for an event, in many lengths."""
    words = f"{_WHO[number % 6]} {_DOES[number // 6 % 6]} {_WHERE[number // 36 % 6]}"
    return words if number % 5 else f"{words}, round {number}"


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

    def read(  # type: ignore[override]
        self, ask: Callable[[FakeReader], object], then: Callable[[object], object], otherwise: object = None
    ) -> Task:
        """At once."""
        then(ask(self.reader))
        return Task(iter(()))  # type: ignore[arg-type]

    def open_fake(self, reader: FakeReader) -> None:
        self._fake = reader
        self.opened.emit()


def _columns(rows: Sequence[EventLine], undated: Sequence[int]) -> TimelineColumns:
    whens = [one.when for one in rows]
    return _timeline(
        [one.id for one in rows],
        [ends(when)[0] for when in whens],
        [ends(when)[1] for when in whens],
        [_shape(when) for when in whens],
        [KINDS.index(one.kind) for one in rows],
        [VERDICTS.index(one.verdict) for one in rows],
        [one.document for one in rows],
        np.linspace(0, 1, len(rows)),
        [PRECISIONS.index(when.precision) for when in whens],
        list(undated),
    )


def _timeline(
    ids: npt.ArrayLike,
    earliest: npt.ArrayLike,
    latest: npt.ArrayLike,
    shapes: npt.ArrayLike,
    kinds: npt.ArrayLike,
    verdicts: npt.ArrayLike,
    documents: npt.ArrayLike,
    importance: npt.ArrayLike,
    precisions: npt.ArrayLike,
    undated: npt.ArrayLike,
) -> TimelineColumns:
    """Columns as the store hands them out; `shapes` are the flags but those of verdicts, `importance` is 0 to 1."""
    none = np.zeros(0, np.int32)
    verdict, status = np.asarray(verdicts, np.uint8), np.zeros(np.shape(verdicts), np.uint8)
    wide = np.asarray(importance, np.float64) * 65_535
    return TimelineColumns(
        *(1, np.asarray(ids, np.int32), np.asarray(earliest, np.int32), np.asarray(latest, np.int32)),
        *(flags_of(np.asarray(shapes, np.uint8), verdict), np.asarray(kinds, np.uint8), verdict, status),
        *(np.asarray(precisions, np.uint8), wide.astype(np.uint16), np.zeros(len(verdict), np.uint16)),
        *(
            np.asarray(documents, np.int32),
            np.full(len(verdict), 8_000, np.uint16),
            np.asarray(undated, np.int32),
            *(np.zeros(np.shape(undated), np.uint8),) * 3,
        ),
        *(np.ones(np.shape(undated), np.int32), np.full(np.shape(undated), 8_000, np.uint16), none, none, none, none),
    )


def _shape(when: When) -> int:
    is_open = when.earliest is None or when.latest is None
    soft = not when.exact and not (is_open and when.precision is Precision.DAY)
    ends = (when.earliest is None) * Flag.OPEN_START | (when.latest is None) * Flag.OPEN_END
    return int(soft * Flag.SOFT | ends)


def ends(when: When) -> tuple[int, int]:
    """Both days, as the store derives them."""
    return when.days


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
