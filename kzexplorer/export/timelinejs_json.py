"""Events as the JSON of TimelineJS, whose slides tell the passage below each title; undated events are left out."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from html import escape
from typing import BinaryIO

from kzexplorer.domain.citation import plain_citation
from kzexplorer.domain.event import GROUP_OF
from kzexplorer.domain.when import When, when_words
from kzexplorer.export.event_value import Json
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.json_stream import json_bytes, write_values
from kzexplorer.export.partial_dates import UNDATED, Parts, known_ends
from kzexplorer.export.records import About, EventRecord

_NAMES = ("year", "month", "day")


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """An object with `title` and `events`. What TimelineJS takes for HTML is escaped, and shows as it was written."""
    asked = f"Events that were found by “{about.query}”." if about.query else "All events."
    title = {"text": {"headline": escape(about.title), "text": escape(asked)}}
    out.write(b'{"title": ' + json_bytes(title) + b',\n"scale": "human",\n"events": [')
    tally = yield from write_values(records, out, _slide)
    out.write(b"\n]}\n")
    return tally


def _slide(event: EventRecord) -> tuple[Json] | str:
    if event.when is None:
        return UNDATED
    quoted = "".join(f"<p>{escape(plain_citation(each.cited))}</p>" for each in event.quotations)
    return (
        {
            "unique_id": f"event-{event.id}",
            **_dates(event.when),
            "display_date": when_words(event.when),
            "group": GROUP_OF[event.kind],
            "text": {"headline": escape(event.title), "text": quoted},
        },
    )


def _dates(when: When) -> Json:
    """Year, month and day as far as they are known; a date open at one end is put at the other."""
    start, end = known_ends(when)
    first, last = start or end, end or start
    assert first is not None
    assert last is not None
    dates = {"start_date": _date(first)}
    return dates if first == last else dates | {"end_date": _date(last)}


def _date(parts: Parts) -> Json:
    """Its years have no 0: -1 is 1 BCE, as it writes them on its axis."""
    year, *rest = parts
    return dict(zip(_NAMES, (year if year > 0 else year - 1, *rest), strict=False))
