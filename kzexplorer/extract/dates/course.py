"""Follow the years that a story passes through: which dates it only looks at from afar, and which one it tells next."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.extract.dates import lookalikes, shifts
from kzexplorer.extract.dates.readings import Candidate, Moment, Range
from kzexplorer.extract.sentences import Sentence

_FRONT = re.compile(r"[\W\d_]*(?:(?:In|On|By|During|From|After|Since|Early in|Late in|At|Throughout|The|the) ){0,2}\W*")
_NEXT = 3_000  # characters in which the story is expected to go on


class Place(Enum):
    """What a date is to the story around it."""

    COURSE = "on the way of the story"
    VISIT = "a look at another time, for a sentence or two"
    GLANCE = "another time that is only named"


@dataclass(frozen=True, slots=True)
class _Told:
    """A date that gives its year: where it stands, under which heading, its first and last year, its last day."""

    start: int
    section: int
    first: int
    last: int
    latest: int
    place: Place


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

    def latest_next(self, offset: int) -> int | None:
        """The last day of the date on the way of the story that is given next after an offset; None where none is near."""
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
            if ends is None or lookalikes.is_year_of_a_thing(text, start, candidate.span.end):
                continue
            if lookalikes.is_bracketed(text, start) and not heads:
                continue
            first, last = ends
            front = _FRONT.fullmatch(text, sentence.span.start, start) is not None
            latest = shifts.placed(last).when.latest
            if first.year is not None and last.year is not None and latest is not None:
                told = _Told(start, section, first.year, last.year, latest, Place.COURSE)
                yield told, _off(heads=heads, front=front, opens=opens, year_alone=first.grain == "Y")


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


def _placed(dated: Sequence[tuple[_Told, Place]]) -> Iterator[_Told]:
    """Off the way is a date outside the years between the one before it and the one after it.

    So are two together that are only named: "in 2010 or in 2011", told between 2008 and 2009.
    """
    before: _Told | None = None
    for index, (told, off) in enumerate(dated):
        following = [other for other, _ in dated[index + 1 : index + 3]]
        place = Place.COURSE
        if before is not None and following and _is_off(before, told, following[0]):
            place = off
        elif before is not None and len(following) == 2 and off is Place.GLANCE:
            both = all(_is_off(before, each, following[1]) for each in (told, following[0]))
            place = off if both else place
        yield replace(told, place=place)
        before = told if place is Place.COURSE else before


def _is_off(before: _Told, told: _Told, after: _Told) -> bool:
    """Whether a date lies outside of its two neighbours, as far as both belong to one course."""
    if before.section != told.section or (after.section != told.section and after.last < before.first):
        return False
    return told.last < min(before.first, after.first) or told.first > max(before.last, after.last)
