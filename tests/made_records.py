"""Invented records for exports: few with everything that can be said of an event, or very many alike."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.calendar import civil, day_number
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import DateBasis, EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.export.records import About, DocumentRecord, EventRecord, PartRecord, Quotation

QUEEN = PartRecord(1, "Queen Ottilie", EntityType.PERSON)
OSTMARK = PartRecord(2, "Ostmark", EntityType.PLACE)
LETTER = DocumentRecord(
    *(1, "A letter to the court", "letter.pdf", "/papers/letter.pdf", "0a" * 32, "0b" * 32, "application/pdf", "en"),
    n_bytes=12_345,
    date=When.of_day(1998, 3, 10),
    date_reason="Its first line says so.",
    author="Anna Kivi",
)
DEED = DocumentRecord(
    2, "Шартнама туралы қағаз", "қағаз.txt", "/papers/қағаз.txt", "1a" * 32, "1b" * 32, "text/plain", "kk", 321
)


def quotation(words: str, document: DocumentRecord = LETTER, *, start: int = 14, page: int | None = 3) -> Quotation:
    return Quotation(document, Span(start, start + len(words)), words, page=page)


def record(number: int, title: str, when: When | None, *quotations: Quotation, **more: object) -> EventRecord:
    values: dict[str, object] = {
        "kind": EventKind.VISIT,
        "status": EventStatus.HAPPENED,
        "verdict": Verdict.ACCEPTED,
        "confidence": 0.9,
        "why": "A verb of travelling.",
        "participants": (QUEEN,),
        "places": (OSTMARK,),
    }
    return EventRecord(number, title, when=when, quotations=quotations, **(values | more))  # type: ignore[arg-type]


def few() -> list[EventRecord]:
    """In the order of time: exact, worked out, planned, cancelled, rejected, imprecise, told twice, without date."""
    waiting = {"verdict": Verdict.TO_REVIEW}
    return [
        record(
            1, "Queen Ottilie visits Ostmark", When.of_day(1998, 3, 3), quotation("On 3 March 1998 the queen\ncame.")
        ),
        record(
            *(2, "The envoy follows", When.of_day(1998, 3, 17), quotation("Two weeks later the envoy followed.")),
            worked_out=True,
            date_words=((Span(14, 29), "Two weeks later"),),
            date_reasons=("Counted from 3 March 1998.",),
            **waiting,
        ),
        record(
            *(3, "Шартнамаға қол қойылды", When.of_month(1998, 9)),
            *(quotation("Қыркүйекте шартнамаға қол қойылды.", DEED, page=None), quotation("In September they signed.")),
            kind=EventKind.AGREEMENT,
            participants=(QUEEN, OSTMARK),
        ),
        record(4, "A second visit", When.of_year(1999), quotation("Next year she comes."), status=EventStatus.PLANNED),
        record(
            *(5, "The congress", When.of_day(1999, 5, 1), quotation("It was called off.")),
            status=EventStatus.CANCELLED,
            basis=DateBasis.DOCUMENT,
            **waiting,
        ),
        record(6, "A misread line", When.of_day(1999, 6, 1), quotation("Page 6."), verdict=Verdict.REJECTED),
        record(7, "The court moves", None, quotation("The court moved."), basis=DateBasis.NONE, places=()),
    ]


def about(records: list[EventRecord], query: str = "") -> About:
    return About(
        title="Queens & envoys",
        workspace="papers.kzx",
        query=query,
        created="2026-11-22T10:48:18+00:00",
        version="0.1.0",
        n_events=len(records),
        n_documents=len({each.document.id for record in records for each in record.quotations}),
        by_verdict={each: sum(record.verdict is each for record in records) for each in Verdict},
        by_status={each: sum(record.status is each for record in records) for each in EventStatus},
    )


def many(number: int) -> Iterator[EventRecord]:
    """Events day after day of the twentieth century, each with its own passage of a hundred letters or two."""
    first = day_number(1901, 1, 1)
    for nth in range(number):
        day = civil(first + nth * 36_500 // number)
        words = (
            f"On that day, the {nth:,}th of those that are told here, the queen came to Ostmark with her envoys. " * 2
        )
        yield record(
            nth + 1, f"Queen Ottilie visits Ostmark for the {nth:,}th time", When.of_day(*day), quotation(words)
        )


def about_many(number: int) -> About:
    return About("Very many", "papers.kzx", "", "2026-11-22T10:48:18+00:00", "0.1.0", number, 1)


HOSTILE = (
    "<script>alert(1)</script>",
    "a \x00\x01\x0b\x1b\x7f\x9f b",
    "right \u202eto left \u2066open",
    "שלום עולם, مرحبا بالعالم",
    "]]> &amp; &#0; <!-- %PDF-1.4 \\ {x} [y](z)",
    "https://example.org/" + "a-very-long-address/" * 12,
    "W" * 300,
    "ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І fi ffi ŋ 漢字 🦉",
)
"""Words that would be markup, break a file, turn what follows or run off a page."""


def hostile(longest: int = 30_000) -> list[EventRecord]:
    """Each of `HOSTILE` as title, name and passage, and a passage of that many letters."""
    named = [
        record(
            *(number, words, When.between(When.of_day(2001, 11, 30), When.of_day(2002, 12, 2)), quotation(words)),
            participants=tuple(PartRecord(nth, words, EntityType.PERSON) for nth in range(12)),
        )
        for number, words in enumerate(HOSTILE)
    ]
    return [
        *named,
        record(99, "A long passage", When.of_day(2003, 1, 1), quotation("And so on it went. " * (longest // 19))),
    ]
