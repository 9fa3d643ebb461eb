"""Events as an iCalendar file (RFC 5545) of all-day entries; what a calendar cannot say is left out and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import BinaryIO

from kzexplorer.domain.citation import plain_citation
from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.when import When, when_words
from kzexplorer.export.formats import Imprecise, Options, Tally
from kzexplorer.export.json_stream import tally
from kzexplorer.export.names import event_uuid
from kzexplorer.export.partial_dates import UNDATED
from kzexplorer.export.records import About, EventRecord
from kzexplorer.export.safe_words import in_lines
from kzexplorer.translation import later

IMPRECISE = later("the day is not known")
BEYOND = later("a calendar holds days from the year 1 to 30 December 9999")
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal() - 1
"""An entry ends on the day before its DTEND, and that is a day too."""

_STATUS = {
    EventStatus.HAPPENED: "CONFIRMED",
    EventStatus.PLANNED: "TENTATIVE",
    EventStatus.CANCELLED: "CANCELLED",
}


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """Dates not known to the day are all-day spans of what they can mean, or are left out, as `imprecise` says."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//kzexplorer//kzexplorer {in_lines(about.version)}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", in_lines(about.title))
    end = b"END:VCALENDAR\r\n"
    out.write(calendar.to_ical().removesuffix(end))
    made = datetime.fromisoformat(about.created).astimezone(UTC)
    taken, reasons = 0, Counter[str]()
    for taken, record in enumerate(records, 1):
        reason = _why_not(record.when, options.imprecise)
        if record.when is None or reason:
            reasons[reason] += 1
        else:
            out.write(_entry(record, record.when, made))
        yield taken
    out.write(end)
    return tally(taken, reasons)


def _why_not(when: When | None, imprecise: Imprecise) -> str:
    """Empty where a calendar can say it."""
    if when is None:
        return UNDATED
    if not when.exact and imprecise is Imprecise.LEAVE_OUT:
        return IMPRECISE
    first, last = when.days
    return "" if first >= _FIRST and last <= _LAST else BEYOND


def _entry(event: EventRecord, when: When, made: datetime) -> bytes:
    from icalendar import Event

    first, last = (date.fromordinal(day) for day in when.days)
    entry = Event()
    entry.add("uid", str(event_uuid(event)))
    entry.add("dtstamp", made)
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(days=1))
    entry.add("summary", in_lines(event.title if when.exact else f"{event.title} ({when_words(when)})"))
    entry.add("description", in_lines(_description(event)))
    if event.places:
        entry.add("location", in_lines(", ".join(place.name for place in event.places)))
    entry.add("categories", [in_lines(words) for words in (event.kind.value, *event.tags)])
    entry.add("status", _STATUS[event.status])
    entry.add("transp", "TRANSPARENT")
    lines: bytes = entry.to_ical()
    return lines


def _description(event: EventRecord) -> str:
    named = ", ".join(part.name for part in event.participants)
    cited = (plain_citation(each.cited) for each in event.quotations)
    return "\n".join(filter(None, (f"With: {named}" if named else "", *cited, event.note)))
