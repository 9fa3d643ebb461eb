"""Tables of what the program found, which a later reading may replace; an event is known by its anchor, which stays."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kzexplorer.store.schema.mapping import Base


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
