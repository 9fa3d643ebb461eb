"""Make a document of a table: each row one line of text, with its cells and its date where it has one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.table import Cell, Columns, Meaning, Row, Sample
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.readers import iso_dates
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.facts import one_line
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.table import meanings
from kzexplorer.readers.table.dates import TURNED, DateColumn, Found

BETWEEN = " · "
_SHOWN = 5
_LOOKED_AT = 300
_ABOVE = 12
_NUMBER = re.compile(r"[-+]?[\d.,\s%$€£]+")
_NAMES = "the names of the columns"
_NO_ROWS = "Could not read {}: there are no rows in it."


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as its format gives it: cells as text, row by row. `names` are there where the format itself has them.

    `title` is empty where the file holds only this one. `first` is the number that the file counts its first row by.
    """

    title: str
    rows: Sequence[Sequence[str]]
    names: tuple[str, ...] | None = None
    first: int = 1


def samples(file: RawFile, sheets: Sequence[Sheet]) -> tuple[Sample, ...]:
    """Of each sheet with rows what its columns mean, as was said or else as it seems, and its first rows."""
    found = []
    for sheet in sheets:
        head, names = _names(sheet)
        rows = sheet.rows[head : head + _LOOKED_AT]
        if rows:
            first = tuple(tuple(map(one_line, row)) for row in rows[:_SHOWN])
            found.append(Sample(sheet.title, _said(file.columns, names) or meanings.guess(names, rows), first))
    return tuple(found)


def draft_of(file: RawFile, sheets: Sequence[Sheet], encoding: str = "") -> Draft:
    """The text of all sheets. Raises Problem for a table without rows."""
    writing = _Writing(file.columns, _called(file.name))
    for sheet in sheets:
        writing.write(sheet)
    if not writing.builder.blocks:
        raise Problem(_NO_ROWS.format(file.shown), "Choose another file.")
    blocks, rows = tuple(writing.builder.blocks), tuple(writing.rows)
    return Draft(writing.builder.text, encoding, blocks=blocks, rows=rows, columns=writing.kept)


@dataclass(slots=True)
class _Writing:
    """Puts rows into the text; `given` is what a person said of the columns of the sheet with these names.

    `kept` is the same where it is other than the guess, so that a better guess of later on may still count.
    """

    given: Columns | None
    called: str
    builder: TextBuilder = field(default_factory=TextBuilder)
    rows: list[Row] = field(default_factory=list)
    kept: Columns | None = None

    def write(self, sheet: Sheet) -> None:
        head, names = _names(sheet)
        if sheet.title and any(map(_has_words, sheet.rows)):
            self.builder.add_block(one_line(sheet.title), PassageKind.HEADING, level=1, locator=sheet.title)
        if sheet.names is not None:
            self.builder.add_block(BETWEEN.join(sheet.names), PassageKind.FURNITURE, reason=_NAMES)
        for number, row in enumerate(sheet.rows[:head]):
            is_names = number == head - 1
            kind = PassageKind.FURNITURE if is_names else None
            locator = _locator(sheet, number)
            words = BETWEEN.join(words for cell in row if (words := one_line(cell)))
            self.builder.add_block(words, kind, reason=_NAMES if is_names else "", locator=locator, gap="\n")
        guessed = meanings.guess(names, sheet.rows[head : head + _LOOKED_AT])
        columns = _said(self.given, names) or guessed
        if columns != guessed:
            self.kept = columns
        dates = _Dates.of(columns, sheet.rows[head:])
        for number, row in enumerate(sheet.rows[head:], head):
            self._row(row, columns, dates, _locator(sheet, number), sheet.title or self.called)

    def _row(self, row: Sequence[str], columns: Columns, dates: _Dates, locator: str, table: str) -> None:
        words = [one_line(cell) for cell in row]
        line = BETWEEN.join(filter(None, words))
        span = self.builder.add_block(line, PassageKind.PARAGRAPH, locator=locator, gap="\n")
        if span is None:
            return
        cells, start = [], span.start
        for at, each in enumerate(words):
            if each:
                meaning = columns.meanings[at] if at < len(columns.meanings) else Meaning.NONE
                cells.append(Cell(Span(start, start + len(each)), meaning))
                start += len(each) + len(BETWEEN)
        when, reason = dates.read(words)
        self.rows.append(Row(span, when, tuple(cells), reason, table))


