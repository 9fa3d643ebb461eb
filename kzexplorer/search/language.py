"""Read the words of the search field: `nazarb washington "joint statement"`."""

from __future__ import annotations

import re

from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.search.tree import All, Query, Words

_PIECE = re.compile(r'"([^"]*)"|(\S[^\s"]*)')
_PLAIN = str.maketrans("“”„‟«»\0", '"""""" ')
_FIELD = re.compile(r"[^\W\d_]{1,30}:")
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})
_MARKS = frozenset("*()[]{}<>=~|^&!")

_MOST_TERMS = 100

_HINT = 'Type words, or a "phrase" in quotation marks; all of them must match.'


def parse(typed: str) -> Query:
    """The search that the words stand for; an empty one for no words. Raises Problem for syntax without meaning yet."""
    plain = typed.translate(_PLAIN)
    if plain.count('"') % 2:
        raise Problem("A quotation mark in the search is not closed.", _HINT)
    terms = []
    for piece in _PIECE.finditer(plain):
        phrase, word = piece.groups()
        if phrase is None:
            _refuse_syntax(word)
        words = word if phrase is None else phrase
        if any(c.isalnum() for c in words):
            terms.append(Words(words.strip(), phrase is not None, Span(*piece.span())))
    if len(terms) > _MOST_TERMS:
        raise Problem(f"The search has more than {_MOST_TERMS} words.", "Type fewer, or put them in quotation marks.")
    root = All(tuple(terms)) if len(terms) > 1 else terms[0] if terms else None
    return Query(root, typed)


def _refuse_syntax(word: str) -> None:
    if word in _OPERATORS:
        raise Problem(f"The search does not know {word} yet.", f'{_HINT} To find the word itself, type "{word}".')
    if word[0] in "-+" and len(word) > 1:
        raise Problem(f"The search cannot leave out or ask for words with {word[0]} yet ({word}).", _HINT)
    if _FIELD.match(word):
        raise Problem(f"The search does not know fields such as {word} yet.", _HINT)
    marks = sorted(_MARKS.intersection(word))
    if marks:
        raise Problem(f"The search does not know the sign {marks[0]} yet ({word}).", _HINT)
