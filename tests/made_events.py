"""Invents events as columns: their days, kinds, verdicts, parents and who took part, and the sentence of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.calendar import civil, day_number
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.when import MONTHS, Precision, When, days_words

Ints = npt.NDArray[np.int64]

_SEED = 4
_ERAS = ((-600, 1, 0.004), (1, 1500, 0.006), (1500, 1900, 0.03), (1900, 1985, 0.12), (1985, 2025, 0.84))
"""Years from and until, and the share of documents that tell of them."""
_LASTING, _MONTH, _YEAR, _OPEN, _UNDATED = 0.25, 0.08, 0.05, 0.015, 0.03
_PARTS = 0.05
_EVENTS_A_DOCUMENT = 10
_LONGEST = 6_500
"""Events in the first document of a large workspace, about 1 MB of text."""
_MOST_ENTITIES = 200_000
_VERBS = {
    EventKind.VISIT: ("visited", ""),
    EventKind.MEETING: ("held", " talks with ministers in"),
    EventKind.CALL: ("telephoned", " the government of"),
    EventKind.CONSULTATION: ("consulted", " neighbours in"),
    EventKind.AGREEMENT: ("signed", " an agreement in"),
    EventKind.SUMMIT: ("attended", " the summit in"),
    EventKind.FORUM: ("opened", " the forum in"),
    EventKind.LETTER: ("wrote", " a letter to the court of"),
    EventKind.STATEMENT: ("declared", " support for"),
    EventKind.APPOINTMENT: ("appointed", " an envoy to"),
    EventKind.PUBLICATION: ("published", " a report on"),
    EventKind.ESTABLISHMENT: ("founded", " an institute in"),
    EventKind.MILITARY: ("inspected", " the garrison of"),
    EventKind.ELECTION: ("won", " the election in"),
    EventKind.TRADE: ("sold", " wheat to"),
    EventKind.OTHER: ("remembered", " the founders of"),
}
_TOPICS = {
    EventKind.TRADE: (Topic.TRADE.value, "wheat"),
    EventKind.MILITARY: (Topic.SECURITY.value, "garrison"),
    EventKind.CONSULTATION: (Topic.RELATIONS.value, "neighbours"),
    EventKind.ESTABLISHMENT: (Topic.SCIENCE.value, "institute"),
}
_KINDS = list(EventKind)
_SYLLABLES = "ka le mi no ru sa te vo zu bar den fil gor han jun lor mar nes pol ras".split()
_TITLES = ("President", "Minister", "Ambassador", "Envoy", "Councillor", "")
_BODIES = ("Committee", "Institute", "Council", "Company", "League")


@dataclass(frozen=True)
class ToldWhen:
    """The words of a date (empty: none), its EDTF, and t0, t1, precision, edtf and vague as the store holds them."""

    words: str
    edtf: str | None
    columns: tuple[int | None, int | None, str | None, str | None, int | None]


@dataclass(frozen=True)
class Told:
    """A sentence that begins with who took part; offsets in it of its verb, its place and its date; the title is
    its beginning up to the place."""

    sentence: str
    title: str
    verb: str
    cue: int
    place: int
    date: int
    when: ToldWhen


_NO_DATE = ToldWhen("", None, (None, None, None, None, None))


@dataclass(frozen=True)
class MadeEvents:
    """n events, those of a document beside one another; entities count from 1, parents are indices (-1: none)."""

    first: Ints
    length: Ints
    shape: npt.NDArray[np.str_]
    kinds: list[str]
    verdicts: npt.NDArray[np.str_]
    parents: Ints
    scores: list[float]
    who: list[int]
    where: list[int]
    starts: Ints
    names: list[str]
    types: list[str]
    roles: list[str | None]

    def __len__(self) -> int:
        return len(self.first)

    def documents(self) -> Iterator[tuple[int, int]]:
        """The first event of each document, and the one after its last."""
        ends = [*self.starts[1:].tolist(), len(self)]
        return zip(self.starts.tolist(), ends, strict=True)

    def dateline(self, events: range) -> ToldWhen:
        """The day of a document: that of its first event."""
        return _when("day", int(self.first[events.start]), 1)

    def told(self, event: int) -> Told:
        """How its document tells the event."""
        kind = EventKind(self.kinds[event])
        verb, rest = _VERBS[kind]
        who, where = self.names[self.who[event] - 1], self.names[self.where[event] - 1]
        title = f"{who} {verb}{rest} {where}"
        when = _when(str(self.shape[event]), int(self.first[event]), int(self.length[event]))
        begun = f"{title} {_PREPOSITIONS[str(self.shape[event])]}"
        sentence = f"{begun}{when.words}." if when.words else f"{title}."
        return Told(sentence, title, verb, len(who) + 1, len(title) - len(where), len(begun), when)

    def topic(self, event: int) -> tuple[str, str] | None:
        """The topic of an event and the words of its sentence that tell it."""
        return _TOPICS.get(EventKind(self.kinds[event]))


_PREPOSITIONS = {"day": "on ", "lasting": "from ", "month": "in ", "year": "in ", "open": "from ", "none": ""}


def made_events(number: int) -> MadeEvents:
    """Invent that many events; the same ones for the same number."""
    random = np.random.default_rng([_SEED, number])
    starts = _starts(random, number)
    document = np.zeros(number, np.int64)
    document[starts[1:]] = 1
    document = np.cumsum(document)
    shape = _shapes(random, number)
    length = np.where(shape == "lasting", 1 + np.minimum(random.geometric(0.15, number), 900), 1)
    first = _weekly(random, _days_of_documents(random, len(starts))[document] + _offsets(random, number))
    parents = _parents(random, starts, document, shape)
    inside = parents >= 0
    first[inside] = first[parents[inside]] + random.integers(0, length[parents[inside]])
    length[inside] = 1
    shape[inside] = "day"
    n_entities = max(10, min(number // 10, _MOST_ENTITIES))
    types = [_TYPES[at % 10] for at in range(n_entities)]
    acting = np.array([at for at, kind in enumerate(types, 1) if kind != EntityType.PLACE])
    places = np.array([at for at, kind in enumerate(types, 1) if kind == EntityType.PLACE])
    verdicts = random.choice(np.array(["to-review", "accepted", "rejected"]), number, p=[0.6, 0.32, 0.08])
    common = 1 / np.arange(1, len(_KINDS) + 1) ** 0.7
    return MadeEvents(
        first,
        length,
        shape,
        [_KINDS[at].value for at in random.choice(len(_KINDS), number, p=common / common.sum()).tolist()],
        verdicts,
        parents,
        np.round(random.beta(6, 2, number), 3).tolist(),
        _drawn(random, acting, number),
        _drawn(random, places, number),
        starts,
        [_name(at, kind) for at, kind in enumerate(types)],
        types,
        [_TITLES[at % len(_TITLES)] or None if kind == EntityType.PERSON else None for at, kind in enumerate(types)],
    )


_TYPES = [EntityType.PERSON.value] * 5 + [EntityType.ORGANISATION.value] * 2 + [EntityType.PLACE.value] * 3


def _starts(random: np.random.Generator, number: int) -> Ints:
    """The first event of each document: most are short, and the first of a large workspace is very long."""
    longest = min(number // 10, _LONGEST)
    sizes = random.geometric(1 / _EVENTS_A_DOCUMENT, number // _EVENTS_A_DOCUMENT * 2 + 2)
    starts = np.concatenate([[0], longest + np.concatenate([[0], np.cumsum(sizes)])])
    return np.unique(starts[starts < number])


def _days_of_documents(random: np.random.Generator, number: int) -> Ints:
    era = random.choice(len(_ERAS), number, p=[share for *_, share in _ERAS])
    low = np.array([day_number(start, 1, 1) for start, *_ in _ERAS])[era]
    high = np.array([day_number(end, 1, 1) for _, end, _ in _ERAS])[era]
    return (low + (high - low) * random.beta(1.6, 1, number)).astype(np.int64)


def _offsets(random: np.random.Generator, number: int) -> Ints:
    """A document tells mostly of days near its own, seldom of years before."""
    near, far = random.integers(-20, 1, number), -random.geometric(1 / 900, number)
    return np.where(random.random(number) < 0.7, near, far)


def _weekly(random: np.random.Generator, days: Ints) -> Ints:
    """Most of what would fall on a weekend is put on a day of work."""
    weekday = (days - 1) % 7
    moved = (weekday >= 5) & (random.random(len(days)) < 0.8)
    return np.where(moved, days + 2 + random.integers(0, 3, len(days)), days)


def _shapes(random: np.random.Generator, number: int) -> npt.NDArray[np.str_]:
    names = np.array(["lasting", "month", "year", "open", "none", "day"])
    shares = [_LASTING, _MONTH, _YEAR, _OPEN, _UNDATED]
    return random.choice(names, number, p=[*shares, 1 - sum(shares)])


def _parents(random: np.random.Generator, starts: Ints, document: Ints, shape: npt.NDArray[np.str_]) -> Ints:
    """A share of events is part of the one right before, where that lasts and is of the same document."""
    lasting = np.concatenate([[False], shape[:-1] == "lasting"])
    beside = np.concatenate([[False], document[1:] == document[:-1]])
    part = lasting & beside & (random.random(len(shape)) < _PARTS / _LASTING) & (shape != "lasting")
    return np.where(part, np.arange(len(shape)) - 1, -1)


def _drawn(random: np.random.Generator, entities: Ints, number: int) -> list[int]:
    """One for each event: a few very often (Zipf), each once at least where there are events enough."""
    weights = np.cumsum(1 / np.arange(2, len(entities) + 2) ** 0.9)
    drawn = entities[np.searchsorted(weights, random.random(number) * weights[-1])]
    once = random.permutation(number)[: len(entities)]
    drawn[once] = entities[: len(once)]
    return [int(entity) for entity in drawn]


def _name(at: int, kind: str) -> str:
    base, syllables = at + len(_SYLLABLES), []
    while base:
        base, digit = divmod(base, len(_SYLLABLES))
        syllables.append(_SYLLABLES[digit])
    words = "".join(syllables).capitalize()
    if kind == EntityType.PERSON:
        return f"{_SYLLABLES[at % 17].capitalize()}{_SYLLABLES[at % 19]} {words}"
    return f"{words} {_BODIES[at % len(_BODIES)]}" if kind == EntityType.ORGANISATION else words


def _when(shape: str, first: int, length: int) -> ToldWhen:
    """What the words of a date of that shape say."""
    if shape == "none":
        return _NO_DATE
    if shape == "day":
        return _of(days_words(first, first), When.of_day(*civil(first)))
    last = first + length - 1
    if shape == "lasting":
        when = When.between(When.of_day(*civil(first)), When.of_day(*civil(last)))
        return _of(f"{days_words(first, first)} to {days_words(last, last)}", when)
    year, month, _ = civil(first)
    words = str(year) if year > 0 else f"{1 - year} BCE"
    if shape == "month":
        return _of(f"{MONTHS[month - 1]} {words}", When.of_month(year, month))
    of_year = When.of_year(year)
    if shape == "open":
        return _of(words, When(of_year.earliest, None, Precision.YEAR, f"{of_year.edtf}/.."))
    return _of(words, of_year)


def _of(words: str, when: When) -> ToldWhen:
    columns = (when.earliest, when.latest, when.precision.value, when.edtf, int(when.vague))
    return ToldWhen(words, when.edtf, columns)
