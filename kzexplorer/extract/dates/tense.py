"""Tell whether a sentence speaks of the past, the present or the future, by its verbs."""

from __future__ import annotations

import re
from enum import StrEnum

from kzexplorer.domain.span import Span


class Tense(StrEnum):
    """What a sentence mainly speaks of."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


_FUTURE = re.compile(
    r"\b(?:will|shall|won't|'ll|’ll|(?:is|are) (?:to|due|set|scheduled|expected|planned|slated)|scheduled (?:for|to)"
    r"|(?:plans?|intends?|hopes?|expects?|wants?) to|upcoming|forthcoming|going to)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|told|met|held|made|took|gave|went|came|began|became|left|sent|spoke|wrote|saw|won|lost"
    r"|led|rose|fell|grew|put|built|fought|paid|brought|bought|sold|kept|thought|read|ran|set|[a-z]{2,20}[^aeu\W]ed)\b"
)
_PRESENT = re.compile(r"\b(?:is|are|has|have|remains?|continues?|does|do|makes?|stands?|plays?|holds?)\b")


_CLAUSE_EDGE = re.compile(r"[,;:()]|\s[–—-]\s")
_REACH = 300


def of(text: str, sentence: Span, date: Span) -> Tense:
    """The tense of the clause that holds a date, that of its sentence where the clause has no verb."""
    start, end = max(sentence.start, date.start - _REACH), min(sentence.end, date.end + _REACH)
    left = [edge.end() for edge in _CLAUSE_EDGE.finditer(text, start, date.start)]
    right = _CLAUSE_EDGE.search(text, date.end, end)
    clause = text[left[-1] if left else start : right.start() if right else end]
    return _by_verbs(clause) or _by_verbs(text[start:end]) or Tense.PAST


def _by_verbs(words: str) -> Tense | None:
    """Future where the words say so, past where any verb is, else present where one is."""
    if _FUTURE.search(words):
        return Tense.FUTURE
    if _PAST.search(words):
        return Tense.PAST
    return Tense.PRESENT if _PRESENT.search(words) else None
