"""Mailboxes (MBOX): the messages in them, each to be read on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzexplorer.errors import Problem
from kzexplorer.readers.containers.parts import inside, portion
from kzexplorer.readers.raw import Part, Portion, RawFile

# The line before each message; it stands after an empty line and names a time, which no line of a letter does.
_BEGINNING = re.compile(rb"\n\r?\nFrom [^\n]{0,400}\d\d:\d\d[^\n]{0,100}\n")
_FIRST = re.compile(rb"From [^\n]{0,400}\d\d:\d\d[^\n]{0,100}\n")
MOST_MESSAGES = 100_000
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def unpack(file: RawFile, first: int) -> Portion:
    """The messages, numbered from 1 in their names. Raises Problem where there are none."""
    found = portion(_messages(file, first))
    if not first and not found.parts:
        raise Problem(f"Could not read {file.shown}: there are no messages in it.", "Choose another file.")
    return replace(found, most=MOST_MESSAGES)


def _messages(file: RawFile, first: int) -> Iterator[tuple[int, Part]]:
    opening = _FIRST.match(file.data)
    start, number = (0, -1) if opening is None else (opening.end(), 0)
    for match in _BEGINNING.finditer(file.data):
        if number >= first:
            yield number, _message(file, number, file.data[start : match.start() + 1])
        start, number = match.end(), number + 1
    if number >= first:
        yield number, _message(file, number, file.data[start:])


def _message(file: RawFile, number: int, data: bytes) -> Part:
    return Part(inside(file, f"message {number + 1}.eml", _ESCAPED.sub(rb"\1", data), "message/rfc822"))
