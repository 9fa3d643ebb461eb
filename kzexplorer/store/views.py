"""What the reader hands out: frozen rows for panes and the command line, and the timeline's columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kzexplorer.domain.document import About
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import Attitude, DateBasis, EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Anchor, When

if TYPE_CHECKING:
    from kzexplorer.domain.table import Columns


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in a list or a label; `detail` marks what was said or discussed inside a meeting."""

    id: int
    kind: EventKind
    title: str
    when: When | None
    verdict: Verdict
    status: EventStatus
    document: int
    detail: bool


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that date an event, what they mean (None: a duration), why, and the date that it was worked out from."""

    span: Span
    words: str
    when: When | None
    rule: str
    reason: str
    anchor: Anchor | None


@dataclass(frozen=True, slots=True)
class Part:
    """An entity in an event; `span` are the words that say so, None where the context alone does."""

    entity: int
    name: str
    type: EntityType
    role: str | None
    span: Span | None


@dataclass(frozen=True, slots=True)
class FigureWords:
    """A figure told in an event; `high` is the upper end of a range and None for a single number."""

    span: Span
    words: str
    value: float
    high: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """Words quoted in an event, cut where they are long, and whose they are (None: not known)."""

    span: Span
    words: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class StanceWords:
    """How somebody stands in what an event tells; `topic` is None where only the targets are meant."""

    attitude: Attitude
    holders: tuple[Part, ...]
    targets: tuple[Part, ...]
    topic: Span | None
    topic_words: str


@dataclass(frozen=True, slots=True)
class TopicWords:
    """A topic of an event and the words of its sentence that tell it first."""

    topic: Topic
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class SeriesWords:
    """The row of happenings that an event is one of, and its number there where the text tells one."""

    series: int
    name: str
    number: int | None


@dataclass(frozen=True, slots=True)
class ToldEvent(EventLine):
    """What an event says where it leaves the workspace: `evidence` starts with the main passage.

    `why` explains kind and date, `edited` are the fields set by hand (`title`, `kind`, `status`, `when`, `passages`,
    `participants`, `places`), `by_hand`: added by a person. `topics` are told since version 3 of the file: of documents
    read before that once they are read again. `tellings` are the events joined to this one, each with its passages.
    """

    basis: DateBasis
    evidence: tuple[Span, ...]
    dates: tuple[DateWords, ...]
    participants: tuple[Part, ...]
    places: tuple[Part, ...]
    parent: int | None
    confidence: float
    why: str
    topics: tuple[TopicWords, ...] = ()
    edited: frozenset[str] = frozenset()
    by_hand: bool = False
    tellings: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDetail(ToldEvent):
    """All that is known of an event.

    `figures` and `quotes` are those that begin in the evidence, in text order; `stances_inside` are those of its parts.
    `series` is told since version 3 of the file, as topics are. `stale`: decided by hand, but no longer found when the
    document was read again.
    """

    trigger: Span | None
    figures: tuple[FigureWords, ...]
    quotes: tuple[QuoteWords, ...]
    stance: StanceWords | None
    stances_inside: tuple[StanceWords, ...]
    children: tuple[int, ...]
    stale: bool
    document_title: str
    document_name: str
    document_date: When | None
    series: SeriesWords | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """Where else a happening is told: an event that was joined to another one, and the passages that tell it."""

    event: int
    document: int
    document_title: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A step of the log: when (ISO 8601 in UTC) and by whom; `standing`: it was not taken back.

    `undone_by` is the number of the step that took it back last, None where none did. `about` names the first thing
    that somebody decided on in it, `n_decisions` says how many such decisions it holds.
    """

    action: int
    at: str
    actor: str
    label: str
    standing: bool
    undone_by: int | None
    about: str = ""
    n_decisions: int = 0


@dataclass(frozen=True, slots=True)
class HistoryChange:
    """One thing that a step changed: what it is about in words, the field, and its value before and after in words.

    `subject` is a word of store/decided.py's About, or `document` for one that came in; `target` is its id.
    """

    subject: str
    target: int
    words: str
    field: str
    old: str
    new: str


class ReadStatus(StrEnum):
    """How much of what a document tells was looked for."""

    DONE = "done"
    TEXT_ONLY = "text only"


