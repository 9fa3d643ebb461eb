"""Values of events as JSON, written one a line as they come; what is written may stand inside a page of HTML."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Any, BinaryIO

from kzexplorer.export.formats import Tally
from kzexplorer.export.records import EventRecord
from kzexplorer.export.safe_words import in_utf8

Json = dict[str, Any]

_ESCAPED = re.compile("[<\u2028\u2029]")
"""A `<` could end the script of a page; U+2028 and U+2029 end lines of old scripts. JSON may escape any letter."""


def json_bytes(value: object) -> bytes:
    """The value on one line of UTF-8."""
    words = json.dumps(value, ensure_ascii=False)
    return in_utf8(_ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", words))


def write_values(
    records: Iterable[EventRecord], out: BinaryIO, values: Callable[[EventRecord], Sequence[Json] | str]
) -> Generator[int, None, Tally]:
    """Write what stands inside the brackets of a list; `values` gives those of an event, or why it has none.

    Yields how many events were taken, after each.
    """
    taken, before, reasons = 0, b"\n", Counter[str]()
    for taken, record in enumerate(records, 1):
        found = values(record)
        if isinstance(found, str):
            reasons[found] += 1
        else:
            for value in found:
                out.write(before + json_bytes(value))
                before = b",\n"
        yield taken
    return tally(taken, reasons)


def tally(taken: int, reasons: Counter[str]) -> Tally:
    """Of so many events those that are written, where `reasons` count the others."""
    left_out = reasons.total()
    return Tally(taken - left_out, left_out, tuple(reasons.items()))
