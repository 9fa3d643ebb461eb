"""The columns of a table of events, for every form of table: what a row says of an event, its main passage first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kzexplorer.export.findings_json import when_value
from kzexplorer.export.records import EventRecord, PartRecord, Quotation

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `name` stands above it, `words` say what is in it, `width` is in letters."""

    name: str
    width: int
    words: str


_QUOTATION = Column("quotation", 70, "the words that tell the event, exactly")
_SOURCE = (
    Column("document", 28, "file that they stand in"),
    Column("document_title", 36, "its title"),
    Column("document_date", 14, "its date, ISO 8601-2"),
    Column("page", 6, "counted from 1"),
    Column("locator", 16, "place in words of the file's format"),
    Column("start", 9, "first code point of the quotation in the text as read"),
    Column("end", 9, "the code point behind its last"),
    Column("sha256", 20, "of the file's bytes"),
    Column("text_sha256", 20, "of the text as read, in UTF-8"),
)
EVENT_COLUMNS = (
    Column("id", 8, "of the event in the workspace"),
    Column("earliest", 12, "first day, ISO 8601; empty where open or not known"),
    Column("latest", 12, "last day, inclusive"),
    Column("precision", 10, "how exactly the date is known"),
    Column("edtf", 22, "the date as exactly as it is known, ISO 8601-2"),
    Column("title", 50, "of the event"),
    Column("kind", 14, "of happening"),
    Column("status", 11, "happened, planned or cancelled, as the text says"),
    Column("verdict", 11, "what the analyst decided: to_review, accepted or rejected"),
    Column("participants", 40, "who acts, and with whom"),
    Column("places", 24, "where"),
    Column("topics", 20, "what it is about"),
    Column("tags", 16, "given by the analyst"),
    Column("note", 24, "of the analyst"),
    _QUOTATION,
    *_SOURCE,
    Column("other_quotations", 40, "further passages that tell it, each with file and code points"),
    Column("date_words", 20, "the words that give the date"),
    Column("confidence", 10, "of the extraction, from 0 to 1"),
    Column("why", 40, "how kind and date were reached"),
    Column("edited", 14, "what a person corrected"),
    Column("by_hand", 8, "whether a person added the event"),
    Column("parent", 8, "id of the event that it is part of"),
)
QUOTATION_COLUMNS = (
    Column("event", 8, "id of the event"),
    Column("number", 8, "of the quotation, from 1; the first is the main passage"),
    _QUOTATION,
    Column("prefix", 30, "what stands before it"),
    Column("suffix", 30, "what stands behind it"),
    *_SOURCE,
    Column("media_type", 20, "of the file"),
)


def event_row(event: EventRecord) -> list[Cell]:
    """One cell for each of EVENT_COLUMNS."""
    days = when_value(event.when)
    main, others = event.quotations[:1], event.quotations[1:]
    return [
        event.id,
        *days.values(),
        event.title,
        event.kind.value,
        event.status.value,
        event.verdict.value,
        _names(event.participants),
        _names(event.places),
        "; ".join(event.topics),
        "; ".join(event.tags),
        event.note,
        *(cell for each in main for cell in (each.exact, *_source(each))),
        *([] if main else [None] * (1 + len(_SOURCE))),
        "\n".join(_told(each) for each in others),
        "; ".join(words for _, words in event.date_words),
        round(event.confidence, 3),
        event.why,
        "; ".join(sorted(event.edited)),
        event.by_hand,
        event.parent,
    ]


def quotation_rows(event: EventRecord) -> Iterator[list[Cell]]:
    """For each passage one cell for each of QUOTATION_COLUMNS."""
    for number, each in enumerate(event.quotations, 1):
        words = (each.exact, each.prefix, each.suffix)
        yield [event.id, number, *words, *_source(each), each.document.media_type]


def _source(quotation: Quotation) -> tuple[Cell, ...]:
    document, span = quotation.document, quotation.span
    return (
        document.name,
        document.title,
        None if document.date is None else document.date.edtf,
        quotation.page,
        quotation.locator,
        span.start,
        span.end,
        document.sha256,
        document.text_sha256,
    )


def _told(quotation: Quotation) -> str:
    span = quotation.span
    return f"“{quotation.exact}” ({quotation.document.name}, {span.start}–{span.end})"


def _names(parts: Iterable[PartRecord]) -> str:
    return "; ".join(part.name for part in parts)
