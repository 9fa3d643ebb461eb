"""Tables worked out from all others, which can be made anew at any time."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kzexplorer.store.schema.mapping import Base


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
    `joined` is the event that this one is the same happening as: it counts as a detail then. `score` is 0..1.
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
    joined: Mapped[int | None]
    score: Mapped[float]


class ItemEvidence(Base):
    """A passage that tells an item, of items alone whose passages were set by hand; the main one has `nth` 0."""

    __tablename__ = "item_evidence"
    item: Mapped[int] = mapped_column(ForeignKey("item.id", ondelete="CASCADE"), primary_key=True)
    nth: Mapped[int] = mapped_column(primary_key=True)
    passage: Mapped[int] = mapped_column(ForeignKey("passage.id"))
    start: Mapped[int]
    end: Mapped[int]


class EntityItem(Base):
    """An entity as it holds now; `main` is the one that it was merged into, or itself."""

    __tablename__ = "entity_item"
    entity: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    main: Mapped[int] = mapped_column(ForeignKey("entity.id"))
    type: Mapped[str]
    name: Mapped[str]
    role: Mapped[str | None]
    edited: Mapped[bool]


class EntityAlias(Base):
    """A form of the name of an entity as it holds now, before merging; `folded` and `head` as in Alias."""

    __tablename__ = "entity_alias"
    entity: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    folded: Mapped[str]
    head: Mapped[str]


class MentionItem(Base):
    """A mention that names another entity than was found, before merging; null: it names nobody."""

    __tablename__ = "mention_item"
    mention: Mapped[int] = mapped_column(ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True)
    entity: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))


class Note(Base):
    """What somebody wrote about a subject; `place` is `start-end` in the document of a passage, else empty."""

    __tablename__ = "note"
    subject: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    folded: Mapped[str]


class Tag(Base):
    """A tag on a subject, as for Note."""

    __tablename__ = "tag"
    subject: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    folded: Mapped[str]


class SavedSearch(Base):
    """A search that was given a name."""

    __tablename__ = "saved_search"
    name: Mapped[str] = mapped_column(primary_key=True)
    query: Mapped[str]


class NameSpelling(Base):
    """A word that names are written with, in lower case, what it has in common with its other spellings, and in how
    many passages and names it stands."""

    __tablename__ = "name_spelling"
    key: Mapped[str] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(primary_key=True)
    n: Mapped[int]


class ItemEntity(Base):
    """An entity that takes part in an item (`place` is 0), is its place (1), or both (2)."""

    __tablename__ = "item_entity"
    item: Mapped[int] = mapped_column(ForeignKey("item.id", ondelete="CASCADE"), primary_key=True)
    entity: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    place: Mapped[int]


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
