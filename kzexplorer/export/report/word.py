"""The report as a Word document with true footnotes, in the house style of a template.

python-docx opens, checks and packs the template; the words stream into the package beside it, as its own tree is held
whole and takes seven times as long for 10,000 statements.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from io import BytesIO
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from lxml import etree

from kzexplorer.export.formats import Layout, Options, Tally
from kzexplorer.export.records import About, EventRecord
from kzexplorer.export.report.outline import (
    KIND_OF_PAPER,
    SOURCES,
    Heading,
    Note,
    Quote,
    Source,
    Sources,
    Statement,
    TitlePage,
    set_out,
    title_page,
)
from kzexplorer.export.report.word_house import House, house_of
from kzexplorer.export.report.word_xml import (
    NAMESPACES,
    line_break,
    note,
    own_number,
    paragraph,
    reference,
    row,
    run,
    separators,
    table_start,
    w,
)
from kzexplorer.export.report.words import COLUMNS, Fact

_SHARES = (0.2, 0.47, 0.15, 0.18)
"""Of the width of the text, for the columns of a table."""


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """As `formats.Writer`; the template is a .docx."""
    created = datetime.fromisoformat(about.created)
    page = title_page(about)
    house = house_of(options.template, page.title, KIND_OF_PAPER, created)
    with TemporaryFile() as notes, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        at = created.timetuple()[:6]
        with _part(package, house.body, at) as stream, _document(stream, house.section) as body, _notes(notes) as foot:
            tally = yield from set_out(records, about, _Body(body, foot, house, options.layout))
        with _part(package, house.notes, at) as stream:
            notes.seek(0)
            shutil.copyfileobj(notes, stream)
        _copy_rest(house, package, at)
    return tally


@contextmanager
def _part(package: zipfile.ZipFile, name: str, at: Any) -> Iterator[Any]:
    with package.open(_member(name, at), "w", force_zip64=True) as stream:
        yield stream


def _member(name: str, at: Any) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, at)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


@contextmanager
def _root(stream: Any, name: str) -> Iterator[Any]:
    with etree.xmlfile(stream, encoding="UTF-8") as file:
        file.write_declaration(standalone=True)
        with file.element(w(name), nsmap=NAMESPACES):
            yield file


@contextmanager
def _document(stream: Any, section: Any) -> Iterator[Any]:
    with _root(stream, "document") as file, file.element(w("body")):
        yield file
        file.write(section)


@contextmanager
def _notes(stream: Any) -> Iterator[Any]:
    with _root(stream, "footnotes") as foot:
        for line in separators():
            foot.write(line)
        yield foot


def _copy_rest(house: House, package: zipfile.ZipFile, at: Any) -> None:
    with zipfile.ZipFile(BytesIO(house.package)) as empty:
        for name in empty.namelist():
            if name not in (house.body, house.notes):
                package.writestr(_member(name, at), empty.read(name))


class _Body:
    """What stands before the end of the section."""

    def __init__(self, body: Any, foot: Any, house: House, layout: Layout) -> None:
        self._body, self._foot, self._styles = body, foot, house.styles
        self._is_table = layout is Layout.TABLE
        self._widths = [int(house.width * share) for share in _SHARES]
        self._table: ExitStack | None = None

    def title_page(self, page: TitlePage) -> None:
        facts = ((self._run(fact.name, "Fact Name"), _tab(), run(fact.words)) for fact in page.facts)
        self._write([self._par("Kind of Paper", run(KIND_OF_PAPER)), self._par("Title", run(page.title))])
        self._write(self._par("Title Fact", *fact) for fact in facts)
        self._write([self._par("Normal", line_break("page"))])

    def heading(self, heading: Heading) -> None:
        self._end_table()
        self._write([self._par(f"Heading {heading.level}", run(heading.words))])

    def statement(self, statement: Statement) -> None:
        if statement.note is not None:
            self._foot.write(self._note(statement.note))
        if not self._is_table:
            self._write(self._item(statement))
            return
        if self._table is None:
            self._begin_table()
        self._body.write(row(self._cells(statement), self._widths))

    def sources(self, sources: Sources) -> None:
        self._end_table()
        self._write([self._par("Heading 1", run(SOURCES)), *map(self._source, sources.sources)])

    def _write(self, elements: Iterable[Any]) -> None:
        for element in elements:
            self._body.write(element)

    def _par(self, style: str, *runs: Any) -> Any:
        return paragraph(self._styles[style], *runs)

    def _run(self, words: str, style: str = "", language: str = "") -> Any:
        return run(words, self._styles[style] if style else "", language)

    def _item(self, statement: Statement) -> Iterator[Any]:
        caveat = [self._run(f"  {statement.caveat}", "Date Caveat")] if statement.caveat else []
        yield self._par("Statement Date", run(statement.date), *caveat)
        yield self._par("Statement", *self._event(statement))
        yield self._par("Statement Facts", *self._facts(statement.facts))

    def _cells(self, statement: Statement) -> list[list[Any]]:
        who, kind, standing = statement.columns
        caveat = [line_break(), self._run(statement.caveat, "Date Caveat")] if statement.caveat else []
        below = [self._par("Statement Facts", *self._facts(who))] if who else []
        return [
            [self._par("Statement Cell", run(statement.date), *caveat)],
            [self._par("Statement", *self._event(statement)), *below],
            [self._par("Statement Cell", *self._facts(kind))],
            [self._par("Statement Cell", *self._facts([fact])) for fact in standing],
        ]

    def _event(self, statement: Statement) -> Iterator[Any]:
        yield self._run(statement.title, "Rejected Event" if statement.rejected else "")
        if statement.note is not None:
            yield reference(statement.note.number, self._styles["footnote reference"])

    def _facts(self, facts: Iterable[Fact]) -> Iterator[Any]:
        for number, fact in enumerate(facts):
            if number:
                yield run("\u00a0· ")
            yield self._run(str(fact), "Marked Fact" if fact.marked else "")

    def _note(self, told: Note) -> Any:
        paragraphs = [self._par("footnote text", *self._quote(quote)) for quote in told.quotes]
        if told.dating:
            paragraphs.append(self._par("footnote text", run(told.dating)))
        first = paragraphs[0]
        first.insert(1, own_number(self._styles["footnote reference"]))
        first.insert(2, run(" "))
        return note(told.number, paragraphs)

    def _quote(self, quote: Quote) -> Iterator[Any]:
        language = "" if quote.language == "und" else quote.language
        return iter((run("“"), self._run(quote.words, "", language), run(f"” — {quote.source}")))

    def _source(self, source: Source) -> Any:
        title = run(source.title)
        return self._par(
            "Source",
            *(title, line_break(), run(source.facts), line_break()),
            self._run(f"SHA-256 {source.sha256}", "Hash"),
        )

    def _begin_table(self) -> None:
        self._table = ExitStack()
        self._table.enter_context(self._body.element(w("tbl")))
        self._write(table_start(self._styles["Report Table"], self._widths))
        heads = [[self._par("Column Head", run(name))] for name in COLUMNS]
        self._body.write(row(heads, self._widths, header=True))

    def _end_table(self) -> None:
        if self._table is not None:
            self._table.close()
            self._table = None


def _tab() -> Any:
    element = etree.Element(w("r"))
    etree.SubElement(element, w("tab"))
    return element
