"""Find the subject that a clause shares with the clause before it: "opened in 1990 and [it] closed in 1995"."""

from __future__ import annotations

from kzexplorer.domain.when import MONTHS
from kzexplorer.extract.events import owners
from kzexplorer.extract.events.clauses import Clause, Link
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.triggers import subject_start
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS

_LONGEST_ANTECEDENT = 12
_NOT_A_SUBJECT = CONJUNCTIONS | {"also", "then", "later", "subsequently", "thereafter", "again"}

_OF_DATES = (
    _NOT_A_SUBJECT
    | frozenset(month.lower() for month in MONTHS)
    | frozenset(
        "in on by from at since until during after before the a that same next following previous last early late mid "
        "end year years month months week weeks day days later earlier afterwards spring summer autumn winter two "
        "three four five six".split()
    )
)


def subject(sentence: Parsed, number: int) -> tuple[int, int] | None:
    """Word indices [first, end) of the borrowed subject of clause `number`; None where it has its own."""
    clause = sentence.clauses[number]
    if number == 0 or not clause.groups:
        return None
    if clause.link is Link.COORDINATE and not _has_own(sentence, clause):
        return _of_clause(sentence, _before(sentence, number))
    opening = _subject_before_asides(sentence, number) if clause.link is Link.REDUCED else None
    if opening is not None:
        return opening
    if clause.link in (Link.RELATIVE, Link.REDUCED) and clause.intro not in ("where", "whose"):
        return None if _relative_has_own(sentence, clause) else _antecedent(sentence, clause)
    if clause.link is Link.MAIN and clause.groups[0].first == clause.first:
        return _of_clause(sentence, number - 1)
    return None


def _before(sentence: Parsed, number: int) -> int:
    """The clause that a coordinated one goes on from: not a relative clause that a comma has closed."""
    start = sentence.clauses[number].first
    closed = start > 0 and "," in (sentence.words[start].text, sentence.words[start - 1].text)
    before = number - 1
    while closed and before and sentence.clauses[before].link in (Link.RELATIVE, Link.REDUCED, Link.ASIDE):
        before -= 1
    return before


def _subject_before_asides(sentence: Parsed, number: int) -> tuple[int, int] | None:
    """ "The team, led by X, which came in May, left in June": the opening words, as nothing else is the main verb."""
    start, first = sentence.clauses[number].first, sentence.clauses[0]
    if sentence.clauses[number - 1].link is not Link.RELATIVE or sentence.words[start - 1].text != ",":
        return None
    if any(group.tense.finite and not owners.is_reduced(sentence, group) for group in first.groups):
        return None
    end = next((at for at in range(first.first, first.end) if sentence.words[at].text == ","), first.end)
    return (first.first, end) if end > first.first else None


def whole(sentence: Parsed, number: int) -> tuple[int, int] | None:
    """All words of clause `number`, None before the first."""
    return (sentence.clauses[number].first, sentence.clauses[number].end) if number >= 0 else None


def _has_own(sentence: Parsed, clause: Clause) -> bool:
    """Whether more than links and a date ("and in the next year") stands before the first verb."""
    before = [word for word in sentence.words[clause.first : clause.groups[0].first] if word.is_word]
    return any(word.lower not in _NOT_A_SUBJECT and not word.text[0].isdigit() for word in before) and not (
        all(word.text[0].isdigit() or word.lower in _OF_DATES for word in before)
    )


def _relative_has_own(sentence: Parsed, clause: Clause) -> bool:
    """ "to which he replied": the relative word is not the subject."""
    for index in range(clause.first, clause.groups[0].first):
        if sentence.words[index].lower == clause.intro:
            between = sentence.words[index + 1 : clause.groups[0].first]
            return any(word.is_word and word.lower not in _OF_DATES and not word.text[0].isdigit() for word in between)
    return False


def _of_clause(sentence: Parsed, number: int) -> tuple[int, int] | None:
    """The subject of a clause, or the one that it borrows itself."""
    clause = sentence.clauses[number]
    finite = next((group for group in clause.groups if group.tense.finite), None)
    if finite is None:
        return None
    if clause.link in (Link.COORDINATE, Link.RELATIVE, Link.REDUCED) and not _has_own(sentence, clause):
        return subject(sentence, number)
    first = subject_start(sentence.words, clause, finite)
    return (first, finite.first) if first < finite.first else None


def _antecedent(sentence: Parsed, clause: Clause) -> tuple[int, int] | None:
    """The noun phrase that ends where a relative clause begins."""
    words = sentence.words
    end = clause.first
    while end > 0 and not words[end - 1].is_word:
        end -= 1
    verbs = {group.main for group in sentence.groups}
    first = end
    while first > max(0, end - _LONGEST_ANTECEDENT) and first - 1 not in verbs:
        first -= 1
        of_another = first > 0 and words[first - 1].lower == "of"
        if first and words[first].text == "." and len(words[first - 1].text) == 1:
            first -= 1  # an initial
            continue
        if not words[first].is_word or (words[first].lower in DETERMINERS and not of_another):
            break
    return (first, end) if first < end else None
