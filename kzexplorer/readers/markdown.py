"""Markdown: headings, lists, tables and code as blocks, links as their words, what stands before the text as About."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.readers import entries
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.facts import language_code
from kzexplorer.readers.html.reader import add_page, parse_page
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.text import text_of
from kzexplorer.readers.written_dates import when_of

_HEADING = "a heading of the file"
_NOTES = "notes about the text at its head"
_DATED = "The notes at the head of the file give it."
_FRONT = re.compile(r"---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_NOTE = re.compile(r"^([A-Za-z][\w -]{0,40})[ \t]*:[ \t]*([^\n]{1,500})$", re.MULTILINE)
_WORD = re.compile(r"\w+")
_DEEPEST = 100
_FEWEST_KEPT = 0.5
_ENTRIES = ("list_item_open", "td_open", "th_open")


def read(file: RawFile) -> Draft:
    """Raises Problem for a file without words and for one that is not text."""
    text, encoding = text_of(file.shown, file.data)
    builder = TextBuilder()
    front = _FRONT.match(text)
    if front is not None:
        builder.add_block(front[1], PassageKind.FURNITURE, reason=_NOTES)
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    first = _Adding(builder).all(parser.parse(text[front.end() :] if front else text))
    if len(_WORD.findall(builder.text)) < _FEWEST_KEPT * len(_WORD.findall(text)):
        return Draft(text, encoding)  # what lies too deep is left out by the parser
    return Draft(builder.text, encoding, _about(front[1] if front else "", first), tuple(builder.blocks))


def _about(notes: str, heading: str) -> About:
    said = {name.lower().strip(): value.strip().strip("\"'[]").strip() for name, value in _NOTE.findall(notes)}
    date = when_of(said.get("date", "")) or when_of(said.get("published", ""))
    return About(
        said.get("title") or heading or None,
        said.get("author") or said.get("authors") or None,
        date,
        _DATED if date else "",
        language_code(said.get("lang") or said.get("language")),
    )


@dataclass(slots=True)
class _Adding:
    """Adds the blocks of a file in order."""

    builder: TextBuilder
    tables: int = 0
    row: int = 0
    column: int = 0
    entries: int = 0
    gap: str = "\n\n"

    def all(self, tokens: Sequence[Token]) -> str:
        """The words of the first heading of the highest level there is, empty without headings."""
        headings: list[tuple[int, str]] = []
        for before, token in zip([None, *tokens], tokens, strict=False):
            self._note(token)
            if token.type == "inline":
                words = "".join(_words(token.children or ()))
                level = int(before.tag[1]) if before is not None and before.type == "heading_open" else None
                if level is not None:
                    headings.append((level, " ".join(words.split())))
                self._add(words, level)
            elif token.type in ("fence", "code_block"):
                self._add(token.content, None)
            elif token.type == "html_block":
                add_page(self.builder, parse_page(token.content))
        return min(headings, key=lambda each: each[0])[1] if headings else ""

    def _add(self, words: str, level: int | None) -> None:
        kind = entries.kind_of(words) if self.entries else None
        reason = ""
        if level is not None:
            kind, reason = PassageKind.HEADING, _HEADING
        place = f"table {self.tables}, row {self.row}, column {self.column}" if self.row else None
        self.builder.add_block(words, kind, reason=reason, level=level, locator=place, gap=self.gap)
        self.gap = "\n\n"

    def _note(self, token: Token) -> None:
        """Where in a table or list what follows stands."""
        if token.type in _ENTRIES:
            self.entries += 1
        elif token.type.replace("_close", "_open") in _ENTRIES:
            self.entries -= 1
        if token.type == "table_open":
            self.tables, self.row = self.tables + 1, 0
        elif token.type == "tr_open":
            self.row, self.column, self.gap = self.row + 1, 0, "\n\n" if self.row == 0 else "\n"
        elif token.type in ("td_open", "th_open"):
            self.column += 1
            self.gap = "\t" if self.column > 1 else self.gap
        elif token.type == "table_close":
            self.row, self.gap = 0, "\n\n"
        elif token.type == "list_item_open":
            self.gap = "\n"


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "code_inline"):
            yield token.content
        elif token.type == "softbreak":
            yield " "
        elif token.type == "hardbreak" or (token.type == "html_inline" and token.content.lower().startswith("<br")):
            yield "\n"
        elif token.type == "image":
            yield token.content
