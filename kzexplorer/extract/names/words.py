"""Cut a sentence into words with the gaps before them: the one form in which all name rules see a text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from kzexplorer.domain.entity import EntityType

# A word, or the possessive ending that closes the word before it and is no part of a name.
_PIECE = re.compile(r"['’]s\b|[^\W_][\w\u0300-\u036f]*(?:['’‘ʻ](?!s\b)[^\W_][\w\u0300-\u036f]*)*")
_GAPS = {
    " ": " ",
    "-": "-",
    "–": "-",
    "‑": "-",
    ".": ".",
    ". ": ". ",
    ".-": "-",
    "\n": " ",
    "\u00a0": " ",
    "  ": " ",
    ", ": ",",
    ",\n": ",",
    " & ": "&",
}
# Groups that own the rest of a name: "People's Party", "Workers' Union".
_GROUPS = frozenset(
    "people peoples years workers women men children farmers peasants writers teachers veterans citizens".split()
)
_PLURAL_OWNERS = frozenset(("' ", "’ "))
_UNACCENTED = str.maketrans(
    {"’": "'", "‘": "'", "ʻ": "'", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae"}
)
_LONGEST_GAP = 40


@dataclass(slots=True, eq=False)
class Word:
    """One word of a text; `gap` is what stands before it: " ", "-", ".", ". ", ",", "&" or "|" for what parts names.

    `key` is the word without accents in lower case; `capital` and `upper` tell its case; `owner` marks a
    possessive ending after it; `taken` words belong to a date or to a name already found, of type `kind`.
    """

    start: int
    end: int
    text: str
    gap: str
    key: str
    capital: bool
    upper: bool
    owner: bool = False
    taken: bool = False
    kind: EntityType | None = None

    @property
    def near(self) -> bool:
        """Whether only a space or a hyphen parts it from the word before."""
        return self.gap == " " or self.gap == "-"


def fold(name: str) -> str:
    """The name without accents in lower case, typographic apostrophes made plain."""
    if name.isascii():
        return name.lower()
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return plain.lower().translate(_UNACCENTED)


def cut(text: str, start: int, end: int) -> list[Word]:
    """The words of text[start:end], offsets those of the whole text."""
    words: list[Word] = []
    before: Word | None = None
    for match in _PIECE.finditer(text, start, end):
        first, last = match.span()
        form = _form(match[0])
        if form is None:
            if before is not None and before.end == first:
                before.owner = True
            continue
        if before is not None and not before.owner and first == before.end + 1 and text[before.end] == " ":
            gap = " "  # as nearly everywhere, without a call
        else:
            gap = "|" if before is None else _gap(text, before, first)
        written, key, capital, upper = form
        before = Word(first, last, written, gap, key, capital, upper)
        words.append(before)
    return words


@lru_cache(maxsize=30_000)
def _form(piece: str) -> tuple[str, str, bool, bool] | None:
    """Text, key and case of a word, kept as texts repeat their words; None for a possessive ending."""
    if piece[0] in "'’":
        return None
    capital = piece[0].isupper()
    return piece, fold(piece), capital, capital and piece.isupper()


def _gap(text: str, before: Word, start: int) -> str:
    between = text[before.end : start]
    if before.owner or between in _PLURAL_OWNERS:
        return " " if before.key in _GROUPS and between[-1:] == " " else "|"
    known = _GAPS.get(between)
    if known is not None:
        return known
    # A name may run over the line ends of a hard-wrapped text, but not from one cell of a table to the next.
    if "\t" in between and "\n" not in between:
        return "|"
    if len(between) <= _LONGEST_GAP and between.isspace() and between.count("\n") <= 1:
        return " "
    return "|"


def key_of(name: str) -> str:
    """The key under which a table keeps a name: its folded words with one space between."""
    if name.isascii():
        if name.isalpha():
            return name.lower()
        if name.replace(" ", "").replace("-", "").isalnum():
            return " ".join(name.lower().replace("-", " ").split())
    return " ".join(fold(match[0]) for match in _PIECE.finditer(name) if match[0][0] not in "'’")
