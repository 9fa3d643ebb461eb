"""What was found in one file as lines for a person at a terminal: its date, its events, and what was left aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.event import EntityLink, Event, EventStatus, Findings
from kzexplorer.domain.language import is_read, language_name
from kzexplorer.domain.when import RefusedDate, When, when_words

_MOST_NAMES = 6


def read_lines(
    file: str, text: str, findings: Findings, *, given: When | None = None, details: bool = False
) -> Iterator[str]:
    """A file that was read, whose text is `text`; `details` adds what was said inside meetings, under each.

    `given` is the date that a person gave for a text that does not say when it is of.
    """
    yield f"{file}: {findings.title}"
    if not is_read(findings.language):
        yield f"  The text seems to be in {language_name(findings.language)}; only English is read."
        return
    yield f"  {_document_date(findings, given)}"
    for event in findings.events:
        if details or not event.detail:
            yield from _event(event, findings, "    " if event.detail else "  ")
    yield from (f"  “{_one_line(date, text)}”: {date.reason}" for date in findings.refused_dates)
    yield f"  {_numbers(findings)}"


def count_words(number: int, one: str, more: str = "") -> str:
    """`1 event`, `2,400 events`; `more` for a plural that takes more than an s."""
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"


def _document_date(findings: Findings, given: When | None) -> str:
    dated = findings.document_date
    if dated is None and given is not None:
        return f"Of {when_words(given)}, as given; the text does not say when it is of."
    if dated is None:
        return "The text does not say when it is of: give --document-date to date its “yesterday” and “last year”."
    return f"Of {when_words(dated.when)}: {dated.reason}"


def _event(event: Event, findings: Findings, margin: str) -> Iterator[str]:
    when = "no date" if event.when is None else event.when.edtf
    status = "" if event.status is EventStatus.HAPPENED else f", {event.status.value}"
    yield f"{margin}{when}  {event.title} [{event.kind.value}{status}]"
    parts = [_names(event.participants, findings), _names(event.places, findings)]
    yield f"{margin}    {' · '.join([*filter(None, parts), f'confidence {event.confidence:.2f}'])}"


def _names(links: Sequence[EntityLink], findings: Findings) -> str:
    names = list(dict.fromkeys(findings.entities[link.entity].name for link in links))
    more = [f"{len(names) - _MOST_NAMES} more"] if len(names) > _MOST_NAMES else []
    return ", ".join([*names[:_MOST_NAMES], *more])


def _one_line(date: RefusedDate, text: str) -> str:
    return " ".join(date.span.of(text).split())


def _numbers(findings: Findings) -> str:
    counted = (
        (sum(not event.detail for event in findings.events), "event", "events"),
        (len(findings.dates), "date", "dates"),
        (len(findings.entities), "entity", "entities"),
        (len(findings.figures), "figure", "figures"),
        (len(findings.quotes), "quote", "quotes"),
    )
    return ", ".join(count_words(number, one, more) for number, one, more in counted if number) or "Nothing was found."
