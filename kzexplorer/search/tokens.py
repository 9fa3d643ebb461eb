"""Cut what was typed into words, phrases, names of fields, operators and parentheses, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from kzexplorer.domain.span import Span
from kzexplorer.search.plain import Plain
from kzexplorer.search.tree import FieldName
from kzexplorer.search.wrong import QueryProblem
from kzexplorer.translation import tr

_GAP = re.compile(r"\s+")
_FIELD = re.compile(r"([^\W\d_]{1,30}):")
_PHRASE = re.compile(r'"([^"]*)"(\*?)')
_WORD = re.compile(r'[^\s"()]+')
_LEAVING_OUT = re.compile(r'-(?=[\w"(*])')


class Kind(Enum):
    """What a token is; SIGN is one or more signs that stand for themselves, such as a dash between two words."""

    WORD = auto()
    PHRASE = auto()
    FIELD = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    NEAR = auto()
    OPEN = auto()
    CLOSE = auto()
    SIGN = auto()
    END = auto()


_FIELDS = frozenset(each.value for each in FieldName)
_OPERATORS = {"AND": Kind.AND, "OR": Kind.OR, "NOT": Kind.NOT, "NEAR": Kind.NEAR}
_PARENTHESES = {"(": Kind.OPEN, ")": Kind.CLOSE}


@dataclass(frozen=True, slots=True)
class Token:
    """`words` are those within quotation marks or before a colon; `whole` is for phrases, as in `Words`.

    `joined` says that nothing stands between it and the token before.
    """

    kind: Kind
    words: str
    span: Span
    whole: bool = False
    joined: bool = False


def tokens(typed: Plain) -> Iterator[Token]:
    """In order; the last is END, at the last character. Raises QueryProblem for a quotation mark that is not closed."""
    text, at, before = typed.text, 0, None
    while at < len(text):
        gap = _GAP.match(text, at)
        if gap is not None:
            at, before = gap.end(), None
            continue
        kind, words, whole, end = _next(typed, at, before)
        yield Token(kind, words, typed.span(at, end), whole, before is not None)
        at, before = end, kind
    yield Token(Kind.END, "", typed.span(max(at - 1, 0), max(at, 1)) if text else Span(0, 1))


def _next(typed: Plain, at: int, before: Kind | None) -> tuple[Kind, str, bool, int]:
    """Kind, words, whether the last of them is whole, and where it ends; `before` is what it is joined to."""
    text = typed.text
    if text[at] in _PARENTHESES:
        return _PARENTHESES[text[at]], text[at], False, at + 1
    if text[at] == '"':
        return _phrase(typed, at)
    if before in (None, Kind.OPEN) and _LEAVING_OUT.match(text, at):
        return Kind.NOT, "-", False, at + 1
    field = _FIELD.match(text, at)
    if field is not None and (before is not Kind.FIELD or field[1].lower() in _FIELDS):
        return Kind.FIELD, field[1], False, field.end()
    found = _WORD.match(text, at)
    assert found is not None
    return _kind(found[0]), found[0], False, found.end()


def _kind(word: str) -> Kind:
    if word in _OPERATORS:
        return _OPERATORS[word]
    if word.startswith("NEAR/"):  # as other languages of search have it; said so where it is read
        return Kind.NEAR
    return Kind.WORD if any(map(str.isalnum, word)) else Kind.SIGN


def _phrase(typed: Plain, at: int) -> tuple[Kind, str, bool, int]:
    found = _PHRASE.match(typed.text, at)
    if found is None:
        raise QueryProblem(
            tr("This quotation mark is not closed."),
            tr("Put another one where the phrase ends."),
            span=typed.span(at, len(typed.text)),
            unfinished=True,
        )
    words = found[1].rstrip("* ")
    return Kind.PHRASE, " ".join(words.split()), not (found[2] or found[1].endswith("*")), found.end()
