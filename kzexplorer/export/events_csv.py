"""Events as CSV in UTF-8, one a row, for scripts and databases: a spreadsheet reads the XLSX better."""

from __future__ import annotations

import csv
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import BinaryIO

from kzexplorer.export.event_columns import EVENT_COLUMNS, event_row
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.records import About, EventRecord
from kzexplorer.export.safe_words import in_utf8
from kzexplorer.export.table_csv import cell


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """A head and a row for each event; words that a spreadsheet would work out have an apostrophe before them."""
    taken, table = 0, csv.writer(_Utf8(out), lineterminator="\r\n")
    table.writerow([column.name for column in EVENT_COLUMNS])
    for taken, record in enumerate(records, 1):
        table.writerow([cell(value) for value in event_row(record)])
        yield taken
    return Tally(taken)


@dataclass(frozen=True, slots=True)
class _Utf8:
    """A row as bytes. A text stream would close the file below it when it is given up."""

    out: BinaryIO

    def write(self, row: str) -> int:
        return self.out.write(in_utf8(row))