class SourceStatus(StrEnum):
    """What became of a file that was to be added."""

    READ = "read"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was seen last: `origin` is its place, `mtime_ns` when it was changed, in nanoseconds.

    `what` and `next_step` are the sentences of a refusal or the reason for skipping it, empty where it was read;
    `sha256` is None where its bytes could not be had; `seen_at` is ISO 8601 in UTC, empty before it is stored.
    """

    origin: str
    n_bytes: int
    mtime_ns: int
    sha256: str | None
    status: SourceStatus
    what: str = ""
    next_step: str = ""
    seen_at: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a document: `words` without the space around them, `level` from 1 where its file tells it."""

    span: Span
    words: str
    level: int | None
    page: int | None


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document in a list; events counted without details; `imported_at` is ISO 8601 in UTC.

    `document_date` is what the extraction dates it by, and `date_reason` why; `dated_by_hand` where a person set it,
    and `found_date` is then what was found. `about` is what its file says,
    `columns` what a person said of the columns of a table. `error` says in words why a document is not
    `ReadStatus.DONE`. `parent` is the document that it lay in (the mail of an attachment), `replaces` its earlier
    version and `replaced_by` its later one.
    """

    id: int
    title: str
    name: str
    origin: str
    media_type: str
    encoding: str
    language: str
    n_bytes: int
    n_chars: int
    document_date: When | None
    n_events: int
    n_reviewed: int
    imported_at: str
    date_reason: str = ""
    about: About = field(default=About())
    columns: Columns | None = None
    status: ReadStatus = ReadStatus.DONE
    error: str | None = None
    parent: int | None = None
    replaces: int | None = None
    replaced_by: int | None = None
    found_date: When | None = None
    dated_by_hand: bool = False


@dataclass(frozen=True, slots=True)
class EventSpan:
    """A stretch of a document that tells an event; `trigger` is its verb or noun; `main` for the event's first."""

    span: Span
    event: int
    kind: EventKind
    verdict: Verdict
    trigger: Span | None
    main: bool
    detail: bool


class MentionSpan(NamedTuple):
    """Words of a document that name an entity."""

    span: Span
    entity: int
    type: EntityType


@dataclass(frozen=True, slots=True)
class EntityLine:
    """An entity in a list; events counted without details and rejected ones.

    `edited`: something about it was decided by hand; `members` are the ids and names of those merged into it.
    """

    id: int
    name: str
    type: EntityType
    role: str | None
    n_events: int
    n_mentions: int
    aliases: tuple[str, ...]
    edited: bool = False
    members: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a workspace holds; events without details."""

    documents: int
    events: int
    to_review: int
    entities: int


@dataclass(frozen=True, slots=True)
class Marks:
    """How far a workspace was: its revision, its newest document, the newest words found in any."""

    revision: int
    document: int
    mention: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an event stands in the order of previous and next: `number` counts from 1 to `total`, None for a detail.

    `previous` and `following` are the ids beside it, `to_review` is the next event after it that waits for review, or
    the first of all where none comes after; None where there is none.
    """

    number: int | None
    total: int
    previous: int | None
    following: int | None
    to_review: int | None


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of an event's passage around what was found there, else its beginning; `marks` are spans in `words`.

    Line breaks are spaces, and an ellipsis stands where the passage goes on.
    """

    event: int
    words: str
    marks: tuple[Span, ...]
    document_title: str


@dataclass(frozen=True, slots=True)
class FacetCount:
    """A value, what a person reads for it, and how many events have it; of documents and entities it is the id."""

    value: EventKind | Verdict | EventStatus | int
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """The values that most events have, most first, and how many other values there are."""

    values: tuple[FacetCount, ...] = ()
    rest: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts of some events; `years` are astronomical, all of them, and of a date that lasts the first.

    `places` are where events happened, `entities` who takes part in them, by type, countries among the places there.
    """

    kinds: Facet
    verdicts: Facet
    statuses: Facet
    years: Facet
    documents: Facet
    places: Facet
    entities: Mapping[EntityType, Facet]


@dataclass(frozen=True, slots=True)
class Nothing:
    """The parts of a query that leave nothing, as typed, and where: each for itself where `alone`, else together."""

    parts: tuple[str, ...]
    spans: tuple[Span, ...]
    alone: bool


@dataclass(frozen=True, slots=True)
class Example:
    """Words of a document around a mention, which is `mark` of them and `span` of its text."""

    words: str
    mark: Span
    document: int
    document_title: str
    span: Span


@dataclass(frozen=True, slots=True)
class NameUse:
    """A form of an entity's name and how many mentions have it; `by_hand` where a person added it.

    `forms` are all ways to write it, in capitals or with other accents; `is_name` is false for words that name it in a
    document alone, such as "the envoy". `example` is its first mention, None where no document has these words.
    """

    name: str
    n_mentions: int
    example: Example | None
    by_hand: bool
    forms: tuple[str, ...]
    is_name: bool


@dataclass(frozen=True, slots=True)
class MentionAt:
    """Words that name somebody: the entity now (None: nobody), that which was found, and whether a person said so."""

    document: int
    span: Span
    words: str
    entity: int | None
    name: str
    found: int
    found_name: str
    by_hand: bool
