"""What documents in ZIP archives have in common: their members as XML, and the blocks that readers write from them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import unquote

from lxml import etree

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.domain.when import When
from kzexplorer.readers import iso_dates
from kzexplorer.readers.containers import archive
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.facts import LONGEST, language_code, one_line
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.xml import elements


class Package:
    """The members of an open document, as XML; nothing outside of it is ever looked at."""

    def __init__(self, file: RawFile, members: archive.Archive) -> None:
        self.file = file
        self.members = members

    def tree(self, name: str) -> etree._Element:
        """Raises Problem where the member is missing or damaged."""
        return elements.root_of(replace(self.file, data=self.members.bytes_of(name)))

    def tree_if_any(self, name: str | None) -> etree._Element | None:
        """None where there is no such member. Raises Problem where it is damaged."""
        return self.tree(name) if name is not None and name in self.members else None


@contextmanager
def opened(file: RawFile) -> Iterator[Package]:
    """Raises Problem where the archive is damaged or hostile."""
    with archive.opened(file.shown, file.data) as members:
        yield Package(file, members)


def member_at(here: str, target: str) -> str | None:
    """The member that a reference in the member `here` means; None where it leads out of the archive."""
    path = unquote(target.partition("#")[0])
    name = posixpath.normpath(posixpath.join(posixpath.dirname(here), path)).lstrip("/")
    return None if not path or name.startswith("..") else name


def write_table(builder: TextBuilder, number: int, rows: Iterable[Iterable[str]]) -> None:
    """A block for each row, the words of its cells apart by tabs; empty rows count too."""
    gap = "\n\n"
    for i, cells in enumerate(rows, 1):
        words, locator = "\t".join(cells), f"table {number}, row {i}"
        if builder.add_block(words, PassageKind.PARAGRAPH, reason="a row of a table", locator=locator, gap=gap):
            gap = "\n"


def draft_of(file: RawFile, builder: TextBuilder, about: About) -> Draft:
    """Raises Problem where no words were found."""
    if not any(block.kind is not PassageKind.FURNITURE for block in builder.blocks):
        raise elements.without_words(file)
    return Draft(builder.text, about=about, blocks=tuple(builder.blocks))


def about_of(
    *, title: str | None, author: str | None, dates: tuple[tuple[str | None, str], ...], language: str | None
) -> About:
    """`dates` are in ISO 8601 with the verb of their reason (`was made`): the first that is one counts."""
    date, verb = next(((when, verb) for value, verb in dates if (when := _when(value))), (None, ""))
    return About(
        title=one_line(title, LONGEST) or None,
        author=one_line(author, LONGEST) or None,
        date=date,
        date_reason=f"The file says that it {verb} then." if date else "",
        language=language_code(language),
    )


def _when(value: str | None) -> When | None:
    return iso_dates.when_of(value) if value else None
