"""What leaves the program: events with all that a reader needs to check them, apart from any store or form of file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kzexplorer.domain.citation import Cited
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When

CONTEXT = 32
"""Code points that a quotation carries of what stands before and behind it, as the Web Annotation model suggests."""


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document that is quoted. `sha256` is that of the file's bytes, `text_sha256` of the text as read, in UTF-8.

    `origin` is where the file was read from, `parent` the id of the document it lay in, as an attachment does.
    """

    id: int
    title: str
    name: str
    origin: str
    sha256: str
    text_sha256: str
    media_type: str
    language: str
    n_bytes: int
    date: When | None = None
    date_reason: str = ""
    author: str | None = None
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words that tell an event: `span` counts code points of the document's text, end exclusive.

    `prefix` and `suffix` are the words around it, `page` counts from 1, `locator` is the place in words of the format.
    """

    document: DocumentRecord
    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""
    page: int | None = None
    locator: str | None = None

    @property
    def cited(self) -> Cited:
        """As citations take it."""
        document = self.document
        return Cited(
            words=self.exact,
            span=self.span,
            title=document.title,
            name=document.name,
            dated=document.date,
            page=self.page,
            locator=self.locator,
            author=document.author,
            sha256=document.sha256,
        )


@dataclass(frozen=True, slots=True)
class PartRecord:
    """Somebody or some place with a part in an event; the id is that of the entity in the workspace."""

    id: int
    name: str
    type: EntityType


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event as it stands, corrections included; the main passage is the first of `quotations`.

    `date_words` are the words that give the date, with their places in the main document, `date_reasons` say of each
    how it was read, `basis` where the date comes from, `worked_out` that it was counted from another date. `edited` are
    the fields that a person set (`title`, `kind`, `status`, `when`, `passages`, `participants`, `places`), `by_hand`
    says that a person added the event. `confidence` is the extraction's, from 0 to 1; `why` explains kind and date.
    """

    id: int
    title: str
    kind: EventKind
    status: EventStatus
    verdict: Verdict
    when: When | None
    confidence: float
    why: str
    participants: tuple[PartRecord, ...] = ()
    places: tuple[PartRecord, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    date_words: tuple[tuple[Span, str], ...] = ()
    topics: tuple[str, ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()
    edited: frozenset[str] = frozenset()
    by_hand: bool = False
    parent: int | None = None
    basis: DateBasis = DateBasis.EXPLICIT
    worked_out: bool = False
    date_reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What an export is of: `query` as typed (empty: everything), `created` in ISO 8601 and UTC.

    `chosen` says in words how the events were chosen where the query alone did not; empty where it did.
    `n_events` events come, `by_verdict` and `by_status` count them, and `n_documents` documents tell them.
    """

    title: str
    workspace: str
    query: str
    created: str
    version: str
    n_events: int
    n_documents: int
    by_verdict: Mapping[Verdict, int] = field(default_factory=dict)
    by_status: Mapping[EventStatus, int] = field(default_factory=dict)
    chosen: str = ""
