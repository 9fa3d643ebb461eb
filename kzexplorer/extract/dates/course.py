"""Follow the years that a story passes through: which dates it only looks at from afar, and which one it tells next."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.extract.dates import lookalikes, shifts, year_signs
from kzexplorer.extract.dates.readings import Candidate, Moment, Range
from kzexplorer.extract.sentences import Sentence

_FRONT = re.compile(r"[\W\d_]*(?:(?:In|On|By|During|From|After|Since|Early in|Late in|At|Throughout|The|the) ){0,2}\W*")
_LONGEST_FRONT = 80
_NEXT = 3_000  # characters in which the story is expected to go on
_MOST_OFF = 12  # dates in a row that can be off the way
_BACK, _BACK_IN_NEXT_SECTION = 2.5, 1.1  # in weights of dates left out
_FIRST_OF_SECTION = 1.2


class Place(Enum):
    """What a date is to the story around it."""

    COURSE = "on the way of the story"
    VISIT = "a look at another time, for a sentence or two"
    GLANCE = "another time that is only named"


_WEIGHTS = {Place.COURSE: 3.0, Place.VISIT: 1.0, Place.GLANCE: 0.7}  # by what a date is if it is off the way


@dataclass(frozen=True, slots=True)
class _Told:
    """A date that gives its year: where it stands, under which heading, its first and last year, its last day."""

    start: int
    section: int
    first: int
    last: int
    latest: int
    place: Place


def is_fronted(text: str, start: int, offset: int) -> bool:
    """Whether only words such as "In" and "By the" stand between the start of a sentence and a date."""
    return offset - start <= _LONGEST_FRONT and _FRONT.fullmatch(text, start, offset) is not None


class Course:
    """The dates of a text that give their year, in text order."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        passages: Sequence[Passage],
        read: Sequence[Sequence[Candidate]],
    ) -> None:
        self._told = tuple(_placed(list(_dated(text, sentences, passages, read))))
        self._starts = [told.start for told in self._told]

    def place(self, offset: int) -> Place:
        """What the date that starts there is to the story."""
        index = bisect_right(self._starts, offset) - 1
        return self._told[index].place if index >= 0 and self._starts[index] == offset else Place.COURSE

    def passes_through(self, offset: int) -> bool:
        """Whether a date that gives its year starts there and is on the way."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and self._starts[index] == offset and self._told[index].place is Place.COURSE

    def latest_next(self, offset: int) -> int | None:
        """The last day of the next date on the way of the story after an offset; None where none is near."""
        for told in self._told[bisect_right(self._starts, offset) :][:3]:
            if told.place is Place.COURSE:
                return told.latest if told.start - offset <= _NEXT else None
        return None


def _dated(
    text: str, sentences: Sequence[Sentence], passages: Sequence[Passage], read: Sequence[Sequence[Candidate]]
) -> Iterator[tuple[_Told, Place]]:
    """Dates with their years, and what each is if it turns out to be off the way."""
    section, passage = 0, -1
    for sentence, found in zip(sentences, read, strict=True):
        opens, passage = passage != sentence.passage, sentence.passage
        heads = passages[passage].kind is not PassageKind.PARAGRAPH
        section += heads
        for candidate in found:
            start = candidate.span.start
            ends = _ends(candidate)
            if ends is None or year_signs.is_year_of_a_thing(text, start, candidate.span.end):
                continue
            first, last = ends
            if lookalikes.is_bracketed(text, start) and not heads and not _is_day_in_brackets(text, start, first):
                continue
            front = is_fronted(text, sentence.span.start, start)
            latest = shifts.placed(last).when.latest
            if first.year is not None and last.year is not None and latest is not None:
                told = _Told(start, section, first.year, last.year, latest, Place.COURSE)
                yield told, _off(heads=heads, front=front, opens=opens, year_alone=first.grain == "Y")


def _is_day_in_brackets(text: str, start: int, moment: Moment) -> bool:
    """`(6 July 1827)` dates what stands before it, while `(1827)` mostly tells which thing is meant."""
    return text[start - 1 : start] == "(" and moment.grain == "D"


def _off(*, heads: bool, front: bool, opens: bool, year_alone: bool) -> Place:
    """What a date is if it is off the way; one that heads a passage never is, for it sets the scene."""
    if heads or (front and opens):
        return Place.COURSE
    return Place.GLANCE if year_alone and not front else Place.VISIT


def _ends(candidate: Candidate) -> tuple[Moment, Moment] | None:
    """The first and last moment of a date that gives its year and that the calendar has."""
    reading = candidate.reading
    first, last = (reading.first, reading.last) if isinstance(reading, Range) else (reading, reading)
    if not isinstance(first, Moment) or not isinstance(last, Moment):
        return None
    fit = all(each.year is not None and each.years == 1 and shifts.exists(each) for each in (first, last))
    return (first, last) if fit else None


def _placed(dated: Sequence[tuple[_Told, Place]]) -> list[_Told]:
    """Those on the way: of all chains of dates the one that tells most and goes back least.

    Going back within a section costs as much as leaving out some dates, so that a look at another time is off the way
    and a story that begins anew is not.
    """
    best: list[float] = []
    before: list[int | None] = []
    for index, (told, off) in enumerate(dated):
        first = max(0, index - _MOST_OFF)
        value, previous = max(
            ((best[j] - _cost(dated[j][0], told), j) for j in range(first, index)), default=(0.0, None)
        )
        if index < _MOST_OFF and value < 0:
            value, previous = 0.0, None
        opens = not index or dated[index - 1][0].section != told.section
        best.append(value + max(_WEIGHTS[off], _FIRST_OF_SECTION * opens))
        before.append(previous)
    on_way = _chain(best, before)
    return [told if i in on_way else replace(told, place=off) for i, (told, off) in enumerate(dated)]


def _chain(best: Sequence[float], before: Sequence[int | None]) -> frozenset[int]:
    """The places of the dates on the way, from the best last one back."""
    last = range(max(0, len(best) - _MOST_OFF), len(best))
    index: int | None = max(last, key=lambda i: best[i], default=None)
    found: list[int] = []
    while index is not None:
        found.append(index)
        index = before[index]
    return frozenset(found)


def _cost(before: _Told, told: _Told) -> float:
    """What it costs to go on from one date to another."""
    if told.last >= before.first:
        return 0
    return _BACK if before.section == told.section else _BACK_IN_NEXT_SECTION
