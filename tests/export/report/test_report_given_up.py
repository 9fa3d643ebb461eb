"""A report that nobody waits for any more ends at once, whatever its form, and holds few events at any time."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path

import pytest

from kzexplorer.export.formats import Options, Writer
from kzexplorer.export.records import EventRecord
from kzexplorer.export.report import html, markdown, word
from tests.made_records import about_many, many

WRITERS = {"html": html.write, "markdown": markdown.write, "word": word.write}


@pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)
def test_that_a_report_can_be_given_up_at_any_event(writer: Writer) -> None:
    taken = 0

    def counted() -> Iterator[EventRecord]:
        nonlocal taken
        for record in many(1_000):
            taken += 1
            yield record

    writing = writer(counted(), about_many(1_000), BytesIO(), Options())
    assert [*islice(writing, 5)] == [1, 2, 3, 4, 5]
    writing.close()
    assert taken == 5


@pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)
def test_that_ten_times_as_many_events_need_no_more_memory(writer: Writer, tmp_path: Path) -> None:
    peaks = []
    for number in (50, 500):
        tracemalloc.start()
        with (tmp_path / "report").open("wb") as out:
            list(writer(many(number), about_many(number), out, Options()))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 2 + 200_000
