"""What a report says, piece by piece in the order of its pages, so that all forms of it say the same."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kzexplorer.domain.citation import source_words
from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import MONTHS, When, when_words
from kzexplorer.errors import Problem
from kzexplorer.export.formats import Tally
from kzexplorer.export.records import About, DocumentRecord, EventRecord, Quotation
from kzexplorer.export.report.printable import printable
from kzexplorer.export.report.sections import Sections
from kzexplorer.export.report.words import KINDS, REVIEWS, STANDING, Fact, date_caveat, date_words, dating, facts
from kzexplorer.search import parse
from kzexplorer.search.telling import told

KIND_OF_PAPER = "Report of dated events"
NOTES, SOURCES = "Notes", "Sources"
_UNDATED = "no date"
MONTHS_FROM = 60
"""A report of fewer events is divided by years alone."""


@dataclass(frozen=True, slots=True)
class TitlePage:
    """What stands before all else; `facts` say what the report was made from, by what and when."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 for a year, 2 for a month; `number` counts headings from 1."""

    number: int
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage word by word, its language (ISO 639-1, `und`), and where it stands."""

    words: str
    language: str
    source: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a statement rests on; `dating` says why it has its date where the passages alone do not."""

    number: int
    quotes: tuple[Quote, ...]
    dating: str


@dataclass(frozen=True, slots=True)
class Statement:
    """An event: `caveat` says how its date falls short of an exact day as written.

    `note` is None where no passage tells it; `rejected`: somebody found it wrong.
    """

    date: str
    caveat: str
    title: str
    facts: tuple[Fact, ...]
    rejected: bool
    note: Note | None

    @property
    def columns(self) -> tuple[tuple[Fact, ...], tuple[Fact, ...], tuple[Fact, ...]]:
        """The facts of a table's row: those told below the title, the kind, and how it stands."""
        kind, standing = (tuple(fact for fact in self.facts if fact.name in names) for names in (KINDS, STANDING))
        return tuple(fact for fact in self.facts if fact.name not in KINDS + STANDING), kind, standing


@dataclass(frozen=True, slots=True)
class Source:
    """A document that was quoted, and the SHA-256 of its file in hexadecimal."""

    title: str
    facts: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The last piece: all documents that were quoted, by title."""

    sources: tuple[Source, ...]


Piece = TitlePage | Heading | Statement | Sources


def outline(records: Iterable[EventRecord], about: About) -> Iterator[Piece]:
    """The title page, then headings and statements as the records come, then the sources; holds no record."""
    yield title_page(about)
    sections = Sections(by_month=about.n_events >= MONTHS_FROM)
    documents: dict[int, DocumentRecord] = {}
    n_headings = n_notes = 0
    for record in records:
        for level, words in sections.before(record.when):
            n_headings += 1
            yield Heading(n_headings, level, words)
        documents.update((each.document.id, each.document) for each in record.quotations)
        n_notes += bool(record.quotations)
        yield _statement(record, n_notes)
    yield Sources(tuple(sorted(map(_source, documents.values()), key=lambda source: source.title.casefold())))


class Body(Protocol):
    """Sets each piece out in a form of the report, in the order in which they come."""

    def title_page(self, page: TitlePage) -> None: ...
    def heading(self, heading: Heading) -> None: ...
    def statement(self, statement: Statement) -> None: ...
    def sources(self, sources: Sources) -> None: ...


def set_out(records: Iterable[EventRecord], about: About, body: Body) -> Generator[int, None, Tally]:
    """Hand it piece after piece; yields how many statements it has, after each."""
    written = 0
    for piece in outline(records, about):
        match piece:
            case TitlePage():
                body.title_page(piece)
            case Heading():
                body.heading(piece)
            case Statement():
                body.statement(piece)
                written += 1
                yield written
            case Sources():
                body.sources(piece)
    return Tally(written)


def title_page(about: About) -> TitlePage:
    """Title, what chose the events and how they stand."""
    told_of = (
        Fact("Workspace", printable(about.workspace)),
        Fact("Events", _events(about)),
        Fact("Status", _counts((status.value, about.by_status.get(status, 0)) for status in EventStatus)),
        Fact("Review", _counts((words.lower(), about.by_verdict.get(each, 0)) for each, words in REVIEWS.items())),
        Fact("Chosen by", printable(about.chosen) or in_words(about.query)),
        Fact("Search as typed", printable(about.query)),
        Fact("Made", _moment(about.created)),
        Fact("Program", f"kzexplorer {about.version}"),
    )
    return TitlePage(printable(about.title), tuple(fact for fact in told_of if fact.words))


def in_words(query: str) -> str:
    """The search in words; as it was typed where it cannot be read."""
    try:
        return printable(told(parse(query)))
    except Problem:
        return f"The search {printable(query)}"


def _events(about: About) -> str:
    events = f"{about.n_events:,} event{'' if about.n_events == 1 else 's'}"
    documents = f"{about.n_documents:,} document{'' if about.n_documents == 1 else 's'}"
    return f"{events}, told by {documents}"


def _counts(counted: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{number:,} {words}" for words, number in counted if number)


def _moment(created: str) -> str:
    """`22 November 2026, 10:48 UTC`."""
    at = datetime.fromisoformat(created)
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}, {at:%H:%M} UTC"


def _statement(record: EventRecord, number: int) -> Statement:
    quotes = tuple(map(_quote, record.quotations))
    return Statement(
        date_words(record),
        date_caveat(record),
        printable(record.title),
        facts(record),
        record.verdict is Verdict.REJECTED,
        Note(number, quotes, dating(record)) if quotes else None,
    )


def _quote(quotation: Quotation) -> Quote:
    source = printable(source_words(quotation.cited, undated=_UNDATED))
    return Quote(printable(quotation.exact), quotation.document.language, source)


def _source(document: DocumentRecord) -> Source:
    told_of = (
        printable(document.author or ""),
        _of(document.date),
        printable(document.name),
        f"{document.n_bytes:,} bytes",
    )
    title = printable(document.title) or printable(document.name)
    return Source(title, ", ".join(filter(None, told_of)), document.sha256)


def _of(when: When | None) -> str:
    return _UNDATED if when is None else when_words(when)
