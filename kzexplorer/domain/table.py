"""A table of dated rows: which column means what, and where the cells of each row stand in the text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When


class Meaning(StrEnum):
    """What a column of a table says of the event that a row tells."""

    START = "start"
    END = "end"
    TITLE = "title"
    KIND = "kind"
    PERSON = "person"
    ROLE = "role"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"
    DESCRIPTION = "description"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of a table's columns and what each means, in the order of the table."""

    names: tuple[str, ...]
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with words, and what its column means."""

    span: Span
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands, its date (None: it has none that can be read), and its cells in order.

    `reason` is a sentence where its date could not be read, or only so far. `table` is what its table is called.
    """

    span: Span
    when: When | None
    cells: tuple[Cell, ...]
    reason: str = ""
    table: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a table for those who say what its columns mean: the sheet's name, a guess, the first rows."""

    sheet: str
    columns: Columns
    rows: tuple[tuple[str, ...], ...]
