"""Give the rows of events to a later version of their document, each at the place where its quote stands there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, select, update

from kzexplorer.domain.span import Span
from kzexplorer.store import series
from kzexplorer.store.anchors import NO_CUE
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.quotes import hash_at
from kzexplorer.store.requoting import Requoting
from kzexplorer.store.schema import (
    AnchorRow,
    DateMentionRow,
    EventEvidence,
    EventMention,
    EventRow,
    EventSeries,
    EventStance,
    EventTopic,
    MentionRow,
    SeriesRow,
)
from kzexplorer.store.statements import AnyRow

_NOT_YET = 0
"""In the place of a passage: the new ones are written later, and then settled."""


@dataclass(slots=True)
class Rehoming:
    """Moves anchors and the rows of their events out of an earlier version into `rendition`, whose text is `text`."""

    connection: Connection
    rendition: int
    text: str
    requoting: Requoting
    _mentions: dict[int, int | None] = field(default_factory=dict)

    def move(self, anchors: Sequence[AnyRow]) -> set[int]:
        """The ids of those whose quote was found; the others stay."""
        places = self.requoting.places({Span(row.start, row.end) for row in anchors})
        taken = Counter(self._keys_there())
        moved: set[int] = set()
        for row in anchors:
            old = Span(row.start, row.end)
            if old in places:
                self._move_anchor(row, old, places[old], taken)
                self._move_event(row.id, old, places[old])
                moved.add(row.id)
        return moved

    def _keys_there(self) -> Iterable[tuple[int, int, str, int]]:
        """What anchors of other earlier versions took up already."""
        columns = select(AnchorRow.start, AnchorRow.end, AnchorRow.kind, AnchorRow.cue)
        rows = self.connection.execute(columns.where(AnchorRow.rendition == self.rendition))
        return [(row.start, row.end, row.kind, row.cue) for row in rows]

    def _move_anchor(self, row: AnyRow, old: Span, place: Span, taken: Counter[tuple[int, int, str, int]]) -> None:
        cue = NO_CUE if row.cue == NO_CUE else self._shifted(row.cue, old, place)
        key = (place.start, place.end, row.kind, cue)
        values = {"start": place.start, "end": place.end, "cue": cue, "nth": taken[key]}
        taken[key] += 1
        found = update(AnchorRow).where(AnchorRow.id == row.id)
        self.connection.execute(found.values(rendition=self.rendition, quote_hash=hash_at(self.text, place), **values))

    def _shifted(self, cue: int, old: Span, place: Span) -> int:
        """Where a trigger starts now; that of changed words is told by the event's own row."""
        return cue - old.start + place.start if old.holds(cue) and len(old) == len(place) else NO_CUE

    def _move_event(self, event: int, old: Span, place: Span) -> None:
        row = self.connection.execute(select(EventRow.__table__).where(EventRow.anchor == event)).one_or_none()
        if row is None:
            return
        whole = self._move_evidence(event, old, place)
        cue = None if row.cue_start is None else self._part(Span(row.cue_start, row.cue_end), whole)
        told = (cue.start, cue.end, cue.of(self.text)) if cue else (None, None, None)
        values = dict(zip(("cue_start", "cue_end", "cue_words"), told, strict=True))
        self.connection.execute(update(EventRow).where(EventRow.anchor == event).values(passage=_NOT_YET, **values))
        self._move_mentions(event, whole)
        self._move_stance(event, whole)
        self._move_topics(event, whole)
        self._move_series(event)

    def _part(self, part: Span, whole: dict[Span, Span]) -> Span | None:
        """Where words of the event stand now: inside its evidence, or else where the same words are found."""
        for old, place in whole.items():
            if (found := self.requoting.inside(part, old, place)) is not None:
                return found
        return self.requoting.exact_places([part]).get(part)

    def _move_evidence(self, event: int, old: Span, place: Span) -> dict[Span, Span]:
        """Returns where each clause that tells it stands now, by where it stood."""
        here = EventEvidence.event == event
        rows = self.connection.execute(select(EventEvidence.__table__).where(here).order_by(EventEvidence.nth)).all()
        whole = {old: place}
        self.connection.execute(delete(EventEvidence).where(here))
        kept = []
        for row in rows:
            span = Span(row.start, row.end)
            found = whole.get(span) or self._part(span, whole) or (place if row.nth == 0 else None)
            if found is not None:
                whole[span] = found
                kept.append((event, row.nth, _NOT_YET, found.start, found.end, hash_at(self.text, found)))
        insert_rows(self.connection, EventEvidence, kept)
        return whole

    def _move_mentions(self, event: int, whole: dict[Span, Span]) -> None:
        here = (EventMention.event == event, EventMention.mention.is_not(None))
        for row in self.connection.execute(select(EventMention.__table__).where(*here)).all():
            link = (EventMention.event == event, EventMention.role == row.role, EventMention.nth == row.nth)
            copy = self._copy_of(row.mention, whole)
            if copy is None and row.entity is None:
                self.connection.execute(delete(EventMention).where(*link))
            else:
                self.connection.execute(update(EventMention).where(*link).values(mention=copy))

    def _copy_of(self, mention: int, whole: dict[Span, Span]) -> int | None:
        """The same words in the new text as a mention of its own: events that stay may need the old one."""
        if mention not in self._mentions:
            row = self.connection.execute(select(MentionRow.__table__).where(MentionRow.id == mention)).one()
            found = self._part(Span(row.start, row.end), whole)
            self._mentions[mention] = None if found is None else self._write_copy(row, found)
        return self._mentions[mention]

    def _write_copy(self, row: AnyRow, place: Span) -> int:
        number = next_id(self.connection, MentionRow.id)
        copy = row._asdict() | {"id": number, "rendition": self.rendition, "passage": _NOT_YET}
        # Stale mentions are of nobody: what the new text names is found anew.
        copy |= {"start": place.start, "end": place.end, "words": place.of(self.text), "entity": None}
        insert_rows(self.connection, MentionRow, [_values(MentionRow, copy)])
        date = select(DateMentionRow.__table__).where(DateMentionRow.mention == row.id)
        for dated in self.connection.execute(date).all():
            insert_rows(self.connection, DateMentionRow, [_values(DateMentionRow, self._date(dated, number))])
        return number

    def _date(self, row: AnyRow, mention: int) -> dict[str, Any]:
        start = None if row.anchor_start is None else Span(row.anchor_start, row.anchor_end)
        found = None if start is None else self.requoting.exact_places([start]).get(start)
        place = (found.start, found.end, hash_at(self.text, found)) if found else (None, None, None)
        names = ("anchor_start", "anchor_end", "anchor_hash")
        copied: dict[str, Any] = row._asdict()
        return copied | {"mention": mention} | dict(zip(names, place, strict=True))

    def _move_stance(self, event: int, whole: dict[Span, Span]) -> None:
        here = (EventStance.event == event, EventStance.topic.is_not(None))
        for row in self.connection.execute(select(EventStance.__table__).where(*here)).all():
            found = self._part(Span(row.topic_start, row.topic_end), whole)
            told = (found.start, found.end, found.of(self.text)) if found else (None, None, None)
            values = dict(zip(("topic_start", "topic_end", "topic"), told, strict=True))
            self.connection.execute(update(EventStance).where(EventStance.event == event).values(values))

    def _move_topics(self, event: int, whole: dict[Span, Span]) -> None:
        rows = self.connection.execute(select(EventTopic.__table__).where(EventTopic.event == event)).all()
        self.connection.execute(delete(EventTopic).where(EventTopic.event == event))
        moved = ((row.topic, self._part(Span(row.start, row.end), whole)) for row in rows)
        kept = [(event, topic, at.start, at.end, hash_at(self.text, at)) for topic, at in moved if at is not None]
        insert_rows(self.connection, EventTopic, kept)

    def _move_series(self, event: int) -> None:
        named = select(SeriesRow.name).join(EventSeries, EventSeries.series == SeriesRow.id)
        name = self.connection.scalar(named.where(EventSeries.event == event))
        if name is not None:
            number = series.keep(self.connection, self.rendition, [name])[name]
            self.connection.execute(update(EventSeries).where(EventSeries.event == event).values(series=number))


def _values(table: type[MentionRow] | type[DateMentionRow], row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row[column.name] for column in table.__table__.columns)
