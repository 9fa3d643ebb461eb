"""ZIP archives: the files in them, each to be read on its own."""

from __future__ import annotations

from collections.abc import Iterator
from zipfile import ZipInfo

from kzexplorer.errors import Problem
from kzexplorer.readers.containers import archive
from kzexplorer.readers.containers.archive import Archive
from kzexplorer.readers.containers.parts import inside, portion, told_apart
from kzexplorer.readers.raw import Part, Portion, RawFile

_OF_SYSTEMS = frozenset(("__macosx", "thumbs.db", "desktop.ini"))
_UTF_8_NAME = 0x800


def unpack(file: RawFile, first: int) -> Portion:
    """Hidden files and those of operating systems are left out.

    Raises Problem for an archive that is damaged, and for one without any other file.
    """
    with archive.opened(file.shown, file.data) as opened:
        found = portion(_parts(file, opened, first))
    if not first and not found.parts:
        raise Problem(f"Could not read {file.shown}: there are no files in it.", "Choose another file.")
    return found


def _parts(file: RawFile, opened: Archive, first: int) -> Iterator[tuple[int, Part]]:
    seen: dict[str, int] = {}
    for number, member in enumerate(opened.members):
        name = _name(member)
        called = told_apart(name, seen)
        if number >= first and not _is_hidden(name):
            yield number, _part(file, opened, member, called)


def _part(file: RawFile, opened: Archive, member: ZipInfo, name: str) -> Part:
    empty = inside(file, name, b"")
    try:
        return Part(inside(file, name, opened.bytes_of(member, empty.shown)))
    except Problem as problem:
        return Part(empty, problem)


def _name(member: ZipInfo) -> str:
    """Many programs write UTF-8 without saying so."""
    if member.flag_bits & _UTF_8_NAME:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def _is_hidden(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return any(step.lower() in _OF_SYSTEMS or (step.startswith(".") and step.strip(".")) for step in steps)
