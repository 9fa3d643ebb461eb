"""The report as Markdown (CommonMark) with footnotes, in which nothing that a document says becomes markup."""

from __future__ import annotations

import re
import shutil
from collections.abc import Generator, Iterable
from tempfile import TemporaryFile
from typing import IO, BinaryIO

from kzexplorer.export.formats import Layout, Options, Tally
from kzexplorer.export.records import About, EventRecord
from kzexplorer.export.report.outline import (
    KIND_OF_PAPER,
    NOTES,
    SOURCES,
    Heading,
    Note,
    Source,
    Sources,
    Statement,
    TitlePage,
    set_out,
)
from kzexplorer.export.report.words import COLUMNS, Fact

_SIGNS = re.compile(
    r"[\\`*_{}\[\]<>#~^$|&@=]"  # what starts or ends markup anywhere, in CommonMark or in what others add to it
    r"|:(?=[/a-zA-Z_])|(?<=www)\."  # addresses that become links by themselves, words that become pictures
)
"""Lists and rules need no escape: no line of the report begins with words of a document."""


def escaped(words: str) -> str:
    """Those words on one line, to stand anywhere but at the beginning of a line."""
    return _SIGNS.sub(lambda found: f"\\{found[0]}", words)


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """As `formats.Writer`; there is no template, as Markdown has no looks of its own."""
    with TemporaryFile() as notes:
        return (yield from set_out(records, about, _Body(out, notes, options.layout)))


class _Body:
    """Notes are held back until all have come."""

    def __init__(self, out: BinaryIO, notes: IO[bytes], layout: Layout) -> None:
        self._out, self._notes = out, notes
        self._table = layout is Layout.TABLE
        self._in_table = False

    def title_page(self, page: TitlePage) -> None:
        facts = "".join(f"- {fact.name}: {escaped(fact.words)}\n" for fact in page.facts)
        self._write(f"# {escaped(page.title)}\n\n{KIND_OF_PAPER}\n\n{facts}")

    def heading(self, heading: Heading) -> None:
        self._in_table = False
        self._write(f"\n{'#' * (heading.level + 1)} {escaped(heading.words)}\n\n")

    def statement(self, statement: Statement) -> None:
        if self._table and not self._in_table:
            self._in_table = True
            self._write(f"{_row(COLUMNS)}{_row(['---'] * len(COLUMNS))}")
        self._write(_cells(statement) if self._table else _item(statement))
        if statement.note is not None:
            self._notes.write(_note(statement.note).encode())

    def sources(self, sources: Sources) -> None:
        self._write(f"\n## {SOURCES}\n\n")
        for source in sources.sources:
            self._write(_source(source))
        self._write(f"\n## {NOTES}\n\n")
        self._notes.seek(0)
        shutil.copyfileobj(self._notes, self._out)

    def _write(self, words: str) -> None:
        self._out.write(words.encode())


def _item(statement: Statement) -> str:
    caveat = f" ({escaped(statement.caveat)})" if statement.caveat else ""
    return f"- **{escaped(statement.date)}**{caveat} {_event(statement)}  \n  {_joined(statement.facts)}\n"


def _cells(statement: Statement) -> str:
    caveat = f" ({escaped(statement.caveat)})" if statement.caveat else ""
    who, kind, standing = statement.columns
    event = f"{_event(statement)} {_joined(who)}" if who else _event(statement)
    return _row([f"{escaped(statement.date)}{caveat}", event, _joined(kind), _joined(standing)])


def _event(statement: Statement) -> str:
    return escaped(statement.title) + (f"[^{statement.note.number}]" if statement.note is not None else "")


def _joined(facts: Iterable[Fact]) -> str:
    return " · ".join(f"**{escaped(str(fact))}**" if fact.marked else escaped(str(fact)) for fact in facts)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _note(note: Note) -> str:
    quotes = [f"“{escaped(quote.words)}” — {escaped(quote.source)}" for quote in note.quotes]
    parts = "\n\n    ".join([*quotes, *([escaped(note.dating)] if note.dating else [])])
    return f"[^{note.number}]: {parts}\n\n"


def _source(source: Source) -> str:
    return f"- **{escaped(source.title)}**, {escaped(source.facts)}, SHA-256 `{source.sha256}`\n"
