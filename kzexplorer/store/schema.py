"""The tables as Python sees them; the steps in migrations/ make them. Four kinds of truth, kept apart.

Sources never change; machine opinions are replaced when a document is read again; the analyst's decisions are
only ever added; derived rows can be made again from the other three. Offsets are code points of a rendition's
text, end exclusive; t0 and t1 are day numbers (see domain/calendar.py), inclusive.
"""

# Annotations are types and not words here: SQLAlchemy would compile and evaluate each of some 150.

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Every table of a workspace; a server makes a difference between long and short numbers."""

    type_annotation_map = {int: BigInteger}  # noqa: RUF012 (as SQLAlchemy declares it)


# ---- sources


class BlobObject(Base):
    """The bytes of a file as they were; `codec` is `raw` or `zlib`, `sha256` and `n_bytes` are of the raw bytes."""

    __tablename__ = "blob_object"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    n_bytes: Mapped[int]
    codec: Mapped[str]
    data: Mapped[bytes]


class DocumentRow(Base):
    """A file that was added; `origin` is where it lay, `imported_at` ISO 8601 in UTC, `meta` see about.py.

    `parent` is the document that it lay in (the mail of an attachment), `replaces` its own earlier version.
    """

    __tablename__ = "document"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(ForeignKey("blob_object.sha256"))
    name: Mapped[str]
    origin: Mapped[str]
    mime: Mapped[str]
    encoding: Mapped[str]
    meta: Mapped[str]
    imported_at: Mapped[str]
    parent: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    replaces: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class Rendition(Base):
    """The text that one version of one reader made of a document; one of them is current."""

    __tablename__ = "rendition"
    id: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[int] = mapped_column(ForeignKey("document.id"))
    reader: Mapped[str]
    reader_version: Mapped[int]
    n_chars: Mapped[int]
    text_sha256: Mapped[str]
    is_current: Mapped[bool]


class PassageRow(Base):
    """A stretch of a rendition; together its passages are its text, which is stored nowhere else."""

    __tablename__ = "passage"
    id: Mapped[int] = mapped_column(primary_key=True)
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"))
    start: Mapped[int]
    end: Mapped[int]
    content_start: Mapped[int | None]
    content_end: Mapped[int | None]
    kind: Mapped[str]
    reason: Mapped[str]
    page: Mapped[int | None]
    locator: Mapped[str | None]
    text: Mapped[str]
    level: Mapped[int | None]


class PageRow(Base):
    """A page of a rendition as domain/page.py has it; `no` counts from 1, no place: there are no words on it."""

    __tablename__ = "page"
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"), primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int | None]
    end: Mapped[int | None]
    width: Mapped[float]
    height: Mapped[float]
    runs: Mapped[bytes]


class SourceRow(Base):
    """What became of a file when it was seen last: size, time of its last change, and why it was not read, if so."""

    __tablename__ = "source"
    origin: Mapped[str] = mapped_column(primary_key=True)
    n_bytes: Mapped[int]
    mtime_ns: Mapped[int]
    sha256: Mapped[str | None]
    status: Mapped[str]
    what: Mapped[str]
    next_step: Mapped[str]
    seen_at: Mapped[str]


# ---- machine opinions


class Run(Base):
    """One pass of the extraction over some documents."""

    __tablename__ = "run"
    id: Mapped[int] = mapped_column(primary_key=True)
    extractor: Mapped[str]
    version: Mapped[str]
    started_at: Mapped[str]


class RunDocument(Base):
    """The pass whose findings hold for a rendition; `date_mention` are the words that date the document.

    `status` says how much was looked for, `error` in words why not all; the date of the document with its reason is
    kept since version 4. `digest` is a fingerprint of all rows found in it (see digest.py).
    """

    __tablename__ = "run_document"
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"), primary_key=True)
    run: Mapped[int] = mapped_column(ForeignKey("run.id"))
    status: Mapped[str]
    error: Mapped[str | None]
    ms: Mapped[int]
    title: Mapped[str]
    language: Mapped[str]
    date_mention: Mapped[int | None] = mapped_column(ForeignKey("mention.id"))
    digest: Mapped[str]
    date_t0: Mapped[int | None]
    date_t1: Mapped[int | None]
    date_precision: Mapped[str | None]
    date_edtf: Mapped[str | None]
    date_vague: Mapped[bool | None]
    date_reason: Mapped[str | None]


class AnchorRow(Base):
    """What makes an event the same one when a document is read again: a place in a source.

    `kind` is that of the event, `cue` where its trigger starts (-1: none), `nth` counts those alike.
    """

    __tablename__ = "anchor"
    id: Mapped[int] = mapped_column(primary_key=True)
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"))
    start: Mapped[int]
    end: Mapped[int]
    kind: Mapped[str]
    cue: Mapped[int]
    nth: Mapped[int]
    quote_hash: Mapped[bytes]


class EntityRow(Base):
    """One person, organisation, place, document or meeting, the same for all documents."""

    __tablename__ = "entity"
    id: Mapped[int] = mapped_column(primary_key=True)
    type: Mapped[str]
    name: Mapped[str]
    role: Mapped[str | None]


class Alias(Base):
    """A form of an entity's name; `folded` is without case and accents, `head` its last word."""

    __tablename__ = "alias"
    entity: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    folded: Mapped[str]
    head: Mapped[str]