@dataclass(frozen=True, slots=True)
class _Dates:
    """Where a row has its dates, and how they are written; None for an end that the table lacks."""

    start: tuple[int, DateColumn] | None
    end: tuple[int, DateColumn] | None

    @classmethod
    def of(cls, columns: Columns, rows: Sequence[Sequence[str]]) -> _Dates:
        found: dict[Meaning, tuple[int, DateColumn]] = {}
        for at, meaning in enumerate(columns.meanings):
            if meaning in (Meaning.START, Meaning.END) and meaning not in found:
                found[meaning] = at, DateColumn.of(row[at].strip() for row in rows if at < len(row))
        return cls(found.get(Meaning.START), found.get(Meaning.END))

    def read(self, words: Sequence[str]) -> tuple[When | None, str]:
        start, end = _found(self.start, words), _found(self.end, words)
        reason = start.reason or end.reason
        if start.when is None or end.when is None:
            when = start.when or (None if start.reason else end.when)
            if when is not None and end.ongoing:
                return iso_dates.between(when, None), reason
            return (iso_dates.between(None, when), reason) if start.when is None and when else (when, reason)
        when = iso_dates.between(start.when, end.when)
        if when is None and self.end is not None:
            return start.when, TURNED.format(words=words[self.end[0]])
        return when, reason


def _found(column: tuple[int, DateColumn] | None, words: Sequence[str]) -> Found:
    if column is None or column[0] >= len(words):
        return Found(None)
    return column[1].read(words[column[0]])


def _said(given: Columns | None, names: tuple[str, ...]) -> Columns | None:
    return given if given is not None and given.names == names else None


def _names(sheet: Sheet) -> tuple[int, tuple[str, ...]]:
    """How many rows stand above those of the table, and what its columns are called."""
    if sheet.names is not None:
        return 0, sheet.names
    width = _width(sheet.rows)
    for number, row in enumerate(sheet.rows[:_ABOVE]):
        words = [one_line(cell) for cell in row]
        filled = [each for each in words if each]
        if len(filled) * 2 > width and not any(map(_is_value, filled)):
            if _is_like(filled, sheet.rows[number + 1 :][:_LOOKED_AT]):
                break
            return number + 1, tuple(each or f"Column {at}" for at, each in enumerate(words, 1))
        if len(filled) * 2 > width:
            break
    return 0, tuple(f"Column {at}" for at in range(1, width + 1))


def _width(rows: Sequence[Sequence[str]]) -> int:
    """How many cells most rows have."""
    widths = Counter(len(row) for row in rows[:_LOOKED_AT] if _has_words(row))
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _is_value(words: str) -> bool:
    return _NUMBER.fullmatch(words) is not None or DateColumn(None).read(words).when is not None or len(words) > 80


def _is_like(filled: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a row is one of the others rather than their names: its words come again in them."""
    again = {one_line(cell) for row in rows for cell in row}
    return sum(each in again for each in filled) * 2 > len(filled)


def _locator(sheet: Sheet, number: int) -> str:
    return f"{sheet.title}!{sheet.first + number}" if sheet.title else f"row {sheet.first + number}"


def _has_words(row: Sequence[str]) -> bool:
    return any(cell.strip() for cell in row)


def _called(name: str) -> str:
    """What the name of a file calls a table: `visits abroad` of `visits_abroad.csv`."""
    return " ".join(name.rpartition(".")[0].replace("_", " ").replace("-", " ").split())
