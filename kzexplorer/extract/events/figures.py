"""Write the title of a figure: "Turnover of $ 12,5 mln" from "turnover made up $ 12,5 mln"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.span import Span
from kzexplorer.extract.events import phrases, subjects
from kzexplorer.extract.events.candidates import Candidate
from kzexplorer.extract.events.verbs import VerbGroup
from kzexplorer.extract.events.words import CONJUNCTIONS, PREPOSITIONS, Word

_AMOUNTING = frozenset("make amount total reach stand constitute comprise equal be come account".split())
_SIGNS = frozenset("$ € £ ¥ ₸ ₽ %".split())
_LONGEST_AMOUNT = 8


def title(
    text: str, words: Sequence[Word], candidate: Candidate, group: VerbGroup, dates: Sequence[Span], longest: int
) -> str | None:
    """What was measured and how much; None where the verb tells a change or the words do not show both."""
    if group.base not in _AMOUNTING:
        return None
    amount = _amount(words, group.main + 1, candidate.clause.end, dates)
    subject = subjects.subject(words, candidate, group, dates)
    if not amount or not subject:
        return None
    what, how_much = phrases.shorten(text, subject, longest), phrases.joined(text, amount)
    whole = f"{what} of {how_much}"
    return whole if what and len(whole) <= longest else None


def _amount(words: Sequence[Word], first: int, end: int, dates: Sequence[Span]) -> list[Word]:
    """The words from the first number or sign of money on to its unit."""
    begin = next((index for index in range(first, min(end, first + _LONGEST_AMOUNT)) if _counts(words[index])), None)
    if begin is None:
        return []
    while begin > first and words[begin - 1].is_word and words[begin - 1].text.isupper():
        begin -= 1
    kept: list[Word] = []
    for word in words[begin : min(end, begin + _LONGEST_AMOUNT)]:
        if word.lower in PREPOSITIONS | CONJUNCTIONS or subjects.is_in(dates, word):
            break
        if not word.is_word and word.text not in _SIGNS:
            break
        kept.append(word)
    return kept if any(word.text[0].isdigit() for word in kept) else []


def _counts(word: Word) -> bool:
    return word.text[0].isdigit() or word.text in _SIGNS