class MentionRow(Base):
    """Words that name an entity, give a date or a figure (`kind`: `entity`, `date`, `figure`).

    `stale`, without an entity: found by an older run and kept for an event that was decided by hand.
    `rule` says why they are read so, `joined` why the entity is the one of other documents.
    """

    __tablename__ = "mention"
    id: Mapped[int] = mapped_column(primary_key=True)
    run: Mapped[int] = mapped_column(ForeignKey("run.id"))
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"))
    passage: Mapped[int] = mapped_column(ForeignKey("passage.id"))
    start: Mapped[int]
    end: Mapped[int]
    kind: Mapped[str]
    entity: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    words: Mapped[str]
    score: Mapped[float]
    rule: Mapped[str]
    joined: Mapped[str | None]


class DateMentionRow(Base):
    """What the words of a date mention say, and the date they were worked out from (`anchor_...`)."""

    __tablename__ = "date_mention"
    mention: Mapped[int] = mapped_column(ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True)
    type: Mapped[str]
    value: Mapped[str]
    reason: Mapped[str]
    t0: Mapped[int | None]
    t1: Mapped[int | None]
    precision: Mapped[str | None]
    edtf: Mapped[str | None]
    vague: Mapped[bool | None]
    anchor_t0: Mapped[int | None]
    anchor_t1: Mapped[int | None]
    anchor_precision: Mapped[str | None]
    anchor_edtf: Mapped[str | None]
    anchor_vague: Mapped[bool | None]
    anchor_start: Mapped[int | None]
    anchor_end: Mapped[int | None]
    anchor_hash: Mapped[bytes | None]


class FigureRow(Base):
    """The number that the words of a figure give, of a range the lower end, and what it measures."""

    __tablename__ = "figure"
    mention: Mapped[int] = mapped_column(ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True)
    value: Mapped[float]
    high: Mapped[float | None]
    unit: Mapped[str]


class QuoteRow(Base):
    """Words quoted directly; `passage` is where they begin, and `speaker_...` where the text says whose they are."""

    __tablename__ = "quote"
    id: Mapped[int] = mapped_column(primary_key=True)
    run: Mapped[int] = mapped_column(ForeignKey("run.id"))
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"))
    passage: Mapped[int] = mapped_column(ForeignKey("passage.id"))
    start: Mapped[int]
    end: Mapped[int]
    quote_hash: Mapped[bytes]
    speaker: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    speaker_start: Mapped[int | None]
    speaker_end: Mapped[int | None]


class EventRow(Base):
    """An event as extracted; a row of an older run than its rendition's is no longer found but decided by hand."""

    __tablename__ = "event"
    anchor: Mapped[int] = mapped_column(ForeignKey("anchor.id"), primary_key=True)
    run: Mapped[int] = mapped_column(ForeignKey("run.id"))
    passage: Mapped[int] = mapped_column(ForeignKey("passage.id"))
    kind: Mapped[str]
    status: Mapped[str]
    title: Mapped[str]
    t0: Mapped[int | None]
    t1: Mapped[int | None]
    precision: Mapped[str | None]
    edtf: Mapped[str | None]
    vague: Mapped[bool | None]
    basis: Mapped[str]
    parent: Mapped[int | None] = mapped_column(ForeignKey("event.anchor"))
    detail: Mapped[bool]
    score: Mapped[float]
    rule: Mapped[str]
    cue_start: Mapped[int | None]
    cue_end: Mapped[int | None]
    cue_words: Mapped[str | None]


class EventEvidence(Base):
    """A clause or sentence that tells an event; the main one has `nth` 0."""

    __tablename__ = "event_evidence"
    event: Mapped[int] = mapped_column(ForeignKey("event.anchor", ondelete="CASCADE"), primary_key=True)
    nth: Mapped[int] = mapped_column(primary_key=True)
    passage: Mapped[int] = mapped_column(ForeignKey("passage.id"))
    start: Mapped[int]
    end: Mapped[int]
    quote_hash: Mapped[bytes]


