"""A document as the pane shows it, read in one go: at once if it is short, else off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kzexplorer.domain.document import Passage, PassageKind, locator_at
from kzexplorer.domain.page import Page, page_at

if TYPE_CHECKING:
    from kzexplorer.store.reader import Reader
    from kzexplorer.store.views import DocumentLine, EventSpan

AT_ONCE = 200_000
"""Up to so many characters a document is read before the next frame."""


@dataclass(frozen=True)
class Content:
    """`passages` are those that are set apart from plain paragraphs or have a place in words of their format.

    `pages` come without the places of their words; `events` without those told inside another.
    """

    line: DocumentLine
    text: str
    passages: list[Passage]
    pages: list[Page]
    events: list[EventSpan]

    @property
    def has_pictures(self) -> bool:
        """Whether its pages can be drawn as they look on paper."""
        return bool(self.pages) and self.line.media_type == "application/pdf"

    def page_at(self, offset: int) -> int | None:
        """The number of the page that an offset stands on; None in a document without pages."""
        return page_at(self._page_starts, offset)

    def start_of(self, number: int) -> int:
        """Where the words of a page begin, or those of the next one that has any."""
        after = (page.span.start for page in self.pages[number - 1 :] if page.span is not None)
        return next(after, len(self.text))

    def locator_at(self, offset: int) -> str | None:
        """Where an offset stands in words of the format, such as `Sheet1!A5`."""
        return locator_at(self.passages, offset)

    @cached_property
    def _page_starts(self) -> list[tuple[int, int]]:
        return [(page.span.start, page.number) for page in self.pages if page.span is not None]


def read_content(reader: Reader, document: int) -> Content:
    """All that the pane shows of a document. Raises KeyError where there is none."""
    return Content(
        reader.document_line(document),
        reader.text(document),
        reader.set_apart(document),
        reader.pages(document),
        read_events(reader, document),
    )


def read_events(reader: Reader, document: int) -> list[EventSpan]:
    """Where events are told, but for those inside another."""
    return [span for span in reader.event_spans(document) if not span.detail]


def headings(passages: Sequence[Passage]) -> list[Passage]:
    """Those that name a section, in order."""
    return [each for each in passages if each.kind is PassageKind.HEADING and each.content is not None]
