"""Give a PDF that Qt wrote bookmarks and a language, as an incremental update behind its end (ISO 32000-1, 7.5.6)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

_TAIL = 4_096
_ENTRY = 20  # bytes of a line of the table of objects


@dataclass(frozen=True, slots=True)
class Bookmark:
    """`place` is the name of an anchor; level 2 stands below the last of level 1."""

    level: int
    words: str
    place: str


def bookmarks_for(pdf: BinaryIO, marks: Sequence[Bookmark]) -> bytes:
    """What to write behind the file for it to have these. Raises ValueError for a file that has not Qt's form."""
    pdf.seek(0, 2)
    length = pdf.tell()
    pdf.seek(max(0, length - _TAIL))
    tail = pdf.read()
    size, root, table = (_number(name, tail) for name in (rb"/Size", rb"/Root", rb"startxref"))
    info = re.findall(rb"/(?:Info \d+ 0 R|ID \[[^\]]*\])", tail)
    objects = {root: _catalogue(pdf, table, root, size), **_outline(marks, size)}
    return _update(objects, length, b"\n".join(info), root, table)


def _number(name: bytes, tail: bytes) -> int:
    found = re.findall(name + rb"\s+(\d+)", tail)
    if not found:
        raise ValueError(f"no {name.decode()} at the end of the file")
    return int(found[-1])


def _catalogue(pdf: BinaryIO, table: int, root: int, outline: int) -> bytes:
    """That of the file, and what it is to say more."""
    pdf.seek(table)
    while (line := pdf.readline().split()) and not (len(line) == 2 and line[0].isdigit()):
        pass
    pdf.seek(_ENTRY * root, 1)
    pdf.seek(int(pdf.read(10)))
    told = pdf.read(_TAIL).partition(b"endobj")[0]
    inside = told[told.index(b"<<") + 2 : told.rindex(b">>")]
    more = b"/Outlines %d 0 R /PageMode /UseOutlines /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true >>"
    return b"<<" + inside + more % outline + b" >>"


def _outline(marks: Sequence[Bookmark], first: int) -> dict[int, bytes]:
    """The objects of the outline by their numbers, from `first` on, which holds all others."""
    numbers = range(first + 1, first + 1 + len(marks))
    tops = [at for at, mark in enumerate(marks) if mark.level == 1]
    made = {first: b"<< /Type /Outlines%s >>" % _kids([numbers[at] for at in tops], len(tops))}
    for nth, at in enumerate(tops):
        end = tops[nth + 1] if nth + 1 < len(tops) else len(marks)
        below = list(range(at + 1, end))
        kids = _kids([numbers[each] for each in below], -len(below))
        made[numbers[at]] = _item(marks[at], first, [numbers[each] for each in tops], nth, kids)
        for place, each in enumerate(below):
            made[numbers[each]] = _item(marks[each], numbers[at], [numbers[other] for other in below], place, b"")
    return made


def _item(mark: Bookmark, parent: int, row: Sequence[int], nth: int, kids: bytes) -> bytes:
    before = b" /Prev %d 0 R" % row[nth - 1] if nth else b""
    behind = b" /Next %d 0 R" % row[nth + 1] if nth + 1 < len(row) else b""
    title, place = _string(mark.words), _string(mark.place)
    return b"<< /Title %s /Dest %s /Parent %d 0 R%s%s%s >>" % (title, place, parent, before, behind, kids)


def _kids(row: Sequence[int], count: int) -> bytes:
    return b" /First %d 0 R /Last %d 0 R /Count %d" % (row[0], row[-1], count) if row else b""


def _string(words: str) -> bytes:
    return b"<feff" + words.encode("utf-16-be").hex().encode() + b">"


def _update(objects: dict[int, bytes], length: int, info: bytes, root: int, before: int) -> bytes:
    written, lines = bytearray(b"\n"), []
    for number in sorted(objects):
        lines.append(b"%d 1\n%010d 00000 n \n" % (number, length + len(written)))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    at = length + len(written)
    size = max(objects) + 1
    trailer = b"<< /Size %d /Root %d 0 R /Prev %d\n%s >>" % (size, root, before, info)
    return bytes(written) + b"xref\n" + b"".join(lines) + b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer, at)
