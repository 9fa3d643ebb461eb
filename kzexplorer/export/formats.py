"""The table of forms that events can leave the program in: add a form as one entry at the end."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Protocol

from kzexplorer.errors import Problem
from kzexplorer.export.records import About, EventRecord
from kzexplorer.translation import later


class Imprecise(StrEnum):
    """What a calendar, which knows only days, does with a date that is not known to the day."""

    SPANS = "spans"
    LEAVE_OUT = "leave-out"


class Layout(StrEnum):
    """How a report sets its statements."""

    LIST = "list"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Options:
    """What a person chose; a form heeds those that its entry in the table names.

    `template`: a file that gives a report its house style (.docx or .css). None: the one that the program brings.
    """

    imprecise: Imprecise = Imprecise.SPANS
    layout: Layout = Layout.LIST
    template: Path | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many events a file holds, how many it could not hold, and why: a reason in words for each count.

    `altered` tells in the same way what of those that it holds could not stand as it is.
    """

    written: int
    left_out: int = 0
    reasons: tuple[tuple[str, int], ...] = ()
    altered: tuple[tuple[str, int], ...] = ()


class Writer(Protocol):
    """Writes a whole file of one form."""

    def __call__(
        self, records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options
    ) -> Generator[int, None, Tally]:
        """Write each record as it comes, which is in the order of time with undated ones last, and hold none of them.

        Yields how many were taken, after each. Closing the generator ends it at once; the file is then thrown away.
        Raises OSError where `out` cannot be written, Problem for a template that cannot be used.
        """


@dataclass(frozen=True, slots=True)
class Format:
    """A form: `id` for the command line, `words` and `purpose` for a person, `options` the fields that it heeds.

    `load` imports its writer. None: whoever can draw pages gives it (the PDF needs the window's toolkit).
    """

    id: str
    words: str
    purpose: str
    suffix: str
    media_type: str
    load: Callable[[], Writer] | None
    options: tuple[str, ...] = ()


def _writer(module: str) -> Callable[[], Writer]:
    """That of a module here, imported once somebody exports: its libraries would make a window start late."""

    def load() -> Writer:
        writer: Writer = import_module(f"kzexplorer.export.{module}").write
        return writer

    return load


_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMATS: tuple[Format, ...] = (
    Format("csv", "CSV", later("a table for scripts and databases"), ".csv", "text/csv", _writer("events_csv")),
    Format(
        "xlsx",
        later("Excel workbook"),
        later("tables for Excel and LibreOffice"),
        ".xlsx",
        _SHEET,
        _writer("events_xlsx"),
    ),
    Format(
        "json",
        "JSON",
        later("everything about each event, for programs"),
        ".json",
        "application/json",
        _writer("events_json"),
    ),
    Format(
        "jsonld",
        "JSON-LD",
        later("linked data in the words of schema.org"),
        ".jsonld",
        "application/ld+json",
        _writer("events_jsonld"),
    ),
    Format(
        "annotations",
        later("Web Annotations"),
        later("quotations with their places, after the model of W3C"),
        ".jsonld",
        'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        _writer("annotations_json"),
    ),
    Format(
        "ics",
        "iCalendar",
        later("days for a calendar"),
        ".ics",
        "text/calendar",
        _writer("calendar_ics"),
        ("imprecise",),
    ),
    Format(
        "timelinejs",
        "TimelineJS",
        later("slides for a page with TimelineJS"),
        ".json",
        "application/json",
        _writer("timelinejs_json"),
    ),
    Format(
        "vis-timeline",
        "vis-timeline",
        later("items for a page with vis-timeline"),
        ".json",
        "application/json",
        _writer("vis_timeline_json"),
    ),
    Format(
        "graphml",
        "GraphML",
        later("who met whom, for Gephi and other network programs"),
        ".graphml",
        "application/graphml+xml",
        _writer("network_graphml"),
    ),
    Format(
        "docx",
        later("Report for Word"),
        later("a report with footnotes for Word and LibreOffice"),
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _writer("report.word"),
        ("layout", "template"),
    ),
    Format(
        "pdf",
        later("Report as PDF"),
        later("a report with footnotes, to print"),
        ".pdf",
        "application/pdf",
        None,
        ("layout", "template"),
    ),
    Format(
        "html",
        later("Report as HTML"),
        later("a report in one file for any browser"),
        ".html",
        "text/html",
        _writer("report.html"),
        ("layout", "template"),
    ),
    Format(
        "md",
        later("Report as Markdown"),
        later("a report with footnotes as plain text"),
        ".md",
        "text/markdown",
        _writer("report.markdown"),
        ("layout",),
    ),
)
"""In the order in which they are offered."""


def format_of(name: str) -> Format:
    """The entry with that id. Raises Problem, which names all."""
    for each in FORMATS:
        if each.id == name:
            return each
    raise Problem(f"There is no format {name}.", f"There are: {', '.join(each.id for each in FORMATS)}.")
