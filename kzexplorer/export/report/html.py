"""The report as one HTML file that needs nothing else: no script, no picture, no other file."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterable
from html import escape
from tempfile import TemporaryFile
from typing import IO, BinaryIO

from kzexplorer.export.formats import Layout, Options, Tally
from kzexplorer.export.records import About, EventRecord
from kzexplorer.export.report.house_css import house_css
from kzexplorer.export.report.outline import (
    KIND_OF_PAPER,
    NOTES,
    SOURCES,
    Heading,
    Note,
    Quote,
    Source,
    Sources,
    Statement,
    TitlePage,
    set_out,
)
from kzexplorer.export.report.words import COLUMNS, Fact

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """As `formats.Writer`; the template is a style sheet."""
    css = house_css(options.template)
    with TemporaryFile() as notes:
        return (yield from set_out(records, about, _Body(out, notes, options.layout, css)))


class _Body:
    """What stands after the title page: sections, with their notes held back until all have come."""

    def __init__(self, out: BinaryIO, notes: IO[bytes], layout: Layout, css: str) -> None:
        self._out, self._notes, self._css = out, notes, css
        self._table = layout is Layout.TABLE
        self._open = False

    def title_page(self, page: TitlePage) -> None:
        facts = "".join(f"<dt>{escape(each.name)}</dt><dd>{escape(each.words)}</dd>\n" for each in page.facts)
        self._write(
            f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(page.title)}</title>\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta name="color-scheme" content="light dark">\n<style>\n{self._css}\n</style>\n</head>\n<body>\n'
            f'<header>\n<p class="paper">{KIND_OF_PAPER}</p>\n<h1>{escape(page.title)}</h1>\n<dl>\n{facts}</dl>\n'
            "</header>\n<main>\n"
        )

    def heading(self, heading: Heading) -> None:
        self._end_rows()
        level = heading.level + 1
        self._write(f'<h{level} id="part-{heading.number}">{escape(heading.words)}</h{level}>\n')

    def statement(self, statement: Statement) -> None:
        if not self._open:
            self._begin_rows()
        rejected = " rejected" if statement.rejected else ""
        self._write((_row if self._table else _item)(statement, rejected))
        if statement.note is not None:
            self._notes.write(_note(statement.note).encode())

    def sources(self, sources: Sources) -> None:
        self._end_rows()
        self._write(f'</main>\n<section class="notes">\n<h2>{NOTES}</h2>\n')
        self._notes.seek(0)
        shutil.copyfileobj(self._notes, self._out)
        self._write(f'</section>\n<section class="sources">\n<h2>{SOURCES}</h2>\n<ul>\n')
        for source in sources.sources:
            self._write(_source(source))
        self._write("</ul>\n</section>\n</body>\n</html>\n")

    def _begin_rows(self) -> None:
        self._open = True
        heads = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
        self._write(f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n" if self._table else "<ul>\n")

    def _end_rows(self) -> None:
        if self._open:
            self._open = False
            self._write("</tbody>\n</table>\n" if self._table else "</ul>\n")

    def _write(self, words: str) -> None:
        self._out.write(words.encode())


def _item(statement: Statement, rejected: str) -> str:
    return (
        f'<li class="statement{rejected}"><div class="date">{_date(statement)}</div>'
        f'<div class="told"><p class="event">{_event(statement)}</p>'
        f'<p class="facts">{_joined(statement.facts)}</p></div></li>\n'
    )


def _row(statement: Statement, rejected: str) -> str:
    who, kind, standing = statement.columns
    return (
        f'<tr class="statement{rejected}"><td class="date">{_date(statement)}</td>'
        f'<td><p class="event">{_event(statement)}</p><p class="facts">{_joined(who)}</p></td>'
        f"<td>{_joined(kind)}</td><td>{_joined(standing, '<br>')}</td></tr>\n"
    )


def _date(statement: Statement) -> str:
    caveat = f' <span class="caveat">{escape(statement.caveat)}</span>' if statement.caveat else ""
    return f"{escape(statement.date)}{caveat}"


def _event(statement: Statement) -> str:
    title = f"<bdi>{escape(statement.title)}</bdi>"
    if statement.note is None:
        return title
    number = statement.note.number
    return f'{title}<a class="ref" id="ref-{number}" href="#note-{number}" aria-label="Note {number}">{number}</a>'


def _joined(facts: Iterable[Fact], between: str = "\u00a0· ") -> str:
    return between.join(f"<b>{escape(str(fact))}</b>" if fact.marked else escape(str(fact)) for fact in facts)


def _note(note: Note) -> str:
    quotes = "".join(f"<p>{_quote(quote)}</p>" for quote in note.quotes)
    dating = f'<p class="dating">{escape(note.dating)}</p>' if note.dating else ""
    back = f'<a class="number" href="#ref-{note.number}" aria-label="Back to statement {note.number}">{note.number}</a>'
    return f'<div class="note" id="note-{note.number}">{back}<div>{quotes}{dating}</div></div>\n'


def _quote(quote: Quote) -> str:
    language = f' lang="{escape(quote.language)}"' if quote.language != "und" else ""
    return f'“<bdi{language} class="quote">{escape(quote.words)}</bdi>” — {escape(quote.source)}'


def _source(source: Source) -> str:
    return (
        f'<li><b>{escape(source.title)}</b><br>{escape(source.facts)}<br><span class="hash">SHA-256 {source.sha256}'
        "</span></li>\n"
    )
