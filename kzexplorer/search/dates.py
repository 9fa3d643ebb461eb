"""Tell which words behind `date:` belong to the date where no quotation marks do: `date:before May 2001 visit`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.span import Span
from kzexplorer.search.tokens import Kind, Token
from kzexplorer.search.tree import Days
from kzexplorer.search.values import read_days
from kzexplorer.search.wrong import QueryProblem

_MOST_WORDS = 10
_MONTH = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)[.,]?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"[<>≤≥=]{0,2}[\d.,/–-]+(?:st|nd|rd|th|s)?,?|[<>≤≥–—/=-]{1,2}|\.\.|to|until|till|and|of|the|in|by|b\.?c\.?(?:e\.?)?|"
    r"c\.?e\.?|a\.?d\.?|centur(?:y|ies)|spring|summer|autumn|fall|winter|quarter|half|decade|year|ca?\.|circa|"
    r"about|around|early|mid|late|end|beginning|before|after|since|between|from|first|second|third|fourth|q[1-4]|h[12]|"
    r"(?:early|mid|late)-\S+",
    re.IGNORECASE,
)


def days_of(token: Token, behind: Sequence[Token]) -> tuple[Days, int, Span]:
    """The days, how many of the tokens behind belong to them, and where all of it stands.

    The most words that are read as one date; a month is never left out. Raises QueryProblem.
    """
    taken = [token]
    if token.kind is not Kind.PHRASE:
        for each in behind[:_MOST_WORDS]:
            if each.kind not in (Kind.WORD, Kind.SIGN) or not (
                _MONTH.fullmatch(each.words) or _PART.fullmatch(each.words)
            ):
                break
            taken.append(each)
    try:
        return _read(taken)
    except QueryProblem as problem:
        return _shorter(taken, problem)


def _shorter(taken: list[Token], problem: QueryProblem) -> tuple[Days, int, Span]:
    while len(taken) > 1 and not _MONTH.fullmatch(taken.pop().words):
        try:
            return _read(taken)
        except QueryProblem as shorter:
            problem = problem if _PART.fullmatch(taken[0].words) else shorter
    raise problem


def _read(taken: Sequence[Token]) -> tuple[Days, int, Span]:
    place = Span(taken[0].span.start, taken[-1].span.end)
    return read_days(" ".join(token.words for token in taken), place), len(taken) - 1, place
