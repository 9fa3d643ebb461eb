"""Walk a parsed web page and give its pieces of text in order, each with what its elements say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from kzexplorer.readers.html.lines import LINE_END, LINK_END, LINK_START, Line, lines_of, plain
from kzexplorer.readers.html.regions import Region, region_of
from kzexplorer.readers.raised import raised

_BLOCKS = frozenset(
    """
    address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol optgroup option p pre search
    section select summary table tbody td textarea tfoot th thead tr ul
    """.split()
)
_NOT_TEXT = frozenset(
    """
    script style template noscript head title svg math canvas iframe frame frameset noframes object embed applet audio
    video datalist rp map
    """.split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ENTRIES = frozenset("li td th dd dt".split())
_TELLING = frozenset("a pre sup textarea table tr".split()) | _ENTRIES | _HEADINGS.keys()
_UNSEEN = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)


@dataclass(slots=True)
class Piece:
    """Words that stand together. `gap` stands before them; `n_linked` of their characters are links.

    `entry`: in a list or a cell of a table. `locator` is that of a cell.
    """

    words: str
    gap: str
    n_linked: int
    region: Region
    level: int | None = None
    entry: bool = False
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class _Within:
    """What the elements around a place say of it."""

    region: Region = field(default=Region())
    level: int | None = None
    kept_lines: bool = False
    linked: bool = False
    raised: bool = False
    entry: bool = False
    table: _Table | None = None


@dataclass(slots=True)
class _Table:
    number: int
    row: int = 0
    column: int = 0

    @property
    def locator(self) -> str | None:
        return f"table {self.number}, row {self.row}, column {self.column}" if self.row and self.column else None


def pieces(root: LexborNode, *, unseen: bool = False) -> Iterator[Piece]:
    """The text of an element; with `unseen` that too which the page hides."""
    return _Walk(unseen).through(root)


class _Walk:
    def __init__(self, unseen: bool) -> None:
        self._unseen = unseen
        self._words: list[str] = []
        self._tables = 0
        self._gap = "\n\n"
        self._row: tuple[int, int] | None = None

    def through(self, root: LexborNode) -> Iterator[Piece]:
        """Without recursion, as pages may be nested deeper than Python calls."""
        around = [_Within()]
        node: LexborNode | None = root
        while node is not None:
            tag = node.tag or ""
            inside = None
            if tag == "-text":
                words = plain(node.text(deep=False), keep=around[-1].kept_lines)
                self._words.append(raised(words) if around[-1].raised else words)
            elif tag == "br":
                self._words.append(LINE_END)
            elif not tag.startswith(("-", "!")):
                inside = self._enter(node, tag, around[-1])
            if inside is not None:
                if tag in _BLOCKS:
                    yield from self._flush(around[-1])
                    self._begin(tag, inside)
                if inside.linked and not around[-1].linked:
                    self._words.append(LINK_START)
                around.append(inside)
                if (child := node.first_child) is not None:
                    node = child
                    continue
                yield from self._leave(tag, around)
            while node.next is None:
                node = node.parent
                if node is None or len(around) == 1:
                    yield from self._flush(around[-1])
                    return
                yield from self._leave(node.tag or "", around)
            node = node.next

    def _leave(self, tag: str, around: list[_Within]) -> Iterator[Piece]:
        if tag in _BLOCKS:
            yield from self._flush(around[-1])
        within = around.pop()
        if within.linked and not around[-1].linked:
            self._words.append(LINK_END)

    def _enter(self, node: LexborNode, tag: str, around: _Within) -> _Within | None:
        """None for what is not text."""
        if tag in _NOT_TEXT:
            return None
        attributes = node.attributes
        if attributes and not self._unseen and _is_unseen(attributes):
            return None
        region = region_of(tag, attributes, around.region)
        if region is around.region and tag not in _TELLING:
            return around
        return _Within(
            region,
            _HEADINGS.get(tag, around.level),
            around.kept_lines or tag in ("pre", "textarea"),
            around.linked or (tag == "a" and "href" in attributes),
            around.raised or tag == "sup" or _is_note_mark(tag, attributes),
            (around.entry or tag in _ENTRIES) and tag != "table",
            self._table(tag, around.table),
        )

    def _table(self, tag: str, around: _Table | None) -> _Table | None:
        if tag == "table":
            self._tables += 1
            return _Table(self._tables)
        if around is not None and tag == "tr":
            around.row, around.column = around.row + 1, 0
        elif around is not None and tag in ("td", "th"):
            around.column += 1
        return around

    def _begin(self, tag: str, inside: _Within) -> None:
        """Set how far what follows stands from what was before."""
        if tag in ("td", "th") and inside.table is not None:
            row = (inside.table.number, inside.table.row)
            self._gap = "\t" if row == self._row and self._gap != "\n\n" else "\n"
        elif tag in ("li", "tr", "dd", "option"):
            self._gap = "\n"
        elif tag not in ("tbody", "thead", "tfoot") and self._gap != "\t":
            self._gap = "\n\n"

    def _flush(self, within: _Within) -> Iterator[Piece]:
        if not self._words:
            return
        words, self._words = "".join(self._words), []
        for line in lines_of(words, linked=within.linked):
            yield self._piece(line, within)
            self._gap = "\n"

    def _piece(self, line: Line, within: _Within) -> Piece:
        gap = self._gap if not line.after_line else line.gap
        locator = None if within.table is None else within.table.locator
        self._row = None if within.table is None else (within.table.number, within.table.row)
        return Piece(line.words, gap, line.n_linked, within.region, within.level, within.entry, locator)


def _is_note_mark(tag: str, attributes: dict[str, str | None]) -> bool:
    return tag == "a" and any(attributes.get(name) in ("noteref", "doc-noteref") for name in ("epub:type", "role"))


def _is_unseen(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or _UNSEEN.search((attributes.get("style") or "")[:2_000]) is not None