class EventMention(Base):
    """Words that date an event, or name who took part or where (`role`: `date`, `participant`, `place`).

    Of an event that tells a stance also who holds it and towards whom (`holder`, `target`).

    `mention` is null where the context alone says so; `entity` is null for dates.
    """

    __tablename__ = "event_mention"
    event: Mapped[int] = mapped_column(ForeignKey("event.anchor", ondelete="CASCADE"), primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    nth: Mapped[int] = mapped_column(primary_key=True)
    entity: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    mention: Mapped[int | None] = mapped_column(ForeignKey("mention.id"))


class EventStance(Base):
    """How somebody stands in what an event tells, and the words of what it is about."""

    __tablename__ = "event_stance"
    event: Mapped[int] = mapped_column(ForeignKey("event.anchor", ondelete="CASCADE"), primary_key=True)
    attitude: Mapped[str]
    topic_start: Mapped[int | None]
    topic_end: Mapped[int | None]
    topic: Mapped[str | None]


class SeriesRow(Base):
    """A row of happenings that one document tells of ("round of consultations"); its id stays while it is found."""

    __tablename__ = "series"
    id: Mapped[int] = mapped_column(primary_key=True)
    rendition: Mapped[int] = mapped_column(ForeignKey("rendition.id"))
    name: Mapped[str]


class EventSeries(Base):
    """The row of happenings that an event is one of, and its number there where the text tells one."""

    __tablename__ = "event_series"
    event: Mapped[int] = mapped_column(ForeignKey("event.anchor", ondelete="CASCADE"), primary_key=True)
    series: Mapped[int] = mapped_column(ForeignKey("series.id"))
    number: Mapped[int | None]


class EventTopic(Base):
    """A topic of an event, and the words that tell it first."""

    __tablename__ = "event_topic"
    event: Mapped[int] = mapped_column(ForeignKey("event.anchor", ondelete="CASCADE"), primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]
    quote_hash: Mapped[bytes]


# ---- the analyst's decisions


class ActionRow(Base):
    """One click of a person. `undoes` names the action that it takes back, or brings back if it was taken back."""

    __tablename__ = "action"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    actor: Mapped[str]
    label: Mapped[str]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("action.id"))


class Decision(Base):
    """A value that an action gave to a field of an event; null means the machine's own."""

    __tablename__ = "decision"
    id: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[int] = mapped_column(ForeignKey("action.id"))
    anchor: Mapped[int] = mapped_column(ForeignKey("anchor.id"))
    field: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]


# ---- derived


class Meta(Base):
    """Facts about the workspace itself: its name, whether its first documents are in, the revision counter."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Item(Base):
    """An event as it holds now. kind, status, verdict and precision are places in their enumerations.

    Of a date open at one end t0 and t1 are the days of the known end (the year of "since 2003"), and `open_start` or
    `open_end` says which is open.
    `edited`: decided by hand; `stale`: decided by hand but no longer found. `topics` is a set of bits (codes.py).
    Events of a document that version 2 read have neither series nor topics until it is read again.
    """

    __tablename__ = "item"
    id: Mapped[int] = mapped_column(ForeignKey("anchor.id"), primary_key=True)
    document: Mapped[int] = mapped_column(ForeignKey("document.id"))
    start: Mapped[int]
    kind: Mapped[int]
    status: Mapped[int]
    verdict: Mapped[int]
    title: Mapped[str]
    t0: Mapped[int | None]
    t1: Mapped[int | None]
    precision: Mapped[int | None]
    edtf: Mapped[str | None]
    vague: Mapped[bool]
    open_start: Mapped[bool]
    open_end: Mapped[bool]
    soft: Mapped[bool]
    detail: Mapped[bool]
    parent: Mapped[int | None]
    importance: Mapped[float]
    edited: Mapped[bool]
    stale: Mapped[bool]
    series: Mapped[int | None]
    topics: Mapped[int]


class ItemEntity(Base):
    """An entity that takes part in an item or is its place, which `place` tells."""

    __tablename__ = "item_entity"
    item: Mapped[int] = mapped_column(ForeignKey("item.id", ondelete="CASCADE"), primary_key=True)
    entity: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    place: Mapped[bool]


class ItemChange(Base):
    """Items made again by the change with that number: ids from `first` to `last`, gone ones among them."""

    __tablename__ = "item_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int]
    first: Mapped[int]
    last: Mapped[int]


class DocumentTally(Base):
    """How many events a document tells, and how many of them are reviewed; none without events. Without details."""

    __tablename__ = "document_tally"
    document: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    n_events: Mapped[int]
    n_reviewed: Mapped[int]


class EntityTally(Base):
    """How many events an entity is in, without details and rejected ones; its mentions; its links to any item.

    Entities that nothing names any more have no row.
    """

    __tablename__ = "entity_tally"
    entity: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    n_events: Mapped[int]
    n_mentions: Mapped[int]
    n_links: Mapped[int]


class Derived(Base):
    """A column of the timeline as it was at a revision: the bytes of an array, little-endian, and their CRC-32."""

    __tablename__ = "derived"
    name: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int]
    dtype: Mapped[str]
    checksum: Mapped[int]
    data: Mapped[bytes]
