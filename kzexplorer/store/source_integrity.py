"""Prove that sources are as they were added, and that every stored quote is the text at its offsets."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from sqlalchemy import Connection, select

from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.store.derived_integrity import Step
from kzexplorer.store.digest import digest_of
from kzexplorer.store.fault import Fault
from kzexplorer.store.quotes import quote_hash
from kzexplorer.store.schema import (
    AnchorRow,
    BlobObject,
    DateMentionRow,
    EventEvidence,
    EventRow,
    EventStance,
    EventTopic,
    MentionRow,
    PageRow,
    PassageRow,
    QuoteRow,
    Rendition,
    RunDocument,
)
from kzexplorer.store.statements import AnyRow

_DOCUMENTS = 200
_CHARACTERS = 2_000_000
"""So many at most are looked at in one step, unless a single document has more."""
_DIGITS = "0123456789abcdef"
_FILES_AHEAD = 16


@dataclass(frozen=True, slots=True)
class _Group:
    """Renditions that follow each other: their texts, and where each of their passages stands, by id."""

    first: int
    last: int
    texts: dict[int, str]
    bounds: dict[int, range]


def steps(connection: Connection) -> Iterator[Step]:
    """All checks of files and of documents."""
    for digit in _DIGITS:
        yield "Checking the files that were added", partial(_blobs, digit=digit)
    done = 0
    for first, last, number in _groups(connection):
        yield f"Checking documents from {done + 1:,} on", partial(_renditions, first=first, last=last)
        done += number


def _groups(connection: Connection) -> Iterator[tuple[int, int, int]]:
    """The first and the last rendition, and how many there are."""
    first, last, number, characters = 0, 0, 0, 0
    for rendition, n_chars in connection.execute(select(Rendition.id, Rendition.n_chars).order_by(Rendition.id)).all():
        if number and (number == _DOCUMENTS or characters + n_chars > _CHARACTERS):
            yield first, last, number
            number, characters = 0, 0
        first, last = (rendition if number == 0 else first), rendition
        number, characters = number + 1, characters + n_chars
    if number:
        yield first, last, number


def _blobs(connection: Connection, digit: str) -> Iterator[Fault]:
    """Whether the bytes of each file whose fingerprint begins so are those that were added."""
    files = select(BlobObject.__table__).where(BlobObject.sha256 >= digit, BlobObject.sha256 < chr(ord(digit) + 1))
    for blob in connection.execute(files.execution_options(yield_per=_FILES_AHEAD)):
        where = f"blob_object {blob.sha256[:12]}"
        data = _unpacked(blob)
        if data is None:
            yield Fault("bytes", where, "cannot be unpacked")
        elif len(data) != blob.n_bytes or sha256(data).hexdigest() != blob.sha256:
            yield Fault("bytes", where, "differs from its SHA-256")


def _renditions(connection: Connection, first: int, last: int) -> Iterator[Fault]:
    """Whether passages partition the texts, these have their SHA-256, and every quote stands at its offsets."""
    group = _Group(first, last, {}, {})
    yield from _texts(connection, group)
    for check in (_mentions, _dates, _events, _evidence, _quotes, _stances, _topics, _pages):
        yield from check(connection, group)
    kept = select(RunDocument.rendition, RunDocument.digest).where(RunDocument.rendition.between(first, last))
    digests = {row.rendition: row.digest for row in connection.execute(kept)}
    for rendition in group.texts:
        if digests.get(rendition) != digest_of(connection, rendition):
            yield Fault("findings", f"rendition {rendition}", "what was found in it was changed")


def _texts(connection: Connection, group: _Group) -> Iterator[Fault]:
    """Fills in the texts of the group and where its passages stand."""
    within = PassageRow.rendition.between(group.first, group.last)
    rows = select(PassageRow.__table__).where(within).order_by(PassageRow.rendition, PassageRow.start)
    passages: dict[int, list[AnyRow]] = {}
    for row in connection.execute(rows):
        passages.setdefault(row.rendition, []).append(row)
        group.bounds[row.id] = range(row.start, row.end)
    renditions = select(Rendition.id, Rendition.n_chars, Rendition.text_sha256)
    for row in connection.execute(
        renditions.where(Rendition.id.between(group.first, group.last)).order_by(Rendition.id)
    ):
        its_own = passages.pop(row.id, [])
        yield from _partition(its_own)
        whole = group.texts[row.id] = "".join(passage.text for passage in its_own)
        if len(whole) != row.n_chars or sha256(whole.encode("utf-8", "replace")).hexdigest() != row.text_sha256:
            yield Fault("text", f"rendition {row.id}", "differs from its SHA-256")


def _unpacked(blob: AnyRow) -> bytes | None:
    if blob.codec == "raw":
        return bytes(blob.data)
    try:
        # One byte more than there should be is enough to tell, however far it would unpack.
        return zlib.decompressobj().decompress(blob.data, blob.n_bytes + 1)
    except zlib.error:
        return None


def _partition(passages: list[AnyRow]) -> Iterator[Fault]:
    end = 0
    for passage in passages:
        inside = passage.content_start is None or (
            passage.start <= passage.content_start < passage.content_end <= passage.end
        )
        if passage.start != end or len(passage.text) != passage.end - passage.start or not inside:
            yield Fault("passages", f"passage {passage.id}", f"does not follow the one before it, which ends at {end}")
        end = passage.end


def _mentions(connection: Connection, group: _Group) -> Iterator[Fault]:
    for row in connection.execute(
        select(MentionRow.__table__).where(MentionRow.rendition.between(group.first, group.last))
    ):
        if group.texts[row.rendition][row.start : row.end] != row.words:
            yield Fault("quotes", f"mention {row.id}", f"the text at {row.start}..{row.end} is not {row.words!r}")
        if row.start not in group.bounds.get(row.passage, ()):
            yield Fault("passages", f"mention {row.id}", f"does not begin in passage {row.passage}")


def _dates(connection: Connection, group: _Group) -> Iterator[Fault]:
    columns = (DateMentionRow.mention, DateMentionRow.anchor_start, DateMentionRow.anchor_end)
    rows = select(*columns, DateMentionRow.anchor_hash, MentionRow.rendition).join(
        MentionRow, MentionRow.id == DateMentionRow.mention
    )
    anchored = rows.where(
        MentionRow.rendition.between(group.first, group.last), DateMentionRow.anchor_start.is_not(None)
    )
    for row in connection.execute(anchored):
        if quote_hash(group.texts[row.rendition][row.anchor_start : row.anchor_end]) != row.anchor_hash:
            yield Fault("quotes", f"date_mention {row.mention}", "the date that it was worked out from has moved")


def _events(connection: Connection, group: _Group) -> Iterator[Fault]:
    columns = (EventRow.cue_start, EventRow.cue_end, EventRow.cue_words)
    rows = (
        select(AnchorRow.__table__, *columns)
        .join(EventRow, EventRow.anchor == AnchorRow.id, isouter=True)
        .where(AnchorRow.rendition.between(group.first, group.last))
    )
    for row in connection.execute(rows):
        if quote_hash(group.texts[row.rendition][row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", f"anchor {row.id}", "its place in the text holds other words")
        if row.cue_words is not None and group.texts[row.rendition][row.cue_start : row.cue_end] != row.cue_words:
            yield Fault("quotes", f"event {row.id}", f"its trigger is not {row.cue_words!r}")


def _evidence(connection: Connection, group: _Group) -> Iterator[Fault]:
    rows = select(EventEvidence.__table__, AnchorRow.rendition).join(AnchorRow, AnchorRow.id == EventEvidence.event)
    for row in connection.execute(rows.where(AnchorRow.rendition.between(group.first, group.last))):
        where = f"event_evidence {row.event}.{row.nth}"
        if quote_hash(group.texts[row.rendition][row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", where, "the text at its offsets holds other words")
        if row.start not in group.bounds.get(row.passage, ()):
            yield Fault("passages", where, f"does not begin in passage {row.passage}")


def _quotes(connection: Connection, group: _Group) -> Iterator[Fault]:
    for row in connection.execute(
        select(QuoteRow.__table__).where(QuoteRow.rendition.between(group.first, group.last))
    ):
        if quote_hash(group.texts[row.rendition][row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", f"quote {row.id}", "the text at its offsets holds other words")
        if row.speaker_end is not None and row.speaker_end > len(group.texts[row.rendition]):
            yield Fault("quotes", f"quote {row.id}", "its speaker is named behind the end of the text")
        if row.start not in group.bounds.get(row.passage, ()):
            yield Fault("passages", f"quote {row.id}", f"does not begin in passage {row.passage}")


def _stances(connection: Connection, group: _Group) -> Iterator[Fault]:
    rows = select(EventStance.__table__, AnchorRow.rendition).join(AnchorRow, AnchorRow.id == EventStance.event)
    for row in connection.execute(
        rows.where(AnchorRow.rendition.between(group.first, group.last), EventStance.topic.is_not(None))
    ):
        if group.texts[row.rendition][row.topic_start : row.topic_end] != row.topic:
            yield Fault("quotes", f"event_stance {row.event}", f"its topic is not {row.topic!r}")


def _topics(connection: Connection, group: _Group) -> Iterator[Fault]:
    rows = select(EventTopic.__table__, AnchorRow.rendition).join(AnchorRow, AnchorRow.id == EventTopic.event)
    for row in connection.execute(rows.where(AnchorRow.rendition.between(group.first, group.last))):
        if quote_hash(group.texts[row.rendition][row.start : row.end]) != row.quote_hash:
            yield Fault("quotes", f"event_topic {row.event}", "the text at its offsets holds other words")


def _pages(connection: Connection, group: _Group) -> Iterator[Fault]:
    """Whether pages follow each other in the text, and the places of words on them lie in theirs."""
    within = PageRow.rendition.between(group.first, group.last)
    rendition, end = 0, 0
    for row in connection.execute(select(PageRow.__table__).where(within).order_by(PageRow.rendition, PageRow.no)):
        end = end if row.rendition == rendition else 0
        rendition, whole = row.rendition, group.texts[row.rendition]
        where = f"page {rendition}.{row.no}"
        span = None if row.start is None else Span(row.start, row.end)
        if span is not None and (span.start < end or span.end > len(whole)):
            yield Fault("pages", where, f"does not follow the one before it, which ends at {end}")
        runs = Page(row.no, span, row.width, row.height, row.runs).boxes(Span(0, len(whole) + 1))
        if any(span is None or not span.start <= run.start < run.end <= span.end for run in runs):
            yield Fault("pages", where, "holds places of words that are not its own")
        end = end if span is None else span.end
