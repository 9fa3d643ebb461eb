"""Read what stands between the parentheses of NEAR: words and phrases, and how far apart they may stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzexplorer.search.shown import shortened
from kzexplorer.search.tokens import Kind, Token
from kzexplorer.search.wrong import QueryProblem
from kzexplorer.translation import later, tr

USUAL_DISTANCE = 10
"""How many other words may stand between those of a NEAR without a number."""

_FARTHEST = 100
_FORM = later("Type two words or more, and how many others may stand between them: NEAR(treaty uranium, 10).")
_END = re.compile(r"(?P<word>.*?),(?P<number>[\d.,]+)")


def without_parentheses(near: Token, unfinished: bool) -> QueryProblem:
    """For a NEAR that no parenthesis follows."""
    return QueryProblem(tr("NEAR takes parentheses."), tr(_FORM), span=near.span, unfinished=unfinished)


def distance_and_words(near: Token, inside: Sequence[Token]) -> tuple[int, list[Token]]:
    """The distance and the words and phrases. Raises QueryProblem for anything else, and for fewer than two of them."""
    other = next((token for token in inside if token.kind not in (Kind.WORD, Kind.PHRASE, Kind.SIGN)), None)
    if other is not None:
        raise QueryProblem(tr("{typed} cannot stand within NEAR.", typed=other.words), tr(_FORM), span=other.span)
    number, rest = _number(inside)
    distance = USUAL_DISTANCE if number is None else _distance(number)
    words = [_without_comma(token) for token in rest if token.kind is not Kind.SIGN]
    if len(words) < 2:
        raise QueryProblem(tr("NEAR takes two words or more."), tr(_FORM), span=near.span)
    return distance, words


def _without_comma(token: Token) -> Token:
    return replace(token, words=token.words.rstrip(",")) if token.kind is Kind.WORD else token


def _number(inside: Sequence[Token]) -> tuple[Token | None, list[Token]]:
    """The number behind the last comma, and what stands before it."""
    *before, last = inside or (None,)
    if last is None or last.kind is not Kind.WORD:
        return None, list(inside)
    found = _END.fullmatch(last.words)
    if found is not None:
        word = [replace(last, words=found["word"])] if any(map(str.isalnum, found["word"])) else []
        return replace(last, words=found["number"]), before + word
    if before and before[-1].kind is not Kind.PHRASE and before[-1].words.endswith(",") and last.words[0].isdecimal():
        return last, before
    return None, list(inside)


def _distance(number: Token) -> int:
    if not number.words.isdecimal() or not 1 <= int(number.words[:6]) <= _FARTHEST:
        typed = shortened(number.words)
        what = tr("{typed} is no number of words from 1 to {most}.", typed=typed, most=_FARTHEST)
        raise QueryProblem(what, tr(_FORM), span=number.span)
    return int(number.words)
