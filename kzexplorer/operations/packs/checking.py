"""What worker processes do to check a pack: read a source anew and look for the quotations at their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kzexplorer.readers import RawFile, read

_NEAR = 20_000
"""Code points around its place within which every quotation is looked for that does not stand there."""
_MOST_ANYWHERE = 200
"""Quotations that are looked for in all of a text; more would take long in a large one."""


class Wanted(NamedTuple):
    """Words that should stand at [start, end), with those around them."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


class Missed(NamedTuple):
    """A quotation, by its number from 0, that does not stand at its place; what does, and where else it stands.

    `stands`: it does, but between other words.
    """

    number: int
    found: str
    elsewhere: int | None = None
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """A source that was read anew; all quotations but those `missed` stand at their places."""

    text_sha256: str
    missed: tuple[Missed, ...]


def look_for(file: RawFile, quotations: tuple[Wanted, ...]) -> Looked | None:
    """Read a source and look for quotations; None where it has no text of its own. Raises Problem."""
    reading = read(file)
    if reading is None:
        return None
    return Looked(reading.document.text_sha256, missed_in(reading.document.text, quotations))


def missed_in(text: str, quotations: tuple[Wanted, ...]) -> tuple[Missed, ...]:
    """Those that do not stand at their places in the text."""
    missed: list[Missed] = []
    for number, each in enumerate(quotations):
        if _stands(text, each):
            if not _is_surrounded(text, each):
                missed.append(Missed(number, each.exact, stands=True))
        else:
            found = text[each.start : min(each.end, each.start + 2 * len(each.exact) + 100)]
            missed.append(Missed(number, found, _elsewhere(text, each, anywhere=len(missed) < _MOST_ANYWHERE)))
    return tuple(missed)


def letters_of(file: RawFile) -> str:
    """The letters and digits of a report's text. Raises Problem."""
    reading = read(file)
    return "" if reading is None else letters(reading.document.text)


def letters(words: str) -> str:
    """Letters and digits alone: a report may break lines and pages, and set quotation marks and spaces, as it likes."""
    return "".join(filter(str.isalnum, words))


def _stands(text: str, wanted: Wanted) -> bool:
    return wanted.end == wanted.start + len(wanted.exact) and text.startswith(wanted.exact, wanted.start)


def _is_surrounded(text: str, wanted: Wanted) -> bool:
    before = max(0, wanted.start - len(wanted.prefix))
    return text[before : wanted.start] == wanted.prefix and text.startswith(wanted.suffix, wanted.end)


def _elsewhere(text: str, wanted: Wanted, *, anywhere: bool) -> int | None:
    around = wanted.prefix + wanted.exact + wanted.suffix
    if not wanted.exact:
        return None
    at = text.find(around, max(0, wanted.start - _NEAR), wanted.start + len(around) + _NEAR)
    if at < 0 and anywhere:
        at = text.find(around)
    return None if at < 0 else at + len(wanted.prefix)
