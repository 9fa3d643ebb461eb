"""Events as a workbook for Excel and LibreOffice: a sheet of events, one of all quotations, one that explains."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from datetime import datetime
from io import BytesIO
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from kzexplorer.export.event_columns import EVENT_COLUMNS, QUOTATION_COLUMNS, Cell, Column, event_row, quotation_rows
from kzexplorer.export.event_value import about_value
from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.records import About, EventRecord
from kzexplorer.export.safe_words import in_xml
from kzexplorer.export.table_csv import is_formula
from kzexplorer.translation import later

ROWS = 1_048_576
"""Of a sheet of Excel, its head included."""
LETTERS = 32_767
"""Of a cell of Excel, counted in UTF-16."""
_CUT = later("a cell was cut, as Excel holds 32,767 letters in one")


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """Rows wait in temporary files, not in memory, until the workbook is put together at the end."""
    with TemporaryDirectory(prefix="kzexplorer-") as waiting, closing(_Book(out, about, waiting)) as book:
        events, quotations = book.sheet("Events", EVENT_COLUMNS), book.sheet("Quotations", QUOTATION_COLUMNS)
        book.explain(about)
        taken = 0
        for taken, record in enumerate(records, 1):
            events.add(event_row(record))
            for row in quotation_rows(record):
                quotations.add(row)
            yield taken
        for table in (events, quotations):
            table.offer_filter()
        book.save()
        return Tally(taken, altered=tuple(book.altered.items()))


class _Book:
    """A workbook whose cells are words or numbers, never formulas or links."""

    def __init__(self, out: BinaryIO, about: About, waiting: str) -> None:
        from xlsxwriter import Workbook

        self._out = _Out(out)
        self._book = Workbook(self._out, {"constant_memory": True, "tmpdir": waiting, "use_zip64": True})
        self._book.set_properties({"title": in_xml(about.title), "created": datetime.fromisoformat(about.created)})
        self.head = self._book.add_format({"bold": True, "bottom": 1})
        self.plain = self._book.add_format({"valign": "top"})
        self.quoted = self._book.add_format({"valign": "top", "quote_prefix": True})
        self.altered = Counter[str]()

    def sheet(self, name: str, columns: Sequence[Column]) -> _Table:
        return _Table(self, name, columns)

    def new_sheet(self, name: str) -> Any:
        return self._book.add_worksheet(name)

    def explain(self, about: About) -> None:
        """What the file is of, and what stands in each column."""
        table = _Table(self, "About", (Column("what", 24, ""), Column("value", 100, "")))
        for name, value in about_value(about).items():
            told = "; ".join(f"{key}: {n}" for key, n in value.items()) if isinstance(value, dict) else value
            table.add([name, told])
        for title, columns in (("Events", EVENT_COLUMNS), ("Quotations", QUOTATION_COLUMNS)):
            for column in columns:
                table.add([f"{title}: {column.name}", column.words])

    def save(self) -> None:
        """Put the workbook together. Raises OSError."""
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._book.close()
        except FileCreateError as error:  # which XlsxWriter makes of any OSError
            raise error.args[0] from None

    def close(self) -> None:
        """Let go of the rows that wait; of a workbook that was not saved nothing is left."""
        self._out.end()
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()


class _Out:
    """A file that takes no more after its end: an archive that failed would write into it once it is closed."""

    def __init__(self, out: BinaryIO) -> None:
        self._out: BinaryIO = out

    def end(self) -> None:
        self._out = BytesIO()

    def write(self, data: bytes) -> int:
        return self._out.write(data)

    def tell(self) -> int:
        return self._out.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        return self._out.seek(place, whence)

    def flush(self) -> None:
        self._out.flush()


class _Table:
    """Rows below a head that stays in view; where a sheet is full, they go on in another."""

    def __init__(self, book: _Book, name: str, columns: Sequence[Column]) -> None:
        self._book, self._name, self._columns = book, name, columns
        self._n_sheets, self._row = 0, ROWS
        self._sheet: Any = None
        self._begin()

    def add(self, cells: Sequence[Cell]) -> None:
        if self._row >= ROWS:
            self.offer_filter()
            self._begin()
        for column, value in enumerate(cells):
            self._put(column, value)
        self._row += 1

    def offer_filter(self) -> None:
        """Let whoever reads it choose rows by any column of the sheet as it is."""
        self._sheet.autofilter(0, 0, self._row - 1, len(self._columns) - 1)

    def _begin(self) -> None:
        self._n_sheets += 1
        self._sheet = self._book.new_sheet(f"{self._name} {self._n_sheets}" if self._n_sheets > 1 else self._name)
        self._sheet.freeze_panes(1, 0)
        for at, column in enumerate(self._columns):
            self._sheet.set_column(at, at, column.width)
            self._sheet.write_string(0, at, column.name, self._book.head)
        self._row = 1

    def _put(self, column: int, value: Cell) -> None:
        if value is None or value == "":
            return
        if isinstance(value, bool):
            self._sheet.write_boolean(self._row, column, value, self._book.plain)
        elif isinstance(value, int | float):
            self._sheet.write_number(self._row, column, value, self._book.plain)
        else:
            words = self._held("\n".join(in_xml(value).replace("\r\n", "\n").split("\r")))
            form = self._book.quoted if is_formula(words) else self._book.plain
            self._sheet.write_string(self._row, column, words, form)

    def _held(self, words: str) -> str:
        """As much as a cell can hold, with a mark where words are missing."""
        if len(words) <= LETTERS // 2 or _n_letters(words) <= LETTERS:
            return words
        self._book.altered[_CUT] += 1
        mark = f" […: {len(words):,} letters in all]"
        kept = words.encode("utf-16-le")[: 2 * (LETTERS - len(mark))].decode("utf-16-le", "ignore")
        return kept + mark


def _n_letters(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
