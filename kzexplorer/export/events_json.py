"""Events as one JSON object, `about` and `events`: each event on a line with its quotations and their sources."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import BinaryIO

from kzexplorer.export.event_value import Json, about_value, event_value, source_value
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.json_stream import json_bytes, write_values
from kzexplorer.export.records import About, EventRecord


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """Each quotation has its document in `source`, so that no event needs more of the file than its line."""
    out.write(b'{"about": ' + json_bytes(about_value(about)) + b',\n"events": [')
    tally = yield from write_values(records, out, _values)
    out.write(b"\n]}\n")
    return tally


def _values(event: EventRecord) -> tuple[Json, ...]:
    value = event_value(event)
    for quotation, told in zip(event.quotations, value["quotations"], strict=True):
        told["source"] = source_value(quotation.document)
    return (value,)
