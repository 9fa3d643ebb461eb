"""Events as groups and items of vis-timeline: days as points, all else as ranges; undated events are left out."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from html import escape
from typing import BinaryIO

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.citation import plain_citation
from kzexplorer.domain.event import GROUP_OF, KIND_GROUPS
from kzexplorer.domain.when import When, when_words
from kzexplorer.export.event_value import Json, about_value
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.json_stream import json_bytes, write_values
from kzexplorer.export.partial_dates import UNDATED
from kzexplorer.export.records import About, EventRecord


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """An object with `groups` and `items`. What vis-timeline takes for HTML is escaped, and shows as it was written."""
    groups = [{"id": words, "content": escape(words)} for words in KIND_GROUPS]
    head = b'{"about": %b,\n"groups": %b,\n"items": [' % (json_bytes(about_value(about)), json_bytes(groups))
    out.write(head)
    tally = yield from write_values(records, out, _items)
    out.write(b"\n]}\n")
    return tally


def _items(event: EventRecord) -> tuple[Json] | str:
    if event.when is None:
        return UNDATED
    told = (when_words(event.when), *(plain_citation(each.cited) for each in event.quotations))
    item: Json = {
        "id": event.id,
        "group": GROUP_OF[event.kind],
        "content": escape(event.title),
        "title": "<br>".join(escape(words) for words in (event.title, *told)),
        **_place(event.when),
        "className": "exact" if event.when.exact else "imprecise",
        "edtf": event.when.edtf,
    }
    return (item,)


def _place(when: When) -> Json:
    """A range ends where the day after its last begins; a date open at one end has the days of the other."""
    first, last = when.days
    if first == last:
        return {"type": "point", "start": _midnight(first)}
    return {"type": "range", "start": _midnight(first), "end": _midnight(last + 1)}


def _midnight(day: int) -> str:
    """In the time zone of whoever looks, as JavaScript reads it: years that need it have a sign and six digits."""
    year, month, number = civil(day)
    written = f"{year:04d}" if 0 <= year <= 9999 else f"{year:+07d}"
    return f"{written}-{month:02d}-{number:02d}T00:00:00"
