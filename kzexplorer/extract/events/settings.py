"""Say where a happening was that names no place: where the one told before was, or where the news were written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind, EventStatus
from kzexplorer.domain.when import When
from kzexplorer.extract.events import news
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.drafts import Draft, backwards
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word

_PLACES = frozenset("city town place capital village venue".split())
_NEAR = 3
_MISSIONS = frozenset("legation embassy consulate mission chancery consulate-general".split())
_ANYWHERE = frozenset({EventKind.PUBLICATION, EventKind.LETTER, EventKind.CALL, EventKind.TRADE})
_AT_HOME = frozenset(
    {
        EventKind.MEETING,
        EventKind.AGREEMENT,
        EventKind.CONSULTATION,
        EventKind.SUMMIT,
        EventKind.FORUM,
        EventKind.STATEMENT,
    }
)


def places(reading: Reading, candidate: Candidate, when: When | None, told: Sequence[Draft]) -> tuple[EntityLink, ...]:
    """Links without words but for "here"; none where that is not safe."""
    here, written = _here(candidate), reading.parties.written_at(candidate.sentence.passage)
    if here is not None and written is not None:
        return (EntityLink(written[1], here.span),)
    same = _same_place(candidate, told)
    if same:
        return tuple(EntityLink(link.entity, None) for link in same)
    mission = _seat_of_mission(reading, candidate) or _of_mission(reading, candidate, told)
    if mission:
        return tuple(EntityLink(link.entity, None) for link in mission)
    if when is None or not when.exact or candidate.trigger.kind in _ANYWHERE or candidate.detail:
        return ()
    near = tuple(link.entity for link in _of_same_days(candidate, when, told)) or _of_heading(reading, candidate)
    if written is None or not news.is_recent(_day_of(reading, written[0]), when):
        return tuple(EntityLink(entity, None) for entity in near)
    at_home = candidate.trigger.kind in _AT_HOME and candidate.status is EventStatus.HAPPENED
    if at_home and all(map(reading.parties.is_land, near)):
        return (EntityLink(written[1], None),)  # the town where the news were written rather than its country
    return tuple(EntityLink(entity, None) for entity in near)


def _day_of(reading: Reading, passage: int) -> When | None:
    """The date in the line that says where the news were written, else that of the document."""
    content = reading.passages[passage].content
    dates = () if content is None else reading.dates_in(content)
    found = reading.dates[dates[0]].when if dates else None
    return found if found is not None and found.exact else reading.document_when


def _same_place(candidate: Candidate, told: Sequence[Draft]) -> tuple[EntityLink, ...]:
    """The places told last, for "in the same city" and "there"."""
    evidence = candidate.evidence
    words = [word.lower for word in candidate.sentence.words if evidence.start <= word.start < evidence.end]
    same = any(one == "same" and other in _PLACES for one, other in pairwise(words)) or "there" in words[-2:]
    return next((told[index].places for index in backwards(told)[:_NEAR] if told[index].places), ()) if same else ()


def _here(candidate: Candidate) -> Word | None:
    evidence = candidate.evidence
    words = (word for word in candidate.sentence.words if evidence.start <= word.start < evidence.end)
    told = [word for word in words if not word.quoted]
    this = (other for one, other in pairwise(told) if one.lower == "this" and other.lower in _PLACES)
    return next((word for word in told if word.lower == "here"), None) or next(this, None)


def _of_heading(reading: Reading, candidate: Candidate) -> tuple[int, ...]:
    """The town in the heading right above, for the first happening told below it."""
    above = candidate.sentence.passage - 1
    content = reading.passages[above].content if above >= 0 else None
    if content is None or reading.passages[above].kind is not PassageKind.HEADING:
        return ()
    named = reading.mentions_in(content)
    towns = [one.entity for one in named if one.type is EntityType.PLACE and not reading.parties.is_land(one.entity)]
    return tuple(towns[:1]) if candidate.sentence.span.start == _first_in(reading, candidate) else ()


def _first_in(reading: Reading, candidate: Candidate) -> int:
    content = reading.passages[candidate.sentence.passage].content
    return candidate.sentence.span.start if content is None else content.start


def _seat_of_mission(reading: Reading, candidate: Candidate) -> tuple[EntityLink, ...]:
    """The town in the name of a mission that is set up: "the Embassy of Peru in Vell was opened"."""
    if candidate.trigger.kind is not EventKind.ESTABLISHMENT:
        return ()
    for named in reading.mentions_in(candidate.evidence):
        name, _, town = named.span.of(reading.text).rpartition(" in ")
        if named.type is EntityType.ORGANISATION and not _MISSIONS.isdisjoint(name.lower().split()):
            return tuple(EntityLink(place, None) for place in _called(reading, town))
    return ()


def _called(reading: Reading, town: str) -> Iterator[int]:
    for index, entity in enumerate(reading.entities):
        if entity.type is EntityType.PLACE and town in (entity.name, *entity.aliases):
            yield index
            return


def _of_mission(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> tuple[EntityLink, ...]:
    """Where a legation or consulate was told to be before, for "the legation was closed"."""
    clause = candidate.clause.words(candidate.sentence.words)
    if candidate.trigger.kind is not EventKind.ESTABLISHMENT or not any(word.lower in _MISSIONS for word in clause):
        return ()
    whose = {one.lower for one, other in pairwise(clause) if one.capital and other.lower in _MISSIONS} - {"the"}
    for index in backwards(told):
        said = told[index].said_words()
        if not news.same_release(reading, candidate, told[index]):
            return ()
        if told[index].places and said & _MISSIONS and whose <= said:
            return told[index].places
    return ()


def _of_same_days(candidate: Candidate, when: When, told: Sequence[Draft]) -> tuple[EntityLink, ...]:
    """The places of the last happening told in the paragraph whose days hold these."""
    for index in backwards(told):
        draft = told[index]
        if draft.passage != candidate.sentence.passage:
            return ()
        other = draft.dating.when
        if draft.places and other is not None and other.exact and other.encloses(when):
            return draft.places
    return ()
