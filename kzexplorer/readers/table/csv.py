"""CSV and its kin: rows of cells between commas, semicolons, tabs or bars, in any encoding."""

from __future__ import annotations

import csv
from io import StringIO

from kzexplorer.domain.table import Sample
from kzexplorer.errors import Problem
from kzexplorer.readers import text
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.table import sheets
from kzexplorer.readers.table.sheets import Sheet

_SIGNS = ",;\t|"
_NO_SIGN = "\x1f"
_SAMPLE = 16_384
_LINES = 100
_MOST_CELLS = 5_000_000
_LONGEST_CELL = 2**30


def read(file: RawFile) -> Draft:
    """Raises Problem for what is not text, or has no rows."""
    words, encoding = text.text_of(file.shown, file.data)
    return sheets.draft_of(file, [Sheet("", rows_of(file.shown, words))], encoding)


def samples(file: RawFile) -> tuple[Sample, ...]:
    """Raises Problem for what is not text."""
    return sheets.samples(file, [Sheet("", rows_of(file.shown, text.text_of(file.shown, file.data)[0]))])


def rows_of(shown: str, words: str) -> list[list[str]]:
    """The cells of each row. Raises Problem where there are too many."""
    csv.field_size_limit(_LONGEST_CELL)
    words, sign = _without_sign_line(words)
    rows = _rows(shown, words, sign, quoted=True)
    if rows and rows[-1] and rows[-1][-1].count("\n") > 1 and words.count('"') % 2:
        # A quotation mark that nobody closes has taken all the rest for one cell.
        return _rows(shown, words, sign, quoted=False)
    return rows


def _without_sign_line(words: str) -> tuple[str, str]:
    """The rows and what divides them, which a first line of some spreadsheets tells: `sep=;`."""
    first, _, rest = words.partition("\n")
    if len(first) == 5 and first.startswith("sep="):
        return rest, first[-1]
    return words, delimiter_of(words)


def delimiter_of(words: str) -> str:
    """What stands between the cells, by what makes most rows of one width; nothing in the text for a single column."""
    lines = words[:_SAMPLE].split("\n")[:_LINES]
    sample = "\n".join(lines[:-1] or lines)
    counts = {sign: _regular(sample, sign) for sign in _SIGNS}
    best = max(_SIGNS, key=lambda sign: counts[sign])
    return best if counts[best] else _NO_SIGN


def _regular(sample: str, sign: str) -> tuple[float, int] | tuple[()]:
    """How alike the rows of a sample are if that sign divides them, and how wide; empty where it does not."""
    widths = [len(row) for row in _quietly(sample, sign) if row]
    width = max(set(widths), key=lambda each: (widths.count(each), each), default=0)
    return (widths.count(width) / len(widths), width) if width > 1 else ()


def _quietly(sample: str, sign: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(sample), delimiter=sign))
    except csv.Error:
        return []


def _rows(shown: str, words: str, sign: str, *, quoted: bool) -> list[list[str]]:
    rows, cells = [], 0
    try:
        for row in csv.reader(
            StringIO(words),
            delimiter=sign,
            quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
            skipinitialspace=sign != "\t",
        ):
            rows.append(row)
            cells += len(row)
            if cells > _MOST_CELLS:
                raise Problem(f"Could not read {shown}: it has more than 5 million cells.", "Split it into several.")
    except csv.Error as error:
        problem = Problem(f"Could not read {shown}: its rows cannot be told apart.", "Save it as CSV anew.", str(error))
        raise problem from error
    return rows
