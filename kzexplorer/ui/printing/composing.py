"""Make of each piece of a report what stands on the page: columns of lines beside each other, and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtGui import QPagedPaintDevice

from kzexplorer.export.report.outline import KIND_OF_PAPER, Heading, Note, Source, Statement, TitlePage
from kzexplorer.export.report.words import COLUMNS, Fact
from kzexplorer.ui.printing.faces import MM, Face, Faces
from kzexplorer.ui.printing.pages import Slice, height_of
from kzexplorer.ui.printing.setting import Letters, Line, lines_of

Column = tuple[float, float, Sequence[Sequence[Letters]]]
"""Where it begins, how wide it is, and its paragraphs."""

_GAP = 5 * MM
_FACTS_AT, _EVENT_AT, _NOTE_AT = 38 * MM, 36 * MM, 8 * MM
_SHARES = (0.0, 0.2, 0.69, 0.836)
"""Of the width, where the columns of a table begin."""
_ABOVE, _BELOW = 1.6 * MM, 1.7 * MM
_WHOLE_UP_TO = 90 * MM


class Composer:
    """`width` is that of the text; `table`: statements become rows of one."""

    def __init__(self, device: QPagedPaintDevice, faces: Faces, width: float, *, table: bool) -> None:
        self._device, self._faces, self._width = device, faces, width
        self._table = table

    def title_page(self, page: TitlePage) -> Iterator[Slice]:
        """Slice by slice, as a title may be longer than a page."""
        yield from self._beside([(0, self._width, [[Letters(KIND_OF_PAPER, self._faces.paper)]])], below=2 * MM)
        yield from self._beside([(0, self._width, [[Letters(page.title, self._faces.title)]])], below=12 * MM)
        for fact in page.facts:
            name, words = [Letters(fact.name, self._faces.fact_name)], [Letters(fact.words, self._faces.fact)]
            columns = [(0, _FACTS_AT - _GAP, [name]), (_FACTS_AT, self._width - _FACTS_AT, [words])]
            yield from self._beside(columns, below=0.8 * MM)

    def heading(self, heading: Heading) -> list[Slice]:
        """With the room above it, and the names of columns below."""
        return self.part(heading.words, f"part-{heading.number}", heading.level)

    def part(self, words: str, anchor: str, level: int = 1) -> list[Slice]:
        """A heading of that level, whose place has that name."""
        face = self._faces.year if level == 1 else self._faces.month
        gap, below = (9 * MM, 2.5 * MM) if level == 1 else (5 * MM, 1.2 * MM)
        words_set = self._beside([(0, self._width, [_anchored(words, face, anchor)])], below=below)
        return [Slice(gap, gap=True), *words_set]

    def heads(self) -> list[Slice]:
        """The names of a table's columns; nothing for a list."""
        if not self._table:
            return []
        cells = [[[Letters(name, self._faces.head)]] for name in COLUMNS]
        return self._beside(self._columns(cells), below=0.8 * MM)

    def statement(self, statement: Statement) -> list[Slice]:
        """A row."""
        event = [*self._event(statement)]
        if self._table:
            who, kind, standing = statement.columns
            below = [self._facts(who, self._faces.below, self._faces.marked)] if who else []
            cells = [
                self._date(statement),
                [event, *below],
                [self._facts(kind, self._faces.cell, self._faces.marked_cell)],
                [self._facts([fact], self._faces.cell, self._faces.marked_cell) for fact in standing],
            ]
            return self._beside(self._columns(cells), above=_ABOVE, below=_BELOW, ruled=True)
        told = [event, self._facts(statement.facts, self._faces.below, self._faces.marked)]
        columns: list[Column] = [
            (0, _EVENT_AT - _GAP, self._date(statement)),
            (_EVENT_AT, self._width - _EVENT_AT, told),
        ]
        return self._beside(columns, above=_ABOVE, below=_BELOW, ruled=True)

    def note(self, note: Note) -> list[Slice]:
        """Line by line, as a long one may go on at the foot of the next page."""
        number = [Letters(str(note.number), self._faces.note_number, link=f"ref-{note.number}")]
        told = [
            _anchored(f"“{quote.words}” — {quote.source}", self._faces.note, "" if nth else f"note-{note.number}")
            for nth, quote in enumerate(note.quotes)
        ]
        if note.dating:
            told.append([Letters(note.dating, self._faces.note)])
        lines = [line for paragraph in told for line in self._lines(paragraph, self._width - _NOTE_AT)]
        slices = [Slice(line.height, [(_NOTE_AT, 0, line)]) for line in lines]
        slices[0].lines.append((0, 0, self._lines(number, _NOTE_AT)[0]))
        slices[-1].height += 1 * MM
        return slices

    def source(self, source: Source) -> list[Slice]:
        """A document, with the hash of its file."""
        paragraphs = [
            [Letters(source.title, self._faces.source)],
            [Letters(source.facts, self._faces.below)],
            [Letters(f"SHA-256 {source.sha256}", self._faces.hash)],
        ]
        return self._beside([(0, self._width, paragraphs)], above=_ABOVE, below=_BELOW, ruled=True)

    def _date(self, statement: Statement) -> list[list[Letters]]:
        caveat = [[Letters(statement.caveat, self._faces.caveat)]] if statement.caveat else []
        anchor = "" if statement.note is None else f"ref-{statement.note.number}"
        return [_anchored(statement.date, self._faces.date, anchor), *caveat]

    def _event(self, statement: Statement) -> Iterator[Letters]:
        yield Letters(statement.title, self._faces.event, struck=statement.rejected)
        if statement.note is not None:
            number = statement.note.number
            yield Letters(f" {number}", self._faces.event, raised=True, link=f"note-{number}")

    def _facts(self, facts: Iterable[Fact], face: Face, marked: Face) -> list[Letters]:
        found: list[Letters] = []
        for fact in facts:
            found += [Letters("\u00a0· ", face)] if found else []
            found.append(Letters(str(fact), marked if fact.marked else face))
        return found

    def _columns(self, cells: Sequence[Sequence[Sequence[Letters]]]) -> list[Column]:
        starts = [share * self._width for share in _SHARES]
        ends = [*starts[1:], self._width + _GAP]
        return [(start, end - start - _GAP, each) for start, end, each in zip(starts, ends, cells, strict=True)]

    def _lines(self, paragraph: Sequence[Letters], width: float) -> list[Line]:
        return lines_of(paragraph, width, self._device)

    def _beside(
        self, columns: Sequence[Column], *, above: float = 0, below: float = 0, ruled: bool = False
    ) -> list[Slice]:
        """One slice of all columns where that is not too high; else the highest column tells where it may break."""
        stacks = [
            (x, [line for paragraph in paragraphs for line in self._lines(paragraph, width)])
            for x, width, paragraphs in columns
        ]
        longest = max((lines for _, lines in stacks), key=lambda lines: sum(line.height for line in lines))
        slices = [Slice(line.height) for line in longest]
        if height_of(slices) <= _WHOLE_UP_TO:
            slices = [Slice(height_of(slices))]
        for x, lines in stacks:
            _spread(lines, x, above, slices)
        slices[0].height += above
        slices[0].ruled = ruled
        slices[-1].height += below
        return slices


def _anchored(words: str, face: Face, anchor: str) -> list[Letters]:
    """Words whose first letter, which is never one of a document's, is the place: one on two lines would be two."""
    return [Letters(words[:1], face, anchor=anchor), Letters(words[1:], face)]


def _spread(lines: Sequence[Line], x: float, above: float, slices: Sequence[Slice]) -> None:
    """Put the lines of a column into the slices beside which they stand; the first has room above its lines."""
    at, top = 0, 0.0
    y = 0.0
    for line in lines:
        while at + 1 < len(slices) and y >= top + slices[at].height - 1:
            top += slices[at].height
            at += 1
        slices[at].lines.append((x, y - top + (above if at == 0 else 0), line))
        y += line.height
