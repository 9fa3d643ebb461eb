"""What one format's reader makes: the text with its blocks, built piece by piece so that offsets are right."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzexplorer.domain.document import About, Block, GivenDate, GivenName, PassageKind
from kzexplorer.domain.page import Page
from kzexplorer.domain.span import Span
from kzexplorer.domain.table import Columns, Row
from kzexplorer.readers.text import canonical


@dataclass(frozen=True, slots=True)
class Draft:
    """A document without its file. `text` is canonical; `encoding` is that of the bytes, empty where none applies."""

    text: str
    encoding: str = ""
    about: About = field(default=About())
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    given_dates: tuple[GivenDate, ...] = ()
    given_names: tuple[GivenName, ...] = ()
    rows: tuple[Row, ...] = ()
    columns: Columns | None = None
    has_parts: bool = False


@dataclass(slots=True)
class TextBuilder:
    """Appends words and notes where they come to stand; `blocks` are set apart by empty lines."""

    blocks: list[Block] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0

    def __len__(self) -> int:
        return self._length

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def add(self, words: str) -> Span | None:
        """Append words as they are, made canonical; where they stand, or None where nothing was left of them."""
        return self._add(canonical(words))

    def add_block(
        self,
        words: str,
        kind: PassageKind | None = None,
        *,
        reason: str = "",
        level: int | None = None,
        page: int | None = None,
        locator: str | None = None,
        gap: str = "\n\n",
    ) -> Span | None:
        """Append a block, `gap` after the one before; None where it holds white space only."""
        words = canonical(words).strip()
        if not words:
            return None
        if self._length:
            self._add(gap)
        span = self._add(words)
        assert span is not None
        self.blocks.append(Block(span, kind, reason, level, page, locator))
        return span

    def _add(self, piece: str) -> Span | None:
        if not piece:
            return None
        self._pieces.append(piece)
        self._length += len(piece)
        return Span(self._length - len(piece), self._length)
