"""Excel tables: every sheet with its rows, and days as days."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook

from kzexplorer.domain.table import Sample
from kzexplorer.errors import Problem
from kzexplorer.readers.containers import archive
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.table import sheets
from kzexplorer.readers.table.sheets import Sheet

_MOST_CELLS = 20_000_000
_CELL = re.compile(rb'<(?:\w{1,9}:)?c [^>]{0,99}?\br="([A-Z]{1,3})(\d{1,7})"')
_SHEETS = "xl/worksheets/"
_READ = (_SHEETS, "xl/sharedStrings", "xl/styles", "xl/workbook")

Value = str | int | float | bool | date | datetime | time | timedelta


def read(file: RawFile) -> Draft:
    """Raises Problem for what is damaged, unpacks to too much, or has no rows."""
    return sheets.draft_of(file, _sheets(file))


def samples(file: RawFile) -> tuple[Sample, ...]:
    """Raises Problem for what is damaged or unpacks to too much."""
    return sheets.samples(file, _sheets(file))


def _sheets(file: RawFile) -> list[Sheet]:
    _require_harmless(file)
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(file.data))
        found = []
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            first = (sheet.start or (0, 0))[0] + 1
            rows = [[_words(cell) for cell in row] for row in sheet.to_python(skip_empty_area=True)]
            found.append(Sheet(name, rows, first=first))
    except (CalamineError, ValueError, OSError) as error:
        problem = Problem(f"Could not read {file.shown}: it is damaged.", "Save it as .xlsx or .csv anew.", str(error))
        raise problem from error
    return found


def _require_harmless(file: RawFile) -> None:
    """What is packed as much more than it is, or has a cell so far out that all before it would fill the memory."""
    with archive.opened(file.shown, file.data) as opened:
        for member in opened.members:
            if not member.filename.startswith(_READ):
                continue
            data = opened.bytes_of(member)
            if member.filename.startswith(_SHEETS) and _area(data) > _MOST_CELLS:
                raise Problem(
                    f"Could not read {file.shown}: one of its sheets has more than 20 million cells.",
                    "Delete the cells far to the right or below, or split it into several.",
                )


def _area(sheet: bytes) -> int:
    """How many cells lie in the rectangle around those of a sheet."""
    places = {(len(letters), letters) for letters, _ in (match.groups() for match in _CELL.finditer(sheet))}
    rows = [int(match[2]) for match in _CELL.finditer(sheet)]
    if not rows:
        return 0
    return (_column(max(places)[1]) - _column(min(places)[1]) + 1) * (max(rows) - min(rows) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number


def _words(value: Value) -> str:
    """As a person reads it in the sheet: a day without midnight, a whole number without a point."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d") if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
