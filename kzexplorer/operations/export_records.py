"""Make of what a workspace holds the records that leave it: events with their passages quoted."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from kzexplorer import __version__
from kzexplorer.domain.document import locator_at
from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.page import page_at
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.export.records import CONTEXT, About, DocumentRecord, EventRecord, PartRecord, Quotation
from kzexplorer.search import parse
from kzexplorer.store import Part, ToldEvent
from kzexplorer.store.quoted import QuotedDocument
from kzexplorer.store.reader import Reader

_BATCH = 500
"""Events that are read at once, between two of which an export can be stopped."""
_MOST_HELD, _BESIDE_ITS_TEXT = 24_000_000, 5_000
"""Characters of documents that are kept at hand, as events in the order of time come from all of them in turn, and how
many each counts beside those of its text, for what else is known of it."""


def chosen_events(reader: Reader, typed: str, *, events: Sequence[int] | None = None, details: bool) -> Sequence[int]:
    """The events that a search finds, or those of `events`, in the order of time, undated ones last.

    Eight bytes each, however many. Raises QueryProblem for a search that cannot be read.
    """
    import numpy as np

    wanted = reader.search(parse(typed), details=details) if events is None else np.asarray(events, np.int64)
    order = reader.event_order(details=True)
    return array("q", order[np.isin(order, wanted)].astype(np.int64).tobytes())


def record_stream(reader: Reader, events: Sequence[int]) -> Iterator[EventRecord]:
    """The records of these events in that order, read batch by batch; ids that are not there are left out."""
    sources = _Sources(reader)
    for start in range(0, len(events), _BATCH):
        batch = events[start : start + _BATCH]
        annotations = reader.annotations_of(batch)
        told = reader.told_events(batch)
        sources.hold(told)
        for event in told:
            yield _record(event, sources, *annotations.get(event.id, ("", ())))


def about(reader: Reader, workspace: str, title: str, typed: str, events: Sequence[int], chosen: str = "") -> About:
    """What an export of these events says of itself, made now; `workspace` is its place, of which the name is told."""
    import numpy as np

    facets = reader.facets(np.asarray(events, np.int64), most=max(len(Verdict), len(EventStatus)))
    return About(
        title=title,
        workspace=Path(workspace).name,  # whose folder it lies in is nobody's business
        query=typed,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        version=__version__,
        n_events=len(events),
        n_documents=len(facets.documents.values) + facets.documents.rest,
        by_verdict={each.value: each.count for each in facets.verdicts.values if isinstance(each.value, Verdict)},
        by_status={each.value: each.count for each in facets.statuses.values if isinstance(each.value, EventStatus)},
        chosen=chosen,
    )


class _Source:
    """A document that is quoted."""

    def __init__(self, quoted: QuotedDocument) -> None:
        self.text, self.passages, self.pages = quoted.text, quoted.set_apart, quoted.pages
        self.record = _document_record(quoted)

    def quotation(self, span: Span) -> Quotation:
        return Quotation(
            document=self.record,
            span=span,
            exact=span.of(self.text),
            prefix=self.text[max(0, span.start - CONTEXT) : span.start],
            suffix=self.text[span.end : span.end + CONTEXT],
            page=page_at(self.pages, span.start),
            locator=locator_at(self.passages, span.start),
        )


class _Sources:
    """The documents that were quoted last, so that few are read twice."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._held: OrderedDict[int, _Source] = OrderedDict()
        self._n_chars = 0

    def hold(self, events: Sequence[ToldEvent]) -> None:
        """Read what these events are told in, all at once as far as there is room."""
        own = [event.document for event in events]
        told = [telling.document for event in events for telling in event.tellings]
        wanted = dict.fromkeys(own + told)
        for document in wanted.keys() & self._held.keys():
            self._held.move_to_end(document)
        for quoted in self._reader.quoted([document for document in wanted if document not in self._held]):
            self._add(quoted)

    def of(self, document: int) -> _Source:
        if document not in self._held:
            (quoted,) = self._reader.quoted([document])
            self._add(quoted)
        return self._held[document]

    def _add(self, quoted: QuotedDocument) -> None:
        source = self._held[quoted.line.id] = _Source(quoted)
        self._n_chars += len(source.text) + _BESIDE_ITS_TEXT
        while self._n_chars > _MOST_HELD and len(self._held) > 1:
            _, gone = self._held.popitem(last=False)
            self._n_chars -= len(gone.text) + _BESIDE_ITS_TEXT


def _document_record(quoted: QuotedDocument) -> DocumentRecord:
    line = quoted.line
    return DocumentRecord(
        id=line.id,
        title=line.title,
        name=line.name,
        origin=line.origin,
        sha256=quoted.sha256,
        text_sha256=quoted.text_sha256,
        media_type=line.media_type,
        language=line.language,
        n_bytes=line.n_bytes,
        date=line.document_date,
        date_reason=line.date_reason,
        author=line.about.author,
        parent=line.parent,
    )


def _record(event: ToldEvent, sources: _Sources, note: str, tags: tuple[str, ...]) -> EventRecord:
    own = [sources.of(event.document).quotation(span) for span in event.evidence]
    told = [sources.of(telling.document).quotation(span) for telling in event.tellings for span in telling.evidence]
    return EventRecord(
        id=event.id,
        title=event.title,
        kind=event.kind,
        status=event.status,
        verdict=event.verdict,
        when=event.when,
        confidence=event.confidence,
        why=event.why,
        participants=_parts(event.participants),
        places=_parts(event.places),
        quotations=tuple(chain(own, told)),
        date_words=tuple((date.span, date.words) for date in event.dates),
        topics=tuple(each.topic.value for each in event.topics),
        note=note,
        tags=tags,
        edited=event.edited,
        by_hand=event.by_hand,
        parent=event.parent,
        basis=event.basis,
        worked_out=any(date.anchor is not None for date in event.dates),
        date_reasons=tuple(date.reason for date in event.dates),
    )


def _parts(parts: Sequence[Part]) -> tuple[PartRecord, ...]:
    """Each entity once, however often it is named."""
    return tuple({part.entity: PartRecord(part.entity, part.name, part.type) for part in parts}.values())
