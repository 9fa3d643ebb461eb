"""Mailboxes (MBOX): the messages in them, each to be read on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from kzexplorer.errors import Problem
from kzexplorer.readers.containers.archive import MOST_MEMBERS, too_many
from kzexplorer.readers.containers.parts import inside, portion
from kzexplorer.readers.raw import Part, Portion, RawFile

# The line before each message; it stands after an empty line and names a time, which no line of a letter does.
_BEGINNING = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,400}\d\d:\d\d[^\n]{0,100}\n")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def unpack(file: RawFile, first: int) -> Portion:
    """The messages, numbered from 1 in their names. Raises Problem where there are none or too many."""
    count = sum(1 for _ in islice(_BEGINNING.finditer(file.data), MOST_MEMBERS + 1))
    if count > MOST_MEMBERS:
        raise too_many(file.shown, "messages")
    if not count:
        raise Problem(f"Could not read {file.shown}: there are no messages in it.", "Choose another file.")
    return portion(_messages(file, first))


def _messages(file: RawFile, first: int) -> Iterator[tuple[int, Part]]:
    start, number = 0, -1
    for match in _BEGINNING.finditer(file.data):
        if number >= first:
            yield number, _message(file, number, file.data[start : match.start()])
        start, number = match.end(), number + 1
    if number >= first:
        yield number, _message(file, number, file.data[start:])


def _message(file: RawFile, number: int, data: bytes) -> Part:
    return Part(inside(file, f"message {number + 1}.eml", _ESCAPED.sub(rb"\1", data), "message/rfc822"))
